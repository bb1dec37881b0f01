import { expect, test } from 'vitest';
import { browse, expectAccessible, picture, type RunningApp } from '../../../test/browser.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { bytesOf, lockedPdf, wordFile } from './documents.factory.ts';

let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ app, world } = opened);
});

const older = [
  '# Children looked after',
  'Ratified: 12 December 2024',
  'Next review: December 2025',
  'Designated teacher: Mrs Elsewhere-Testing',
  'Link governor: (enter name)',
  'This policy is about children looked after (CLA) and previously looked after (PLA).',
  '- Each looked-after child has a PEP every term.',
  '- Permanent exclusion is a last resort.',
  '- We keep a register of these children.',
  'We follow KCSIE 2023.',
];
const newer = [
  '# Children looked after',
  'Ratified: 12 October 2026',
  'Next review: October 2027',
  'Designated teacher: Mrs Elsewhere-Testing',
  'Link governor: Mr Madeup-Testing',
  'This policy is about children looked after (CLA), previously looked after and in kinship care.',
  '- Each looked-after child has a PEP in every term of the year.',
  '- We keep a register of these children.',
  'We follow KCSIE 2026.',
];
const word = async (lines: readonly string[], name: string) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(await wordFile(lines)),
});

test.each([360, 1280])('a policy is checked, at %i px', async (width) => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width });
  await page.goto('/policies/check');
  await expectAccessible(page);
  await page.setInputFiles('#policy', await word(older, 'our-policy.docx'));
  await page.fill('#on', '24');
  await page.click('button:has-text("Check it")');
  await page.waitForSelector('h1:has-text("What we found")');
  const said = (await page.textContent('main')) ?? '';
  expect(said).toContain('The next review was to be by December 2025');
  expect(said).toContain('(enter name)');
  expect(said).toContain('Keeping children safe in education, September 2023 was replaced');
  expect(said).toContain('“PLA” is now called');
  expect(said).toContain('Not verified: Keeping children safe in education, September 2026.');
  // The register has somebody else in the post.
  expect(said).toContain('Mrs Elsewhere-Testing is named as designated teacher');
  expect(said).toContain('children in kinship care');
  expect(said).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
  await expectAccessible(page);
  await picture(page, `policy-check-${width}`);
  await context.close();
});

test('two policies side by side; a governor may', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'link-governor'));
  await page.goto('/policies/compare');
  await expectAccessible(page);
  await page.click('button:has-text("Compare them")');
  expect(await page.textContent('.govuk-error-summary')).toContain('Choose the new one');
  await page.setInputFiles('#old', await word(older, 'before.docx'));
  await page.setInputFiles('#new', await word(newer, 'now.docx'));
  await page.click('button:has-text("Compare them")');
  await page.waitForSelector('h1:has-text("What changes")');
  const said = (await page.textContent('main')) ?? '';
  expect(said).toContain('Children in kinship care (KIN)');
  expect(said).toContain('No longer promised: Permanent exclusion is the last resort');
  expect(await page.locator('ins').allTextContents()).toContainEqual(expect.stringContaining('kinship'));
  await expectAccessible(page);
  await picture(page, 'policy-compare');
  await context.close();
});

test.each(['docx', 'pdf'])('the answer as a file: %s', async (format) => {
  const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
  await page.goto('/policies/compare');
  await page.setInputFiles('#old', await word(older, 'before.docx'));
  await page.setInputFiles('#new', await word(newer, 'now.docx'));
  await page.check(`input[value="${format}"]`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('button:has-text("Compare them")')]);
  expect(file.suggestedFilename()).toBe(`policy-changes.${format}`);
  await context.close();
});

test('nothing chosen, a day that is none, a locked file: each says what to do, without scripts too', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { javaScript: false });
  await page.goto('/policies/check');
  await page.click('button:has-text("Check it")');
  expect(await page.textContent('.govuk-error-summary')).toContain('Choose the policy');
  await page.setInputFiles('#policy', { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(lockedPdf()) });
  await page.click('button:has-text("Check it")');
  expect(await page.textContent('.govuk-error-summary')).toContain('locked with a password');
  await page.setInputFiles('#policy', {
    name: 'menu.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(bytesOf('Monday: soup. <img src=x onerror=alert(1)>')),
  });
  await page.fill('#on', '31');
  await page.fill('#on-month', '2');
  await page.click('button:has-text("Check it")');
  expect(await page.textContent('.govuk-error-summary')).toContain('no such day');
  await page.fill('#on', '24');
  await page.fill('#on-month', '11');
  await page.setInputFiles('#policy', {
    name: '<b>menu</b>.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(bytesOf('Monday: soup. <img src=x onerror=alert(1)>')),
  });
  await page.click('button:has-text("Check it")');
  expect(await page.textContent('main')).toContain('does not read like a policy');
  expect(await page.locator('main img, main b:has-text("menu")').count()).toBe(0);
  await context.close();
});

test('the register of guidance: today, another day, one document; what is not there', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'link-governor'));
  await page.goto('/guidance');
  await expectAccessible(page);
  const today = await page.textContent('main');
  expect(today).toContain('July 2026');
  expect(today).toContain('not verified: look where it is published');
  expect(today).toContain(
    'as amended by Children and Families Act 2014, section 99, since 13 May 2014; by Children and Social Work',
  );
  expect(today).toContain('not yet in force: Children’s Wellbeing and Schools Act 2026, section 6');
  const kcsie = page.getByRole('link', {
    name: 'September 2026 of Keeping children safe in education, where it is published',
  });
  expect([await kcsie.getAttribute('href'), await kcsie.getAttribute('rel')]).toEqual([
    'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
    'noreferrer',
  ]);
  await picture(page, 'guidance-1280');
  await page.goto('/guidance?on=2024-05-10');
  expect(await page.textContent('main')).toContain('September 2023');
  expect(await page.textContent('main')).toContain('Next: August 2024, from 19 August 2024');
  await page.goto('/guidance?on=2014-05-12');
  expect(await page.textContent('main')).not.toContain('as amended by Children and Families');
  expect(await page.textContent('main')).toContain('Children and Families Act 2014, section 99, from 13 May 2014');
  await page.goto('/guidance/children-act-1989');
  expect(await page.textContent('main')).toContain('Not yet, and no day is set');
  await expectAccessible(page);
  await picture(page, 'guidance-act-1280');
  const wrong = await page.goto('/guidance?on=2024-02-31');
  expect(wrong?.status()).toBe(422);
  await page.goto('/guidance/suspension');
  await expectAccessible(page);
  expect(await page.textContent('h1')).toBe('Suspension and permanent exclusion');
  expect((await page.goto('/guidance/nothing-of-this'))?.status()).toBe(404);
  await context.close();
});

test('a stranger is asked to sign in first', async () => {
  const { page, context } = await browse(app, null);
  for (const path of ['/policies/check', '/policies/compare', '/guidance']) {
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  }
  await context.close();
});

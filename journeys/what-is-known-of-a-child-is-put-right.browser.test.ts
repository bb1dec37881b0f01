import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../test/browser.ts';
import type { TestDatabase } from '../test/database.ts';
import type { World } from '../test/personas.ts';
import { withHouse } from '../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-12,)')`,
    [robin, world.organisation.exampleton, world.person('northmere', 'social-worker')],
  );
});

type BrowserPage = Awaited<ReturnType<typeof browse>>['page'];

const steps = async (page: BrowserPage) =>
  (await page.locator('.steps li').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));

const fillDay = async (page: BrowserPage, name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.fill(`#${name}`, date);
  await page.fill(`#${name}-month`, month);
  await page.fill(`#${name}-year`, year);
};

describe('a status', () => {
  test('is put right by the safeguarding lead, without scripts, and what stood before stays to be read', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'safeguarding-lead'), { javaScript: false });
    await page.goto(`/children/${robin}/why`);
    await page.click('tbody >> text=Change');
    await page.check('[name=what][value=correct]');
    await fillDay(page, 'from', '2025-11-03');
    await page.fill('#reason', 'The authority’s letter says November');
    await follow(page, page.click('button:has-text("Save")'));
    expect(await page.textContent('h1')).toBe('Why Robin is here');
    expect(await page.textContent('tbody')).toContain('3 November 2025');
    const history = (await page.textContent('.block:has-text("What was put right")')) ?? '';
    expect(history).toContain('12 January 2026 to now; since then 3 November 2025 to now');
    expect(history).toContain('The authority’s letter says November');
    await context.close();
  });

  test('that is recorded already in some of these days is refused with those days', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
    await page.goto(`/children/${robin}/why/record/cla`);
    await fillDay(page, 'from', '2026-02-01');
    await page.selectOption('#authority', { label: 'Northmere Council' });
    await follow(page, page.click('button:has-text("Save")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('recorded from 3 November 2025 to now already');
    await expectAccessible(page);
    await context.close();
  });

  test('is asked about for any day, by the definition on the page', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
    await page.goto(`/children/${robin}/why?on=2025-11-02`);
    expect(await page.locator('.facts dd').allTextContents()).toEqual(['None', 'None', 'No']);
    await page.goto(`/children/${robin}/why?on=2025-11-03`);
    expect(await page.locator('.facts dd').allTextContents()).toEqual(['Looked after', 'Looked after', 'Yes']);
    await page.click('text=What these words mean');
    expect(await page.textContent('.definition')).toContain('An analyst’s window');
    await expectAccessible(page);
    await picture(page, 'why-defined-1280');
    await context.close();
  });

  test('with its legal detail is not shown to the designated teacher, nor its page opened', async () => {
    await db.keeper.query(
      `insert into care_detail (child_id, controller_id, during, legal_status, source) values ($1, $2, '[2025-11-03,)', 'C1', 'hand')`,
      [robin, world.organisation.exampleton],
    );
    const head = await browse(app, world.person('exampleton', 'headteacher'));
    await head.page.goto(`/children/${robin}/why`);
    expect(await head.page.content()).toContain('Interim care order');
    await head.context.close();
    const teacher = await browse(app, world.person('exampleton', 'designated-teacher'));
    await teacher.page.goto(`/children/${robin}/why`);
    expect(await teacher.page.content()).not.toMatch(/Interim care order|Legal status|protection/i);
    expect((await teacher.page.goto(`/children/${robin}/why/legal`))?.status()).toBe(403);
    expect((await teacher.page.goto(`/children/${robin}/why/record/cp`))?.status()).toBe(403);
    await teacher.context.close();
  });
});

describe('names and numbers', () => {
  test('are put right, say what another organisation has, and do not write over a colleague', async () => {
    const first = await browse(app, world.person('exampleton', 'headteacher'));
    const second = await browse(app, world.person('exampleton', 'designated-teacher'));
    await first.page.goto(`/children/${robin}/details`);
    await second.page.goto(`/children/${robin}/details`);
    await first.page.fill('#preferred', 'Rob');
    await follow(first.page, first.page.click('button:has-text("Save")'));
    expect(await first.page.textContent('.table')).toContain('Put right by hand');
    // another field: both stand
    await second.page.fill('#family', 'Testwood-Example');
    await follow(second.page, second.page.click('button:has-text("Save")'));
    expect(await second.page.textContent('.table')).toContain('Testwood-Example');
    expect(await second.page.textContent('.table')).toContain('Rob');
    // the same field: a person says which
    await first.page.goto(`/children/${robin}/details`);
    await second.page.goto(`/children/${robin}/details`);
    await first.page.fill('#given', 'Robin Ash');
    await first.page.click('button:has-text("Save")');
    await second.page.fill('#given', 'Robin Oak');
    await follow(second.page, second.page.click('button:has-text("Save")'));
    expect(await second.page.textContent('.govuk-error-summary')).toContain('Somebody changed this to “Robin Ash”');
    expect(await second.page.inputValue('#given')).toBe('Robin Oak');
    await follow(second.page, second.page.click('button:has-text("Save")'));
    expect(await second.page.textContent('.table')).toContain('Robin Oak');
    await first.context.close();
    await second.context.close();
  });

  test('a UPN that another child here has is refused in words that tell nothing', async () => {
    const { rows } = await db.keeper.query('select upn from child_details where child_id = $1', [
      world.child('exampleton', 'CIN'),
    ]);
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
    await page.goto(`/children/${robin}/details`);
    await page.fill('#upn', rows[0].upn);
    await follow(page, page.click('button:has-text("Save")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('This UPN cannot be used here.');
    await context.close();
  });
});

test('a key adult is chosen with the child’s own view, and the key adult asks again', async () => {
  const teacher = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360 });
  await teacher.page.goto(`/children/${robin}`);
  await teacher.page.click('text=Choose together');
  await teacher.page.selectOption('#person', { label: 'teacher of exampleton' });
  await follow(teacher.page, teacher.page.click('text=Save the key adult'));
  expect(await teacher.page.textContent('.govuk-error-summary')).toContain('Choose what the child said');
  await teacher.page.check('[name=view][value=unsure]');
  await fillDay(teacher.page, 'asked', '2026-11-23');
  await teacher.page.fill('#words', 'I do not know him yet.');
  await follow(teacher.page, teacher.page.click('text=Save the key adult'));
  expect(await teacher.page.textContent('#key-adult, .columns')).toContain('is not sure on Mon 23 November');
  await expectAccessible(teacher.page);
  await teacher.context.close();

  const adult = await browse(app, world.person('exampleton', 'teacher'));
  await adult.page.goto(`/children/${robin}`);
  expect(await adult.page.content()).not.toContain('I do not know him yet.');
  await adult.page.click('text=Ask Rob');
  await adult.page.check('[name=view][value=agreed]');
  await follow(adult.page, adult.page.click('text=Save what the child said'));
  expect(await adult.page.textContent('.columns')).toContain('said yes on Tue 24 November');
  await adult.context.close();
});

test('the social worker says that the PEP was started, the school that it was held, with its document', async () => {
  const worker = await browse(app, world.person('northmere', 'social-worker'));
  await worker.page.goto(`/children/${robin}`);
  await follow(worker.page, worker.page.click('text=All plans, and those in another system'));
  await follow(worker.page, worker.page.click('text=Record: a PEP was started'));
  await fillDay(worker.page, 'on', '2026-11-02');
  await worker.page.fill('#system', 'Northmere’s own system');
  await follow(worker.page, worker.page.click('button:has-text("Save")'));
  expect(await worker.page.textContent('h1')).toBe('PEP started');
  expect((await worker.page.goto(`/children/${robin}/peps/record/held`))?.status()).toBe(403);
  await worker.context.close();

  const teacher = await browse(app, world.person('exampleton', 'designated-teacher'));
  await teacher.page.goto(`/children/${robin}/peps/record/held`);
  await fillDay(teacher.page, 'on', '2026-11-06');
  await teacher.page.fill('#who', 'Robin for the first half, Ms Sample, Mr Placeholder');
  await teacher.page.fill('#targets', 'Reads aloud each week\nJoins one club');
  await teacher.page.setInputFiles('#document', {
    name: 'pep.exe',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ nothing of the kind'.padEnd(400, '\0')),
  });
  await follow(teacher.page, teacher.page.click('button:has-text("Save")'));
  expect(await teacher.page.textContent('.govuk-error-summary')).toContain('This kind of file cannot be taken here');
  await teacher.page.setInputFiles('#document', {
    name: 'Autumn PEP.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 an invented document'),
  });
  await follow(teacher.page, teacher.page.click('button:has-text("Save")'));
  expect(await teacher.page.locator('ul.govuk-list li').allTextContents()).toEqual([
    'Reads aloud each week',
    'Joins one club',
  ]);
  await expectAccessible(teacher.page);
  await picture(teacher.page, 'pep-held-1280');
  const [file] = await Promise.all([
    teacher.page.waitForEvent('download'),
    teacher.page.click('text=Download the document'),
  ]);
  expect(file.suggestedFilename()).toBe('Autumn-PEP.pdf');
  await teacher.page.goto(`/children/${robin}`);
  expect(await steps(teacher.page)).toEqual(['Started 2 Nov', 'Ready for the review 6 Nov', 'Held 6 Nov']);
  expect(await teacher.page.textContent('.timeline')).toContain('PEP meeting held');
  await teacher.page.click('.timeline >> text=PEP meeting held');
  await teacher.page.click('text=This was recorded by mistake');
  await teacher.page.fill('#reason', 'Another child was meant');
  await follow(teacher.page, teacher.page.click('text=Take it out'));
  expect(await steps(teacher.page)).toEqual(['Started 2 Nov', 'Ready for the review not yet', 'Held not yet']);
  await teacher.context.close();
});

test('a child leaves with the true day; nothing blocks it, and what was open closes', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
  await page.goto(`/children/${robin}/record`);
  await follow(page, page.click('text=Left'));
  await fillDay(page, 'last', '2024-01-01');
  await follow(page, page.click('text=Save that the child left'));
  expect(await page.textContent('.govuk-error-summary')).toContain('The last day is before the first: check both');
  await fillDay(page, 'last', '2026-10-23');
  await page.fill('#reason', 'Elsewhere School');
  await follow(page, page.click('text=Save that the child left'));
  expect(await page.textContent('.block:has-text("Schools")')).toContain('23 October 2026');
  await page.goto('/children');
  expect(await page.content()).not.toContain('Testwood');
  await page.goto('/children?here=left');
  expect(await page.locator('tbody th').allTextContents()).toEqual(['Rob Testwood-Example']);
  await context.close();
});

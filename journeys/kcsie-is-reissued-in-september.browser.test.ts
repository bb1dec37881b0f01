import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../test/browser.ts';
import type { TestDatabase } from '../test/database.ts';
import { askerFor } from '../test/every-route.ts';
import type { World } from '../test/personas.ts';
import { withHouse } from '../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

test('KCSIE is reissued in September', async () => {
  const lead = await browse(app, world.person('exampleton', 'safeguarding-lead'), { width: 360 });
  const head = await browse(app, world.person('exampleton', 'headteacher'));

  // The policy was ratified the year before, when the edition of 2025 was in force.
  const { page } = head;
  await page.goto('/policies');
  await follow(page, page.getByRole('link', { name: 'Add a policy' }).click());
  await page.getByLabel('Child protection and safeguarding', { exact: true }).check();
  await page.getByLabel('Where is it published?').fill('https://school.example/safeguarding');
  await page.getByLabel('Who answers for it?').selectOption('safeguarding-lead');
  const write = async (group: string, date: string, month: string, year: string) => {
    const at = page.getByRole('group', { name: group });
    await at.getByLabel('Day').fill(date);
    await at.getByLabel('Month').fill(month);
    await at.getByLabel('Year').fill(year);
  };
  await write('On which day was it last ratified?', '10', '11', '2025');
  await page.getByLabel('Minute').fill('Full board, item 3');
  await write('By when is it reviewed next?', '10', '1', '2027');
  await follow(page, page.getByRole('button', { name: 'Add it' }).click());
  expect(await page.textContent('main')).toContain('touched by guidance that was reissued');

  // Whoever answers for it is asked: what is in force, since when, and what changed with it.
  await lead.page.goto('/my-work');
  const asked = (await lead.page.textContent('main')) ?? '';
  expect(asked).toContain('Keeping children safe in education');
  await lead.page.goto('/guidance/keeping-children-safe');
  expect(await lead.page.textContent('main')).toContain('1 September 2026');
  await expectAccessible(lead.page);
  await lead.page.goto('/policies');
  await follow(lead.page, lead.page.getByRole('link', { name: 'Child protection and safeguarding' }).click());
  expect(await lead.page.textContent('main')).toContain('Keeping children safe in education, September 2026');
  await expectAccessible(lead.page);
  await picture(lead.page, 'journey-kcsie-360');

  // The document itself still names the edition before: the check says where, and by what it was replaced.
  await lead.page.goto('/policies/check');
  const text = 'Child protection\n\nStaff have read Keeping children safe in education (September 2025).';
  await lead.page.setInputFiles('#policy', { name: 'policy.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await follow(lead.page, lead.page.getByRole('button', { name: 'Check it' }).click());
  const found = (await lead.page.textContent('main')) ?? '';
  expect(found).toContain('September 2025 was replaced by the edition of September 2026 on 1 September 2026');
  expect(found).toContain('line 3');

  // Ratified again with the new edition, nothing is asked any more; who only reads it changes nothing.
  const policy =
    (await db.keeper.query<{ id: string }>('select id from policy where not here and ended_on is null')).rows[0]?.id ??
    '';
  const again = {
    ...{ 'on-day': '20', 'on-month': '11', 'on-year': '2026', minute: 'Full board, item 2' },
    ...{ 'review-day': '20', 'review-month': '11', 'review-year': '2027' },
  };
  const teacher = await askerFor(app, world.person('exampleton', 'teacher'), world.organisation.exampleton);
  expect((await teacher.post(`/policies/${policy}/reviewed`, again)).status).toBe(403);
  const asHead = await askerFor(app, world.person('exampleton', 'headteacher'), world.organisation.exampleton);
  expect((await asHead.post(`/policies/${policy}/reviewed`, again)).status).toBe(303);
  await page.goto('/policies');
  expect(await page.textContent('main')).not.toContain('reissued');
  await lead.page.goto('/my-work');
  expect(await lead.page.textContent('main')).not.toContain('Read what changed in guidance');

  // Everybody reads the new edition: whoever leads safeguarding asks them, and sees who has.
  await follow(lead.page, lead.page.getByRole('link', { name: 'See who has' }).first().click());
  expect(await lead.page.textContent('main')).toContain('“Keeping children safe in education” (September 2026)');
  await expectAccessible(lead.page);
  await follow(lead.page, lead.page.getByRole('button', { name: 'Ask them' }).click());
  expect(await lead.page.textContent('main')).toContain('None of 12 has confirmed it.');
  const reader = await browse(app, world.person('exampleton', 'teacher'), { width: 360 });
  await reader.page.goto('/my-work');
  await follow(reader.page, reader.page.getByRole('link', { name: /^Read it/ }).click());
  await follow(reader.page, reader.page.getByRole('button', { name: 'I have read it' }).click());
  expect(await reader.page.textContent('main')).toContain('You have read it, and confirmed it on 24 November 2026.');
  expect((await reader.page.goto(lead.page.url().replace(/\?.*/, '')))?.status(), 'who else has is not theirs').toBe(
    403,
  );
  await reader.context.close();
  await lead.page.reload();
  expect(await lead.page.textContent('main')).toContain('One of 12 has confirmed it.');
  await picture(lead.page, 'journey-kcsie-read-360');
  await lead.context.close();
  await head.context.close();
});

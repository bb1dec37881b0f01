import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { PostId } from '../src/access/index.ts';
import type { Day } from '../src/calendar/index.ts';
import { packsForTests } from '../src/features/duties/duties.factory.ts';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../test/browser.ts';
import type { TestDatabase } from '../test/database.ts';
import { askerFor } from '../test/every-route.ts';
import { holdPeps, movingClock, plantLookedAfter, workOutSchool } from '../test/looked-after.ts';
import type { World } from '../test/personas.ts';
import { withHouse } from '../test/with-house.ts';

/** A whole school year: in autumn and summer every child had a meeting in time, in spring six of fifteen had not. */
let db: TestDatabase;
let app: RunningApp;
let world: World;
let children: string[];
const time = movingClock('2026-12-21');

withHouse(
  async (opened) => {
    ({ db, app, world } = opened);
    const planted = await plantLookedAfter(
      app.house,
      world,
      'exampleton',
      Array.from({ length: 13 }, () => ({ peps: [] })),
    );
    children = [world.child('exampleton', 'CLA'), world.child('exampleton', 'CLA-elsewhere'), ...planted];
    await termOf('2026-11-11', children, '2026-12-21');
    await termOf('2027-02-03', children.slice(0, 9), '2027-03-26');
    await termOf('2027-06-16', children, '2027-07-22');
  },
  () => ({ clock: time.clock, packs: packsForTests() }),
);

/** The meetings of a term on one day, and after its end the head fixes its figures. */
async function termOf(held: Day, those: readonly string[], fixedOn: Day): Promise<void> {
  time.to(fixedOn);
  await holdPeps(
    app.house,
    world,
    'exampleton',
    those.map((child) => [child, held] as const),
  );
  await workOutSchool(app.house, db, world, 'exampleton');
  const answer = await (await asker('headteacher')).post('/assurance/release', {});
  expect(answer.status).toBe(303);
}

const person = (post: PostId) => world.person('exampleton', post);
const asker = (post: PostId, at: 'exampleton' | 'overmoor' = 'exampleton') =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const words = async (page: Page) => (await page.textContent('main'))?.replace(/\s+/g, ' ').trim() ?? '';

test.each([360, 1280])('governors ask whether every looked-after child had three PEPs, at %i', async (width) => {
  const asks = width === 360 ? 'link-governor' : 'chair-of-governors';
  const answers = width === 360 ? 'designated-teacher' : 'headteacher';
  const question =
    width === 360
      ? 'Did every looked-after child have three PEPs this year?'
      : 'Had each looked-after child a PEP in all three terms?';
  const governor = await browse(app, person(asks), { width });
  const { page } = governor;

  // A governor begins where they always do: how the promises are kept, and there the one about PEPs.
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/promises');
  await expectAccessible(page);
  await follow(page, page.getByRole('link', { name: /B1$/ }).press('Enter'));
  const before = await words(page);
  expect(before).toContain('Every looked-after child has a PEP each term');
  expect(before).toContain('School year 2026/27');
  expect(before).toContain('Autumn term 2026: kept, all children');
  expect(before).toContain('Spring term 2027: not kept, 9 of 15 in time');
  expect(before).toContain('Summer term 2027: kept, all children');
  expect(before).toContain('Evidence: Meeting records of the term. Those who lead the work open each of these records');
  await expectAccessible(page);
  await picture(page, `journey-governors-promise-${width}`);
  await follow(page, page.getByRole('link', { name: 'Ask the school about this promise' }).click());
  await expectAccessible(page);
  await page.getByLabel('Your question').fill(question);
  await follow(page, page.getByRole('button', { name: 'Send the question' }).click());
  expect(await words(page)).toContain('Your question was sent');
  await expectAccessible(page);

  // Who leads the work finds it there, opens what stands behind the figures, and sees whose meeting was missed.
  const lead = await browse(app, person(answers), { width });
  await lead.page.goto('/my-work');
  expect(await words(lead.page)).toContain('One question from governors waits for an answer.');
  await expectAccessible(lead.page);
  await picture(lead.page, `journey-governors-my-work-${width}`);
  await follow(lead.page, lead.page.getByRole('link', { name: 'Read and answer' }).click());
  await expectAccessible(lead.page);
  await follow(lead.page, lead.page.getByRole('link', { name: /^Answer/ }).click());
  const answerPath = new URL(lead.page.url()).pathname;
  expect(await words(lead.page)).toContain(question);
  await expectAccessible(lead.page);
  await picture(lead.page, `journey-governors-answer-${width}`);
  await follow(
    lead.page,
    lead.page.getByRole('link', { name: 'What stands behind the figures of promise B1' }).click(),
  );
  await lead.page.getByText('Show only some of it').click();
  await lead.page.getByLabel('Which', { exact: true }).selectOption({ label: 'Not in time' });
  await lead.page.getByLabel('Of which time').selectOption({ label: 'School year 2026/27' });
  await follow(lead.page, lead.page.getByRole('button', { name: 'Show these' }).click());
  expect(await lead.page.locator('main .table tbody tr').count()).toBe(6);
  expect(await words(lead.page)).toContain('Quill I.');
  await expectAccessible(lead.page);
  await picture(lead.page, `journey-governors-evidence-${width}`);

  // What would tell of a child does not go on record.
  await lead.page.goto(answerPath);
  await lead.page.getByLabel('The school’s answer').fill('Six children had none in spring.');
  await follow(lead.page, lead.page.getByRole('button', { name: 'Send the answer' }).click());
  expect(await lead.page.textContent('.govuk-error-summary')).toContain('This tells how many children');
  await expectAccessible(lead.page);
  const answer = `Not in spring: meetings were put off and held late. Since ${width === 360 ? 'Easter' : 'then'} each date is set the term before.`;
  await lead.page.getByLabel('The school’s answer').fill(answer);
  await follow(lead.page, lead.page.getByRole('button', { name: 'Send the answer' }).click());
  expect(await words(lead.page)).toContain('The answer is on record.');
  await lead.page.goto('/my-work');
  expect(await words(lead.page)).not.toContain('from governors');

  // The governor reads it on record, with the figure of the year beside it, and the one who did not ask reads it too.
  await page.goto('/promises/questions');
  const onRecord = await words(page);
  expect(onRecord).toContain(question);
  expect(onRecord).toContain(answer);
  await expectAccessible(page);
  await picture(page, `journey-governors-on-record-${width}`);
  await page.goto('/promises/b1');
  expect(await words(page)).toContain('School year 2026/27');
  expect(await (await (await asker('governor')).get('/promises/questions')).text()).toContain(answer);

  // None of those who govern opens what stands behind it, and nobody of another school reads the question.
  for (const post of ['governor', 'link-governor', 'chair-of-governors', 'clerk'] as const) {
    const own = await asker(post);
    for (const path of ['/assurance', '/assurance/promises/b1', '/assurance/promises/b1/evidence', answerPath]) {
      const refused = await own.get(path);
      expect(refused.status, `${post} ${path}`).toBe(403);
      expect(await refused.text()).not.toContain('Quill');
    }
  }
  for (const post of ['link-governor', 'chair-of-governors', 'headteacher'] as const) {
    const other = await asker(post, 'overmoor');
    const listed = await (
      await other.get(post === 'headteacher' ? '/assurance/questions' : '/promises/questions')
    ).text();
    expect(listed).not.toContain(question);
    expect([403, 404]).toContain((await other.get(answerPath)).status);
  }
  await lead.context.close();
  await governor.context.close();
});

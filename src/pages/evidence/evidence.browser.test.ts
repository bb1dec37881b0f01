import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import { aCohort, asPerson, movingClock, plantLookedAfter, workOutSchool } from '../../../test/looked-after.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { behindPromise } from '../../features/assurance/index.ts';
import { packsForTests } from '../../features/duties/duties.factory.ts';
import { dutyById, waive } from '../../features/duties/index.ts';

/** The end of a term: of fifteen looked-after children at one school nine had their PEP; at the other there are more than fit a page. */
let db: TestDatabase;
let app: RunningApp;
let world: World;
const time = movingClock('2026-12-21');

withHouse(
  async (opened) => {
    ({ db, app, world } = opened);
    await plantLookedAfter(app.house, world, 'exampleton', aCohort(9, 4, '2026-12-11'));
    await plantLookedAfter(app.house, world, 'overmoor', aCohort(30, 25, '2026-12-11'));
    await workOutSchool(app.house, db, world, 'exampleton');
    await workOutSchool(app.house, db, world, 'overmoor');
  },
  () => ({ clock: time.clock, packs: packsForTests() }),
);

type Side = 'exampleton' | 'overmoor';
const person = (post: PostId, at: Side = 'exampleton') => world.person(at, post);
const asker = (post: PostId, at: Side | 'northmere' = 'exampleton') =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const read = async (post: PostId, path: string, at: Side | 'northmere' = 'exampleton') => {
  const answer = await (await asker(post, at)).get(path);
  return { status: answer.status, text: await answer.text() };
};
const words = async (page: Page) => (await page.textContent('main'))?.replace(/\s+/g, ' ').trim() ?? '';
const listed = (page: Page) => page.locator('main .table tbody tr');

describe('the records behind a figure', () => {
  test('a head goes from the figure to each duty, chooses the late ones, and opens the record of a meeting', async () => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, person('headteacher'), { width });
      await page.goto('/assurance/promises/b1');
      await follow(page, page.getByRole('link', { name: 'What stands behind these figures' }).click());
      expect(await words(page)).toContain('Autumn term 2026: from');
      expect(await listed(page).count()).toBe(15);
      await expectAccessible(page);
      await picture(page, `evidence-${width}`);
      await follow(page, page.getByRole('link', { name: /6\s+not done: show them/ }).click());
      expect(await listed(page).count()).toBe(6);
      expect(await words(page)).not.toContain('Record of the meeting');
      await expectAccessible(page);
      await picture(page, `evidence-not-done-${width}`);
      await page.goto('/assurance/promises/b1/evidence?show=in-time&of=year');
      expect(await listed(page).count()).toBe(9);
      await follow(page, page.getByRole('link', { name: 'Record of the meeting' }).first().click());
      expect(await page.title()).not.toContain('not found');
      expect(await words(page)).toContain('Quill');
      await context.close();
    }
  });

  test('each child on the page has been looked at, and the head reads how', async () => {
    await read('safeguarding-lead', '/assurance/promises/b1/evidence?show=not-done');
    const { rows } = await db.keeper.query<{ many: number; detail: { how: string } }>(
      `select cardinality(child_ids) as many, detail from audit_event
       where actor_person = $1 and verb = 'child.listed' order by id desc limit 1`,
      [person('safeguarding-lead')],
    );
    expect(rows).toEqual([{ many: 6, detail: { how: 'evidence' } }]);
  });

  test('while someone is looking no name is in it', async () => {
    const head = await asker('headteacher');
    await head.post('/someone-is-looking', { on: 'yes', back: '/help' });
    const said = await (await head.get('/assurance/promises/b1/evidence')).text();
    expect(said).toContain('What stands behind the figures');
    for (const name of ['Quill', 'Robin', 'Amara', 'Inkwell']) expect(said).not.toContain(name);
  });

  test('fifty on a page, and the rest on the next; a page that is not there is not', async () => {
    const { page, context } = await browse(app, person('designated-teacher', 'overmoor'));
    await page.goto('/assurance/promises/b1/evidence');
    expect(await listed(page).count()).toBe(50);
    await follow(page, page.locator('.pager').getByRole('link').last().click());
    expect(await words(page)).toContain('51 to 57 of 57 duties');
    expect(await listed(page).count()).toBe(7);
    await context.close();
    expect((await read('headteacher', '/assurance/promises/b1/evidence?page=9')).status).toBe(404);
    expect(
      (await read('headteacher', '/assurance/promises/b1/evidence?of=0b0c4f5e-0000-4000-8000-000000000000')).status,
    ).toBe(404);
    expect((await read('headteacher', '/assurance/promises/b1/evidence?show=everything')).status).toBe(404);
    expect((await read('headteacher', '/assurance/promises/d1/evidence')).text).toContain('Nothing can be counted');
  });

  test('what was said not to be needed is there with who said so and why', async () => {
    const designated = person('designated-teacher', 'overmoor');
    await asPerson(app.house, designated, async (work) => {
      const behind = await behindPromise(app.house, work, world.organisation.overmoor, 'B1', null);
      const open = behind?.duties.find(({ standing }) => standing === 'open');
      const duty = await dutyById(work.read, open?.id ?? '');
      if (duty === undefined) throw new Error('Nothing is open.');
      await waive(work, { duty, reason: 'not-in-the-childs-interest', words: 'In hospital until January' });
    });
    const waived = await read('headteacher', '/assurance/promises/b1/evidence?show=waived', 'overmoor');
    expect(waived.text).toContain('“In hospital until January”');
    expect(waived.text).toContain('designated-teacher of overmoor');
    expect(waived.text).toContain('It would not be in the child’s interest');
  });
});

describe('who may open them', () => {
  test.each<PostId>([
    'governor',
    'link-governor',
    'chair-of-governors',
    'management-committee-member',
    'clerk',
    'administrator',
    'teacher',
    'support-staff',
    'attendance-officer',
    'senco',
    'school-office',
  ])('%s may not, and is told nothing', async (post) => {
    for (const promise of ['b1', 'e1', 'f4']) {
      const { status, text } = await read(post, `/assurance/promises/${promise}/evidence`);
      expect(status).toBe(403);
      for (const name of ['Quill', 'Robin', 'Amara']) expect(text).not.toContain(name);
    }
  });

  test('of a child who is kept from somebody they are told that there is one more, and nothing else', async () => {
    const barred = { child_id: world.child('exampleton', 'CLA'), controller_id: world.organisation.exampleton };
    await asPerson(app.house, person('safeguarding-lead'), ({ write }) =>
      write
        .insertInto('relative_bar')
        .values({ ...barred, person_id: person('designated-teacher'), set_by: person('safeguarding-lead') })
        .execute(),
    );
    const lead = await read('safeguarding-lead', '/assurance/promises/b1/evidence');
    const designated = await read('designated-teacher', '/assurance/promises/b1/evidence');
    expect(lead.text).toContain('Robin');
    expect(lead.text).not.toContain('your post does not open');
    expect(designated.text).not.toContain('Robin');
    expect(designated.text).toContain(
      'One more is counted about children your post does not open, and is not listed here.',
    );
    expect(designated.text).toContain('<span class="count"> 14</span>');
  });

  test('a head finds the children of their own school alone, and the Virtual School those its authority looks after', async () => {
    const other = await read('headteacher', '/assurance/promises/b1/evidence', 'overmoor');
    expect(other.text).toContain('57');
    const virtual = await read('virtual-school-head', '/assurance/promises/b1/evidence', 'northmere');
    expect(virtual.text).toContain('Exampleton Primary School');
    // at the other school, and looked after by this authority
    expect(virtual.text).toContain('Amara');
    expect(virtual.text).not.toContain('Kit');
  });

  test('in SQL, without any of our code, those who see no child count no duty of one', async () => {
    for (const post of ['governor', 'link-governor', 'chair-of-governors', 'clerk'] as const) {
      for (const promise of ['B1', 'A5', 'B6']) {
        const behind = await asPerson(app.house, person(post), (work) =>
          behindPromise(app.house, work, world.organisation.exampleton, promise, null),
        );
        expect(behind?.duties, `${post} ${promise}`).toEqual([]);
      }
    }
    const head = await asPerson(app.house, person('headteacher'), (work) =>
      behindPromise(app.house, work, world.organisation.exampleton, 'B1', null),
    );
    expect(head?.duties).toHaveLength(15);
  });
});

describe('what the school itself promises', () => {
  test('leads to posts, training and policies', async () => {
    const id = randomUUID();
    await asPerson(app.house, person('headteacher'), ({ write }) =>
      write
        .insertInto('training_day')
        .values({
          ...{ id, organisation_id: world.organisation.exampleton, person_id: person('designated-teacher') },
          ...{ on_day: '2026-10-05', title: 'Network of designated teachers', days: '1' },
          recorded_by: person('headteacher'),
        })
        .execute(),
    );
    const designated = await read('headteacher', '/assurance/promises/e1/evidence');
    expect(designated.text).toContain('Who held the post on');
    expect(designated.text).toContain('designated-teacher of exampleton');
    expect(designated.text).toContain('href="/school/register/designated-teacher"');
    expect(designated.text).toContain(`href="/school/training/${id}"`);
    expect((await read('headteacher', '/assurance/promises/e3/evidence')).text).toContain('/school/training/coverage');
    expect((await read('headteacher', '/assurance/promises/f4/evidence')).status).toBe(200);
  });

  test('leads to what people were asked to read, and how many have confirmed it', async () => {
    const head = await askerFor(app, person('headteacher'), world.organisation.exampleton);
    const fields = { about: 'guidance:kcsie-2026', group: ['teachers'], 'due-day': '15', 'due-month': '1' };
    const asked = await head.post('/briefings/ask', { ...fields, 'due-year': '2027' });
    const id = /briefings\/([0-9a-f-]{36})/.exec(asked.headers.get('location') ?? '')?.[1];
    const { text } = await read('headteacher', '/assurance/promises/e8/evidence?of=year');
    expect(text).toContain('What people were asked to read');
    expect(text).toContain(`href="/briefings/${id}"`);
    expect(text).toContain('0 of 1 have confirmed it.');
  });
});

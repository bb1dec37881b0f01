import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { inTransaction, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { type InvitedWork, openInvitation, saveOwnAnswers } from '../invitations/index.ts';
import { answersOf, keptAnswers, openPlan, type PlanCopy, saveAnswers, withoutKept } from '../plans/index.ts';
import { handOver } from './hand-over.commands.ts';
import { keepFrom } from './keep-from.commands.ts';
import { keptFrom, voiceReaders } from './voice-readers.queries.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
let partId: string;
let token: string;
let head: string;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  plans = plansIn(db, house, world);
  robin = world.child('exampleton', 'CLA');
  head = world.person('exampleton', 'headteacher');
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
  token = await plans.as('exampleton', 'designated-teacher', async (work, visitor) => {
    const opened = await openPlan(work, visitor, house, { childId: robin, planId }, 'test');
    partId = partIn(opened, 'my-views').id;
    return handOver(work, visitor, opened, partIn(opened, 'my-views'), 'plain');
  });
  await asChild(({ work, invited }) =>
    saveOwnAnswers(
      work,
      house,
      invited,
      new Map([
        ['change', 'The corridor after lunch'],
        ['well', 'Art'],
      ]),
    ),
  );
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const asChild = <T>(action: (mine: InvitedWork) => Promise<T>) =>
  inTransaction(db.app, asking({}), async (work: Work) => {
    const mine = await openInvitation(work, token);
    if (mine === undefined) throw new Error('the session is closed');
    return action(mine);
  });
const seenBy = (post: Parameters<World['person']>[1]) =>
  plans.as('exampleton', post, async (work) =>
    (await answersOf(work.read, planId, [partId])).map((row) => row.question),
  );
const choose = (...people: string[]) => asChild(({ work, invited }) => keepFrom(work, invited, 'change', people));

describe('who does not see an answer', () => {
  test('the head may be chosen; whoever plans with the child or keeps children safe may not', async () => {
    const readers = await asChild(({ work }) => voiceReaders(work.read));
    const may = new Map(readers.map((reader) => [reader.posts.join(' '), reader.mayChoose]));
    expect(may.get('headteacher')).toBe(true);
    expect(may.get('deputy-designated-teacher')).toBe(true);
    for (const post of ['designated-teacher', 'safeguarding-lead', 'deputy-safeguarding-lead'])
      expect(may.get(post), post).toBe(false);
  });

  test('is kept from the head in SQL, and from nobody else', async () => {
    expect(await seenBy('headteacher')).toEqual(['change', 'well']);
    await choose(head);
    expect(await seenBy('headteacher')).toEqual(['well']);
    for (const post of ['designated-teacher', 'safeguarding-lead', 'deputy-designated-teacher'] as const)
      expect(await seenBy(post), post).toEqual(['change', 'well']);
  });

  test('is told to those who always read it, and to nobody whom it is kept from', async () => {
    const toldTo = (post: Parameters<World['person']>[1]) =>
      plans.as('exampleton', post, async (work) =>
        ((await keptFrom(work.read, partId)).get('change') ?? []).map(({ personId }) => personId),
      );
    expect(await toldTo('designated-teacher')).toEqual([head]);
    expect(await toldTo('safeguarding-lead')).toEqual([head]);
    expect(await toldTo('headteacher')).toEqual([]);
    expect(await toldTo('senco')).toEqual([]);
    const { rows } = await db.keeper.query(
      `select detail::text from audit_event where verb = 'plan.voice-readers-chosen'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { detail } of rows) expect(detail).not.toContain(head);
  });

  test('somebody who always reads it is not kept from it, whatever the form sends, nor by a row put straight in', async () => {
    const lead = world.person('exampleton', 'safeguarding-lead');
    await choose(head, lead, world.person('overmoor', 'headteacher'));
    expect(await asChild(async ({ work }) => (await keptFrom(work.read, partId)).get('change')?.length)).toBe(1);
    const straight = asChild(({ work, invited }) =>
      work.write
        .insertInto('voice_kept_from')
        .values({
          ...{ plan_id: planId, part_id: partId, child_id: robin, question: 'change', person_id: lead },
          ...{ controller_id: invited.controllerId, organisation_id: invited.controllerId },
          ...{ invitation_id: invited.invitationId, chosen_at: work.asking.now },
        })
        .execute(),
    );
    await expect(straight).rejects.toThrow(/row-level security/);
  });

  test('it is in no copy, is not written over, and is the child’s to show again', async () => {
    const isKept = await plans.as('exampleton', 'designated-teacher', (work) => keptAnswers(work.read, planId));
    expect(isKept({ partId, question: 'change' })).toBe(true);
    expect(isKept({ partId, question: 'well' })).toBe(false);
    const over = (post: 'headteacher' | 'designated-teacher', question: string) =>
      plans.as('exampleton', post, async (work, visitor) => {
        const opened = await openPlan(work, visitor, house, { childId: robin, planId }, 'test');
        const sent = [{ question, value: 'Nothing', base: 0 }];
        return saveAnswers(work, house, opened, partIn(opened, 'my-views'), sent, 'Robin');
      });
    await expect(over('headteacher', 'change')).rejects.toThrow('Kept by the child');
    await expect(over('designated-teacher', 'change')).rejects.toThrow('Kept by the child');
    // a copy from before the choice
    const copied = (question: string) => ({ question, ask: question, values: [] });
    const before = { plan: planId, sections: [{ section: 'my-views', answers: [copied('change'), copied('well')] }] };
    const [after] = await plans.as('exampleton', 'headteacher', (work) =>
      withoutKept(work.read, planId, [before as unknown as PlanCopy]),
    );
    expect(after?.sections.flatMap(({ answers }) => answers.map(({ question }) => question))).toEqual(['well']);
    await choose();
    expect(await seenBy('headteacher')).toEqual(['change', 'well']);
    expect((await over('designated-teacher', 'change')).saved).toEqual(['change']);
  });
});

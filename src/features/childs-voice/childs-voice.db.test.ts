import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { inTransaction, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { type InvitedWork, lookAtOwnPart, openInvitation, saveOwnAnswers, sendOwnPart } from '../invitations/index.ts';
import { beginPlans, openPlan } from '../plans/index.ts';
import { handOver } from './hand-over.commands.ts';
import { RATHER_NOT } from './my-views.ts';
import { recordReading, sayWhatWasDone } from './read-voice.commands.ts';
import { saidBefore, voiceChecks, voiceRecords } from './said-and-done.queries.ts';
import { saidAndDoneForMe, toldBefore, voiceFiles } from './voice.queries.ts';
import { keepVoiceFile, takeAwayFile } from './voice-files.commands.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  plans = plansIn(db, house, world);
  robin = world.child('exampleton', 'CLA');
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const rows = async (text: string, ...values: unknown[]) => (await db.keeper.query(text, values)).rows;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const hand = (plan: string) =>
  plans.as('exampleton', 'designated-teacher', async (work, visitor) => {
    const opened = await openPlan(work, visitor, house, { childId: robin, planId: plan }, 'test');
    return handOver(work, visitor, opened, partIn(opened, 'my-views'), 'plain');
  });
const asChild = <T>(token: string, action: (mine: InvitedWork) => Promise<T>) =>
  inTransaction(db.app, asking({}), async (work: Work) => {
    const mine = await openInvitation(work, token);
    return mine === undefined ? undefined : action(mine);
  });

test('a child writes, draws and speaks in their own part, and comes back to it', async () => {
  const first = await hand(planId);
  await asChild(first, async ({ work, invited }) => {
    expect((await toldBefore(work.read))?.readers).toContain('designated-teacher of exampleton');
    await saveOwnAnswers(
      work,
      house,
      invited,
      new Map([
        ['change', 'Sit away from the door'],
        ['worries', RATHER_NOT],
      ]),
    );
    const given = { question: 'drawing', kind: 'drawing', bytes: PNG, standing: 0 } as const;
    expect(await keepVoiceFile(work, house, invited, given)).toBeNull();
    expect(await keepVoiceFile(work, house, invited, { ...given, bytes: Buffer.from('%PDF-1.7') })).toContain(
      'not a picture',
    );
    expect(await keepVoiceFile(work, house, invited, { ...given, kind: 'sound' })).toContain('not a recording');
    expect(await keepVoiceFile(work, house, invited, { ...given, standing: 10 })).toContain('ten already');
  });
  const again = await hand(planId);
  const seen = await asChild(again, async (mine) => {
    const [file] = await voiceFiles(mine.work.read, mine.invited.partId);
    if (file !== undefined) await takeAwayFile(mine.work, mine.invited, file);
    return {
      answers: (await lookAtOwnPart(mine)).answers,
      left: await voiceFiles(mine.work.read, mine.invited.partId),
    };
  });
  expect(seen).toEqual({
    answers: new Map([
      ['change', 'Sit away from the door'],
      ['worries', RATHER_NOT],
    ]),
    left: [],
  });
  const acted = await rows(`select distinct verb from audit_event where actor_name = 'the child' order by verb`);
  expect(acted.map(({ verb }) => verb)).toEqual([
    ...['child.look', 'plan.answer', 'plan.voice-file-kept', 'plan.voice-file-taken-away'],
  ]);
});

test('the session is over with its hours, and shows nobody else’s part', async () => {
  const token = await hand(planId);
  const late = new Date('2026-11-24T14:00:00Z');
  expect(await inTransaction(db.app, asking({ now: late }), (work) => openInvitation(work, token))).toBeUndefined();
  const parts = await asChild(token, ({ work }) => work.read.selectFrom('plan_part').select('lead').execute());
  expect(parts).toEqual([{ lead: 'child' }]);
});

test('who does not help the child with it hands nothing over', async () => {
  const tried = plans.as('northmere', 'virtual-school-head', async (work, visitor) => {
    const opened = await openPlan(work, visitor, house, { childId: robin, planId }, 'test');
    return handOver(work, visitor, opened, partIn(opened, 'my-views'), 'plain');
  });
  await expect(tried).rejects.toThrow('hand over');
});

test('what was said last time is answered before the next is signed off, and the child reads it', async () => {
  const token = await hand(planId);
  await asChild(token, ({ work, invited }) => sendOwnPart(work, house, invited));
  await plans.as('exampleton', 'designated-teacher', async (work, visitor) => {
    const opened = await openPlan(work, visitor, house, { childId: robin, planId }, 'test');
    const part = partIn(opened, 'my-views');
    expect(await recordReading(work, house, visitor, opened, part, null)).toBe('recorded');
    expect(await recordReading(work, house, visitor, opened, part, null)).toBe('read-already');
  });
  expect(await rows(`select done_on::text from duty where rule = 'childs-part-read'`)).toEqual([
    { done_on: '2026-11-24' },
  ]);

  await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'cancel', reason: 'Another is begun' });
  const begun = await plans.as('exampleton', 'designated-teacher', async (work, visitor) => {
    return beginPlans(work, house, visitor, {
      childIds: [robin],
      term: { academicYear: 2026, term: 'spring' },
      on: '2026-11-24',
    });
  });
  const next = begun.begun[0]?.planId ?? '';
  // signed off in its time, it would be the one before
  await rows('update plan set previous_id = $2 where id = $1', next, planId);
  const asked = async (work: Work, visitor: Parameters<typeof openPlan>[1]) => {
    const opened = await openPlan(work, visitor, house, { childId: robin, planId: next }, 'test');
    return {
      opened,
      asked: { packs: house.packs, read: work.read, child: opened.child, plan: opened.plan, today: visitor.today },
    };
  };
  await plans.as('exampleton', 'designated-teacher', async (work, visitor) => {
    const found = await asked(work, visitor);
    const [missing] = (await voiceChecks[0]?.missing(found.asked)) ?? [];
    expect(missing).toMatchObject({ section: 'my-views', stops: true, need: 'signing' });
    const said = await saidBefore(found.asked);
    expect(said?.said.map(({ question }) => question)).toEqual(['change']);
    if (said === null) return;
    await sayWhatWasDone(work, found.opened, said, new Map([['change', 'You moved to the window table.']]));
    expect(await voiceChecks[0]?.missing(found.asked)).toEqual([]);
    const table = await voiceRecords[0]?.table(found.asked);
    expect(table?.rows).toEqual([['What I want changed', 'Sit away from the door', 'You moved to the window table.']]);
  });
  const child = await hand(next);
  const read = await asChild(child, ({ work }) => saidAndDoneForMe(work.read));
  expect(read?.map(({ question, said, did }) => [question, said, did])).toEqual([
    ['change', 'Sit away from the door', 'You moved to the window table.'],
  ]);
});

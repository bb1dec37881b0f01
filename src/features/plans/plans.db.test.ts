import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import type { PostId } from '../../access/index.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { saveAnswers, settleAnswer } from './answers.commands.ts';
import { answersOf } from './answers.queries.ts';
import { declinePart, sendPart } from './parts.commands.ts';
import { standingOf } from './standing.ts';

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
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)'), ($1, $4, $5, 'teacher-of', '[2026-01-01,)')`,
    [
      ...[robin, world.organisation.northmere, world.person('northmere', 'social-worker')],
      ...[world.organisation.exampleton, world.person('exampleton', 'teacher')],
    ],
  );
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;
const write = (at: OrganisationKey, post: PostId, section: string, sent: Record<string, string>, base = 0) =>
  plans.opened(at, post, robin, planId, (work, plan) =>
    saveAnswers(
      work,
      house,
      plan,
      partIn(plan, section),
      Object.entries(sent).map(([question, value]) => ({ question, value, base })),
    ),
  );
const send = (at: OrganisationKey, post: PostId, section: string) =>
  plans.opened(at, post, robin, planId, (work, plan) => sendPart(work, house, plan, partIn(plan, section)));
const decline = (section: string) =>
  plans.opened('exampleton', 'designated-teacher', robin, planId, (work, plan) =>
    declinePart(work, house, plan, partIn(plan, section), 'Asked twice, and would rather not'),
  );

describe('beginning', () => {
  test('a social worker begins the PEP; the school holds it, the authority’s form and adviser are in it', async () => {
    const { begun } = await plans.begin('northmere', 'social-worker', [robin]);
    planId = begun[0]?.planId ?? '';
    const [row] = await rows('select * from plan where id = $1', planId);
    expect(row).toMatchObject({
      ...{ child_id: robin, controller_id: world.organisation.exampleton, kind: 'pep', template_id: 'pep-school-age' },
      ...{ organisation_id: world.organisation.northmere, adviser_organisation_id: world.organisation.northmere },
      ...{ academic_year: 2026, term: 'autumn', begun_by: world.person('northmere', 'social-worker') },
    });
    const sections = await rows('select section from plan_part where plan_id = $1', planId);
    const ids = sections.map(({ section }) => section);
    expect(ids).toContain('schools-view');
    // Robin has no SEND and is in year 4
    for (const section of ['send', 'year-11-plan', 'no-school-yet']) expect(ids).not.toContain(section);
  });

  test('once a term for each child, however often and by however many it is asked for', async () => {
    const again = await Promise.all([
      plans.begin('exampleton', 'designated-teacher', [robin, world.child('exampleton', 'CPLA')]),
      plans.begin('exampleton', 'headteacher', [robin, world.child('exampleton', 'CPLA')]),
    ]);
    expect(again.flatMap(({ begun }) => begun)).toHaveLength(1);
    expect(again.flatMap(({ not }) => not.map(({ why }) => why))).toEqual(['has-one', 'has-one', 'has-one']);
    const [lighter] = await rows(`select * from plan where kind = 'education-plan'`);
    expect(lighter).toMatchObject({ template_id: 'education-plan', adviser_organisation_id: null });
  });

  test('is refused to who may not, child by child, and tells nothing', async () => {
    const cin = world.child('exampleton', 'CIN');
    for (const [at, post] of [
      ['exampleton', 'teacher'],
      ['exampleton', 'designated-teacher'],
      ['overmoor', 'designated-teacher'],
      ['eastholt', 'adviser'],
    ] as const) {
      expect(await plans.begin(at, post, [cin])).toEqual({ begun: [], not: [{ childId: cin, why: 'not-open' }] });
    }
  });
});

describe('writing', () => {
  test('each writes their own part and nobody else’s', async () => {
    await write('exampleton', 'designated-teacher', 'schools-view', { strengths: 'Kind to the little ones' });
    await write('northmere', 'social-worker', 'social-workers-view', { fits: 'Contact on Thursdays' });
    await write('exampleton', 'teacher', 'teachers-view', { well: 'Fractions', next: 'Division' });
    for (const [at, post, section] of [
      ['exampleton', 'designated-teacher', 'social-workers-view'],
      ['exampleton', 'teacher', 'progress-of-nobody'],
      ['northmere', 'social-worker', 'schools-view'],
      ['northmere', 'adviser', 'schools-view'],
    ] as const) {
      await expect(write(at, post, section, { strengths: 'Not mine' }), `${post} ${section}`).rejects.toThrow();
    }
    const all = await rows('select question, organisation_id from answer order by question');
    expect(all.map(({ question }) => question)).toEqual(['fits', 'next', 'strengths', 'well']);
    expect(all.find(({ question }) => question === 'fits').organisation_id).toBe(world.organisation.northmere);
  });

  test('a teacher reads the parts they write, and not the rest', async () => {
    const readable = await plans.opened('exampleton', 'teacher', robin, planId, async (_, plan) =>
      plan.readable.map(({ section }) => section),
    );
    expect(readable).toEqual(['schools-view', 'teachers-view', 'progress']);
    const adviser = await plans.opened('northmere', 'adviser', robin, planId, async (_, plan) =>
      plan.readable.map(({ section }) => section),
    );
    expect(adviser).toContain('carers-view');
    expect(adviser).not.toContain('my-views');
  });

  test('what somebody outside said is written down with whose it is', async () => {
    await plans.opened('exampleton', 'designated-teacher', robin, planId, (work, plan) => {
      const sent = [{ question: 'well', value: 'She sings in the car', base: 0 }];
      return saveAnswers(work, house, plan, partIn(plan, 'carers-view'), sent, 'Mrs Pretendham, by phone');
    });
    const [row] = await rows(`select told_by from answer where told_by is not null`);
    expect(row.told_by).toBe('Mrs Pretendham, by phone');
  });

  test('two write one answer at once: both stand, both are told, and nothing is lost', async () => {
    const outcomes = await Promise.all([
      write('exampleton', 'designated-teacher', 'schools-view', { learning: 'Settled' }),
      write('exampleton', 'headteacher', 'schools-view', { learning: 'Not settled yet' }),
    ]);
    expect(outcomes.map(({ disputed }) => disputed).filter((each) => each.length > 0)).toEqual([['learning']]);
    const versions = await plans.opened('exampleton', 'designated-teacher', robin, planId, (work, plan) =>
      answersOf(work.read, planId, [partIn(plan, 'schools-view').id]),
    );
    const learning = versions.filter(({ question }) => question === 'learning');
    expect(
      standingOf(learning)
        .heads.map(({ value }) => value)
        .toSorted(),
    ).toEqual(['Not settled yet', 'Settled']);
  });

  test('what was written can be neither changed nor taken away, nor written in another’s name', async () => {
    const asTeacher = (sql: string) =>
      db.as(world.person('exampleton', 'designated-teacher'), async ({ write: tx }) =>
        tx.executeQuery({ sql, parameters: [], query: {} as never, queryId: {} as never }),
      );
    await expect(asTeacher(`update answer set value = '"x"'`)).rejects.toThrow(/permission denied/);
    await expect(asTeacher('delete from answer')).rejects.toThrow(/permission denied/);
    await expect(asTeacher(`update plan_step set to_state = 'signed-off'`)).rejects.toThrow(/permission denied/);
    await expect(
      asTeacher(`insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, to_state, on_day, taken_by, taken_at)
        select plan_id, child_id, controller_id, organisation_id, 99, 'signed-off', on_day, '${world.person('exampleton', 'headteacher')}', taken_at
        from plan_step limit 1`),
    ).rejects.toThrow(/row-level security/);
    await expect(asTeacher(`update plan_part set state = 'sent', changed_by = null`)).rejects.toThrow(
      /row-level security/,
    );
  });
});

describe('the cycle', () => {
  test('a meeting that was held is recorded on its true day, with what was missing', async () => {
    const moved = await plans.move('exampleton', 'designated-teacher', robin, planId, {
      act: 'hold',
      on: '2026-11-19',
    });
    expect(moved.outcome).toBe('moved');
    const [step] = await rows(`select on_day::text, missed from plan_step where to_state = 'held'`);
    expect(step.on_day).toBe('2026-11-19');
    expect(step.missed).toContain('The carer’s view: the carer has not sent it');
    const [copy] = await rows(`select * from plan_copy where moment = 'held'`);
    expect(
      JSON.parse(copy.body).sections.find((each: { section: string }) => each.section === 'schools-view').answers[1]
        .values,
    ).toHaveLength(2);
  });

  test('two move it at once: one does, the other is told', async () => {
    const outcomes = await Promise.all(
      (['designated-teacher', 'headteacher'] as const).map((post) =>
        plans.move('exampleton', post, robin, planId, { act: 'submit', seen: 2 }),
      ),
    );
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['elsewhere', 'moved']);
  });

  test('only the child’s own authority judges it', async () => {
    for (const [at, post] of [
      ['exampleton', 'headteacher'],
      ['northmere', 'social-worker'],
    ] as const) {
      await expect(plans.move(at, post, robin, planId, { act: 'sign-off' })).rejects.toThrow(Refused);
    }
    await expect(plans.move('eastholt', 'adviser', robin, planId, { act: 'sign-off' })).rejects.toThrow();
  });

  test('sign-off waits for a dispute and for parts that are not in; the plan is returned with what to do', async () => {
    const waits = await plans.move('northmere', 'adviser', robin, planId, { act: 'sign-off' });
    expect(waits.outcome).toBe('waits');
    const words = waits.outcome === 'waits' ? waits.missing.map((each) => each.words) : [];
    expect(words).toContain(
      'The school’s view: two answers stand to “How are learning and classroom life?”. Choose one',
    );
    expect(words).toContain('My views: the child has not sent it');
    const sections = [{ section: 'schools-view', words: 'Say what helps' }];
    const back = await plans.move('northmere', 'adviser', robin, planId, {
      act: 'return',
      reason: 'Nearly there',
      sections,
    });
    expect(back.outcome).toBe('moved');
    const [part] = await rows(`select state from plan_part where plan_id = $1 and section = 'schools-view'`, planId);
    expect(part.state).toBe('in-progress');
  });

  test('somebody chooses, and what was not chosen stays to be read', async () => {
    const chosen = await plans.opened('exampleton', 'designated-teacher', robin, planId, async (work, plan) => {
      const part = partIn(plan, 'schools-view');
      const versions = (await answersOf(work.read, planId, [part.id])).filter(
        ({ question }) => question === 'learning',
      );
      const settled = versions.find(({ value }) => value === 'Settled')?.version ?? 0;
      return settleAnswer(work, house, plan, part, 'learning', settled);
    });
    expect(chosen).toBe('settled');
    expect(await rows(`select 1 from answer where question = 'learning'`)).toHaveLength(3);
  });

  test('it is put right, sent in again and signed off; copies are kept with school and authority', async () => {
    const form = await plans.opened('exampleton', 'designated-teacher', robin, planId, async (_, plan) => plan.plan);
    for (const { section, lead } of form.parts) {
      const asked = form.form.sections.find(({ id }) => id === section)?.questions ?? [];
      const text = Object.fromEntries(
        asked.filter(({ needed, kind }) => needed !== null && kind !== 'records').map(({ id }) => [id, 'Said']),
      );
      if (lead === 'designated-teacher') {
        await write('exampleton', 'designated-teacher', section, text, section === 'schools-view' ? 1 : 0);
      }
      if (['child', 'carer', 'parent', 'safeguarding-lead', 'key-adult'].includes(lead)) await decline(section);
      if (lead === 'adviser') continue;
    }
    await write('northmere', 'social-worker', 'child-and-care', {
      'who-agrees-to-trips': 'carer',
      'coming-changes': 'no',
    });
    await send('northmere', 'social-worker', 'child-and-care');
    await send('northmere', 'social-worker', 'social-workers-view');
    await send('exampleton', 'teacher', 'teachers-view');
    const again = await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'resubmit' });
    expect(again).toMatchObject({ outcome: 'moved', missed: [] });
    await expect(write('exampleton', 'designated-teacher', 'schools-view', { works: 'Late' })).rejects.toThrow(Refused);
    const quality = form.form.sections.find(({ id }) => id === 'quality')?.questions ?? [];
    const judged = Object.fromEntries(
      quality.filter(({ needed, kind }) => needed !== null && kind !== 'records').map(({ id }) => [id, 'Good']),
    );
    await write('northmere', 'adviser', 'quality', judged);
    const signed = await plans.move('northmere', 'adviser', robin, planId, { act: 'sign-off' });
    expect(signed).toEqual({ outcome: 'moved', missed: [] });
    const copies = await rows(
      `select controller_id, own_copy, moment, hash from plan_copy where moment = 'signed-off' order by own_copy`,
    );
    expect(copies.map(({ controller_id, own_copy }) => [controller_id, own_copy])).toEqual([
      [world.organisation.exampleton, false],
      [world.organisation.northmere, true],
    ]);
    expect(copies[0].hash).toBe(copies[1].hash);
    const verbs = await rows(
      `select verb from audit_event where subject_id = $1 and verb like 'plan.%' and verb not in ('plan.answer', 'plan.part-declined') order by id`,
      planId,
    );
    expect(verbs.map(({ verb }) => verb)).toEqual([
      ...['plan.begun', 'plan.held', 'plan.submitted', 'plan.returned', 'plan.answer-chosen', 'plan.resubmitted'],
      'plan.signed-off',
    ]);
    await expect(write('exampleton', 'designated-teacher', 'schools-view', { works: 'After' })).rejects.toThrow(
      Refused,
    );
  });

  test('when the child has left, the school keeps the plan, and the authority its own copy', async () => {
    await db.keeper.query(
      `update child_grant set during = daterange(lower(during), '2026-11-24') where child_id = $1`,
      [robin],
    );
    const seen = (at: OrganisationKey, post: PostId, table: string) =>
      db.as(
        world.person(at, post),
        async ({ read }) =>
          (
            await read
              .selectFrom(table as 'plan')
              .select('id')
              .where('child_id', '=', robin)
              .execute()
          ).length,
      );
    expect(await seen('northmere', 'adviser', 'plan')).toBe(0);
    expect(await seen('northmere', 'adviser', 'answer')).toBe(0);
    expect(await seen('northmere', 'adviser', 'plan_copy')).toBe(1);
    expect(await seen('exampleton', 'designated-teacher', 'plan')).toBe(1);
    expect(await seen('exampleton', 'designated-teacher', 'plan_copy')).toBe(4);
    expect(await seen('eastholt', 'adviser', 'plan_copy')).toBe(0);
  });
});

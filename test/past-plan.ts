import { saveAnswers } from '../src/features/plans/index.ts';
import { setTarget } from '../src/features/targets/targets.commands.ts';
import type { House } from '../src/web/house.ts';
import type { TestDatabase } from './database.ts';
import type { World } from './personas.ts';
import { partIn, plansIn } from './plans.ts';

/**
 * Who is who to a child of Exampleton, and the summer’s PEP: signed off, with answers to take over, a target nobody has settled
 * and a wish nobody has answered.
 */
export async function plantPastPlan(db: TestDatabase, house: House, world: World, robin: string): Promise<void> {
  const { organisation: at, person } = world;
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-12,)'), ($1, $2, $4, 'adviser-of', '[2026-01-12,)'),
       ($1, $5, $6, 'teacher-of', '[2026-09-01,)')`,
    [
      ...[robin, at.northmere, person('northmere', 'social-worker'), person('northmere', 'adviser')],
      ...[at.exampleton, person('exampleton', 'teacher')],
    ],
  );
  await db.keeper.query(
    `insert into contact (child_id, controller_id, name, role, email, route, unsafe, may_be_told, during)
     values ($1, $2, 'Mrs Pretendham', 'foster-carer', 'pretendham@home.example', 'Phone first, before 3 pm', false, '{}', '[2026-01-12,)')`,
    [robin, at.exampleton],
  );
  const plans = plansIn(db, house, world);
  const lead = ['exampleton', 'designated-teacher'] as const;
  const summer = (await plans.begin(...lead, [robin], '2026-09-03')).begun[0]?.planId ?? '';
  const said: [string, Record<string, unknown>][] = [
    ['setting', { 'hours-offered': 25, where: ['here'] }],
    ['schools-view', { strengths: 'Kind to the little ones; loves maps', works: 'A warning before things change' }],
    ['progress', { strongest: 'Geography' }],
    ['attendance', { helps: 'Breakfast club on Mondays' }],
    ['wellbeing', { do: 'Five minutes with Ms Sample; it helps', waiting: 'No' }],
    [
      'enrichment',
      {
        does: [{ what: 'Chess club', where: 'In school', how: 'Never misses' }],
        responsibility: 'Register monitor',
        devices: 'yes',
      },
    ],
    ['my-views', { change: 'A quieter place at lunch' }],
  ];
  for (const [section, answers] of said) {
    await plans.opened(...lead, robin, summer, (work, opened) =>
      saveAnswers(
        work,
        house,
        opened,
        partIn(opened, section),
        Object.entries(answers).map(([question, value]) => ({ question, value: value as never, base: 0 })),
        section === 'my-views' ? 'Robin, out loud' : null,
      ),
    );
  }
  await plans.opened(...lead, robin, summer, (work, opened) =>
    setTarget(work, house, opened, {
      ...{ kind: 'academic', need: 'Reading aloud frightens him', baseline: 'Reads aloud to nobody' },
      ...{ success: 'Reads aloud to a partner for five minutes', whoDoesWhat: 'Ms Sample listens' },
      ...{ howOften: 'Three mornings a week', byWhen: '2026-10-23' },
    }),
  );
  // The forms of today begin in September; this one was the summer’s.
  await db.keeper.query(
    `update plan set academic_year = 2025, term = 'summer', begun_on = '2026-06-10', begun_at = '2026-06-10' where id = $1`,
    [summer],
  );
  await db.keeper.query(
    `insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, to_state, on_day, taken_at)
     values ($1, $2, $3, $3, 2, 'signed-off', '2026-07-01', '2026-07-01')`,
    [summer, robin, at.exampleton],
  );
}

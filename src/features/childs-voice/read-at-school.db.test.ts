import { expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';
import { openPlan } from '../plans/index.ts';
import { mayReadVoice, recordReading } from './read-voice.commands.ts';
import { readVoiceUrl } from './urls.ts';

/** A plan the authority began while the child was on no roll, and the child at a school since. */
let db: TestDatabase;
let world: World;
let app: RunningApp;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
const rows = async (text: string, ...values: unknown[]) => (await db.keeper.query(text, values)).rows;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  const { exampleton, northmere } = world.organisation;
  await rows(`update enrolment set during = '[2025-09-01,2026-11-20)' where child_id = $1`, robin);
  planId = (await plans.begin('northmere', 'virtual-school-head', [robin])).begun[0]?.planId ?? '';
  await rows(`update enrolment set during = '[2025-09-01,)' where child_id = $1`, robin);
  // both say that the child is at this school now: what the authority holds is open to it
  await rows(
    `insert into child_grant (child_id, controller_id, organisation_id, scope, source_kind, source_id, during)
     values ($1, $2, $3, 'enrolment', 'enrolment', (select id from enrolment where child_id = $1 limit 1), '[2026-11-20,)')`,
    ...[robin, northmere, exampleton],
  );
  await rows(
    `update plan_part set state = 'sent', settled_on = '2026-11-24', changed_at = '2026-11-24T09:00:00Z'
     where plan_id = $1 and lead = 'child'`,
    planId,
  );
  await workOutDuties(db, app.house, world);
});

test('it is due of the school’s designated teacher, the same day', async () => {
  const duties = await rows(
    `select organisation_id, assignee_kind, assignee, due_on::text from duty where rule = 'childs-part-read'`,
  );
  expect(duties).toEqual([
    ...[
      {
        organisation_id: world.organisation.exampleton,
        assignee_kind: 'post',
        assignee: 'designated-teacher',
        due_on: '2026-11-24',
      },
    ],
  ]);
});

test('the Virtual School, which holds the plan, does not see what the child said', async () => {
  const part = await plans.opened('northmere', 'virtual-school-head', robin, planId, async (_, plan) => {
    expect(mayReadVoice(plan)).toBe(false);
    return plan.plan.parts.find(({ lead }) => lead === 'child');
  });
  const asker = await askerFor(app, world.person('northmere', 'virtual-school-head'), world.organisation.northmere);
  expect((await asker.get(readVoiceUrl(robin, planId, part?.id ?? ''))).status).toBeGreaterThanOrEqual(403);
});

test('another school reads nothing', async () => {
  await expect(plans.opened('overmoor', 'designated-teacher', robin, planId, async () => null)).rejects.toThrow();
});

test('the designated teacher reads it, and the duty is done', async () => {
  await plans.as('exampleton', 'designated-teacher', async (work, visitor) => {
    const opened = await openPlan(work, visitor, app.house, { childId: robin, planId }, 'test');
    const part = partIn(opened, 'my-views');
    expect(await recordReading(work, app.house, visitor, opened, part, null)).toBe('recorded');
  });
  expect(await rows(`select done_on::text from duty where rule = 'childs-part-read'`)).toEqual([
    { done_on: '2026-11-24' },
  ]);
});

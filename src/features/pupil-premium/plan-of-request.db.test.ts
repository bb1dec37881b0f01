import { expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import { planUrl } from '../plans/index.ts';
import { setTarget } from '../targets/targets.commands.ts';
import { askMoneyUrl, childMoneyUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
withHouse((opened) => {
  ({ db, app, world } = opened);
});

test('a request is tied to the plan of the target it serves, and each leads to the other', async () => {
  const robin = world.child('exampleton', 'CLA');
  const plans = plansIn(db, app.house, world);
  const planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
  await plans.opened('exampleton', 'designated-teacher', robin, planId, (work, plan) =>
    setTarget(work, app.house, plan, {
      ...{ kind: 'academic', need: 'Reads alone too much', baseline: 'One line', success: 'Reads two pages aloud' },
      ...{ whoDoesWhat: 'Mr Sampleton listens', howOften: 'Every Tuesday', byWhen: '2026-12-18' },
    }),
  );
  const { rows: targets } = await db.keeper.query(`select distinct target_id from target where plan_id = $1`, [planId]);
  const target = targets[0]?.target_id ?? '';
  const teacher = await askerFor(app, world.person('exampleton', 'designated-teacher'), world.organisation.exampleton);
  const form = {
    ...{ intervention: 'Ten weeks of one to one reading', cost: '300', target, evidence: '' },
    ...{ 'ends-day': '11', 'ends-month': '12', 'ends-year': '2026' },
  };
  const answer = await teacher.post(askMoneyUrl(robin), form);
  expect(answer.status, (await answer.text()).replace(/\s+/g, ' ').slice(0, 400)).toBe(303);
  const { rows } = await db.keeper.query('select plan_id, target_id from premium_request');
  expect(rows).toEqual([{ plan_id: planId, target_id: target }]);
  const money = await (await teacher.get(childMoneyUrl(robin))).text();
  expect(money).toContain(`href="${planUrl(robin, planId)}"`);
  const { rows: parts } = await db.keeper.query(
    `select id from plan_part where plan_id = $1 and section in
       (select s ->> 'id' from plan_form f join plan p on p.form_hash = f.hash and p.id = $1,
          jsonb_array_elements(f.body::jsonb -> 'sections') s where s::text like '%"spending"%')`,
    [planId],
  );
  const section = await (await teacher.get(`${planUrl(robin, planId)}/parts/${parts[0]?.id}`)).text();
  expect(section).toContain('Ten weeks of one to one reading');
  expect(section).toContain(`href="${childMoneyUrl(robin)}"`);
});

import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { handoversUrl } from '../src/features/handovers/urls.ts';
import { targetsOfChild } from '../src/features/targets/index.ts';
import type { TargetWords } from '../src/features/targets/target.ts';
import { setTarget, settleTarget } from '../src/features/targets/targets.commands.ts';
import { browse, follow, picture, type RunningApp } from '../test/browser.ts';
import type { TestDatabase } from '../test/database.ts';
import { fillDay } from '../test/desks.ts';
import { askerFor } from '../test/every-route.ts';
import type { OrganisationKey, World } from '../test/personas.ts';
import { partIn, plansIn } from '../test/plans.ts';
import { workOutDuties } from '../test/reminders.ts';
import { withHouse } from '../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let amara: string;
let before: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  amara = world.child('exampleton', 'CLA-elsewhere');
  await workOutDuties(db, app.house, world);
  const { begun } = await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [amara]);
  before = `/children/${amara}/plans/${begun[0]?.planId ?? ''}`;
});

const main = (page: Page) => page.textContent('main');
const press = (page: Page, words: string) => follow(page, page.click(`main button:has-text("${words}")`));
const go = (page: Page, words: string) => follow(page, page.click(`main a:has-text("${words}") >> nth=0`));
const sit = async (at: OrganisationKey) =>
  (
    await browse(app, world.person(at, 'designated-teacher'), {
      ...{ width: 360, javaScript: false, organisationId: world.organisation[at] },
    })
  ).page;
const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;

test('one school says that the child left and closes its plan; the next finds a new PEP among what is due, and holds it', async () => {
  // a target with what became of it, and money that was agreed, half of it spent
  const { success } = await anOutcome();
  await someMoney();
  const leaving = await sit('exampleton');
  await leaving.goto(before);
  await go(leaving, 'Hand over to the next school');
  expect(await main(leaving)).toContain('One to one reading: £179.50');
  await leaving.selectOption('[name="to"]', { label: 'Overmoor School' });
  await fillDay(leaving, 'first', '2026-11-23');
  await press(leaving, 'Offer it');
  await leaving.goto(`/children/${amara}/record`);
  await go(leaving, 'Left');
  await fillDay(leaving, 'last', '2026-11-20');
  await leaving.fill('#reason', 'Overmoor School');
  await press(leaving, 'Save that the child left');
  await leaving.goto('/my-work');
  expect(await main(leaving)).not.toContain('Hold the PEP meeting for Amara');
  await leaving.goto(before);
  await go(leaving, 'Cancel it');
  await leaving.fill('#reason', 'Moved to Overmoor School');
  await press(leaving, 'Cancel it');
  expect(await main(leaving)).toContain('Moved to Overmoor School');
  await picture(leaving, 'moved-closed-360');

  const joining = await sit('overmoor');
  await joining.goto('/children');
  await go(joining, 'Add a child');
  const [{ upn }] = await rows('select upn from child_details where child_id = $1', amara);
  await joining.fill('#preferred', 'Amara');
  await joining.fill('#family', 'Samplewell');
  await fillDay(joining, 'born', '2017-03-14');
  await joining.fill('#upn', upn);
  await fillDay(joining, 'joined', '2026-11-23');
  await joining.check('[name=groups][value=CLA]');
  await fillDay(joining, 'since-CLA', '2026-01-12');
  await joining.selectOption('#authority', { label: 'Eastholt Council' });
  await follow(joining, joining.click('button:has-text("Save"):not(:has-text("another"))'));
  await joining.goto('/my-work');
  await follow(joining, joining.click('.task:has-text("PEP at the new school") a:has-text("Open the meeting")'));
  await picture(joining, 'moved-begin-360');
  await go(joining, 'Begin the PEP');
  await press(joining, 'Begin it');
  const after = new URL(joining.url()).pathname;
  await go(joining, 'Record the meeting');
  await fillDay(joining, 'on', '2026-11-24');
  await press(joining, 'Record the meeting');
  const due = await rows(
    `select done_on::text from duty where rule = 'new-pep-after-school-change' and organisation_id = $1`,
    world.organisation.overmoor,
  );
  expect(due).toEqual([{ done_on: '2026-11-24' }]);

  // what was offered is accepted there: the target with its outcome, the money agreed and unspent, and nothing private of either
  await joining.goto(handoversUrl);
  await go(joining, 'Amara Samplewell');
  expect(await main(joining)).not.toContain('£179.50');
  await press(joining, 'Accept it');
  const handed = (await main(joining)) ?? '';
  expect(handed).toContain('The school’s view');
  expect(handed).toContain(success);
  expect(handed).toContain('Partly met');
  expect(handed).toContain('Reads for pleasure');
  expect(handed).toContain('£179.50 of £300 is not spent');
  expect(handed).not.toMatch(/Half the sessions|Paid to Mr Example|£120\.50/);
  await picture(joining, 'moved-handed-over-360');

  // what is the next school's is not the last one's to read, and the authority that looks after the child reads both
  const asker = async (at: OrganisationKey, post: 'designated-teacher' | 'adviser') =>
    askerFor(app, world.person(at, post), world.organisation[at]);
  expect((await (await asker('exampleton', 'designated-teacher')).get(after)).status).toBe(404);
  expect((await (await asker('overmoor', 'designated-teacher')).get(before)).status).toBe(404);
  const adviser = await asker('eastholt', 'adviser');
  expect((await adviser.get(after)).status).toBe(200);
});

const lead = ['exampleton', 'designated-teacher'] as const;

async function anOutcome() {
  const plans = plansIn(db, app.house, world);
  const planId = before.split('/').at(-1) ?? '';
  const words: TargetWords = {
    ...{ kind: 'academic', need: null, baseline: 'Reading age 7.2', success: 'Reads at a reading age of 8.0' },
    ...{ whoDoesWhat: 'Mr Example', howOften: 'Each Monday', byWhen: '2026-12-11' },
  };
  const id = await plans.opened(...lead, amara, planId, (work, plan) => setTarget(work, app.house, plan, words));
  const given = { outcome: 'partly', why: 'Short on Mondays', impact: 'Reads for pleasure', on: '2026-11-16' } as const;
  await plans.opened(...lead, amara, planId, async (work, plan) => {
    const target = (await targetsOfChild(work.read, amara)).find((each) => each.id === id);
    if (target === undefined) throw new Error('No such target.');
    await settleTarget(work, app.house, plan, target, given);
  });
  const part = await plans.opened(...lead, amara, planId, async (_, opened) => partIn(opened, 'schools-view'));
  const teacher = await askerFor(app, world.person(...lead), world.organisation.exampleton);
  await teacher.post(`${before}/parts/${part.id}`, { strengths: 'Kind to the little ones', 'base.strengths': '0' });
  return words;
}

async function someMoney(): Promise<void> {
  const at = `/children/${amara}/money`;
  const send = async (
    who: OrganisationKey,
    post: 'designated-teacher' | 'adviser',
    path: string,
    fields: Record<string, string>,
  ) => {
    const answer = await (await askerFor(app, world.person(who, post), world.organisation[who])).post(
      at + path,
      fields,
    );
    expect(answer.status, path).toBe(303);
  };
  const ends = { 'ends-day': '11', 'ends-month': '12', 'ends-year': '2026' };
  await send(...lead, '/ask', { intervention: 'One to one reading', cost: '300', ...ends });
  const [{ id }] = await rows('select id from premium_request where child_id = $1', amara);
  await send('eastholt', 'adviser', '/given', { amount: '1000' });
  await send('eastholt', 'adviser', `/${id}/decide`, {
    decision: 'approved',
    reason: 'Half the sessions are your own',
  });
  const on = { 'on-day': '16', 'on-month': '11', 'on-year': '2026' };
  await send(...lead, `/${id}/spent`, { amount: '120.50', words: 'Paid to Mr Example', ...on });
}

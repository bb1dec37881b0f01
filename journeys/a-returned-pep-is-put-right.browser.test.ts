import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { browse, follow, picture, type RunningApp } from '../test/browser.ts';
import type { TestDatabase } from '../test/database.ts';
import type { OrganisationKey, World } from '../test/personas.ts';
import { plansIn } from '../test/plans.ts';
import { withHouse } from '../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let plan: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during) values ($1, $2, $3, 'adviser-of', '[2026-01-12,)')`,
    [robin, world.organisation.northmere, world.person('northmere', 'adviser')],
  );
  const plans = plansIn(db, app.house, world);
  const lead = ['exampleton', 'designated-teacher'] as const;
  const planId = (await plans.begin(...lead, [robin])).begun[0]?.planId ?? '';
  plan = `/children/${robin}/plans/${planId}`;
  // What others write is not what this is about.
  await db.keeper.query(
    `update plan_part set state = 'declined', reason = 'Not this time' where plan_id = $1 and section <> 'progress'`,
    [planId],
  );
  await plans.move(...lead, robin, planId, { act: 'hold', on: '2026-11-20' });
  await plans.move(...lead, robin, planId, { act: 'submit' });
});

const main = (page: Page) => page.textContent('main');
const press = (page: Page, words: string) => follow(page, page.click(`main button:has-text("${words}")`));
const go = (page: Page, words: string) => follow(page, page.click(`main a:has-text("${words}") >> nth=0`));
const sit = async (at: OrganisationKey, post: 'adviser' | 'designated-teacher') =>
  (
    await browse(app, world.person(at, post), {
      ...{ width: 360, javaScript: false, organisationId: world.organisation[at] },
    })
  ).page;

test('given back with the section and what it needs, put right, checked against what changed, signed: on phones, without scripts', async () => {
  const adviser = await sit('northmere', 'adviser');
  await adviser.goto('/my-work');
  await go(adviser, 'Check it');
  await go(adviser, 'Return it');
  await press(adviser, 'Return it');
  expect(await adviser.textContent('.govuk-error-summary')).toContain('Choose at least one section');
  expect(await adviser.getByLabel('The Virtual School’s judgement', { exact: true }).count()).toBe(0);
  await adviser.getByLabel('Attainment and progress', { exact: true }).check();
  await adviser.fill('[id="needs.progress"]', 'Say where the gap is, and what explains it');
  await press(adviser, 'Return it');
  expect(await adviser.textContent('.plan-stage')).toContain('Returned');
  expect(await main(adviser)).not.toContain('Sign it off');

  const teacher = await sit('exampleton', 'designated-teacher');
  await teacher.goto('/my-work');
  expect(await main(teacher)).toContain('Put right the returned PEP');
  await go(teacher, 'See what to put right');
  expect(await teacher.textContent('.notice')).toContain('Say where the gap is, and what explains it');
  expect(await main(teacher)).toMatch(/Returned by [^:]*\.\s*Attainment and progress: Say where/);
  expect(await main(teacher)).toContain('it was returned, and nothing in it was changed since');
  await picture(teacher, 'returned-360');
  await go(teacher, 'Attainment and progress');
  expect(await teacher.textContent('.notice')).toContain('Say where the gap is');
  await teacher.fill('#gap', 'A year behind in reading; three schools in two years');
  await press(teacher, 'Save and stop');
  expect(await main(teacher)).not.toContain('nothing in it was changed since');
  await go(teacher, 'Send it in again');
  await press(teacher, 'Send it in again');
  expect(await teacher.textContent('.plan-stage')).toContain('Sent in');
  await teacher.goto('/my-work');
  expect(await main(teacher)).not.toContain('Put right the returned PEP');

  await adviser.goto('/my-work');
  await go(adviser, 'Check it');
  await go(adviser, 'What changed');
  expect(await main(adviser)).toContain('A year behind in reading; three schools in two years');
  await picture(adviser, 'returned-changes-360');
  await adviser.goto(plan);
  await go(adviser, 'Sign it off');
  expect(await adviser.textContent('main')).toContain('The Virtual School has not judged “Attainment and progress”');
  expect(await adviser.locator('button:has-text("Sign it off")').count()).toBe(0);
  await picture(adviser, 'not-judged-360');
  await go(adviser, 'Judge its sections');
  await adviser.check('[name="colour.progress"][value="green"]');
  await press(adviser, 'Save the judgement');
  await follow(adviser, adviser.click('.notice a:has-text("sign it off")'));
  await press(adviser, 'Sign it off');
  expect(await adviser.textContent('.plan-stage')).toContain('Signed off');
  await adviser.goto('/my-work');
  expect(await main(adviser)).not.toContain('Check the PEP');
});

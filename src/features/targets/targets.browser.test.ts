import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { setTarget } from './targets.commands.ts';
import { addTargetUrl, outcomeUrl, targetsHistoryUrl, targetsUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let plan: string;
let earlier: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during) values ($1, $2, $3, 'teacher-of', '[2026-01-01,)')`,
    [robin, world.organisation.exampleton, world.person('exampleton', 'teacher')],
  );
  const plans = plansIn(db, app.house, world);
  const first = (await plans.begin('exampleton', 'designated-teacher', [robin], '2026-09-03')).begun[0]?.planId ?? '';
  earlier = await plans.opened('exampleton', 'designated-teacher', robin, first, (work, opened) =>
    setTarget(work, app.house, opened, {
      ...{
        kind: 'attendance',
        need: 'Mondays are hard after the weekend',
        baseline: 'Three of the last eight Mondays',
      },
      ...{
        success: 'Is in on seven of eight Mondays',
        whoDoesWhat: 'Ms Sample meets him at the gate',
        howOften: 'Each Monday',
      },
      byWhen: '2026-10-23',
    }),
  );
  await db.keeper.query(
    `insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, to_state, on_day, taken_at)
     values ($1, $2, $3, $3, 2, 'signed-off', '2026-09-20', '2026-09-20')`,
    [first, robin, world.organisation.exampleton],
  );
  plan = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
});

const teacherInCharge = () => world.person('exampleton', 'designated-teacher');

describe('targets', () => {
  test('are set, said otherwise and settled without scripts, on a phone', async () => {
    const { page, context } = await browse(app, teacherInCharge(), { width: 360, javaScript: false });
    await page.goto(targetsUrl(robin, plan));
    expect(await page.textContent('main')).toContain(
      'One target of last time has no outcome yet; sign-off waits for it.',
    );
    await follow(page, page.getByRole('link', { name: 'Set a target' }).click());
    await follow(page, page.getByRole('button', { name: 'Set the target' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Write what success will look like');
    await page.getByLabel('Learning').check();
    await page.getByLabel('What will success look like?').fill('Improve his reading');
    await follow(page, page.getByRole('button', { name: 'Set the target' }).click());
    expect(await page.textContent('main')).toContain('Improve his reading');
    expect(await page.textContent('main'), 'it is said, and stops nothing').toContain('could be clearer');

    await follow(page, page.getByRole('link', { name: 'Change it' }).click());
    expect(await page.textContent('main')).toContain('“Improve” can mean many things');
    await page.getByLabel('What will success look like?').fill('Reads at a reading age of 8.0');
    await page.getByLabel('Where does it start from?').fill('Reading age 7.2 in September');
    await follow(page, page.getByRole('button', { name: 'Save the change' }).click());
    expect(await page.textContent('main')).toContain('Reads at a reading age of 8.0');

    await follow(page, page.getByRole('link', { name: 'Say what became of it' }).click());
    await page.getByLabel('Partly met').check();
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    expect(await page.textContent('.govuk-error-summary')).toContain('Say what got in the way');
    await page.getByLabel('Why?').fill('The bus was late twice');
    await page.getByLabel('What changed for the child?').fill('Comes in with his friends');
    await follow(page, page.getByRole('button', { name: 'Write it down' }).click());
    expect(await page.textContent('main')).toContain('What became of last time’s is written down.');
    await context.close();
  });

  test.each([
    ['plan', () => targetsUrl(robin, plan)],
    ['add', () => addTargetUrl(robin, plan)],
    ['outcome', () => outcomeUrl(robin, plan, earlier)],
    ['history', () => targetsHistoryUrl(robin)],
  ] as const)('%s reads well on a phone and a laptop', async (name, path) => {
    for (const width of [360, 1280]) {
      const { page, context } = await browse(app, teacherInCharge(), { width });
      expect((await page.goto(path()))?.status()).toBe(200);
      await picture(page, `targets-${name}-${width}`);
      await expectAccessible(page);
      await context.close();
    }
  });

  test('whoever may not is refused, in words that tell nothing; a teacher reads the history and no more', async () => {
    const tries: readonly (readonly [OrganisationKey, PostId, string, number])[] = [
      ['exampleton', 'teacher', targetsHistoryUrl(robin), 200],
      ['exampleton', 'teacher', addTargetUrl(robin, plan), 403],
      ['exampleton', 'safeguarding-lead', addTargetUrl(robin, plan), 403],
      ['exampleton', 'safeguarding-lead', targetsUrl(robin, plan), 200],
      ['exampleton', 'attendance-officer', targetsHistoryUrl(robin), 403],
      ['exampleton', 'attendance-officer', targetsUrl(robin, plan), 403],
      ['northmere', 'adviser', outcomeUrl(robin, plan, earlier), 403],
      ['overmoor', 'designated-teacher', targetsHistoryUrl(robin), 404],
      ['exampleton', 'governor', targetsHistoryUrl(robin), 404],
    ];
    for (const [at, post, path, status] of tries) {
      const asker = await askerFor(app, world.person(at, post), world.organisation[at]);
      const answer = await asker.get(path);
      const text = await answer.text();
      expect([answer.status, `${post} ${path}`]).toEqual([status, `${post} ${path}`]);
      if (post === 'teacher' && status === 200) expect(text).not.toMatch(/\bPEP\b|Northmere/);
      if (status === 403) expect(text).not.toContain('Robin');
    }
  });

  test('every look is kept, and nothing is shown while somebody is looking', async () => {
    const looks = await db.keeper.query(
      `select distinct detail ->> 'how' as how from audit_event where verb = 'child.look'`,
    );
    const hows = looks.rows.map(({ how }) => how);
    for (const how of ['targets', 'targets of a plan', 'target.set', 'target.settle']) expect(hows).toContain(how);
    const asker = await askerFor(app, teacherInCharge(), world.organisation.exampleton);
    await asker.post('/someone-is-looking', { on: 'yes', back: '/help' });
    const text = await (await asker.get(targetsUrl(robin, plan))).text();
    expect(text).not.toContain('Mondays');
    await asker.post('/someone-is-looking', { on: 'no', back: '/help' });
  });
});

import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { planOffers } from '../../plan-offers.ts';
import { copiesOfChild, copyById, copyForReader } from '../plans/index.ts';
import { partUrl } from '../plans/plan-urls.ts';

let db: TestDatabase;
let world: World;
let app: RunningApp;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  const { exampleton, northmere } = world.organisation;
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)')`,
    [robin, northmere, world.person('northmere', 'social-worker')],
  );
  await db.keeper.query(
    `insert into care_detail (child_id, controller_id, during, legal_status, placement, source)
     values ($1, $2, '[2026-01-12,)', 'C2', 'U4', 'hand'), ($1, $3, '[2026-01-12,)', 'C2', 'U4', 'hand')`,
    [robin, northmere, exampleton],
  );
  await db.keeper.query(
    `insert into contact (child_id, controller_id, name, role, phone, unsafe, parental_responsibility, may_be_told, during)
     values ($1, $2, 'Ms Madeup', 'parent', '01632 960 123', false, true, '{progress}', '[2026-01-12,)')`,
    [robin, exampleton],
  );
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
});

/** The page of a section as somebody reads it: its words, without what a form carries unseen, or the number of the refusal. */
async function section(at: OrganisationKey, post: PostId, id: string): Promise<string> {
  const part = await plans.opened('exampleton', 'headteacher', robin, planId, async (_, plan) => partIn(plan, id));
  const asker = await askerFor(app, world.person(at, post), world.organisation[at]);
  const answer = await asker.get(partUrl(robin, planId, part.id));
  const [, main = ''] = /<main[^>]*>(.*)<.main>/s.exec(await answer.text()) ?? [];
  const words = main.replace(/<nav.*?<.nav>|<input type="hidden"[^>]*>/gs, '').replace(/\s+/g, ' ');
  return answer.status === 200 ? words : String(answer.status);
}

describe('legal status and placement in a plan', () => {
  test.each([
    ['exampleton', 'headteacher', 'Exampleton Primary School'],
    ['exampleton', 'safeguarding-lead', 'Exampleton Primary School'],
    ['northmere', 'virtual-school-head', 'Northmere Council'],
  ] as const)('%s, %s: in words, as %s recorded it, with parental responsibility', async (at, post, said) => {
    const page = await section(at, post, 'child-and-care');
    expect(page).toMatch(/Full care order/);
    expect(page).toContain(`<td data-head="Recorded by">${said}`);
    expect(page).toContain('Parental responsibility, as recorded: Ms Madeup.');
    expect(page).not.toContain('01632');
  });

  test.each([
    ['exampleton', 'designated-teacher'],
    ['northmere', 'social-worker'],
  ] as const)('%s, %s: is told who sees it, and not what it is', async (at, post) => {
    const page = await section(at, post, 'child-and-care');
    expect(page).not.toMatch(/care order|U4|foster placement/i);
    expect(page).toContain('are shown to the head, the safeguarding lead and the Virtual School');
  });

  test('a copy kept by a step the designated teacher takes does not hold it; one the Virtual School takes does', async () => {
    for (const [at, post, holds] of [
      ['exampleton', 'designated-teacher', false],
      ['northmere', 'virtual-school-head', true],
    ] as const) {
      const tables = await plans.opened(at, post, robin, planId, async (work, { child, plan }) => {
        const asked = { packs: app.house.packs, read: work.read, child, plan, today: '2026-11-24' as const };
        return planOffers.records.find(({ block }) => block === 'care')?.table(asked);
      });
      expect(tables !== null).toBe(holds);
    }
  });
});

describe('the people around the child in a plan', () => {
  test('whoever leads it reads as what, and what they may be told', async () => {
    const page = await section('exampleton', 'designated-teacher', 'people-around');
    expect(page).toContain('Ms Madeup');
    expect(page).toContain('Learning and progress');
    expect(page).toContain('Change the people, and what they may be told');
    expect(page).not.toContain('01632');
  });

  test('the social worker, who does not see that part of the record, is not shown the section', async () => {
    expect(await section('northmere', 'social-worker', 'people-around')).toBe('404');
  });

  test('a kept copy gives them to nobody who may not know why the child is here', async () => {
    await plans.move('exampleton', 'headteacher', robin, planId, { act: 'hold', on: '2026-11-20' }, planOffers);
    const kept = await plans.as('exampleton', 'headteacher', async ({ read }) => {
      const [last] = await copiesOfChild(read, robin);
      return copyById(read, robin, last?.id ?? planId);
    });
    const blocks = (...scopes: ('plan' | 'people' | 'care-group' | 'legal')[]) => {
      if (kept === undefined) throw new Error('No copy was kept.');
      const { sections } = copyForReader(kept.copy, { scopes: new Set(scopes), leads: new Set() });
      return sections.flatMap(({ records }) => records.map(({ block }) => block));
    };
    expect(blocks('plan', 'people', 'care-group')).toContain('people');
    expect(blocks('plan', 'people')).not.toContain('people');
    expect(blocks('plan', 'people', 'care-group')).not.toContain('care');
    expect(blocks('plan', 'people', 'care-group', 'legal')).toContain('care');
  });
});

describe('what Mainstay does not hold', () => {
  test('attendance: says so, and asks for the figures', async () => {
    const page = await section('exampleton', 'designated-teacher', 'attendance');
    expect(page).toContain('Attendance is not held in Mainstay.');
    for (const id of ['percent', 'sessions-missed', 'suspended', 'days-suspended'])
      expect(page).toContain(`id="${id}"`);
    expect(page).not.toContain('Nothing is recorded here yet');
  });

  test('the social worker, who sees attendance, reads it and writes nothing', async () => {
    const page = await section('northmere', 'social-worker', 'attendance');
    expect(page).toContain('Attendance is not held in Mainstay.');
    expect(page).not.toContain('id="percent"');
  });
});

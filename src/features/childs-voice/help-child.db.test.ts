import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import { asking, type TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import { openInvitation } from '../invitations/index.ts';
import { partUrl, planUrl, setMeetingDay } from '../plans/index.ts';
import { handOver } from './hand-over.commands.ts';
import { letHelp } from './help-child.commands.ts';
import { handOverUrl, readVoiceUrl } from './urls.ts';
import { toldBefore } from './voice.queries.ts';
import { voiceReaders } from './voice-readers.queries.ts';

let db: TestDatabase;
let world: World;
let app: RunningApp;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
let partId: string;
let keyAdult: string;
let helper: string;
let page: string;
const rows = async (text: string, ...values: unknown[]) => (await db.keeper.query(text, values)).rows;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  keyAdult = world.person('exampleton', 'support-staff');
  helper = world.person('exampleton', 'teacher');
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
  partId = await asLead(async (_, plan) => partIn(plan, 'my-views').id);
  page = handOverUrl(robin, planId, partId);
  await rows(
    `insert into key_adult (child_id, controller_id, person_id, during) values ($1, $2, $3, '[2026-09-01,)')`,
    ...[robin, world.organisation.exampleton, keyAdult],
  );
  await rows(
    `insert into child_relation (child_id, controller_id, person_id, relation, during) values ($1, $2, $3, 'teacher-of', '[2026-09-01,)')`,
    ...[robin, world.organisation.exampleton, helper],
  );
  await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'ask' });
  await asLead((work, plan) => setMeetingDay(work, app.house, plan, '2026-12-15'));
});

type Action<T> = Parameters<ReturnType<typeof plansIn>['opened']>[4] extends (work: infer W, plan: infer P) => unknown
  ? (work: W, plan: P) => Promise<T>
  : never;
const asLead = <T>(action: Action<T>): Promise<T> =>
  plans.opened('exampleton', 'designated-teacher', robin, planId, action) as Promise<T>;
const let_ = (person: string | null) =>
  asLead((work, plan) => letHelp(work, app.house, plan, partIn(plan, 'my-views'), person));
const get = async (post: PostId, path: string, at: OrganisationKey = 'exampleton') =>
  (await askerFor(app, world.person(at, post), world.organisation[at])).get(path);
const status = async (post: PostId, path: string, at: OrganisationKey = 'exampleton') =>
  (await get(post, path, at)).status;
const mine = () => rows(`select assignee from duty where rule = 'pep-part-sent' and assignee_kind = 'person'`);

describe('until they are let', () => {
  test('a key adult neither opens, reads nor hands over the child’s own part', async () => {
    for (const path of [page, partUrl(robin, planId, partId), readVoiceUrl(robin, planId, partId)])
      expect([403, 404], path).toContain(await status('support-staff', path));
    expect(await (await get('support-staff', `/children/${robin}`)).text()).not.toContain('Hand over to Robin');
  });
  test('nor by writing rows', async () => {
    const tries = [
      `insert into invitation (plan_id, part_id, child_id, controller_id, organisation_id, name, way, link_made_at, expires_on, invited_by, invited_at)
       select plan_id, id, child_id, controller_id, controller_id, 'Robin', 'handed', app.now(), app.today(), app.actor_person(), app.now() from plan_part where id = '${partId}'`,
      `update plan_part set asked_person = app.actor_person(), changed_by = app.actor_person(), organisation_id = controller_id where id = '${partId}'`,
    ];
    for (const person of [keyAdult, helper, world.person('exampleton', 'senco')]) {
      for (const text of tries) {
        const tried = db.as(person, ({ write }) => sql.raw(text).execute(write));
        await expect(tried, text).rejects.toThrow(/row-level security|Not theirs/);
      }
    }
  });
  test('nobody is let who does not work with the child here, by the page or by a row', async () => {
    for (const person of [world.person('exampleton', 'senco'), world.person('overmoor', 'teacher')]) {
      expect(await let_(person)).toBe('not-theirs');
      const tried = db.as(world.person('exampleton', 'designated-teacher'), ({ write }) =>
        sql`update plan_part set asked_person = ${person}, changed_by = app.actor_person() where id = ${partId}`.execute(
          write,
        ),
      );
      await expect(tried).rejects.toThrow('Not somebody who works with the child here');
    }
    const refused = plans.opened('exampleton', 'safeguarding-lead', robin, planId, (work, plan) =>
      letHelp(work, app.house, plan, partIn(plan, 'my-views'), keyAdult),
    );
    await expect(refused).rejects.toThrow('May not say who helps');
  });
});

describe('a key adult who is let', () => {
  test('finds it in their work and on the child’s page, hands it over and reads it there', async () => {
    expect(await let_(keyAdult)).toBe('let');
    expect(await mine()).toEqual([{ assignee: keyAdult }]);
    const work = await (await get('support-staff', '/my-work')).text();
    expect(work).toContain('Send your part of the plan');
    expect(work).toContain(partUrl(robin, planId, partId));
    expect(await (await get('support-staff', `/children/${robin}`)).text()).toContain('Hand over to Robin');
    const part = await get('support-staff', partUrl(robin, planId, partId));
    expect([part.status, part.headers.get('location')]).toEqual([303, page]);
    expect(await status('support-staff', page)).toBe(200);
    expect(await status('support-staff', readVoiceUrl(robin, planId, partId))).toBe(200);
    const [event] = await rows(`select detail from audit_event where verb = 'plan.help-let'`);
    expect(event.detail).toMatchObject({ plan: planId, person: keyAdult, instead: null });
  });
  test('and nothing else of the plan, nor what was said before', async () => {
    expect(await status('support-staff', `${planUrl(robin, planId)}/said-and-done`)).toBe(403);
    for (const path of [page, readVoiceUrl(robin, planId, partId)])
      expect([403, 404], path).toContain(await status('teacher', path));
  });
  test('is named to the child as somebody who reads, from whom an answer can be kept', async () => {
    const token = await plans.opened('exampleton', 'support-staff', robin, planId, async (work, plan) => {
      const visitor = { personId: keyAdult, session: { id: '00000000-0000-4000-8000-000000000000' } };
      return handOver(work, visitor as never, plan, partIn(plan, 'my-views'), 'plain');
    });
    await inTransaction(db.app, asking({}), async (work) => {
      const inside = await openInvitation(work, token);
      if (inside === undefined) throw new Error('the session is closed');
      expect((await toldBefore(inside.work.read))?.readers).toContain('support-staff of exampleton');
      const readers = await voiceReaders(inside.work.read);
      expect(readers.find(({ personId }) => personId === keyAdult)).toMatchObject({
        posts: ['key-adult'],
        mayChoose: true,
      });
    });
  });
  test('is closed out once it is taken back, or the plan is over', async () => {
    await let_(null);
    expect(await mine()).toEqual([]);
    expect([403, 404]).toContain(await status('support-staff', page));
    await let_(keyAdult);
    await rows(
      `insert into plan_step (plan_id, child_id, controller_id, organisation_id, position, from_state, to_state, on_day, reason, taken_by, taken_at)
       select plan_id, child_id, controller_id, organisation_id, position + 1, to_state, 'cancelled', on_day, 'Test', taken_by, taken_at
       from plan_step where plan_id = $1 order by position desc limit 1`,
      planId,
    );
    expect([403, 404]).toContain(await status('support-staff', page));
    expect([403, 404]).toContain(await status('support-staff', readVoiceUrl(robin, planId, partId)));
    await rows(`delete from plan_step where plan_id = $1 and to_state = 'cancelled'`, planId);
    expect(await status('support-staff', page)).toBe(200);
  });
});

test('another adult who works with the child hands over and does not read', async () => {
  await let_(helper);
  expect([403, 404]).toContain(await status('support-staff', page));
  expect(await status('teacher', page)).toBe(200);
  expect(await status('teacher', readVoiceUrl(robin, planId, partId))).toBe(403);
  expect(await rows(`select verb from audit_event where verb like 'plan.help%' order by id desc limit 1`)).toEqual([
    { verb: 'plan.help-let' },
  ]);
});

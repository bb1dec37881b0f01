import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let kin: string;

withHouse((opened) => {
  ({ db, app, world } = opened);
  kin = world.child('exampleton', 'KIN');
});

const askerOf = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const until = { 'last-day': '31', 'last-month': '8', 'last-year': '2027' };
const statusOf = async (post: PostId, path: string): Promise<number> =>
  (await (await askerOf('exampleton', post)).get(path)).status;
const page = () => `/children/${kin}`;

describe('sharing a child in kinship care', () => {
  test('opens what was chosen to the post, with the contact rule where the people are shared', async () => {
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    expect(await statusOf('designated-teacher', page())).toBe(404);
    const chosen = await lead.post(`${page()}/sharing/with/designated-teacher`, {
      ...until,
      parts: 'people',
      reason: 'He speaks to the grandmother',
    });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, `${page()}/sharing`]);
    expect(await statusOf('designated-teacher', page())).toBe(200);
    expect(await statusOf('deputy-designated-teacher', page())).toBe(404);
    expect(await statusOf('designated-teacher', `${page()}/people`)).toBe(200);
    expect(await statusOf('designated-teacher', `${page()}/why`)).toBe(403);
    const { rows } = await db.keeper.query('select scopes from child_share');
    expect(rows).toEqual([{ scopes: ['name', 'people', 'contact-rule'] }]);
  });

  test('with one person opens it to that person; another choice for the same takes its place', async () => {
    const lead = await askerOf('exampleton', 'deputy-safeguarding-lead');
    const senco = world.person('exampleton', 'senco');
    const to = `${page()}/sharing/with/${senco}`;
    await lead.post(to, { ...until, parts: 'send', reason: 'for the review' });
    await lead.post(to, { ...until, parts: 'plan', reason: 'for the review' });
    const { rows } = await db.keeper.query('select scopes from child_share where with_person = $1', [senco]);
    expect(rows).toEqual([{ scopes: ['name', 'plan'] }]);
    expect(await statusOf('senco', page())).toBe(200);
    const form = await (await lead.get(to)).text();
    expect(form).toContain('for the review');
  });

  test('cannot open what no share opens, nor to whom', async () => {
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    for (const target of [
      'headteacher',
      'teacher',
      'chair-of-governors',
      world.person('exampleton', 'teacher'),
      world.person('overmoor', 'senco'),
    ])
      expect(
        (await lead.post(`${page()}/sharing/with/${target}`, { ...until, parts: 'plan', reason: 'because' })).status,
        target,
      ).toBe(404);
    for (const parts of ['hidden-address', 'looks', 'disclosures'])
      expect(
        (await lead.post(`${page()}/sharing/with/senco`, { ...until, parts, reason: 'because' })).status,
        parts,
      ).toBe(422);
  });

  test('is listed with the reason for those who decide, and ends today when they say so', async () => {
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    const listed = await (await lead.get(`${page()}/sharing`)).text();
    expect(listed).toContain('He speaks to the grandmother');
    const here = await (await lead.get('/shared')).text();
    expect(here).toContain('Isla Fictionby');
    for (const post of ['designated-teacher', 'senco', 'attendance-officer'] as const) {
      expect([403, 404], post).toContain(await statusOf(post, `${page()}/sharing`));
      expect(await statusOf(post, '/shared'), post).toBe(403);
    }
    const { rows } = await db.keeper.query(`select id from child_share where with_post = 'designated-teacher'`);
    expect((await lead.post(`${page()}/sharing/${rows[0].id}/end`)).status).toBe(303);
    expect(await statusOf('designated-teacher', page())).toBe(404);
    const events = await db.keeper.query(`select verb from audit_event where verb like 'sharing.%' order by id`);
    expect(events.rows.map((row) => row.verb)).toEqual([
      'sharing.decided',
      'sharing.decided',
      'sharing.decided',
      'sharing.ended',
    ]);
  });

  test('leaves names and reasons out while someone is looking', async () => {
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    await lead.post('/someone-is-looking', { on: 'yes', back: '/help' });
    for (const path of [
      `${page()}/sharing`,
      `${page()}/sharing/with/senco`,
      `${page()}/disclosures`,
      '/shared',
      page(),
    ])
      expect(await (await lead.get(path)).text(), path).not.toMatch(/Isla|Fictionby|for the review/);
  });
});

describe('what was told to those without access', () => {
  const told = {
    'body-kind': 'police',
    'body-name': 'Northmere Police',
    'told-to': 'PC 1234, called back',
    'told-on-day': '20',
    'told-on-month': '11',
    'told-on-year': '2026',
    how: 'phone',
    what: 'Where she was last seen',
    why: 'She was missing',
  };
  const log = () => `${page()}/disclosures`;

  test('is logged by the safeguarding leads, read by them, and by nobody else', async () => {
    const lead = await askerOf('exampleton', 'deputy-safeguarding-lead');
    expect((await lead.post(`${log()}/add`, { ...told, why: '' })).status).toBe(422);
    expect((await lead.post(`${log()}/add`, told)).headers.get('location')).toBe(log());
    for (const post of ['headteacher', 'safeguarding-lead'] as const)
      expect(await (await (await askerOf('exampleton', post)).get(log())).text(), post).toContain(
        'Where she was last seen',
      );
    for (const [at, post] of [
      ['exampleton', 'designated-teacher'],
      ['exampleton', 'senco'],
      ['exampleton', 'administrator'],
      ['overmoor', 'safeguarding-lead'],
      ['northmere', 'virtual-school-head'],
    ] as const) {
      const asker = await askerOf(at, post);
      for (const answer of [await asker.get(log()), await asker.post(`${log()}/add`, told)])
        expect([403, 404], post).toContain(answer.status);
      const rows = await db.as(world.person(at, post), ({ read }) =>
        read.selectFrom('disclosure').selectAll().execute(),
      );
      expect(rows, post).toEqual([]);
    }
  });

  test('is never changed, nor written in another’s name, in SQL', async () => {
    const lead = world.person('exampleton', 'safeguarding-lead');
    await expect(
      db.as(lead, ({ write }) => write.updateTable('disclosure').set({ what: 'nothing' }).execute()),
    ).rejects.toThrow(/permission denied/);
    await expect(db.as(lead, ({ write }) => write.deleteFrom('disclosure').execute())).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      db.as(lead, ({ write }) =>
        write
          .insertInto('disclosure')
          .values({
            child_id: kin,
            controller_id: world.organisation.exampleton,
            body_kind: 'police',
            body_name: 'Police',
            told_to: 'PC',
            told_on: '2026-11-01',
            how: 'phone',
            what: 'all',
            why: 'asked',
            recorded_by: world.person('exampleton', 'headteacher'),
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import { type TestDatabase, testNow } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import { childKinds, type OrganisationKey, type World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { findUnusualLookingJob } from './index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse((opened) => {
  ({ db, app, world } = opened);
});

const askerOf = (at: OrganisationKey, post: PostId) => askerFor(app, world.person(at, post), world.organisation[at]);
const run = () => findUnusualLookingJob.run(app.house, {});
/** Somebody opens every child of the school, as the audit keeps it. */
const openAll = (post: PostId, how = 'page') =>
  db.as(world.person('exampleton', post), async (work) => {
    for (const kind of childKinds)
      await recordEvent(work, {
        verb: 'child.look',
        organisationId: world.organisation.exampleton,
        childIds: [world.child('exampleton', kind)],
        detail: { how, part: 'name', glass: false },
      });
  });
const found = async () =>
  (await db.keeper.query('select person_id, kind, children from unusual_looking order by found_at, kind')).rows;
const letters = async () =>
  (await db.keeper.query(`select to_address, body_text from mail where kind = 'alert' order by written_at, to_address`))
    .rows;

describe('unusual looking', () => {
  test('is not what a lead does, nor anybody who goes through the cohort table', async () => {
    await openAll('designated-teacher');
    await openAll('senco', 'cohort-table');
    await run();
    expect(await found()).toEqual([]);
    expect(await letters()).toEqual([]);
  });

  test('is found, told once without a child, and listed for the head with the looks behind it', async () => {
    await openAll('senco');
    await run();
    await run();
    expect(await found()).toEqual([
      { person_id: world.person('exampleton', 'senco'), kind: 'without-need', children: childKinds.length },
    ]);
    const told = await letters();
    expect(told.map((letter) => letter.to_address)).toEqual([
      'headteacher@exampleton.example',
      'safeguarding-lead@exampleton.example',
    ]);
    for (const { body_text } of told) expect(body_text).not.toMatch(/Robin|Testwood|children\//);
    const head = await askerOf('exampleton', 'headteacher');
    const list = await (await head.get('/unusual-looks')).text();
    expect(list).toContain('senco of exampleton');
    expect(list).not.toMatch(/Robin|Testwood/);
    const [, path = ''] = /href="(\/unusual-looks\/[0-9a-f-]+)"/.exec(list) ?? [];
    const one = await (await head.get(path)).text();
    expect(one).toContain('Robin Testwood');
    expect(one).toContain(`/children/${world.child('exampleton', 'CLA')}/looks/`);
    // a relative of the child reads no name and cannot ask
    await db.keeper.query(`insert into relative_bar (child_id, controller_id, person_id) values ($1, $2, $3)`, [
      world.child('exampleton', 'CLA'),
      world.organisation.exampleton,
      world.person('exampleton', 'headteacher'),
    ]);
    const barred = await (await head.get(path)).text();
    expect(barred).not.toContain('Robin');
    expect(barred).toContain('A child who is not open to you');
    await db.keeper.query('delete from relative_bar');
    // nobody else reads it
    for (const [at, post] of [
      ['exampleton', 'safeguarding-lead'],
      ['exampleton', 'senco'],
    ] as const)
      expect((await (await askerOf(at, post)).get(path)).status).toBe(403);
    expect((await (await askerOf('overmoor', 'headteacher')).get(path)).status).toBe(404);
    // settled once, with words
    expect((await head.post(path, { words: '' })).status).toBe(422);
    expect((await head.post(path, { words: 'Looked for a sibling; we talked.' })).status).toBe(303);
    expect((await head.post(path, { words: 'Again' })).status).toBe(403);
    expect(await (await head.get('/unusual-looks')).text()).toContain('Looked for a sibling; we talked.');
  });

  test('of the head goes to the chair, without content, and the head does not see it', async () => {
    await db.keeper.query('delete from mail');
    await db.as(world.person('exampleton', 'headteacher'), async (work) => {
      for (let times = 0; times < 4; times += 1)
        await recordEvent(work, {
          verb: 'child.exported',
          organisationId: world.organisation.exampleton,
          childIds: [world.child('exampleton', 'CLA')],
        });
    });
    await run();
    const told = await letters();
    expect(told.map((letter) => letter.to_address)).toEqual([
      'chair-of-governors@exampleton.example',
      'safeguarding-lead@exampleton.example',
    ]);
    expect(told[0]?.body_text).toContain('Somebody looked at records in an unusual way.');
    const list = await (await askerOf('exampleton', 'headteacher')).get('/unusual-looks');
    expect(await list.text()).not.toContain('Downloaded several lists');
  });

  test('is written by the job alone', async () => {
    const row = {
      organisation_id: world.organisation.exampleton,
      person_id: world.person('exampleton', 'senco'),
      kind: 'exports',
      day: '2026-11-23',
      event_ids: [],
      children: 1,
      found_at: testNow,
    };
    await expect(
      db.as(world.person('exampleton', 'headteacher'), ({ write }) =>
        write.insertInto('unusual_looking').values(row).execute(),
      ),
    ).rejects.toThrow('row-level security');
  });
});

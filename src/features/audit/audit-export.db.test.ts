import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { type AuditChecked, checkExport, exportAudit } from './index.ts';

let db: TestDatabase;
let world: World;
let file: string[];
const sealedChild = randomUUID();

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  // three seals: of both schools, of the other school alone, of both again
  await happened('exampleton', 'headteacher', 'test.one');
  await happened('overmoor', 'headteacher', 'test.theirs');
  await seal();
  await happened('overmoor', 'headteacher', 'test.theirs-alone');
  await seal();
  await happened('exampleton', 'headteacher', 'test.two');
  await happened('exampleton', 'headteacher', 'test.of-the-sealed', [sealedChild]);
  await db.keeper.query('insert into child (id, controller_id) values ($1, $2)', [sealedChild, school()]);
  await db.keeper.query(`insert into sealed_child (child_id, reason) values ($1, 'adoption')`, [sealedChild]);
  await seal();
  file = await exported();
});
afterAll(async () => {
  await db.drop();
});

const school = () => world.organisation.exampleton;
const happened = (at: OrganisationKey, post: PostId, verb: string, childIds: readonly string[] = []) =>
  db.as(world.person(at, post), (work) =>
    recordEvent(work, { verb, organisationId: world.organisation[at], childIds, reason: `“${verb}” — so it was` }),
  );
/** Transactions of other databases on the server hold the horizon back: sealed when they are done. */
async function seal(of: TestDatabase = db): Promise<void> {
  for (;;) {
    const { rows } = await of.keeper.query<{ n: number }>('select app.seal_audit() as n');
    if ((rows[0]?.n ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function exported(post: PostId = 'administrator'): Promise<string[]> {
  const lines: string[] = [];
  await db.as(world.person('exampleton', post), (work) =>
    exportAudit(
      work,
      { organisationId: school(), organisation: 'Exampleton', from: '2026-11-24', to: '2026-11-24' },
      (line) => void lines.push(line),
    ),
  );
  return lines;
}

const check = (lines: readonly string[]): Promise<AuditChecked> => checkExport(lines);
const broken = async (change: (text: string) => string) => check(file.map(change));

describe('an exported audit', () => {
  test('is whole by itself, with own lines in full and of others nothing but hashes', async () => {
    const found = await check(file);
    expect(found).toMatchObject({ whole: true, problem: null, seals: 3, lines: 2, linkedOnly: 0 });
    const text = file.join('\n');
    expect(text).toContain('test.one');
    expect(text).toContain('test.two');
    for (const hidden of ['theirs', world.organisation.overmoor, sealedChild, 'test.of-the-sealed'])
      expect(text.includes(hidden), hidden).toBe(false);
  });

  test('and so it is when the values of its lines are destroyed', async () => {
    await db.keeper.query('delete from audit_value');
    expect((await check(await exported())).whole).toBe(true);
  });

  test('that was changed names the first broken seal', async () => {
    expect(await broken((line) => line.replace('so it was', 'so it was not'))).toMatchObject({
      whole: false,
      brokenSeal: 1,
    });
    const [, , second] = file;
    const their = /"digest": "(\w{64})"/.exec(second ?? '')?.[1] ?? '';
    expect(their).not.toBe('');
    expect(await broken((line) => line.replace(their, '0'.repeat(64)))).toMatchObject({ whole: false, brokenSeal: 2 });
    expect(await check(file.toSpliced(2, 1))).toMatchObject({ whole: false, brokenSeal: 3 });
    expect(await check([file[0] ?? '', ...file.slice(2)])).toMatchObject({
      whole: false,
      problem: expect.stringContaining('end counts others'),
    });
    expect(await check(file.slice(0, -1))).toMatchObject({
      whole: false,
      problem: expect.stringContaining('cut short'),
    });
    expect(await check([])).toMatchObject({ whole: false });
    expect(await check(['{"something":"else"}'])).toMatchObject({ whole: false });
  });

  test('and so does one in which a seal was made at another time, whether it holds own lines or not', async () => {
    const at = file.map((line) => /"at": "([^"]+)"/.exec(line)?.[1] ?? '');
    for (const nth of [1, 2, 3]) {
      expect(at[nth], `seal ${nth}`).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
      const changed = file.with(nth, (file[nth] ?? '').replace(at[nth] ?? '', '2020-01-01T00:00:00.000000Z'));
      expect(await check(changed)).toMatchObject({ whole: false, brokenSeal: nth });
      const older = file.with(nth, (file[nth] ?? '').replace('"version": 3', '"version": 2'));
      expect(await check(older)).toMatchObject({ whole: false, brokenSeal: nth });
    }
  });

  test('a line that another organisation’s file holds cannot be put in', async () => {
    expect(await broken((line) => line.replaceAll(school(), world.organisation.overmoor))).toMatchObject({
      whole: false,
    });
  });

  test('is for those who set up, also where the code forgets to ask', async () => {
    for (const post of ['safeguarding-lead', 'designated-teacher'] as const)
      expect((await exported(post)).length, post).toBe(2);
    const other = await db.as(world.person('overmoor', 'headteacher'), ({ read }) =>
      sql`select * from app.audit_export(${school()}, '2026-11-24', '2026-11-24', 0, 10)`.execute(read as never),
    );
    expect(other.rows).toEqual([]);
    await expect(
      db.as(world.person('overmoor', 'headteacher'), ({ read }) =>
        sql`select salt from audit_sealed`.execute(read as never),
      ),
    ).rejects.toThrow('permission denied');
  });
});

describe('the chain', () => {
  test('goes on from seals of the first and second kind, and all stay checkable', async () => {
    const other = await newDatabase();
    await makeWorld(other);
    const line = `select string_agg(app.audit_line(e), E'\\n' order by e.id) from audit_event e`;
    await other.keeper.query(
      `insert into audit_event (actor_kind, verb) values ('system', 'test.before'), ('system', 'test.before-too')`,
    );
    await other.keeper.query(
      `insert into audit_seal (events, first_event, last_event, previous_hash, hash)
       select count(*), min(id), max(id), sha256('Mainstay'), sha256(sha256('Mainstay'::bytea) || convert_to((${line}), 'UTF8')) from audit_event`,
    );
    await other.keeper.query('insert into audit_sealed (event_id, seal_id) select id, 1 from audit_event');
    await other.keeper.query(`insert into audit_event (actor_kind, verb) values ('system', 'test.between')`);
    const salt = randomUUID();
    await other.keeper.query(
      `with e as (select * from audit_event where verb = 'test.between'), s as (
         insert into audit_seal (events, first_event, last_event, previous_hash, hash, version)
         select 1, e.id, e.id, p.hash, sha256(p.hash || sha256(app.line_hash(app.audit_line(e), $1::uuid))), 2
         from e, audit_seal p returning id)
       insert into audit_sealed (event_id, seal_id, salt) select e.id, s.id, $1::uuid from e, s`,
      [salt],
    );
    await other.keeper.query(`insert into audit_event (actor_kind, verb) values ('system', 'test.after')`);
    await seal(other);
    const whole = async () => (await other.keeper.query('select app.check_audit() as broken')).rows[0].broken;
    expect(await whole()).toBeNull();
    const later = `update audit_seal set sealed_at = sealed_at + interval '1 day' where id = `;
    await other.keeper.query(`${later} 2`);
    expect(await whole()).toBeNull();
    await other.keeper.query(`${later} 3`);
    expect(await whole()).toBe('3');
    await other.keeper.query(`update audit_event set verb = 'test.changed' where verb = 'test.between'`);
    expect(await whole()).toBe('2');
    await other.keeper.query(`update audit_event set verb = 'test.changed' where verb = 'test.before'`);
    expect(await whole()).toBe('1');
    await other.drop();
  });
});

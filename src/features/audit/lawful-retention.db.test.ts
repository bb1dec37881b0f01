import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { FileMissing, openFiles } from '../../platform/files/index.ts';
import { addFile, sectionOf } from '../plans/index.ts';
import { handOverUrl as offerHandoverUrl } from '../plans/model.ts';
import { lawfulRetentionJob } from './index.ts';
import { agreeUrl, sealedRecordsUrl, valuesUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let over: string;
let kept: string;
let open: string;
/** The hash of a file in Robin's plan, under which its bytes lie. */
let fileHash: string;

/** Robin's seal has come to its end, Amara's has not, Noor's record is open. */
withHouse(async (opened) => {
  ({ db, app, world } = opened);
  over = world.child('exampleton', 'CLA');
  kept = world.child('exampleton', 'CLA-elsewhere');
  open = world.child('exampleton', 'CPLA');
  await db.as(world.person('exampleton', 'headteacher'), async (work) => {
    for (const childId of [over, kept, open]) {
      const own = { child_id: childId, controller_id: world.organisation.exampleton };
      await work.write
        .insertInto('pep_event')
        .values({ ...own, kind: 'held', on_day: '2026-10-05' })
        .execute();
      await work.write
        .insertInto('key_adult')
        .values({ ...own, person_id: world.person('exampleton', 'teacher'), during: '[2026-09-10,)' })
        .execute();
      await work.write
        .insertInto('contact')
        .values({
          ...own,
          role: 'carer',
          name: 'Pat Sampleton',
          email: `${childId}@carer.example`,
          during: '[2026-01-12,)',
        })
        .execute();
    }
  });
  await planWithAFile(over);
  await workOutDuties(db, app.house, world);
  const head = await askerOf('exampleton', 'headteacher');
  const day = { 'adopted-day': '2', 'adopted-month': '11', 'adopted-year': '2026', sure: ['order', 'undone'] };
  for (const childId of [over, kept])
    expect((await head.post(`/children/${childId}/adoption/seal`, day)).status).toBe(303);
  await db.keeper.query(`update sealed_child set keep_until = '2026-11-20' where child_id = $1`, [over]);
});

/** A plan with a file in it, held, handed over and accepted; and, as another organisation has them of its own, a copy and a judgement. */
async function planWithAFile(childId: string): Promise<void> {
  const plans = plansIn(db, app.house, world);
  const lead = ['exampleton', 'designated-teacher'] as const;
  const planId = (await plans.begin(...lead, [childId])).begun[0]?.planId ?? '';
  await plans.opened(...lead, childId, planId, (work, opened) => {
    const asked = sectionOf(opened.plan.form, 'schools-view')?.questions.find(({ kind }) => kind === 'file');
    if (asked === undefined) throw new Error('No file is asked for.');
    const given = { name: 'Poem of the sea.pdf', bytes: Buffer.from('%PDF-1.7 The sea') };
    return addFile(work, app.house, opened, partIn(opened, 'schools-view'), asked, given, null);
  });
  fileHash = (await db.keeper.query('select keyed_hash from answer_file where child_id = $1', [childId])).rows[0]
    .keyed_hash;
  await plans.move(...lead, childId, planId, { act: 'hold', on: '2026-11-20' });
  const offered = await (await askerOf(...lead)).post(offerHandoverUrl(childId, planId), {
    ...{ to: world.organisation.overmoor, 'first-day': '7', 'first-month': '12', 'first-year': '2026' },
    section: ['schools-view'],
  });
  const next = await askerOf('overmoor', 'designated-teacher');
  await next.post(`${offered.headers.get('location') ?? ''}/answer`, { answer: 'accepted' });
  expect((await db.keeper.query('select from handover_answer')).rowCount).toBe(1);
  const { northmere } = world.organisation;
  await db.keeper.query(
    `insert into plan_copy (plan_id, child_id, controller_id, organisation_id, own_copy, moment, position, kind, on_day, body, hash, made_at)
     select plan_id, child_id, $2, $2, true, moment, position, kind, on_day, '{}', encode(sha256('{}'), 'hex'), made_at from plan_copy where plan_id = $1`,
    [planId, northmere],
  );
  await db.keeper.query(
    `insert into plan_judgement (plan_id, child_id, controller_id, organisation_id, position, blind, section, version, colour, judged_at)
     values ($1, $2, $3, $3, 1, false, 'schools-view', 1, 'green', now())`,
    [planId, childId, northmere],
  );
}
/** The tables in which some words stand, whoever's. */
async function standsIn(words: string): Promise<string[]> {
  const tables = await db.keeper.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rowCount } = await db.keeper.query(`select from ${name} t where t::text like '%' || $1 || '%'`, [words]);
    if (rowCount !== 0) found.push(name);
  }
  return found;
}
const askerOf = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const text = async (answer: Promise<Response>) => (await answer).text();
const letters = async () =>
  (await db.keeper.query(`select to_person, body_text from mail where body_text like '%kept for as long%'`)).rows;
const askedIds = async () =>
  (await db.keeper.query(`select id from value_destruction order by asked_at`)).rows.map(({ id }) => id as string);

/** Every table that holds facts of a child for a controller, with how many rows there are of one child. */
async function held(childId: string): Promise<Record<string, number>> {
  const tables = await db.keeper.query(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('child_id', 'controller_id')
     group by table_name having count(*) = 2 order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const { rows } = await db.keeper.query(`select count(*)::int as n from ${name} where child_id = $1`, [childId]);
    if (rows[0].n > 0) counts[name] = rows[0].n;
  }
  return counts;
}

test('whatever holds facts of a child can be destroyed: a new table has a policy and the right for it', async () => {
  const { rows } = await db.keeper.query(
    `select c.table_name as name, has_table_privilege('mainstay_definer', c.table_name, 'delete') as may,
       exists (select from pg_policies p where p.tablename = c.table_name and p.cmd in ('ALL', 'DELETE')
         and 'mainstay_definer' = any (p.roles)) as let
     from information_schema.columns c where table_schema = 'public' and column_name in ('child_id', 'controller_id')
     group by table_name having count(*) = 2`,
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const { name, may, let: lets } of rows) expect([name, may, lets]).toEqual([name, true, true]);
});

describe('what has been kept long enough', () => {
  test('is told to those who may destroy, once, and nothing is destroyed by it', async () => {
    const before = await held(over);
    await lawfulRetentionJob.run(app.house, {});
    await lawfulRetentionJob.run(app.house, {});
    const told = await letters();
    expect(told.map(({ to_person }) => to_person).sort()).toEqual(
      [world.person('exampleton', 'headteacher'), world.person('exampleton', 'safeguarding-lead')].sort(),
    );
    for (const { body_text } of told) expect(body_text).not.toMatch(/Robin|Testwood|children\//);
    expect(await held(over)).toEqual(before);
  });

  test('is a number to those who may, and nothing to anybody else', async () => {
    for (const [at, post, status] of [
      ['exampleton', 'designated-teacher', 403],
      ['exampleton', 'teacher', 403],
      ['exampleton', 'chair-of-governors', 403],
    ] as const) {
      const asker = await askerOf(at, post);
      expect((await asker.get(sealedRecordsUrl)).status, post).toBe(status);
      expect((await asker.post(sealedRecordsUrl, { reason: 'For the test', hold: 'none' })).status, post).toBe(status);
    }
    const elsewhere = await text((await askerOf('overmoor', 'headteacher')).get(sealedRecordsUrl));
    expect(elsewhere).toContain('None has come to its end');
    const head = await askerOf('exampleton', 'headteacher');
    const page = await text(head.get(sealedRecordsUrl));
    expect(page).toContain('1 sealed record has been kept long enough');
    expect(page).toContain('100 years');
    expect(page).not.toMatch(/Robin|Testwood/);
    expect(await text(head.get(valuesUrl))).toContain('1 sealed record has been kept long enough');
  });

  test('the database itself refuses one person, somebody else’s, a post that may not, and what is not over', async () => {
    const ask = (work: Work, before: string) =>
      work.write
        .insertInto('value_destruction')
        .values({
          organisation_id: world.organisation.exampleton,
          what: 'sealed-records',
          before_day: before as never,
          reason: 'In SQL',
          asked_by: work.asking.personId ?? '',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
    const destroy = (work: Work, id: string) => sql`select app.destroy_sealed(${id}) as n`.execute(work.write);
    const head = world.person('exampleton', 'headteacher');
    const lead = world.person('exampleton', 'safeguarding-lead');
    await expect(
      db.as(world.person('exampleton', 'designated-teacher'), (work) => ask(work, '2026-11-24')),
    ).rejects.toThrow();
    const { id } = await db.as(head, (work) => ask(work, '2300-01-01'));
    await expect(db.as(head, (work) => destroy(work, id))).rejects.toThrow('Two people');
    await db.keeper.query('update value_destruction set agreed_by = $2, agreed_at = now() where id = $1', [id, lead]);
    await expect(db.as(world.person('overmoor', 'headteacher'), (work) => destroy(work, id))).rejects.toThrow();
    // asked of sealed records, it destroys no values of open ones
    await expect(db.as(head, (work) => sql`select app.destroy_values(${id}) as n`.execute(work.write))).rejects.toThrow(
      'sealed records',
    );
    await expect(
      db.as(head, (work) =>
        sql`select app.sealed_is_over(s, ${world.organisation.exampleton}, '2300-01-01') from sealed_child s`.execute(
          work.write,
        ),
      ),
    ).rejects.toThrow('permission denied');
    await db.keeper.query('delete from value_destruction where id = $1', [id]);
  });

  test('takes a reason, a tick and two people; then what was held is gone, and the rest stays', async () => {
    const head = await askerOf('exampleton', 'headteacher');
    const lead = await askerOf('exampleton', 'safeguarding-lead');
    const reason = 'The time the law sets is over';
    expect((await head.post(sealedRecordsUrl, { reason, hold: '' })).status).toBe(422);
    expect((await head.post(sealedRecordsUrl, { reason: 'old', hold: 'none' })).status).toBe(422);
    expect((await head.post(sealedRecordsUrl, { reason, hold: 'none' })).status).toBe(303);
    const [id = ''] = await askedIds();
    expect((await head.post(agreeUrl(id), { hold: 'none' })).status).toBe(403);
    expect(await text(lead.get(agreeUrl(id)))).toContain('Destroy 1 sealed record?');
    expect((await lead.post(agreeUrl(id), {})).status).toBe(422);
    const others = [await held(kept), await held(open)];
    const files = await openFiles(app.house.dataDir, app.house.keys);
    const bytes = () => files.readWhole(world.organisation.exampleton, fileHash);
    // tonight's tidying, as if a day had passed
    const tidy = () =>
      files.deleteUnused(async (hashes) => {
        const named = await db.keeper.query('select app.named_files($1) as hash', [hashes]);
        return named.rows.map(({ hash }) => hash);
      }, 0);
    expect(await standsIn('Poem of the sea')).toEqual(['answer', 'answer_file', 'handover_body', 'plan_copy']);
    await tidy();
    expect((await bytes()).toString()).toContain('The sea');
    const trail = (
      await db.keeper.query('select count(*)::int as n from audit_event where child_ids @> array[$1::uuid]', [over])
    ).rows[0].n;
    await db.as(world.person('exampleton', 'headteacher'), (work) => sql`select app.seal_audit()`.execute(work.write));

    const done = await lead.post(agreeUrl(id), { hold: 'none' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${valuesUrl}?done=1&what=sealed-records`]);
    // of its file neither the name nor the bytes; what another organisation keeps of it is that one's to destroy
    expect(await held(over)).toEqual({ plan_copy: 1, plan_judgement: 1 });
    expect(await standsIn('Poem of the sea')).toEqual([]);
    await tidy();
    await expect(bytes()).rejects.toThrow(FileMissing);
    expect([await held(kept), await held(open)]).toEqual(others);
    const { rows } = await db.keeper.query('select count(*)::int as n from audit_value where child_id = $1', [over]);
    expect(rows[0].n).toBe(0);
    // who did what stays, and the chain is whole; the seal stays, so that nothing of it comes to light
    const after = await db.keeper.query(
      'select count(*)::int as n from audit_event where child_ids @> array[$1::uuid]',
      [over],
    );
    expect(after.rows[0].n).toBe(trail);
    expect((await db.keeper.query('select app.check_audit() as broken')).rows[0].broken).toBeNull();
    expect((await db.keeper.query('select from sealed_child where child_id = $1', [over])).rowCount).toBe(1);
    expect((await head.get(`/children/${over}`)).status).toBe(404);
    expect(await text(head.get(sealedRecordsUrl))).toContain('None has come to its end');
    // and it is done once
    expect((await lead.post(agreeUrl(id), { hold: 'none' })).status).toBe(403);
  });
});

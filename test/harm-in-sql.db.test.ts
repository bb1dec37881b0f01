import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostId } from '../src/access/index.ts';
import { recordEvent } from '../src/platform/audit/audit.ts';
import type { Work } from '../src/platform/database/database.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { makeWorld, type OrganisationKey, type World } from './personas.ts';

/** Ways into somebody else's place, with the access code left out. What stands where is in table-rights.ts; here is how one would try. */
let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const head = world.person('exampleton', 'headteacher');
  await db.keeper.query(
    `insert into account (person_id, email, password_hash, totp_secret, totp_confirmed_at) values ($1, $2, 'hash', 'secret', now())`,
    [head, 'headteacher@exampleton.example'],
  );
});
afterAll(() => db.drop());

const refused = /row-level security|permission denied|Two people|Not theirs|belongs to an event/;
const as = <T>(post: PostId, action: (work: Work) => Promise<T>, at: OrganisationKey = 'exampleton') =>
  db.as(world.person(at, post), action);
const rows = async (work: Work, statement: ReturnType<typeof sql>): Promise<unknown[]> =>
  (await statement.execute(work.write)).rows;

describe('somebody who would make themselves more', () => {
  const give = (post: string, personId: string) => (work: Work) =>
    work.write
      .insertInto('post_holding')
      .values({ organisation_id: world.organisation.exampleton, post, person_id: personId, during: '[2026-01-01,)' })
      .execute();
  test('gives themselves no post: not from the staff room, not from the office that sets up', async () => {
    for (const post of ['teacher', 'school-office', 'safeguarding-lead', 'governor'] as const)
      await expect(as(post, give('headteacher', world.person('exampleton', post))), post).rejects.toThrow(refused);
    const administrator = world.person('exampleton', 'administrator');
    await expect(as('administrator', give('headteacher', administrator))).rejects.toThrow(refused);
    await expect(as('administrator', give('senco', administrator))).rejects.toThrow(refused);
    await as('administrator', give('senco', world.person('exampleton', 'school-office')));
    await expect(as('administrator', give('clerk', administrator), 'overmoor')).rejects.toThrow(refused);
  });

  test('turns no post into another, and revives none that is over', async () => {
    for (const column of ['post', 'person_id', 'organisation_id'])
      await expect(
        as('headteacher', (work) => rows(work, sql`update post_holding set ${sql.ref(column)} = ${sql.ref(column)}`)),
        column,
      ).rejects.toThrow(refused);
    const changed = await as('teacher', ({ write }) =>
      write.updateTable('post_holding').set({ during: '[2020-01-01,)' }).executeTakeFirst(),
    );
    expect(Number(changed.numUpdatedRows)).toBe(0);
  });

  test('sends no colleague’s mail to themselves, nor that of somebody who works elsewhere too', async () => {
    const head = world.person('exampleton', 'headteacher');
    const redirect = (work: Work) =>
      work.write.updateTable('person').set({ email: 'me@evil.example' }).where('id', '=', head).executeTakeFirst();
    for (const post of ['teacher', 'designated-teacher', 'governor'] as const)
      expect(Number((await as(post, redirect)).numUpdatedRows), post).toBe(0);
    for (const post of ['teacher', 'governor'] as const)
      await expect(
        as(post, (work) => rows(work, sql`select app.move_account(${head}::uuid, 'me@evil.example')`)),
        post,
      ).rejects.toThrow(refused);
    expect(Number((await as('administrator', redirect, 'overmoor')).numUpdatedRows)).toBe(0);
  });
});

describe('sign-ins and letters of others', () => {
  const asNobody = <T>(action: (work: Work) => Promise<T>) => db.as('', action);
  test('a teacher reads no password, secret, session, link or letter but their own', async () => {
    const head = world.person('exampleton', 'headteacher');
    await db.keeper.query(
      `insert into mail (to_person, to_address, subject, body_text, kind) values ($1, 'h@x.example', 's', '/reset/secret', 'reset')`,
      [head],
    );
    for (const [post, at] of [
      ['teacher', 'exampleton'],
      ['administrator', 'exampleton'],
      ['headteacher', 'overmoor'],
    ] as const) {
      const found = await as(
        post,
        async (work) => [
          ...(await rows(work, sql`select * from account where person_id = ${head}`)),
          ...(await rows(work, sql`select * from app.account_of_address('headteacher@exampleton.example')`)),
          ...(await rows(work, sql`select body_text from mail`)),
          ...(await rows(work, sql`select * from session`)),
          ...(await rows(work, sql`select * from single_use_link`)),
        ],
        at,
      );
      expect(found, `${post} of ${at}`).toEqual([]);
    }
    const letters = (setting: string) => async (work: Work) => {
      await sql`select set_config('mainstay.letters', ${setting}, true)`.execute(work.write);
      return rows(work, sql`select body_text from mail`);
    };
    // nor by calling themselves the job that sends, or the outbox of a demonstration that this is not
    for (const setting of ['send', 'outbox']) expect(await as('teacher', letters(setting)), setting).toEqual([]);
  });

  test('nobody plants a link, or learns the one that is mailed', async () => {
    const head = world.person('exampleton', 'headteacher');
    const plant = (work: Work) =>
      work.write
        .insertInto('single_use_link')
        .values({ token_hash: Buffer.from('mine'), kind: 'reset', person_id: head, expires_at: '2027-01-01' })
        .execute();
    await expect(as('administrator', plant)).rejects.toThrow(refused);
    await expect(asNobody(plant)).rejects.toThrow(refused);
    const invited = (work: Work) =>
      rows(work, sql`select app.make_invitation(${head}::uuid, 'mine'::bytea, now(), now() + interval '1 day')`);
    await expect(as('administrator', invited)).rejects.toThrow(refused);
    await asNobody(async (work) => {
      const letter = JSON.stringify({ kind: 'reset', subject: 's', text: 'at --link--', expires: '2026-12-01' });
      await rows(
        work,
        sql`select app.mail_reset_link('headteacher@exampleton.example', now(), 3, ${letter}::jsonb, ${letter}::jsonb)`,
      );
      expect(await rows(work, sql`select * from mail`)).toEqual([]);
      expect(await rows(work, sql`select * from single_use_link`)).toEqual([]);
    });
    const { rows: made } = await db.keeper.query(
      `select l.token_hash = sha256(convert_to(substring(m.body_text from 4), 'UTF8')) as fits, m.to_address
       from single_use_link l join mail m on m.to_person = l.person_id where m.body_text like 'at %'`,
    );
    expect(made).toEqual([{ fits: true, to_address: 'headteacher@exampleton.example' }]);
  });

  test('nobody resets another’s second step, ends their sessions or counts their tries', async () => {
    const head = world.person('exampleton', 'headteacher');
    for (const act of [
      sql`select app.reset_second_factor(${head}::uuid)`,
      sql`select app.end_sessions_of(${head}::uuid, now(), null)`,
      sql`select app.end_feeds_of(${head}::uuid, now())`,
      sql`select app.withdraw_links(${head}::uuid, now())`,
      sql`insert into sign_in_attempt (account_key, network, succeeded) values ('x', 'device:mine', true)`,
    ])
      await expect(as('teacher', (work) => rows(work, act))).rejects.toThrow(refused);
    await expect(
      as('administrator', (work) => rows(work, sql`select app.reset_second_factor(${head}::uuid)`), 'overmoor'),
    ).rejects.toThrow(refused);
  });
});

describe('the audit', () => {
  const value = (field: string, childId: string, after: unknown) => ({ field, before: null, after, childId });
  test('shows a value before or after to those who see that part of the child, and to no analyst or governor', async () => {
    const child = world.child('exampleton', 'CP');
    await as('safeguarding-lead', (work) =>
      recordEvent(work, {
        verb: 'test',
        organisationId: world.organisation.exampleton,
        childIds: [child],
        values: [
          value('protection_detail', child, 'NEG'),
          value('status.CP', child, '2026'),
          value('details.sen_provision', child, 'K'),
        ],
      }),
    );
    const fields = (post: PostId, at: OrganisationKey = 'exampleton') =>
      as(
        post,
        async ({ read }) =>
          (await read.selectFrom('audit_value').select('field').execute()).map((row) => row.field).toSorted(),
        at,
      );
    expect(await fields('safeguarding-lead')).toEqual(['details.sen_provision', 'protection_detail', 'status.CP']);
    expect(await fields('designated-teacher')).toEqual(['details.sen_provision', 'status.CP']);
    expect(await fields('senco')).toEqual(['details.sen_provision']);
    for (const post of ['teacher', 'administrator', 'governor', 'chair-of-governors'] as const)
      expect(await fields(post), post).toEqual([]);
    for (const post of ['analyst', 'virtual-school-head'] as const)
      expect(await fields(post, 'northmere'), post).toEqual([]);
  });

  test('takes no value onto an event that somebody else wrote, or that was written before', async () => {
    const { rows: found } = await db.keeper.query(`select id from audit_event where verb = 'test'`);
    for (const post of ['teacher', 'safeguarding-lead'] as const)
      await expect(
        as(post, ({ write }) =>
          write.insertInto('audit_value').values({ event_id: found[0].id, field: 'forged' }).execute(),
        ),
        post,
      ).rejects.toThrow(refused);
  });

  test('is destroyed by two people in two names, with a post that may', async () => {
    const organisation_id = world.organisation.exampleton;
    const [head, lead] = [world.person('exampleton', 'headteacher'), world.person('exampleton', 'safeguarding-lead')];
    const ask =
      (asked_by: string, agreed_by: string | null = null) =>
      (work: Work) =>
        work.write
          .insertInto('value_destruction')
          .values({ organisation_id, before_day: '2026-12-31', reason: 'Six years are over', asked_by, agreed_by })
          .returning('id')
          .executeTakeFirstOrThrow();
    await expect(as('headteacher', ask(lead))).rejects.toThrow(refused);
    await expect(as('headteacher', ask(head, lead))).rejects.toThrow(refused);
    await expect(as('teacher', ask(world.person('exampleton', 'teacher')))).rejects.toThrow(refused);
    const { id } = await as('headteacher', ask(head));
    const agree = (agreed_by: string) => (work: Work) =>
      work.write.updateTable('value_destruction').set({ agreed_by }).where('id', '=', id).executeTakeFirst();
    const destroy = (work: Work) => rows(work, sql`select app.destroy_values(${id}::uuid)`);
    expect(Number((await as('headteacher', agree(lead))).numUpdatedRows)).toBe(0);
    await expect(as('safeguarding-lead', agree(head))).rejects.toThrow(refused);
    await expect(as('headteacher', destroy)).rejects.toThrow(refused);
    await as('safeguarding-lead', agree(lead));
    await expect(as('administrator', destroy)).rejects.toThrow(refused);
    await expect(db.asJob(organisation_id, destroy)).rejects.toThrow(refused);
    await as('safeguarding-lead', destroy);
    expect(
      (await db.keeper.query('select destroyed from value_destruction where id = $1', [id])).rows[0].destroyed,
    ).toBe(3);
  });
});

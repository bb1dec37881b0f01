import { randomUUID } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { countQueries } from '../../../test/count-queries.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { type PostId, tellingWords } from '../../access/index.ts';
import type { House } from '../../web/house.ts';
import { sendWaiting } from '../letters/index.ts';
import { askForWeeklyMails, weeklyDigestJob } from './index.ts';
import { weekEnds } from './week.ts';
import { chooseWeeklyMail, writeWeeklyMails } from './weekly-mail.commands.ts';
import { mailPlaces, weekAt } from './weekly-mail.queries.ts';

/** Monday, seven in the morning. */
const monday = new Date('2026-11-23T07:00:00Z');
let db: TestDatabase;
let house: House;
let tidy: () => Promise<void>;
let world: World;
let now = monday;
const statements: { count: () => number } = { count: () => 0 };

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const counted = countQueries(db.app);
  statements.count = counted.sinceLast;
  ({ house, tidy } = await testHouse(db, {
    clock: () => now,
    publicUrl: 'https://mainstay.example',
    database: counted.database,
  }));
  await workOutDuties(db, house, world);
  for (const { id, organisation, post } of world.people) await giveAccount(id, `${post}@${organisation}.example`);
  for (const school of [world.organisation.exampleton, world.organisation.overmoor]) {
    await db.keeper.query(
      `insert into agreed_action (controller_id, organisation_id, what, owner_post, due_on, from_kind)
       values ($1, $1, 'Order the new chairs', 'safeguarding-lead', '2026-11-20', 'school')`,
      [school],
    );
  }
});
afterAll(async () => {
  await tidy();
  await db.drop();
});
beforeEach(async () => {
  now = monday;
  await db.keeper.query('delete from mail');
  await db.keeper.query(`delete from deployment where key = 'reminders.week'`);
  await db.keeper.query('delete from reminder_choice');
});

/** Signs in with a password and, unless said otherwise, a second step. */
async function giveAccount(personId: string, email: string, secondStep = true): Promise<void> {
  await db.keeper.query(
    `insert into account (person_id, email, password_hash, totp_confirmed_at) values ($1, $2, 'x', $3)
     on conflict (person_id) do update set totp_confirmed_at = excluded.totp_confirmed_at`,
    [personId, email, secondStep ? monday : null],
  );
}
const mails = async (): Promise<{ to: string; subject: string; text: string; organisation_id: string | null }[]> =>
  (
    await db.keeper.query(
      `select to_address as to, subject, body_text as text, organisation_id from mail where kind = 'digest' order by to_address`,
    )
  ).rows;
const mailTo = async (address: string) => (await mails()).find((mail) => mail.to === address);
const teacher = () => world.person('exampleton', 'designated-teacher');
const setPost = (post: PostId, during: string) =>
  db.keeper.query('update post_holding set during = $3 where post = $2 and organisation_id = $1', [
    world.organisation.exampleton,
    post,
    during,
  ]);

describe('the weekly mail', () => {
  test('goes to each person who has something late or due, and to nobody else', async () => {
    expect(await writeWeeklyMails(house)).toBe((await mails()).length);
    expect((await mails()).map((mail) => mail.to)).toEqual([
      'deputy-safeguarding-lead@exampleton.example',
      'deputy-safeguarding-lead@overmoor.example',
      'designated-teacher@exampleton.example',
      'designated-teacher@overmoor.example',
      'safeguarding-lead@exampleton.example',
      'safeguarding-lead@overmoor.example',
    ]);
    expect(await mailTo('designated-teacher@exampleton.example')).toEqual({
      to: 'designated-teacher@exampleton.example',
      organisation_id: world.organisation.exampleton,
      subject: 'Your week in Mainstay: 3 late',
      text: expect.stringMatching(
        /^Three things are late\.\n\nLate\n- Agree a key adult for Amara S\.: was due Wed 9 September\n/,
      ),
    });
  });

  test('tells who has to be trained again for their post that nothing shows it', async () => {
    await writeWeeklyMails(house);
    expect((await mailTo('deputy-safeguarding-lead@exampleton.example'))?.text).toContain(
      'Late\n- Take the training your post asks for: was due Sat 31 October\n',
    );
  });

  test('names no child in full, no group and no school, and its links open nothing by themselves', async () => {
    await writeWeeklyMails(house);
    for (const { subject, text } of await mails()) {
      expect(tellingWords(`${subject}\n${text}`)).toEqual([]);
      for (const word of ['Testwood', 'Samplewell', 'Mockbridge', 'Exampleton', 'Overmoor'])
        expect(text).not.toContain(word);
      expect(text.match(/https?:\S+/g)).toEqual([
        'https://mainstay.example/',
        'https://mainstay.example/account/reminders',
      ]);
    }
  });

  test('is written once a week, however often it is tried, and again the next', async () => {
    expect(await writeWeeklyMails(house)).toBe(6);
    now = new Date(monday.getTime() + 3_600_000);
    await weeklyDigestJob.run(house, {});
    expect(await mails()).toHaveLength(6);
    now = new Date(monday.getTime() + 7 * 86_400_000);
    const both = await Promise.all([writeWeeklyMails(house), writeWeeklyMails(house)]);
    expect(both.toSorted()).toEqual([0, 6]);
    expect(await mails()).toHaveLength(12);
  });

  test('that could not be written to the end is not written at all, and can be tried again', async () => {
    const broken: House = { ...house, outlet: { ...house.outlet, mails: async () => Promise.reject(new Error('no')) } };
    await expect(writeWeeklyMails(broken)).rejects.toThrow('no');
    expect(await mails()).toEqual([]);
    expect(await writeWeeklyMails(house)).toBe(6);
  });

  test('is not for who stopped it, who has not come yet, who may not sign in, and who has left', async () => {
    await db.as(teacher(), (work) =>
      chooseWeeklyMail(work, { personId: teacher(), organisation: null } as never, false),
    );
    await db.keeper.query(`update account set disabled_at = now() where email = 'designated-teacher@overmoor.example'`);
    await db.keeper.query(`update account set password_hash = null where email = 'safeguarding-lead@overmoor.example'`);
    await setPost('safeguarding-lead', '[2025-09-01,2026-11-23)');
    try {
      await writeWeeklyMails(house);
      // what the safeguarding lead was to do falls to the head
      expect((await mails()).map((mail) => mail.to)).toEqual([
        'deputy-safeguarding-lead@exampleton.example',
        'deputy-safeguarding-lead@overmoor.example',
        'headteacher@exampleton.example',
      ]);
    } finally {
      await db.keeper.query(`update account set disabled_at = null, password_hash = 'x'`);
      await setPost('safeguarding-lead', '[2025-09-01,)');
    }
  });

  test('gives the duties of an empty post to the head, and says so', async () => {
    await setPost('designated-teacher', '[2025-09-01,2026-11-20)');
    try {
      await writeWeeklyMails(house);
      const mail = await mailTo('headteacher@exampleton.example');
      expect(mail?.text).toContain('Agree a key adult for Robin T.');
      expect(mail?.text).toContain('Some of it is with you while nobody else is named for it.');
      expect(await mailTo('designated-teacher@exampleton.example')).toBeUndefined();
    } finally {
      await setPost('designated-teacher', '[2025-09-01,)');
    }
  });

  test('names no child to somebody without the second step that their post asks for', async () => {
    await giveAccount(teacher(), '', false);
    await writeWeeklyMails(house);
    expect(await mailTo('designated-teacher@exampleton.example')).toBeUndefined();
    await giveAccount(teacher(), '');
  });

  test('leaves out a child whose record the person is kept from; the stand-in is told', async () => {
    const own = { child_id: world.child('exampleton', 'CLA'), controller_id: world.organisation.exampleton };
    await db.as(world.person('exampleton', 'headteacher'), ({ write }) =>
      write
        .insertInto('relative_bar')
        .values({ ...own, person_id: teacher(), stand_in_id: world.person('exampleton', 'senco') })
        .execute(),
    );
    await writeWeeklyMails(house);
    expect((await mailTo('designated-teacher@exampleton.example'))?.text).not.toContain('Robin');
    expect((await mailTo('senco@exampleton.example'))?.text).toContain('Agree a key adult for Robin T.');
    await db.keeper.query('delete from relative_bar');
  });

  test('is one mail for a person with posts at several organisations', async () => {
    const both = await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during) values ($1, 'designated-teacher', $2, '[2026-09-01,)') returning id`,
      [world.organisation.overmoor, teacher()],
    );
    await writeWeeklyMails(house);
    const mail = await mailTo('designated-teacher@exampleton.example');
    expect(mail?.organisation_id).toBeNull();
    expect(mail?.subject).toBe('Your week in Mainstay: 6 late');
    expect(mail?.text).toMatch(/Robin T\.: was due .*, Exampleton Primary School/);
    expect(mail?.text).toMatch(/Robin T\.: was due .*, Overmoor School/);
    expect((await mails()).filter((each) => each.to === 'designated-teacher@exampleton.example')).toHaveLength(1);
    await db.keeper.query('delete from post_holding where id = $1', [both.rows[0].id]);
  });

  test('can be asked for without waiting for Monday, for the demonstration', async () => {
    await askForWeeklyMails(house);
    const { rows } = await db.keeper.query(`select name from jobs.job where name = 'weekly-digest'`);
    expect(rows).toHaveLength(1);
  });

  test('is a look at each child in it, by the job, for the person it goes to', async () => {
    await db.keeper.query('delete from audit_event');
    await writeWeeklyMails(house);
    const { rows } = await db.keeper.query(
      `select actor_kind, actor_name, actor_person, subject_id, organisation_id, cardinality(child_ids) as children from audit_event
       where verb = 'child.listed' order by organisation_id = $1 desc`,
      [world.organisation.exampleton],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      actor_kind: 'system',
      actor_name: 'weekly-digest',
      actor_person: null,
      subject_id: teacher(),
      organisation_id: world.organisation.exampleton,
      children: 3,
    });
  });

  test('is written by a job that reads one organisation at a time, and nothing where it works for none', async () => {
    const places = await db.asOperator(({ read }) => mailPlaces(read));
    const other = places.find((place) => place.id === world.organisation.overmoor);
    if (other === undefined) throw new Error('no such place');
    const end = weekEnds('2026-11-23');
    const asJob = (organisationId: string) =>
      db.asJob(organisationId, (work) => weekAt(work, house.packs, other, end), '2026-11-23');
    expect((await asJob(other.id)).map(({ address }) => address)).toContain('designated-teacher@overmoor.example');
    expect(await asJob(world.organisation.exampleton)).toEqual([]);
    expect(await db.asOperator((work) => weekAt(work, house.packs, other, end))).toEqual([]);
  });

  test('asks as many questions for fifty people as for one', async () => {
    await writeWeeklyMails(house);
    statements.count();
    now = new Date(monday.getTime() + 7 * 86_400_000);
    await writeWeeklyMails(house);
    const few = statements.count();
    const ids = Array.from({ length: 50 }, () => randomUUID());
    await db.keeper.query(
      `insert into person (id, display_name) select id, 'Somebody' from unnest($1::uuid[]) as n (id)`,
      [ids],
    );
    await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during)
       select $1, 'designated-teacher', id, '[2026-09-01,)' from unnest($2::uuid[]) as n (id)`,
      [world.organisation.exampleton, ids],
    );
    for (const id of ids) await giveAccount(id, `${id}@exampleton.example`);
    now = new Date(monday.getTime() + 14 * 86_400_000);
    expect(await writeWeeklyMails(house)).toBe(56);
    expect(statements.count()).toBe(few);
  });

  test('arrives by SMTP, and its text is not kept once it has gone', async () => {
    const taken: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk) => {
          text += chunk;
        });
        stream.on('end', () => {
          taken.push(text);
          done();
        });
      },
    });
    await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
    const address = smtp.server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    await db.keeper.query(`delete from account where email like '%-%-%-%-%@%'`);
    await writeWeeklyMails(house);
    await sendWaiting(house, `smtp://127.0.0.1:${address.port}`, house.mailFrom);
    await new Promise<void>((done) => smtp.close(done));
    const mine = taken.find((text) => text.includes('To: designated-teacher@exampleton.example'));
    expect(mine).toContain('Subject: Your week in Mainstay: 3 late');
    expect(mine).toContain('Agree a key adult for Robin T.');
    expect(mine).toContain('Auto-Submitted: auto-generated');
    expect(new Set((await mails()).map((mail) => mail.text))).toEqual(new Set(['']));
  });
});

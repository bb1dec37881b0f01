import ical from 'node-ical';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { partOf, readMail } from '../../../test/mailbox.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import type { PostId } from '../../access/index.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { sendWaiting } from '../letters/letters.job.ts';
import { addToMeeting, sayPresence } from './invite.commands.ts';
import { busyOf, meetingOf } from './meetings.queries.ts';
import { type Setting, setMeeting } from './set-meeting.commands.ts';
import { tellCalendars } from './tell.commands.ts';

/** A real SMTP server; what it takes is read as a mail and a calendar program read it. */
let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let plans: ReturnType<typeof plansIn>;
let smtp: SMTPServer;
let smtpUrl: string;
let robin: string;
let planId: string;
let taken: { to: string; subject: string; text: string; event: Event }[] = [];

interface Event {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly class: string;
  readonly start: Date;
  readonly end: Date;
  readonly attendee: unknown;
}

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db, { publicUrl: 'https://mainstay.example' }));
  plans = plansIn(db, house, world);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)'), ($1, $2, $4, 'adviser-of', '[2026-01-01,)')`,
    [
      ...[robin, world.organisation.northmere],
      ...[world.person('northmere', 'social-worker'), world.person('northmere', 'adviser')],
    ],
  );
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        taken.push(readInvitation(text));
        done();
      });
    },
  });
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  const address = smtp.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  smtpUrl = `smtp://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await new Promise<void>((done) => smtp.close(done));
  await tidy();
  await db.drop();
});
beforeEach(() => {
  taken = [];
});

function readInvitation(text: string): (typeof taken)[number] {
  const calendar = ical.sync.parseICS(partOf(text, 'text/calendar'));
  const event = Object.values(calendar).find((each) => each?.type === 'VEVENT') as unknown as Event;
  const method = /^Content-Type: text\/calendar.*method=(\w+)/im.exec(text.replaceAll('\r\n ', ' '))?.[1] ?? '';
  return { ...readMail(text), event: { ...event, method } };
}

const lead = <T>(action: Parameters<typeof plans.opened<T>>[4]) =>
  plans.opened('exampleton', 'designated-teacher', robin, planId, action);
const setting = (given: Partial<Setting>): Setting => ({
  ...{ on: '2026-12-03', startsAt: '09:30', minutes: 60, place: 'Room 4', by: 'Mr Sampleton', invite: false },
  ...given,
});
const set = (given: Partial<Setting> = {}) => lead((work, plan) => setMeeting(work, house, plan, setting(given)));
const send = () => sendWaiting(house, smtpUrl, house.mailFrom);
const to = (who: string) => taken.findLast((mail) => mail.to === who);
const meeting = () => lead((work) => meetingOf(work.read, planId));
const inviteeNamed = async (part: string) => {
  const found = (await meeting()).invitees.find(({ name }) => name.includes(part));
  if (found === undefined) throw new RangeError(part);
  return found;
};

describe('invitations', () => {
  test('the social worker, the adviser and the designated teacher get one each, without a full name', async () => {
    expect(await set({ invite: true })).toEqual({ written: 3, not: 0 });
    await send();
    expect(taken.map((mail) => mail.to).toSorted()).toEqual([
      ...['adviser@northmere.example', 'designated-teacher@exampleton.example', 'social-worker@northmere.example'],
    ]);
    const mail = to('social-worker@northmere.example');
    expect(mail?.subject).toMatch(/^Planning meeting: \S+ \S\., Thu/);
    expect(mail?.text).toContain('tell Mr Sampleton');
    expect(mail?.event).toMatchObject({
      ...{ method: 'REQUEST', sequence: 0, status: 'CONFIRMED', class: 'PRIVATE', location: 'Room 4' },
      ...{ start: new Date('2026-12-03T09:30:00Z'), end: new Date('2026-12-03T10:30:00Z') },
    });
    expect(JSON.stringify(mail?.event.attendee)).toContain('social-worker@northmere.example');
    const [name] = (
      await db.keeper.query('select family_name from child_details where child_id = $1 and family_name is not null', [
        robin,
      ])
    ).rows;
    for (const { subject, text, event } of taken) {
      expect([subject, text, JSON.stringify(event)].join()).not.toContain(name.family_name);
      expect([subject, text, JSON.stringify(event)].join()).not.toMatch(/PEP|looked after|social worker,/);
    }
    // The same again tells nobody anything.
    expect(await set({ invite: true })).toEqual({ written: 0, not: 0 });
  });

  test('a change keeps the event’s name and counts on; a command that fails sends nothing', async () => {
    const { id } = await inviteeNamed('social-worker');
    expect(await set({ startsAt: '14:00', on: '2026-12-04' })).toEqual({ written: 3, not: 0 });
    await expect(
      lead(async (work, plan) => {
        await setMeeting(work, house, plan, setting({ on: '2026-12-07' }));
        throw new Error('the command failed');
      }),
    ).rejects.toThrow('failed');
    await send();
    expect(taken).toHaveLength(3);
    expect(to('social-worker@northmere.example')?.event).toMatchObject({
      ...{ method: 'REQUEST', uid: `${id}@mainstay.example`, sequence: 1 },
      start: new Date('2026-12-04T14:00:00Z'),
    });
    expect(to('social-worker@northmere.example')?.subject).toMatch(/^Changed: /);
  });

  test('whoever is asked no more is told that it is called off, and nothing else', async () => {
    const adviser = await inviteeNamed('adviser');
    await lead(async (work, plan) => {
      await sayPresence(work, plan, [{ invitee: adviser, state: 'withdrawn', wanted: null }]);
      await tellCalendars(work, house, plan, { by: 'Mr Sampleton', onlyAgain: true });
    });
    await send();
    expect(taken.map((mail) => mail.to)).toEqual(['adviser@northmere.example']);
    expect(taken[0]?.event).toMatchObject({
      ...{ method: 'CANCEL', uid: `${adviser.id}@mainstay.example`, sequence: 2, status: 'CANCELLED' },
      ...{ summary: 'Meeting called off', start: new Date('2026-12-04T14:00:00Z') },
    });
    expect(taken[0]?.event.description).toBeUndefined();
    expect(taken[0]?.text).not.toMatch(/\bR/);
  });

  test('a social worker who no longer has the child is told no more of it than that', async () => {
    await db.keeper.query(
      `update child_relation set during = '[2026-01-01,2026-11-01)' where relation = 'social-worker-of'`,
    );
    await set({ startsAt: '14:30', on: '2026-12-04' });
    await send();
    expect(to('social-worker@northmere.example')?.event.method).toBe('CANCEL');
    expect(to('designated-teacher@exampleton.example')?.event.method).toBe('REQUEST');
    await db.keeper.query(`update child_relation set during = '[2026-01-01,)' where relation = 'social-worker-of'`);
  });
});

describe('people around the child', () => {
  const contact = async (name: string, more: Record<string, unknown> = {}) => {
    const row = {
      ...{ child_id: robin, controller_id: world.organisation.exampleton, name, role: 'foster-carer' },
      ...{ email: `${name.toLowerCase()}@home.example`, may_be_told: ['plans'] },
      ...{ during: '[2026-01-01,)', ...more },
    };
    const keys = Object.keys(row);
    const { rows } = await db.keeper.query(
      `insert into contact (${keys.join()}) values (${keys.map((_, at) => `$${at + 1}`).join()}) returning id`,
      Object.values(row),
    );
    return rows[0].id as string;
  };
  const invite = (contactId: string) =>
    lead(async (work, plan) => {
      await addToMeeting(work, plan, [
        { contactId, asWhom: 'Carer', toldPlace: false, state: 'expected', wanted: true },
      ]);
      return tellCalendars(work, house, plan, { by: 'Mr Sampleton', onlyAgain: false });
    });

  test('a carer who may be told gets initials, and not where it is', async () => {
    await set({ on: '2026-12-04', startsAt: '14:30', invite: true });
    await send();
    taken = [];
    expect(await invite(await contact('Marlow'))).toEqual({ written: 1, not: 0 });
    await send();
    const mail = to('marlow@home.example');
    expect(mail?.subject).toMatch(/^Planning meeting: \S\. \S\., /);
    expect(mail?.event.location).toBeUndefined();
    expect(mail?.text).not.toContain('Room 4');
    expect(mail?.text).not.toContain('mainstay.example');
  });

  test.each([
    ['Unsafe', { unsafe: true }, 'unsafe'],
    ['Untold', { may_be_told: ['emergencies'] }, 'not-plans'],
    ['Mailless', { email: null }, 'no-address'],
  ])('%s is written nothing, and it is kept why', async (name, more, outcome) => {
    expect(await invite(await contact(name, more))).toEqual({ written: 0, not: 1 });
    expect((await inviteeNamed(name)).last).toMatchObject({ outcome });
    await send();
    expect(taken).toEqual([]);
  });

  test('one whom the contact rule names as not to be told is written nothing', async () => {
    const id = await contact('Ruled');
    await db.keeper.query(
      `insert into contact_rule (child_id, controller_id, position, contact_id, how, must_not) values ($1, $2, 1, $3, 'ask', true)`,
      [robin, world.organisation.exampleton, id],
    );
    expect(await invite(id)).toEqual({ written: 0, not: 1 });
    expect((await inviteeNamed('Ruled')).last).toMatchObject({ outcome: 'must-not' });
  });

  test('one who is marked as unsafe afterwards is not even told of the end', async () => {
    await set({ on: '2026-12-08' });
    await db.keeper.query(`update contact set unsafe = true where name = 'Marlow'`);
    // What waited was withdrawn, its event with it.
    const { rows } = await db.keeper.query(
      `select state, calendar from mail where to_address = 'marlow@home.example' and state <> 'sent'`,
    );
    expect(rows).toEqual([{ state: 'withdrawn', calendar: null }]);
    await set({ on: null });
    await send();
    expect(taken.filter((mail) => mail.to === 'marlow@home.example')).toEqual([]);
    expect(to('designated-teacher@exampleton.example')?.event.method).toBe('CANCEL');
    expect((await meeting()).time?.on).toBeNull();
  });
});

describe('who may', () => {
  test.each<[OrganisationKey, PostId]>([
    ['northmere', 'social-worker'],
    ['northmere', 'adviser'],
    ['exampleton', 'safeguarding-lead'],
  ])('%s %s sets no time and invites nobody', async (at, post) => {
    const attempt = plans.opened(at, post, robin, planId, (work, plan) => setMeeting(work, house, plan, setting({})));
    await expect(attempt).rejects.toThrow(Refused);
    const invite = plans.opened(at, post, robin, planId, (work, plan) =>
      addToMeeting(work, plan, [{ name: 'Nobody', asWhom: 'Friend', toldPlace: false, state: 'came', wanted: null }]),
    );
    await expect(invite).rejects.toThrow(Refused);
  });

  test('when somebody has a meeting is told to those who plan, and not whose it is', async () => {
    await set({ on: '2026-12-09', startsAt: '11:00', invite: true });
    const adviser = world.person('northmere', 'adviser');
    const asked = (at: OrganisationKey, post: PostId) =>
      plans.as(at, post, (work) =>
        busyOf(work.read, [world.person('northmere', 'social-worker'), adviser], '2026-12-01', '2026-12-18', []),
      );
    const busy = { who: world.person('northmere', 'social-worker'), on: '2026-12-09', startsAt: '11:00', minutes: 60 };
    expect(await asked('overmoor', 'designated-teacher')).toEqual([busy]);
    expect(await asked('overmoor', 'teacher')).toEqual([]);
  });

  test('each act is in the audit', async () => {
    const { rows } = await db.keeper.query(
      `select distinct verb from audit_event where verb like 'meeting.%' and $1 = any (child_ids) order by 1`,
      [robin],
    );
    expect(rows.map(({ verb }) => verb)).toEqual([
      ...['meeting.called-off', 'meeting.invited', 'meeting.presence', 'meeting.set', 'meeting.told'],
    ]);
  });
});

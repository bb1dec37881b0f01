import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeInvitations } from '../../../test/invitations.ts';
import { partIn } from '../../../test/plans.ts';
import type { Day } from '../../calendar/index.ts';
import { hashToken } from '../../platform/crypto/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import { openPlan, setMeetingDay } from '../plans/index.ts';
import { MOST_LINKS, MOST_WRONG } from './invitation-code.ts';
import { linkState } from './invitations.queries.ts';
import { extendInvitation, inviteToPart, renewCode, resendInvitation, withdrawInvitation } from './invite.commands.ts';
import { askForAnotherLink, openInvitation, saveOwnAnswers } from './own-part.commands.ts';
import { remindInvitedOf } from './remind-invited.commands.ts';

type Made = Awaited<ReturnType<typeof makeInvitations>>;
let db: TestDatabase;
let made: Made;
let world: Made['world'];
let house: Made['house'];
let plans: Made['plans'];
let robin: Made['robin'];
let planId: Made['planId'];
let rows: Made['rows'];
let contact: Made['contact'];
let asTeacher: Made['asTeacher'];
let invite: Made['invite'];
let oneOf: Made['oneOf'];
let asStranger: Made['asStranger'];
let lastToken: Made['lastToken'];
let enter: Made['enter'];
let inside: Made['inside'];
let carer: string;

beforeAll(async () => {
  db = await newDatabase();
  made = await makeInvitations(db);
  ({
    world,
    house,
    plans,
    robin,
    planId,
    rows,
    contact,
    asTeacher,
    invite,
    oneOf,
    asStranger,
    lastToken,
    enter,
    inside,
  } = made);
  carer = await contact('Mrs Pretendham', 'pretendham@home.example');
});
afterAll(async () => {
  await made.tidy();
  await db.drop();
});

let invitation: string;
let code: string;
let session: string;

describe('inviting', () => {
  test('mails a link that names nobody, and keeps neither the link nor the code', async () => {
    const outcome = await invite({ id: carer, name: 'Mrs Pretendham', email: 'pretendham@home.example' });
    if (outcome.kind !== 'invited') throw new Error(outcome.kind);
    ({ invitationId: invitation, code } = outcome);
    expect(code).toMatch(/^\d{6}$/);
    const [mail] = await rows(`select * from mail where to_contact = $1`, carer);
    for (const word of ['Robin', 'Testwood', 'Exampleton', 'Pretendham', 'looked', 'PEP', code]) {
      expect(`${mail.subject} ${mail.body_text}`).not.toContain(word);
    }
    const [row] = await rows('select * from invitation');
    expect(JSON.stringify(row)).not.toContain(await lastToken());
    expect(row.code_hash).toMatch(/^\$argon2id\$/);
    expect(await rows(`select subject_id from audit_event where verb = 'plan.part-invited'`)).toEqual([
      { subject_id: invitation },
    ]);
  });

  test('nobody is asked twice for one part, and a second person has a part of their own', async () => {
    expect(await invite({ id: carer, name: 'Mrs Pretendham', email: 'pretendham@home.example' })).toEqual({
      kind: 'has-one',
    });
    const other = await contact('Mr Madeupton', 'madeupton@home.example');
    expect((await invite({ id: other, name: 'Mr Madeupton', email: 'madeupton@home.example' })).kind).toBe('invited');
    const parts = await rows(`select label from plan_part where section = 'carers-view' order by label`);
    expect(parts.map(({ label }) => label)).toEqual(['', 'Mr Madeupton']);
  });

  test('a mark of unsafe is stronger than the page that was shown before it', async () => {
    const unsafe = await contact('Somebody Unsafe', 'unsafe@home.example');
    await rows('update contact set unsafe = true where id = $1', unsafe);
    const asked = { id: unsafe, name: 'Somebody Unsafe', email: 'unsafe@home.example' };
    expect(await invite(asked, 'parents-view')).toEqual({ kind: 'not-sent' });
    expect(await rows(`select from mail where to_address = 'unsafe@home.example'`)).toEqual([]);
  });

  test('is for whoever leads the plan', async () => {
    const tried = plans.opened('northmere', 'adviser', robin, planId, (work, plan) =>
      inviteToPart(work, house, plan, partIn(plan, 'carers-view'), {
        ...{ contact: null, name: 'Anybody', email: 'any@where.example', way: 'told', agreed: null },
      }),
    );
    await expect(tried).rejects.toThrow('Only whoever leads the plan');
  });
});

describe('the link and the code', () => {
  test('a wrong code opens nothing; after some, that link is closed and another can be asked for', async () => {
    const token = await lastToken();
    for (let left = MOST_WRONG - 1; left > 0; left -= 1)
      expect(await enter(token, '000')).toEqual({ kind: 'wrong', left });
    expect(await enter(token, '000')).toEqual({ kind: 'closed', state: 'tried-out' });
    expect(await enter(token, code)).toEqual({ kind: 'closed', state: 'tried-out' });
    await asStranger((work) => askForAnotherLink(work, house, token));
    expect(await lastToken()).not.toBe(token);
    expect((await asStranger((work) => linkState(work.read, hashToken(token), MOST_WRONG))).state).toBe('unknown');
  });

  test('the right one opens it, once; whoever guesses afterwards does not put them out', async () => {
    const token = await lastToken();
    const entered = await enter(token, ` ${code.slice(0, 3)} ${code.slice(3)}`);
    if (entered.kind !== 'in') throw new Error(entered.kind);
    session = entered.token;
    expect(await enter(token, code)).toEqual({ kind: 'closed', state: 'used' });
    expect(await inside(session, async ({ invited }) => invited.firstName)).toBe('Robin');
    expect(await asStranger((work) => openInvitation(work, 'guessed'))).toBeUndefined();
  });

  test('links can be asked for so often a day', async () => {
    for (let asked = 0; asked < MOST_LINKS + 3; asked += 1) {
      const token = await lastToken();
      await rows('update invitation set link_used_at = $2 where id = $1', invitation, testNow);
      await asStranger((work) => askForAnotherLink(work, house, token));
    }
    const mails = await rows(`select from mail where subject = 'A new link to your part'`);
    // and the one asked for before it was opened
    expect(mails).toHaveLength(MOST_LINKS + 1);
  });
});

describe('an invitation ends', () => {
  test('when the person is marked unsafe, or a rule forbids them, at once and for who is in', async () => {
    for (const [on, off] of [
      [
        `update contact set unsafe = true where id = '${carer}'`,
        `update contact set unsafe = false where id = '${carer}'`,
      ],
      [
        `insert into contact_rule (child_id, controller_id, position, contact_id, how, must_not) values ('${robin}', '${world.organisation.exampleton}', 1, '${carer}', 'Say nothing', true)`,
        'delete from contact_rule',
      ],
      [`insert into sealed_child (child_id, reason) values ('${robin}', 'Adopted')`, 'delete from sealed_child'],
    ] as const) {
      await rows(on);
      expect(await inside(session, async () => 'in'), on).toBeUndefined();
      await rows(off);
      expect(await inside(session, async () => 'in')).toBe('in');
    }
  });

  test('on its day, and stands again when it is extended', async () => {
    const late = await asStranger((work) => openInvitation(work, session), '2027-03-01');
    expect(late).toBeUndefined();
    await asTeacher(async (work, plan) => resendInvitation(work, house, plan, await oneOf(invitation)));
    const token = await lastToken();
    const on = (day: Day) => asStranger((work) => linkState(work.read, hashToken(token), MOST_WRONG), day);
    expect((await on('2026-12-22')).state).toBe('open');
    expect((await on('2026-12-23')).state).toBe('expired');
    const until = await plans.as(
      ...(['exampleton', 'designated-teacher'] as const),
      async (work, visitor) => {
        const opened = await openPlan(work, visitor, house, { childId: robin, planId }, 'test');
        return extendInvitation(work, house, opened, await oneOf(invitation));
      },
      '2026-12-01',
    );
    expect(until).toBe('2026-12-29');
    expect((await on('2026-12-23')).state).toBe('open');
  });

  test('with a new code, the old one is not right any more; a link sent again makes the old one open nothing', async () => {
    const before = await lastToken();
    expect(await asTeacher(async (work, plan) => resendInvitation(work, house, plan, await oneOf(invitation)))).toBe(
      true,
    );
    expect((await enter(before, code)).kind).toBe('closed');
    const renewed = await asTeacher(async (work, plan) => renewCode(work, house, plan, await oneOf(invitation)));
    const token = await lastToken();
    expect((await enter(token, code === renewed ? 'x' : code)).kind).toBe('wrong');
    expect((await enter(token, renewed)).kind).toBe('in');
  });

  test('when it is taken back: the link, also where it was sent on, and whoever is in', async () => {
    await inside(session, (mine) =>
      saveOwnAnswers(mine.work, house, mine.invited, new Map([['well', 'She sings in the car']])),
    );
    const token = await lastToken();
    await asTeacher(async (work, plan) => withdrawInvitation(work, plan, await oneOf(invitation)));
    expect(await inside(session, async () => 'in')).toBeUndefined();
    expect(await enter(token, code)).toEqual({ kind: 'closed', state: 'withdrawn' });
    expect(await rows(`select from answer where invitation_id = $1`, invitation)).not.toEqual([]);
  });
});

test('reminders go 10, 5 and 1 school days before, and the last time whoever leads the plan is told', async () => {
  await rows(`delete from mail`);
  await asTeacher((work, plan) => setMeetingDay(work, house, plan, '2026-12-15'));
  const on = (day: Day) =>
    inTransaction(
      db.app,
      asking({
        organisationId: world.organisation.exampleton,
        name: 'test',
        today: day,
        now: new Date(`${day}T07:30:00Z`),
      }),
      (work) => remindInvitedOf(work, house, world.organisation.exampleton),
    );
  const sent: number[] = [];
  for (const day of [
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-08',
    '2026-12-09',
    '2026-12-14',
    '2026-12-15',
  ] as const) {
    sent.push(await on(day));
  }
  // Mr Madeupton alone: the other invitation was taken back
  expect(sent).toEqual([0, 1, 0, 1, 0, 2, 0]);
  const mails = await rows(`select to_address, subject, body_text from mail order by ctid`);
  expect(mails.map(({ to_address }) => to_address)).toEqual([
    ...Array(3).fill('madeupton@home.example'),
    'designated-teacher@exampleton.example',
  ]);
  for (const { subject, body_text } of mails) expect(`${subject} ${body_text}`).not.toMatch(/Robin|Testwood|Madeupton/);
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { SPECIMENS } from '../../../test/table-specimens.ts';
import type { Day } from '../../calendar/index.ts';
import { hashToken } from '../../platform/crypto/index.ts';
import { inTransaction, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import {
  addFile,
  answerFile,
  answersOf,
  filesOf,
  openPlan,
  removeFile,
  saveAnswers,
  sectionOf,
  setMeetingDay,
  settleAnswer,
  standingOf,
  takeFileAway,
} from '../plans/index.ts';
import { MOST_LINKS, MOST_WRONG } from './invitation-code.ts';
import { invitationsOf, linkState } from './invitations.queries.ts';
import {
  extendInvitation,
  inviteToPart,
  letThemChange,
  renewCode,
  resendInvitation,
  withdrawInvitation,
} from './invite.commands.ts';
import { addOwnFile, removeOwnFile } from './own-files.commands.ts';
import {
  askForAnotherLink,
  enterByLink,
  type InvitedWork,
  lookAtOwnPart,
  openInvitation,
  ownPartOf,
  saveOwnAnswers,
  sendOwnPart,
} from './own-part.commands.ts';
import { remindInvitedOf } from './remind-invited.commands.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
let carer: string;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
  plans = plansIn(db, house, world);
  robin = world.child('exampleton', 'CLA');
  planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
  carer = await contact('Mrs Pretendham', 'pretendham@home.example');
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const rows = async (text: string, ...values: unknown[]) => (await db.keeper.query(text, values)).rows;
async function contact(name: string, email: string): Promise<string> {
  const [row] = await rows(
    `insert into contact (child_id, controller_id, name, role, email, during)
     values ($1, $2, $3, 'foster-carer', $4, '[2026-01-01,)') returning id`,
    ...[robin, world.organisation.exampleton, name, email],
  );
  return row.id;
}
const asTeacher = <T>(action: (work: Work, plan: Parameters<typeof inviteToPart>[2]) => Promise<T>) =>
  plans.opened('exampleton', 'designated-teacher', robin, planId, action);
const invite = (to: { id: string; name: string; email: string }, section = 'carers-view') =>
  asTeacher((work, plan) =>
    inviteToPart(work, house, plan, partIn(plan, section), {
      ...{ contact: { id: to.id }, name: to.name, email: to.email, way: 'told', agreed: null },
    }),
  );
const oneOf = (id: string) =>
  asTeacher(async (work) => {
    const [found] = await invitationsOf(work.read, planId, id);
    if (found === undefined) throw new Error('no such invitation');
    return found;
  });
const asStranger = <T>(action: (work: Work) => Promise<T>, today?: Day) =>
  inTransaction(db.app, asking(today === undefined ? {} : { today }), action);
const lastToken = async (to = 'pretendham@home.example'): Promise<string> => {
  const [row] = await rows(`select body_text from mail where to_address = $1 order by ctid desc limit 1`, to);
  return /your-part\/open\/([\w-]+)/.exec(row.body_text)?.[1] ?? '';
};
const enter = (token: string, code: string) => asStranger((work) => enterByLink(work, house, token, code));
const inside = <T>(session: string, action: (mine: InvitedWork) => Promise<T>) =>
  asStranger(async (work) => {
    const mine = await openInvitation(work, session);
    return mine === undefined ? undefined : action(mine);
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

describe('their part', () => {
  test('is written and read under the invitation', async () => {
    const part = await inside(session, async (mine) => {
      await saveOwnAnswers(mine.work, house, mine.invited, new Map([['well', 'She sings in the car']]));
      await saveOwnAnswers(mine.work, house, mine.invited, new Map([['well', 'She sings in the car']]));
      return lookAtOwnPart(mine);
    });
    expect(part?.answers).toEqual(new Map([['well', 'She sings in the car']]));
    const written = await rows('select author_id, invitation_id, version from answer');
    expect(written).toEqual([{ author_id: null, invitation_id: invitation, version: 1 }]);
    const events = await rows(`select distinct verb from audit_event where actor_kind = 'invitation' order by verb`);
    expect(events.map(({ verb }) => verb)).toEqual(['child.look', 'plan.answer', 'plan.invitation-opened']);
    const [state] = await rows(`select state from plan_part where section = 'carers-view' and label = ''`);
    expect(state.state).toBe('in-progress');
  });

  test('row security opens their part and what they wrote, and nothing else of anything', async () => {
    await asTeacher((work, plan) =>
      saveAnswers(
        work,
        house,
        plan,
        partIn(plan, 'carers-view'),
        [{ question: 'home', value: 'By phone', base: 0 }],
        'Her',
      ),
    );
    await asTeacher((work, plan) =>
      saveAnswers(work, house, plan, partIn(plan, 'schools-view'), [{ question: 'strengths', value: 'Kind', base: 0 }]),
    );
    const countAll = async (work: Work) => {
      const counts: Record<string, number> = {};
      const readable = await rows(
        `select table_name as name from information_schema.role_table_grants where grantee = 'mainstay_app' and privilege_type = 'SELECT'`,
      );
      for (const table of Object.keys(SPECIMENS).filter((name) => readable.some((each) => each.name === name))) {
        const { rows: found } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
          work.read as never,
        );
        counts[table] = found[0]?.n ?? 0;
      }
      return counts;
    };
    const stranger = await asStranger(countAll);
    const theirs = (await inside(session, ({ work }) => countAll(work))) ?? {};
    const more = Object.entries(theirs).filter(([table, many]) => many !== stranger[table]);
    expect(Object.fromEntries(more)).toEqual({ answer: 1, invitation: 1, plan: 1, plan_part: 1 });
  });

  test('row security lets them write there in their own name, and nowhere and nothing else', async () => {
    const [own] = await rows('select * from answer where invitation_id = $1', invitation);
    const [other] = await rows(`select id from plan_part where section = 'schools-view'`);
    const tries = [
      `insert into answer select (a).* from (select jsonb_populate_record(null::answer, '${JSON.stringify({ ...own, id: crypto.randomUUID(), part_id: other.id, question: 'x' })}') a) s`,
      `insert into answer select (a).* from (select jsonb_populate_record(null::answer, '${JSON.stringify({ ...own, id: crypto.randomUUID(), invitation_id: null, question: 'x' })}') a) s`,
      `update answer set value = '"changed"'`,
      `delete from answer`,
      `update invitation set expires_on = '2030-01-01'`,
      `insert into audit_event (actor_kind, verb, subject_kind, subject_id) values ('stranger', 'test', 'invitation', '${invitation}')`,
    ];
    for (const text of tries) {
      const met = inside(session, async ({ work }) =>
        Number((await sql.raw(text).execute(work.write)).numAffectedRows ?? 0),
      );
      await expect(
        met.catch(() => 0),
        text,
      ).resolves.toBe(0);
    }
    const parts = await inside(session, async ({ work }) =>
      sql`update plan_part set reason = 'x', changed_by = null, organisation_id = controller_id`.execute(work.write),
    );
    expect(parts?.numAffectedRows).toBe(1n);
  });

  test('nobody signed in writes in the name of an invitation', async () => {
    const [own] = await rows('select * from answer where invitation_id = $1', invitation);
    const given = JSON.stringify({ ...own, id: crypto.randomUUID(), version: 9, base_version: 1 });
    const tried = db.as(world.person('exampleton', 'designated-teacher'), ({ write }) =>
      sql
        .raw(`insert into answer select (a).* from (select jsonb_populate_record(null::answer, '${given}') a) s`)
        .execute(write),
    );
    await expect(tried).rejects.toThrow('row-level security');
  });

  test('a file they add is theirs alone, and stands with what is added for them', async () => {
    const pdf = { name: 'badge.pdf', bytes: Buffer.from('%PDF-1.7 A badge') };
    expect(await inside(session, (mine) => addOwnFile(mine, house, 'from-home', pdf))).toBeNull();
    const standing = () =>
      asTeacher(async (work, plan) => {
        const versions = await answersOf(work.read, planId, [partIn(plan, 'carers-view').id]);
        const stands = standingOf(versions.filter(({ question }) => question === 'from-home'));
        expect(stands.disputed).toBe(false);
        return filesOf(stands.now?.value ?? null).map(({ name }) => name);
      });
    await asTeacher((work, plan) => {
      const part = partIn(plan, 'carers-view');
      const question = sectionOf(plan.plan.form, 'carers-view')?.questions.find(({ id }) => id === 'from-home');
      if (question === undefined) throw new Error('Northmere asks for something from home.');
      const letter = { ...pdf, name: 'letter.pdf' };
      return addFile(work, house, plan, part, question, letter, 'Mrs Pretendham, by post');
    });
    expect(await standing()).toEqual(['badge.pdf', 'letter.pdf']);
    const [letter] = await rows(`select id from answer_file where name = 'letter.pdf'`);
    const seen = await inside(session, async ({ work }) => {
      await takeFileAway(work, letter);
      return work.read.selectFrom('answer_file').select('name').execute();
    });
    expect(seen).toEqual([{ name: 'badge.pdf' }]);
    expect(await rows('select name from answer_file where taken_away_at is not null')).toEqual([]);
    const [badge] = await rows(`select id from answer_file where name = 'badge.pdf'`);
    await inside(session, async (mine) => {
      const file = await answerFile(mine.work.read, planId, badge.id);
      if (file !== undefined) await removeOwnFile(mine, house, file);
    });
    expect(await standing()).toEqual(['letter.pdf']);
    // and one of theirs that whoever writes the part takes away is gone for them too
    expect(await inside(session, (mine) => addOwnFile(mine, house, 'from-home', pdf))).toBeNull();
    await asTeacher(async (work, plan) => {
      const [again] = await rows(`select id from answer_file where name = 'badge.pdf' and taken_away_at is null`);
      const file = await answerFile(work.read, planId, again.id);
      if (file !== undefined) await removeFile(work, house, plan, partIn(plan, 'carers-view'), file);
    });
    expect(await standing()).toEqual(['letter.pdf']);
    expect(await inside(session, async (mine) => (await ownPartOf(mine)).answers.get('from-home'))).toBeUndefined();
  });

  test('what they wrote is theirs alone: nobody writes over it, nor chooses other words', async () => {
    const writeDown = (value: string, base: number) =>
      asTeacher((work, plan) =>
        saveAnswers(work, house, plan, partIn(plan, 'carers-view'), [{ question: 'works', value, base }], 'By phone'),
      );
    const theyWrite = (value: string | null) =>
      inside(session, (mine) => saveOwnAnswers(mine.work, house, mine.invited, new Map([['works', value]])));
    const choose = (version: number) =>
      asTeacher((work, plan) => settleAnswer(work, house, plan, partIn(plan, 'carers-view'), 'works', version));
    await theyWrite('A quiet start');
    await expect(writeDown('A loud start', 1)).rejects.toThrow('Their own words');
    // at the same moment: both stand, and theirs is chosen
    expect((await writeDown('A loud start', 0)).disputed).toEqual(['works']);
    await expect(choose(2)).rejects.toThrow('Their own words');
    expect(await choose(1)).toBe('settled');
    await expect(writeDown('A loud start', 3)).rejects.toThrow('Their own words');
    // they take it back, and what they say now may be written down
    await theyWrite(null);
    expect((await writeDown('By the door', 4)).saved).toEqual(['works']);
  });

  test('once sent it is read, and written again when they are let', async () => {
    await inside(session, (mine) => sendOwnPart(mine.work, house, mine.invited));
    const after = await inside(session, async (mine) => (await lookAtOwnPart(mine)).writable);
    expect(after).toBe(false);
    const pdf = { name: 'late.pdf', bytes: Buffer.from('%PDF-1.7 Late') };
    await expect(inside(session, (mine) => addOwnFile(mine, house, 'from-home', pdf))).rejects.toThrow(/row-level/);
    const late = inside(session, (mine) => saveOwnAnswers(mine.work, house, mine.invited, new Map([['well', 'Late']])));
    await expect(late).rejects.toThrow('row-level security');
    await asTeacher((work, plan) => letThemChange(work, house, plan, partIn(plan, 'carers-view')));
    expect(await inside(session, async (mine) => (await lookAtOwnPart(mine)).writable)).toBe(true);
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

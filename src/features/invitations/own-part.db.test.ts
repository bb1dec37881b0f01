import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeInvitations } from '../../../test/invitations.ts';
import { partIn } from '../../../test/plans.ts';
import { SPECIMENS } from '../../../test/table-specimens.ts';
import type { Work } from '../../platform/database/database.ts';
import {
  addFile,
  answerFile,
  answersOf,
  filesOf,
  removeFile,
  saveAnswers,
  sectionOf,
  settleAnswer,
  standingOf,
  takeFileAway,
} from '../plans/index.ts';
import { letThemChange } from './invite.commands.ts';
import { addOwnFile, removeOwnFile } from './own-files.commands.ts';
import { lookAtOwnPart, ownPartOf, saveOwnAnswers, sendOwnPart } from './own-part.commands.ts';

type Made = Awaited<ReturnType<typeof makeInvitations>>;
let db: TestDatabase;
let made: Made;
let world: Made['world'];
let house: Made['house'];
let planId: Made['planId'];
let rows: Made['rows'];
let asTeacher: Made['asTeacher'];
let asStranger: Made['asStranger'];
let inside: Made['inside'];
let invitation: string;
let session: string;

beforeAll(async () => {
  db = await newDatabase();
  made = await makeInvitations(db);
  ({ world, house, planId, rows, asTeacher, asStranger, inside } = made);
  ({ invitation, session } = await made.carerInside());
});
afterAll(async () => {
  await made.tidy();
  await db.drop();
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
      await takeFileAway(work, letter, 'The carer');
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
      if (file !== undefined)
        await removeFile(work, house, plan, partIn(plan, 'carers-view'), file, 'Designated teacher');
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

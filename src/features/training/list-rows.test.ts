import { describe, expect, test } from 'vitest';
import type { Course } from './course.ts';
import { type ListRow, readRows } from './list-rows.ts';
import { matchRows, whoIs } from './match-rows.ts';

const today = '2026-11-24';
const read = (...lines: string[]) =>
  readRows(
    lines.map((line) => line.split('|')),
    today,
  );

describe('a list of training', () => {
  test('is read by what its columns are called, in any order, under a title', () => {
    expect(
      read(
        'Training 2026',
        '',
        'Completion Date|Surname|Forename|Course|Hours|Expiry',
        '5/10/2026|Rowe|Sam|Attachment|2|5 Oct 2028',
      ),
    ).toEqual({
      rows: [
        {
          ...{ row: 4, name: 'Sam Rowe', email: '', title: 'Attachment', on: '2026-10-05', length: '2 hours' },
          ...{ provider: '', until: '2028-10-05' },
        },
      ],
      problems: [],
    });
  });

  test('a list of ours that went out comes in again', () => {
    const found = read(
      'Day|Who|Posts|What|Days|Recorded by|Given by|Holds until',
      "2026-10-05|Sam Rowe|Teacher|'=Sum|0.5|||",
    );
    expect(found?.rows[0]).toMatchObject({ name: 'Sam Rowe', title: '=Sum', length: '0.5', until: null });
  });

  test.each([
    ['|Attachment|5/10/2026', 'names nobody'],
    ['Sam Rowe||5/10/2026', 'what was taken'],
    ['Sam Rowe|Attachment|soon', 'no day'],
    ['Sam Rowe|Attachment|31/2/2026', 'no day'],
    ['Sam Rowe|Attachment|5/10', 'no day'],
    ['Sam Rowe|Attachment|5 October', 'no day'],
    ['Sam Rowe|Attachment|25/11/2026', 'still to come'],
    ['Sam Rowe|Attachment|5/10/2026|long', 'How long'],
    ['Sam Rowe|Attachment|5/10/2026|1|never', 'Until when'],
  ])('%s: %s', (line, words) => {
    const found = read('Name|Course|Date|Days|Expires', line);
    expect(found?.rows).toEqual([]);
    expect(found?.problems).toMatchObject([{ row: 2, problem: expect.stringContaining(words) }]);
  });

  test('without who, what and when it is none', () => {
    expect(read('Name|Course', 'Sam Rowe|Attachment')).toBeNull();
    expect(read('Course|Date', 'Attachment|5/10/2026')).toBeNull();
  });
});

const people = [
  { id: 'sam', name: 'Ms Sam Rowe', email: 'sam@school.example' },
  { id: 'zoe', name: 'Zoë Sample', email: null },
  { id: 'al1', name: 'Al Twin', email: 'al1@school.example' },
  { id: 'al2', name: 'Al Twin', email: 'al2@school.example' },
];
const row = (more: Partial<ListRow> = {}): ListRow => ({
  ...{
    row: 2,
    name: 'Sam Rowe',
    email: '',
    title: 'Attachment',
    on: '2026-10-05',
    length: '1',
    provider: '',
    until: null,
  },
  ...more,
});

describe('who a row is about', () => {
  test.each<[string, string, string | string[]]>([
    ['Rowe, Sam', '', 'sam'],
    ['Ms Sam ROWE', '', 'sam'],
    ['Somebody Else', 'sam@school.example', 'sam'],
    ['Zoe Sample', '', 'zoe'],
    ['Zoe Sample', 'zoe@other.example', 'zoe'],
    // an address that is not hers
    ['Sam Rowe', 'other@school.example', ['sam']],
    ['Al Twin', '', ['al1', 'al2']],
    ['Al Twin', 'al2@school.example', 'al2'],
    ['S Rowe', '', ['sam']],
    ['Nobody Here', '', []],
    ['', 'nobody@school.example', []],
  ])('%s %s', (name, email, who) => {
    const found = whoIs({ name, email }, people);
    expect('person' in found ? found.person.id : found.maybe.map(({ id }) => id)).toEqual(who);
  });
});

describe('what becomes of a row', () => {
  const course: Course = {
    ...{ id: 'c', title: 'Attachment', provider: null, days: null, hours: 2, validMonths: null },
    ...{ countsFor: [], askedOf: [], forGovernors: false, endedOn: null },
  };
  const known = { people, courses: [course], register: [] };
  const kinds = (
    rows: ListRow[],
    given: Partial<typeof known> | { register: { personId: string; on: '2026-10-05'; title: string }[] } = {},
    answers?: Map<number, string>,
  ) => matchRows(rows, { ...known, ...given }, answers).map(({ kind }) => kind);

  test('is new once, however often it stands there', () => {
    expect(kinds([row(), row({ row: 3, title: 'ATTACHMENT', email: 'sam@school.example' })])).toEqual(['new', 'same']);
    expect(kinds([row()], { register: [{ personId: 'sam', on: '2026-10-05', title: 'Attachment' }] })).toEqual([
      'same',
    ]);
  });

  test('without a length it is new where the course says it', () => {
    expect(kinds([row({ length: '' }), row({ row: 3, length: '', title: 'Coaching' })])).toEqual(['new', 'length']);
  });

  test('somebody doubtful is asked about, and an answer is taken of who works here alone', () => {
    const doubtful = row({ name: 'Al Twin' });
    expect(kinds([doubtful])).toEqual(['who']);
    expect(kinds([doubtful], {}, new Map([[2, 'al2']]))).toEqual(['new']);
    expect(kinds([doubtful], {}, new Map([[2, 'stranger']]))).toEqual(['who']);
    // what is certain is not answered otherwise
    expect(matchRows([row()], known, new Map([[2, 'al2']]))[0]).toMatchObject({ person: { id: 'sam' } });
  });
});

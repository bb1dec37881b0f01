import { describe, expect, test } from 'vitest';
import type { Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { loadPacks } from '../../packs/index.ts';
import { type Contact, peopleView } from '../contacts/model.ts';
import { type CareSaid, careTable } from './care-words.ts';
import { notHeld } from './not-held.ts';
import { peopleTable } from './people-words.ts';

const { england } = loadPacks();
const today: Day = '2026-11-24';
const words = {
  sets: (name: string) => england.codeSet(name),
  span: ({ from, to }: { from: Day; to: Day | null }) => `${from} to ${to ?? 'now'}`,
  list: (names: readonly string[]) => names.join(' and '),
  today,
};
const care = (given: Partial<CareSaid>): CareSaid => ({
  ...{ from: '2026-01-12', to: null, legalStatus: 'C2', placement: 'U4', shortBreak: false },
  ...{ recordedBy: 'Northmere Council', ...given },
});
const contact = (given: Partial<Contact>): Contact => ({
  ...{ id: 'c', childId: 'child', controllerId: 'school', recordedBy: 'Exampleton', name: 'Mrs Pretendham' },
  ...{ role: 'foster-carer', organisationName: null, phone: '01632 960 000', email: 'p@home.example', route: null },
  ...{ language: null, parentalResponsibility: null, mayBeTold: [], unsafe: false, address: '1 Invented Way' },
  ...{ addressHidden: false, from: '2026-01-12', to: null, ...given },
});

describe('legal status and placement', () => {
  test('in words of the pack, with who recorded it and who has parental responsibility', () => {
    const people = [contact({ name: 'Ms Madeup', parentalResponsibility: true }), contact({})];
    const { rows, note } = careTable([care({}), care({ shortBreak: true, to: '2026-02-01' })], people, words);
    expect(rows[0]?.[0]).toMatch(/care order/i);
    expect(rows[0]?.[1]).toMatch(/foster/i);
    expect(rows[0]?.slice(2)).toEqual(['2026-01-12 to now', 'Northmere Council']);
    expect(rows[1]?.[1]).toBe('A short break');
    expect(note).toBe('Parental responsibility, as recorded: Ms Madeup.');
  });

  test('nothing recorded is said, never left as an empty box', () => {
    expect(careTable([], [], words).note).toBe(
      'No legal status or placement is recorded. Nobody is recorded as having parental responsibility.',
    );
  });

  test('the latest six, and how many earlier ones', () => {
    const { rows, note } = careTable(
      Array.from({ length: 8 }, () => care({})),
      [],
      words,
    );
    expect(rows).toHaveLength(6);
    expect(note).toContain('The latest 6 are shown; 2 earlier.');
  });
});

describe('the people around the child', () => {
  const shown = (contacts: Contact[], scopes: Scope[] = ['people', 'care-group']) => {
    const reader = { scopes: new Set(scopes), groups: ['CLA'] as const };
    const view = peopleView(
      {
        contacts,
        rules: [],
        byRelation: [{ personId: 'p', name: 'Ms Mockford', relation: 'social-worker-of', organisation: 'Northmere' }],
      },
      reader,
      'school',
      today,
    );
    return peopleTable(view, england.words('primary'));
  };

  test('as what, parental responsibility, what they may be told; never how to reach them', () => {
    const table = shown([contact({ mayBeTold: ['attendance', 'plans'], parentalResponsibility: false })]);
    expect(table.rows).toEqual([
      ['Mrs Pretendham', 'Foster carer', 'No', 'Absence and lateness; plans, meetings and reviews'],
      ['Ms Mockford', 'Social worker', 'Not in person', 'By their work'],
    ]);
    expect(JSON.stringify(table)).not.toMatch(/01632|home[.]example|Invented Way/);
  });

  test('somebody unsafe is not to be contacted, whatever was said before', () => {
    expect(shown([contact({ unsafe: true, mayBeTold: ['everything'] })]).rows[0]?.[3]).toBe('Not to be contacted');
  });

  test('who is gone is left out; a reader who may not know why reads neutral words', () => {
    expect(shown([contact({ to: '2026-03-01' })]).rows).toHaveLength(1);
    expect(shown([contact({})], ['people']).rows.map(([, as]) => as)).toEqual(['Adult at home', 'Named contact']);
  });
});

test('what Mainstay does not hold is said, and is no list that could be missing', async () => {
  expect(notHeld.map(({ block }) => block)).toContain('attendance');
  for (const { table } of notHeld) {
    const { heads, rows, note } = (await table(null)) ?? { heads: ['none'], rows: [], note: '' };
    expect([heads, rows]).toEqual([[], []]);
    expect(note).toMatch(/not held in Mainstay/);
  }
});

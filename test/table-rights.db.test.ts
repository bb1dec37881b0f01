import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AUTHORITY_CODES, SCHOOL_CODES } from '../src/access/access.factory.ts';
import { newDatabase, type TestDatabase } from './database.ts';
import { makeWorld, type World } from './personas.ts';
import { codesOf, RIGHTS, tableRights } from './table-rights.ts';
import { SPECIMENS } from './table-specimens.ts';
import { plantRows, type Trier, tryEverything, verbs } from './table-tries.factory.ts';

/** Every table, every post, every verb, with the access code left out: as the application's role in SQL. */
let db: TestDatabase;
let world: World;
/** "contact read own" with the codes of all who could, and with those who could not though they stand elsewhere in the table. */
const could = new Map<string, Set<string>>();

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  const owners = await plantRows(db, world);
  for (const trier of triers()) {
    for (const [key, { own, others }] of await tryEverything(db, owners, trier)) {
      for (const [whose, met] of [
        ['own', own],
        ['others', others],
      ] as const) {
        const codes = could.get(`${key} ${whose}`) ?? new Set<string>();
        if (met) codes.add(trier.code);
        could.set(`${key} ${whose}`, codes);
      }
    }
  }
}, 600_000);
afterAll(() => db.drop());

const codeOf = new Map<string, string>(
  Object.entries({ ...SCHOOL_CODES, ...AUTHORITY_CODES, TL: 'trust-lead' }).map(([code, post]) => [post, code]),
);
const triers = (): Trier[] => [
  ...world.people.map(({ id, organisation, post }) => ({
    code: organisation === 'larkway' && post === 'administrator' ? 'TA' : (codeOf.get(post) ?? post),
    at: organisation,
    personId: id,
  })),
  { code: 'NO', at: null, personId: null },
  { code: 'OP', at: null, personId: null },
];

describe('in SQL, with the access code left out', () => {
  test('every table has an expectation, and a row to try it with', async () => {
    const { rows } = await db.keeper.query(
      `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
    );
    const tables = rows.map((row) => row.relname);
    expect(Object.keys(SPECIMENS).toSorted()).toEqual(tables);
    expect([...tableRights.keys()].toSorted()).toEqual(tables);
  });

  test('every table has row security forced, but the list of migrations', async () => {
    const { rows } = await db.keeper.query(
      `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
       and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    expect(rows.map((row) => row.relname)).toEqual(['migration']);
  });

  test('each post does what the table says, and nothing else', () => {
    const found = [...tableRights.keys()].map((table) => {
      const cells = verbs.map((verb) => codesOf(could.get(`${table} ${verb} own`) ?? new Set()));
      const others = verbs.flatMap((verb) => {
        const codes = codesOf(could.get(`${table} ${verb} others`) ?? new Set());
        return codes === '-' ? [] : [`${verb}:${codes}`];
      });
      return [table, ...cells, others.join(';') || '-'].join('  ');
    });
    expect(found).toEqual(RIGHTS);
  });
});

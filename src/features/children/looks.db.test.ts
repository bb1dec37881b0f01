import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { type ChildKind, childKinds, makeWorld, type World } from '../../../test/personas.ts';
import type { Work } from '../../platform/database/database.ts';
import { type Look, looksAt } from './looks.queries.ts';

/** Who has looked, of each the last look, says what all looks say (looks_at), and says it to the same people. */
let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(() => db.drop());

const MOST = 1000;
const verbs = ['child.look', 'child.listed', 'child.exported', 'glass.broken', 'child.correct'] as const;

interface Kept {
  readonly personId: string | null;
  readonly verb: string;
  readonly childIds: readonly string[];
  readonly minutes: number;
}
/** Writes looks as they are kept; each a moment of its own, `minutes` before now. */
async function keep(looks: readonly Kept[]): Promise<void> {
  for (const { personId, verb, childIds, minutes } of looks) {
    await db.keeper.query(
      `insert into audit_event (at, actor_kind, actor_person, actor_name, organisation_id, verb, child_ids)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        new Date(testNow.getTime() - minutes * 60_000),
        personId === null ? 'system' : 'person',
        personId,
        personId === null ? 'night-work' : null,
        world.organisation.exampleton,
        verb,
        childIds,
      ],
    );
  }
}

/** The same out of all looks: each person's last at this child alone. */
async function outOfAll({ read }: Work, childId: string): Promise<Look[]> {
  const { rows } = await sql<Look>`
    select l.event_id as "eventId", l.at, l.person_id as "personId", l.person_name as name, o.name as organisation, l.verb
    from (select distinct on (person_id) * from app.looks_at(${childId}::uuid) where alone order by person_id, at desc) l
    left join organisation o on o.id = l.organisation_id order by l.at desc`.execute(read as never);
  return rows;
}
const bothWays = async (work: Work, child: string): Promise<[Look[], Look[]]> => [
  await looksAt(work.read, child, MOST),
  await outOfAll(work, child),
];
const children = (): string[] =>
  childKinds.flatMap((kind: ChildKind) => [world.child('exampleton', kind), world.child('overmoor', kind)]);

test('is the same as out of all looks, whoever asks, and nothing of a sealed record', async () => {
  const [robin = '', other = '', amara = '', sealed = ''] = [
    world.child('exampleton', 'CLA'),
    world.child('overmoor', 'CLA'),
    world.child('exampleton', 'CLA-elsewhere'),
    world.child('exampleton', 'KIN'),
  ];
  const gone = randomUUID();
  const lookers = [...world.people.map(({ id }) => id), gone, null];
  // Every person at every child in some order of moments; some only in lists, at two children or by what is no look.
  const looks = [...Array(600).keys()].map((nth): Kept => {
    const children = [robin, other, amara, sealed];
    const child = children[nth % 4] ?? robin;
    return {
      personId: lookers[(Math.floor(nth / 4) * 7) % lookers.length] ?? null,
      verb: verbs[(nth * 5) % 4 === 3 && nth % 9 === 0 ? 4 : (nth * 3) % 4] ?? 'child.look',
      childIds: nth % 11 === 0 ? [child, children[(nth + 1) % 4] ?? other] : [child],
      minutes: (nth * 331) % 601,
    };
  });
  const listed = { personId: randomUUID(), verb: 'child.listed', childIds: [robin, other], minutes: 1 };
  await keep([...looks, listed]);
  await db.keeper.query(`insert into sealed_child (child_id, reason) values ($1, 'adoption')`, [sealed]);

  let told = 0;
  for (const { id } of world.people) {
    await db.as(id, async (work) => {
      for (const child of children()) {
        const [found, expected] = await bothWays(work, child);
        expect(found).toEqual(expected);
        told += found.length;
      }
      expect(await looksAt(work.read, sealed, MOST)).toEqual([]);
    });
  }
  expect(told).toBeGreaterThan(500);
  for (const key of ['exampleton', 'overmoor', 'northmere', 'eastholt', 'larkway'] as const) {
    await db.asJob(world.organisation[key], async (work) => {
      const [found, expected] = await bothWays(work, robin);
      expect(found).toEqual(expected);
      expect(found.length > 0).toBe(key === 'exampleton' || key === 'northmere');
    });
  }
  await db.asOperator(async (work) => expect(await looksAt(work.read, robin, MOST)).toEqual([]));

  // who only stood in a list has not opened the record; who is no person any more, and what worked by itself, have
  const found = await db.as(world.person('exampleton', 'headteacher'), ({ read }) => looksAt(read, robin, MOST));
  const people = found.map(({ personId }) => personId);
  expect(people).not.toContain(listed.personId);
  expect(people).toContain(gone);
  expect(people).toContain(null);
  expect(new Set(people).size).toBe(people.length);
});

test('of two looks at one moment it is the one written last, and the latest people come first', async () => {
  const child = world.child('exampleton', 'CPLA');
  const [head, teacher] = [
    world.person('exampleton', 'headteacher'),
    world.person('exampleton', 'designated-teacher'),
  ] as const;
  const look = (personId: string, verb: string, minutes: number): Kept => ({
    personId,
    verb,
    childIds: [child],
    minutes,
  });
  await keep([
    look(head, 'child.look', 5),
    look(teacher, 'child.look', 9),
    look(teacher, 'child.look', 3),
    look(head, 'child.exported', 5),
  ]);
  await db.as(head, async ({ read }) => {
    const found = await looksAt(read, child, 5);
    expect(found.map(({ personId, verb }) => [personId, verb])).toEqual([
      [teacher, 'child.look'],
      [head, 'child.exported'],
    ]);
    expect(await looksAt(read, child, 1)).toEqual(found.slice(0, 1));
  });
});

test('asks an index for the last of each, and does not read them all', async () => {
  const { rows } = await db.keeper.query(`explain select id from audit_event
    where child_ids[1] = '${randomUUID()}' and actor_person > '${randomUUID()}' and cardinality(child_ids) = 1
      and verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
    order by actor_person, at desc, id desc limit 1`);
  expect(JSON.stringify(rows)).toContain('audit_event_looks_alone');
});

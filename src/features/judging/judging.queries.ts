import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { Saying } from './agreement.ts';
import type { Colour, Judgement, SectionJudgement } from './judgement.ts';
import type { MaySecond } from './sample.ts';

/**
 * The judgements of some plans, each as it was last saved. Whoever is to judge one of them without sight of the first does not
 * get the first (db/migrations/0250). One query.
 */
export async function judgementsOf(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const rows = await read
    .selectFrom('plan_judgement as j')
    .leftJoin('person as w', 'w.id', 'j.judged_by')
    .distinctOn(['j.plan_id', 'j.position', 'j.blind', 'j.section'])
    .select(['j.plan_id', 'j.position', 'j.blind', 'j.section', 'j.colour', 'j.words', 'j.judged_by', 'j.judged_at'])
    .select('w.display_name')
    .where(sql<boolean>`j.plan_id = any (${[...planIds]}::uuid[])`)
    .orderBy('j.plan_id')
    .orderBy('j.position')
    .orderBy('j.blind')
    .orderBy('j.section')
    .orderBy('j.version', 'desc')
    .execute();
  const judgements = [...Map.groupBy(rows, (row) => `${row.plan_id} ${row.position} ${row.blind}`).values()].flatMap(
    (of): Judgement[] => {
      const last = of.toSorted((a, b) => b.judged_at.getTime() - a.judged_at.getTime())[0];
      if (last === undefined) return [];
      return [
        {
          ...{ planId: last.plan_id, position: last.position, blind: last.blind },
          ...{ byId: last.judged_by, by: last.display_name, at: last.judged_at },
          sections: of.map(
            ({ section, colour, words }): SectionJudgement => ({ section, colour: colour as Colour, words }),
          ),
        },
      ];
    },
  );
  return Map.groupBy(judgements, ({ planId }) => planId);
}

/** A plan that was drawn, and whom it was last given to. */
export interface SecondJudging {
  readonly planId: string;
  readonly position: number;
  readonly turn: number;
  /** Whoever judged it first, and when it was drawn. */
  readonly firstId: string | null;
  readonly since: Date;
  /** Null: nobody else could be asked. */
  readonly personId: string | null;
  readonly person: string | null;
}

/** Which of some plans were drawn. One query. */
export async function drawnAmong(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, SecondJudging>> {
  const rows = await read
    .selectFrom('second_judging as s')
    .leftJoin('person as w', 'w.id', 's.person_id')
    .distinctOn('s.plan_id')
    .innerJoin('second_judging as b', (join) => join.onRef('b.plan_id', '=', 's.plan_id').on('b.turn', '=', 1))
    .select(['s.plan_id', 's.position', 's.turn', 's.person_id', 'w.display_name'])
    .select(['b.given_by as first_id', 'b.given_at as since'])
    .where(sql<boolean>`s.plan_id = any (${[...planIds]}::uuid[])`)
    .orderBy('s.plan_id')
    .orderBy('s.turn', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.plan_id,
      {
        ...{ planId: row.plan_id, position: row.position, turn: row.turn, firstId: row.first_id, since: row.since },
        ...{ personId: row.person_id, person: row.display_name },
      },
    ]),
  );
}

/** What two said of sections they judged differently, of some plans. One query. */
export async function sayingsOf(
  read: ReadOnlyDatabase,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Saying[]>> {
  const rows = await read
    .selectFrom('judgement_settling as s')
    .leftJoin('person as w', 'w.id', 's.said_by')
    .select(['s.plan_id', 's.section', 's.turn', 's.colour', 's.words', 's.agrees_to', 's.said_by', 's.said_at'])
    .select('w.display_name')
    .where(sql<boolean>`s.plan_id = any (${[...planIds]}::uuid[])`)
    .orderBy('s.plan_id')
    .orderBy('s.turn')
    .execute();
  const sayings = rows.map((row) => ({
    planId: row.plan_id,
    ...{ section: row.section, turn: row.turn, colour: row.colour as Colour, words: row.words },
    ...{ agreesTo: row.agrees_to, byId: row.said_by, by: row.display_name, at: row.said_at },
  }));
  return Map.groupBy(sayings, ({ planId }) => planId);
}

/** How many of some plans were judged at all, those drawn among them. One query. */
export async function judgedAmong(read: ReadOnlyDatabase, planIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ plans: number }>`select count(*)::int as plans from (
    select plan_id from plan_judgement where plan_id = any (${[...planIds]}::uuid[])
    union select plan_id from second_judging where plan_id = any (${[...planIds]}::uuid[])) p`.execute(read as never);
  return rows[0]?.plans ?? 0;
}

/** Who has opened this child's record since a moment, in any way: they may have read what was judged. One query. */
export async function whoLookedSince(read: ReadOnlyDatabase, childId: string, since: Date): Promise<readonly string[]> {
  const rows = await read
    .selectFrom('audit_event')
    .select('actor_person')
    .distinct()
    .where(sql<boolean>`child_ids @> array[${childId}::uuid]`)
    .where('verb', '=', 'child.look')
    .where('at', '>=', since)
    .execute();
  return rows.flatMap((row) => row.actor_person ?? []);
}

/** Those of an authority who judge plans, and for one child: its adviser and relatives who are barred. Three queries. */
export async function whoCouldJudge(
  read: ReadOnlyDatabase,
  organisationId: string,
  childId: string,
): Promise<{
  readonly people: readonly (MaySecond & { readonly name: string })[];
  readonly adviserId: string | null;
  readonly barred: readonly string[];
}> {
  const holders = await read
    .selectFrom('post_holding as h')
    .innerJoin('person as p', 'p.id', 'h.person_id')
    .select(['p.id', 'p.display_name'])
    .select(sql<boolean>`not bool_or(h.post = 'adviser')`.as('is_head'))
    .where('h.organisation_id', '=', organisationId)
    .where('h.post', 'in', ['virtual-school-head', 'adviser'])
    .where(sql<boolean>`h.during @> app.today()`)
    .groupBy(['p.id', 'p.display_name'])
    .orderBy('p.display_name')
    .execute();
  const { rows: advisers } = await sql<{ person_id: string }>`select person_id
    from app.people_of_children(array[${childId}::uuid]) where relation = 'adviser-of'`.execute(read as never);
  const bars = await read
    .selectFrom('relative_bar')
    .select('person_id')
    .where('child_id', '=', childId)
    .where('lifted_at', 'is', null)
    .execute();
  return {
    people: holders.map((row) => ({ personId: row.id, name: row.display_name, isHead: row.is_head })),
    adviserId: advisers[0]?.person_id ?? null,
    barred: bars.map((row) => row.person_id),
  };
}

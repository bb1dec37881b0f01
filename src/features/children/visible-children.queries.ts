import { type RawBuilder, sql } from 'kysely';
import type { Actor, PersonActor, Scope, Term } from '../../access/index.ts';
import { listVisibility } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { actorAt } from './actor-at.ts';
import { barred, granted, ownRecord, type Question, questionOf, tiedTo, wayOf } from './sight-questions.queries.ts';

export { inGroupToday } from './sight-questions.queries.ts';

const no = sql<boolean>`false`;
const yes = sql<boolean>`true`;

/** How a question stands in a condition: asked in its place, or the column in which it was answered before. */
type Ask = (question: Question) => RawBuilder<boolean>;

/**
 * "This child is one whose `part` the actor may see today", as a condition on a child id. It is listVisibility() of
 * src/access put into SQL, term by term; a property test holds the two equal. A glass opens one child and no list, so it
 * is not here.
 *
 * @param everYears how far back *had a social worker* looks, from the pack
 */
export function mayBeSeen(
  childId: RawBuilder<unknown>,
  actor: Actor,
  today: Day,
  part: Scope,
  everYears: number,
): RawBuilder<boolean> {
  return sees(childId, actor, today, part, everYears, (question) => question.sql);
}

/** What a list asks of each of its children, each question once, and the parts that follow from the answers. */
export interface Sight {
  /** Whoever may be seen at all is among these: the columns of tiedTo(), which the questions below look at. */
  readonly tied: RawBuilder<unknown>;
  /** The other answers, as columns of a table of children that `statuses` is joined to. */
  readonly columns: RawBuilder<unknown>;
  /** What is told from a child's status periods, as a join. */
  readonly statuses: RawBuilder<unknown>;
  /** Whether a part may be seen, of a table with the columns of both. */
  sees(part: Scope): RawBuilder<boolean>;
}

/** The same for several parts at once, at one organisation: for lists, which show one thing by one part and another by another. */
export function sightOf(
  childId: RawBuilder<unknown>,
  actor: PersonActor,
  organisationId: string,
  today: Day,
  parts: readonly Scope[],
  everYears: number,
): Sight {
  const here = actorAt(actor, organisationId);
  const asked = new Map<string, { readonly name: string; readonly question: Question }>();
  const ask: Ask = (question) => {
    if (question.ofTied !== undefined) return question.ofTied;
    const known = asked.get(question.key) ?? { name: `q${asked.size}`, question };
    asked.set(question.key, known);
    return sql<boolean>`${sql.ref(known.name)}`;
  };
  const found = new Map(parts.map((part) => [part, sees(childId, here, today, part, everYears, ask)]));
  const questions = [...asked.values()];
  const columns = questions.map(({ name, question: { ofStatuses, ofMany, sql: ofOne } }) =>
    ofStatuses === undefined ? sql`${ofMany ?? ofOne} as ${sql.ref(name)}` : sql.ref(`told.${name}`),
  );
  const told = questions.flatMap(({ name, question: { ofStatuses } }) =>
    ofStatuses === undefined ? [] : [sql`${ofStatuses} as ${sql.ref(name)}`],
  );
  const grants = listVisibility(here, today).terms.flatMap(({ tie }) => wayOf(childId, tie, organisationId).grants);
  return {
    tied: tiedTo(organisationId, grants),
    columns: columns.length === 0 ? sql`null` : sql.join(columns),
    statuses:
      told.length === 0
        ? sql``
        : sql`cross join lateral (select ${sql.join(told)} from status_period its_status
            where its_status.child_id = ${childId} and its_status.confirmed) told`,
    sees: (part) => found.get(part) ?? no,
  };
}

function sees(
  childId: RawBuilder<unknown>,
  actor: Actor,
  today: Day,
  part: Scope,
  everYears: number,
  ask: Ask,
): RawBuilder<boolean> {
  const visibility = listVisibility(actor, today);
  const terms = visibility.terms.filter((term) => term.scopes.includes(part));
  if (terms.length === 0) return no;
  const conditionsOf = (term: Term) =>
    term.conditions.map((condition) => questionOf(childId, condition, part, everYears));
  const keyOf = (questions: readonly Question[]) => questions.map(({ key }) => key).join(' and ');
  // Terms that ask the same of the child differ by the tie alone; ties that lead to the same are asked together.
  const alike = [...Map.groupBy(terms, (term) => keyOf(conditionsOf(term))).values()].map((group) => ({
    ties: [...new Map(group.map((term) => [`${term.tie} ${term.organisationId}`, term])).values()],
    conditions: group.slice(0, 1).flatMap(conditionsOf),
  }));
  const tiesOf = ({ ties }: (typeof alike)[number]) =>
    ties
      .map((term) => `${term.tie} ${term.organisationId}`)
      .sort()
      .join(', ');
  const ways = [...Map.groupBy(alike, tiesOf).values()].map((group) => {
    const conditions = group.map(({ conditions: all }) => allOf(all.map(ask)));
    return allOf([tied(childId, group[0]?.ties ?? [], part, ask), anyOf(conditions)]);
  });
  const { barring } = visibility.never;
  return allOf([anyOf(ways), ...(barring === null ? [] : [sql<boolean>`not ${ask(barred(childId, barring))}`])]);
}

/** One of these ties holds: what each asks first is asked apart, the records and grants of one organisation together. */
function tied(childId: RawBuilder<unknown>, terms: readonly Term[], part: Scope, ask: Ask): RawBuilder<boolean> {
  const all = terms.map(({ tie, organisationId }) => ({
    organisationId,
    way: organisationId === null ? null : wayOf(childId, tie, organisationId),
  }));
  if (all.some(({ way }) => way === null)) return yes;
  const together = Map.groupBy(all, ({ organisationId, way }) => `${way?.first?.key ?? ''} ${organisationId}`);
  return anyOf(
    [...together.values()].map((group) => {
      const organisation = group[0]?.organisationId ?? '';
      const first = group[0]?.way?.first ?? null;
      const own = group.some(({ way }) => way?.own) ? [ownRecord(childId, organisation)] : [];
      const grants = group.flatMap(({ way }) => way?.grants ?? []);
      const open = anyOf(
        [...own, ...(grants.length === 0 ? [] : [granted(childId, organisation, grants, part)])].map(ask),
      );
      return allOf([...(first === null ? [] : [ask(first)]), open]);
    }),
  );
}

function anyOf(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  const [only = no] = conditions;
  return conditions.length < 2 ? only : sql<boolean>`(${sql.join([...conditions], sql` or `)})`;
}

function allOf(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  const [only = yes] = conditions;
  return conditions.length < 2 ? only : sql<boolean>`(${sql.join([...conditions], sql` and `)})`;
}

/** Of these children, the ones whose `part` the actor may see today. One query however many there are. */
export async function visibleAmong(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  actor: Actor,
  today: Day,
  part: Scope,
  everYears: number,
): Promise<Set<string>> {
  if (childIds.length === 0) return new Set();
  const rows = await read
    .selectFrom('child')
    .select('id')
    .where(sql<boolean>`id = any (${[...childIds]}::uuid[])`)
    .where(mayBeSeen(sql.ref('child.id'), actor, today, part, everYears))
    .execute();
  return new Set(rows.map((row) => row.id));
}

import { type RawBuilder, sql } from 'kysely';
import type { Actor, Group, PersonActor, Scope, Term } from '../../access/index.ts';
import { listVisibility } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { actorAt } from './actor-at.ts';
import {
  barred,
  granted,
  inGroups,
  ownRecord,
  type Question,
  questionOf,
  tiedTo,
  wayOf,
} from './sight-questions.queries.ts';

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

/** What a list asks of each of its children, each question once, and what follows from the answers. */
export interface Sight {
  /**
   * The children and the answers, as tables of a `with`; the last, `asked`, has a row with `id` for each child the organisation
   * is tied to. Whoever may be seen at all is among these.
   */
  readonly tables: RawBuilder<unknown>;
  /** Whether a part may be seen, of a row of `asked`. */
  sees(part: Scope): RawBuilder<boolean>;
  /** Whether the child of a row of `asked` is in one of the groups that were asked about; true where none were. */
  readonly inGroups: RawBuilder<boolean>;
}

/**
 * The same for several parts at once, at one organisation: for lists, which show one thing by one part and another by another.
 * A list asks for all its children what a page asks for one: each table is read once, by the ids of all of them.
 *
 * @param groups also asked of each child, where the list is of those in a group
 */
export function sightOf(
  actor: PersonActor,
  organisationId: string,
  today: Day,
  parts: readonly Scope[],
  everYears: number,
  groups: readonly Group[] = [],
): Sight {
  const here = actorAt(actor, organisationId);
  const childId = sql.ref('c.child_id');
  const asked = new Map<string, { readonly name: string; readonly question: Question }>();
  const ask: Ask = (question) => {
    if (question.ofTied !== undefined) return question.ofTied;
    const known = asked.get(question.key) ?? { name: `q${asked.size}`, question };
    asked.set(question.key, known);
    return sql<boolean>`${sql.ref(known.name)}`;
  };
  const found = new Map(parts.map((part) => [part, sees(childId, here, today, part, everYears, ask)]));
  const grouped = groups.length === 0 ? yes : ask(inGroups(childId, groups, everYears));
  const grants = listVisibility(here, today).terms.flatMap(({ tie }) => wayOf(childId, tie, organisationId).grants);
  return {
    tables: sql`tied as materialized (${tiedTo(organisationId, grants)}), ${answers([...asked.values()])}`,
    sees: (part) => found.get(part) ?? no,
    inGroups: grouped,
  };
}

/**
 * The answers to the questions, a row for each child of `tied` that is there. What is told from status periods is joined in
 * full: each of its rows is of a child of `tied`, so none is added, and a full join is never made by going through the one
 * for each row of the other, however few the planner takes them for.
 */
function answers(asked: readonly { readonly name: string; readonly question: Question }[]): RawBuilder<unknown> {
  const told = asked.flatMap(({ name, question: { ofStatuses } }) =>
    ofStatuses === undefined ? [] : [sql`bool_or(${ofStatuses.which}) as ${sql.ref(name)}`],
  );
  const columns = asked.map(({ name, question: { ofStatuses, ofMany, sql: ofOne } }) => {
    const one = sql<boolean>`coalesce(${sql.ref(`told.${name}`)}, false)`;
    const answer = ofStatuses === undefined ? (ofMany ?? ofOne) : (ofStatuses.follows?.(one) ?? one);
    return sql`, ${answer} as ${sql.ref(name)}`;
  });
  const statuses = sql`told as materialized (
      select its_status.child_id, ${sql.join(told)} from status_period its_status
      where its_status.child_id = any (array(select child_id from tied)) and its_status.confirmed group by its_status.child_id
    ), `;
  return sql`${told.length === 0 ? sql`` : statuses}answered as materialized (
      select c.child_id as id, c.own, c.opened, c.known or c.child_id in (
        select id from child where id = any (array(select child_id from tied where not known))) as there${sql.join(columns, sql``)}
      from tied c ${told.length === 0 ? sql`` : sql`full join told on told.child_id = c.child_id`}
    ), asked as (select * from answered where there)`;
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

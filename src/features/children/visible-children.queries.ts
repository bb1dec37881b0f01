import { type RawBuilder, sql } from 'kysely';
import type { Actor, Condition, Group, Scope, Term } from '../../access/index.ts';
import { ALWAYS_WITH_A_PART, listVisibility } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { WITH_A_SOCIAL_WORKER } from './groups.ts';

/**
 * "This child is one whose `part` the actor may see today", as a condition on a child id, for lists. It is
 * listVisibility() of src/access put into SQL, term by term; a property test holds the two equal. A glass opens one
 * child and no list, so it is not here.
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
  const visibility = listVisibility(actor, today);
  const terms = visibility.terms.filter((term) => term.scopes.includes(part));
  if (terms.length === 0) return sql<boolean>`false`;
  const any = sql.join(
    terms.map((term) => termHolds(childId, term, part, everYears)),
    sql` or `,
  );
  const { barring } = visibility.never;
  const notBarred =
    barring === null
      ? sql`true`
      : sql`${childId} not in (select child_id from relative_bar where person_id = ${barring} and lifted_at is null)`;
  return sql<boolean>`((${any}) and ${notBarred})`;
}

function termHolds(childId: RawBuilder<unknown>, term: Term, part: Scope, everYears: number): RawBuilder<boolean> {
  const parts = [
    tieHolds(childId, term, part),
    ...term.conditions.map((condition) => conditionHolds(childId, condition, part, everYears)),
  ];
  return sql<boolean>`(${sql.join(parts, sql` and `)})`;
}

/** Parts that come with whatever is opened pass every limit of a share or a grant. */
const unlimited = (part: Scope): boolean => ALWAYS_WITH_A_PART.includes(part);

function tieHolds(childId: RawBuilder<unknown>, term: Term, part: Scope): RawBuilder<boolean> {
  const organisation = term.organisationId;
  if (organisation === null) return sql<boolean>`true`;
  const own = sql`select id from child where controller_id = ${organisation}
    union select child_id from child_details where controller_id = ${organisation}`;
  const granted = (...scopes: string[]) => sql`select child_id from child_grant where organisation_id = ${organisation}
    and scope in (${sql.join(scopes)}) and during @> app.today()
    and (sections is null or ${part} = any (sections) or ${unlimited(part)})`;
  const holds = (...scopes: string[]) => sql<boolean>`${childId} in (${own} union ${granted(...scopes)})`;
  switch (term.tie) {
    case 'holds':
      return holds('enrolment');
    case 'handover':
      return sql<boolean>`${childId} in (${granted('handover')})`;
    case 'advice':
      return sql<boolean>`${childId} in (${granted('advice')})`;
    case 'on-roll':
      return sql<boolean>`(${childId} in (select child_id from enrolment where school_id = ${organisation} and during @> app.today())
        and ${holds('enrolment')})`;
    case 'moving':
      return sql<boolean>`(${childId} in (select child_id from enrolment where school_id = ${organisation}
          and (lower(during) > app.today() - 30 and lower(during) < app.today() + 30
            or upper(during) > app.today() - 30 and upper(during) < app.today() + 30))
        and ${holds('enrolment')})`;
    case 'looks-after':
      return sql<boolean>`(${childId} in (select child_id from status_period where kind = 'CLA' and confirmed
          and authority_id = ${organisation} and during @> app.today())
        and ${holds('looked-after')})`;
    case 'case':
      return holds('case-holder', 'looked-after');
    case 'reaches':
      return holds('enrolment', 'looked-after', 'case-holder', 'advice', 'handover');
  }
}

/** The child is in one of these groups today: groupsOn() of groups.ts in SQL. Who may know is asked apart. */
export function inGroupToday(
  childId: RawBuilder<unknown>,
  groups: readonly Group[],
  everYears: number,
): RawBuilder<boolean> {
  const now = sql`select child_id from status_period where confirmed and kind in (${sql.join([...groups])}) and during @> app.today()`;
  if (!groups.includes('CSW')) return sql<boolean>`${childId} in (${now})`;
  return sql<boolean>`${childId} in (${now} union select child_id from status_period where confirmed
    and kind in (${sql.join([...WITH_A_SOCIAL_WORKER])}) and lower(during) <= app.today()
    and (upper(during) is null or upper(during) > app.today() - make_interval(years => ${everYears})))`;
}

function conditionHolds(
  childId: RawBuilder<unknown>,
  condition: Condition,
  part: Scope,
  everYears: number,
): RawBuilder<boolean> {
  switch (condition.kind) {
    case 'in-group':
      return inGroupToday(childId, condition.groups, everYears);
    case 'relation': {
      const during = condition.todayAlone
        ? sql`during = daterange(app.today(), app.today() + 1)`
        : sql`during @> app.today()`;
      return condition.relation === 'key-adult'
        ? sql<boolean>`${childId} in (select child_id from key_adult where person_id = ${condition.personId} and ${during})`
        : sql<boolean>`${childId} in (select child_id from child_relation where person_id = ${condition.personId}
            and relation = ${condition.relation} and ${during})`;
    }
    case 'shared':
      return sql<boolean>`${childId} in (select child_id from child_share where controller_id = ${condition.organisationId}
        and (with_post = ${condition.post} or with_person = ${condition.personId}) and during @> app.today()
        and (${part} = any (scopes) or ${unlimited(part)}))`;
    case 'has-send':
      return sql<boolean>`${childId} in (select child_id from child_details where sen_provision in ('K', 'E'))`;
    case 'voice-allowed':
      return sql<boolean>`false`;
    case 'parents-agreed':
      return sql<boolean>`(${childId} not in (select child_id from status_period where confirmed and kind = 'CPLA' and during @> app.today())
        or ${childId} in (select child_id from child_grant where organisation_id = ${condition.organisationId}
          and scope = 'advice' and source_kind = 'parents-agreed' and during @> app.today()))`;
    case 'stands-in':
      return sql<boolean>`${childId} in (select b.child_id from relative_bar b join post_holding p on p.person_id = b.person_id
        where b.lifted_at is null and b.stand_in_id = ${condition.personId} and p.organisation_id = ${condition.organisationId}
        and p.post = ${condition.post} and p.during @> app.today())`;
  }
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
    .where('id', 'in', [...childIds])
    .where(mayBeSeen(sql.ref('child.id'), actor, today, part, everYears))
    .execute();
  return new Set(rows.map((row) => row.id));
}

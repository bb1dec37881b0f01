import { sql } from 'kysely';
import type { ChildFacts, Grant, Group, HeldRelation, Share } from '../../access/index.ts';
import { isPost, isRelation, isScope, type Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type ReadOnlyDatabase, type StoredRange, together } from '../../platform/database/database.ts';
import { groupsOn, type StatusSpan } from './groups.ts';

const VOICE_OPEN = 'voice-open';

/** Of a part `q`: its plan is in hand. Help with a child’s own part ends with the plan. */
export const stillHelped = sql<boolean>`not exists (select from plan_step its_step where its_step.plan_id = q.plan_id
  and its_step.to_state in ('signed-off', 'superseded', 'cancelled'))`;

/**
 * What has to be known of children to decide who may see them, for many at once, in one asking however many there are.
 * Row security applies: a child the organisation does not reach is not in the answer.
 *
 * @param everYears how far back *had a social worker* looks, in years, from the pack
 */
export async function childFacts(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  today: Day,
  everYears: number,
): Promise<Map<string, ChildFacts>> {
  if (childIds.length === 0) return new Map();
  const ids = [...childIds];
  const [anchors, details, statuses, enrolments, grants, shares, relations, bars] = await together(read, () => [
    read.selectFrom('child').select(['id', 'controller_id']).where(sql<boolean>`id = any (${ids}::uuid[])`).execute(),
    read
      .selectFrom('child_details')
      .select(['child_id', 'controller_id', 'sen_provision'])
      .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
      .execute(),
    read
      .selectFrom('status_period')
      .select(['child_id', 'kind', 'during', 'authority_id'])
      .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
      .where('confirmed', '=', true)
      .execute(),
    enrolmentsOf(read, ids),
    read
      .selectFrom('child_grant')
      .select(['child_id', 'organisation_id', 'scope', 'sections', 'during', 'source_kind'])
      .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
      .where(sql<boolean>`during @> (select app.today())`)
      .execute(),
    read
      .selectFrom('child_share')
      .select(['child_id', 'controller_id', 'with_post', 'with_person', 'scopes', 'during'])
      .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
      .where(sql<boolean>`during @> (select app.today())`)
      .execute(),
    relationsOf(read, ids),
    read
      .selectFrom('relative_bar')
      .select(['child_id', 'person_id', 'stand_in_id'])
      .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
      .where('lifted_at', 'is', null)
      .execute(),
  ]);
  const barredPosts =
    bars.length === 0
      ? []
      : await read
          .selectFrom('post_holding')
          .select(['person_id', 'organisation_id', 'post'])
          .where(sql<boolean>`person_id = any (${bars.map((bar) => bar.person_id)}::uuid[])`)
          .where(sql<boolean>`during @> (select app.today())`)
          .execute();

  const by = <T extends { child_id: string }>(rows: readonly T[]) => Map.groupBy(rows, (row) => row.child_id);
  const detailsOf = by(details);
  const statusesOf = by(statuses);
  const schoolsOf = by(enrolments);
  const grantsOf = by(grants);
  const sharesOf = by(shares);
  const heldOf = by(relations);
  const barsOf = by(bars);

  const facts = anchors.map((anchor): [string, ChildFacts] => {
    const own = detailsOf.get(anchor.id) ?? [];
    const spans = (statusesOf.get(anchor.id) ?? []).map(
      (row): StatusSpan => ({ kind: row.kind as Group, from: row.during.from, to: row.during.to }),
    );
    const schools = schoolsOf.get(anchor.id) ?? [];
    const given = grantsOf.get(anchor.id) ?? [];
    return [
      anchor.id,
      {
        childId: anchor.id,
        controllers: [...new Set([anchor.controller_id, ...own.map((row) => row.controller_id)])],
        sealed: false,
        groups: groupsOn(spans, today, everYears),
        lookedAfterBy: (statusesOf.get(anchor.id) ?? [])
          .filter((row) => row.kind === 'CLA' && holds(row.during, today))
          .flatMap((row) => row.authority_id ?? []),
        onRollAt: schools.filter((row) => row.now).flatMap((row) => row.school_id ?? []),
        movingAt: schools.filter((row) => row.moving).flatMap((row) => row.school_id ?? []),
        hasSend: own.some((row) => row.sen_provision === 'K' || row.sen_provision === 'E'),
        grants: given.map(
          (row): Grant => ({
            organisationId: row.organisation_id,
            scope: row.scope as Grant['scope'],
            sections: row.sections === null ? null : row.sections.filter(isScope),
            during: row.during,
          }),
        ),
        shares: (sharesOf.get(anchor.id) ?? []).flatMap((row): Share[] => {
          const scopes: Scope[] = row.scopes.filter(isScope);
          const common = { organisationId: row.controller_id, scopes, during: row.during };
          if (row.with_person !== null) return [{ ...common, with: { personId: row.with_person } }];
          return row.with_post !== null && isPost(row.with_post) ? [{ ...common, with: { post: row.with_post } }] : [];
        }),
        relations: (heldOf.get(anchor.id) ?? []).flatMap((row): HeldRelation[] =>
          isRelation(row.relation) ? [{ personId: row.person_id, relation: row.relation, during: row.during }] : [],
        ),
        bars: (barsOf.get(anchor.id) ?? []).map((bar) => ({
          personId: bar.person_id,
          standInId: bar.stand_in_id,
          posts: barredPosts
            .filter((held) => held.person_id === bar.person_id)
            .flatMap((held) => (isPost(held.post) ? [{ organisationId: held.organisation_id, post: held.post }] : [])),
        })),
        adviceAgreedWith: given
          .filter((row) => row.scope === 'advice' && row.source_kind === 'parents-agreed')
          .map((row) => row.organisation_id),
        voiceOpenTo: (heldOf.get(anchor.id) ?? []).flatMap((row) =>
          row.relation === VOICE_OPEN ? [row.person_id] : [],
        ),
      },
    ];
  });
  return new Map(facts);
}

const holds = (during: { from: Day; to: Day | null }, day: Day): boolean =>
  during.from <= day && (during.to === null || day < during.to);

const enrolmentsOf = (read: ReadOnlyDatabase, ids: readonly string[]) =>
  read
    .selectFrom('enrolment')
    .select(['child_id', 'school_id', sql<boolean>`during @> (select app.today())`.as('now')])
    .select(
      sql<boolean>`lower(during) > (select app.today()) - 30 and lower(during) < (select app.today()) + 30
        or coalesce(upper(during) > (select app.today()) - 30 and upper(during) < (select app.today()) + 30, false)`.as(
        'moving',
      ),
    )
    .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
    .where('school_id', 'is not', null)
    .execute();

/** Relations, key adults, and who was let to help a child with their own part of a plan. */
const relationsOf = (read: ReadOnlyDatabase, ids: readonly string[]) =>
  read
    .selectFrom('child_relation')
    .select(['child_id', 'person_id', 'relation', 'during'])
    .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
    .where(sql<boolean>`during @> (select app.today())`)
    .unionAll(
      read
        .selectFrom('key_adult')
        .select(['child_id', sql<string>`person_id`.as('person_id'), sql<string>`'key-adult'`.as('relation'), 'during'])
        .where(sql<boolean>`child_id = any (${ids}::uuid[])`)
        .where('person_id', 'is not', null)
        .where(sql<boolean>`during @> (select app.today())`),
    )
    .unionAll(
      read
        .selectFrom('plan_part as q')
        .select(['q.child_id', sql<string>`q.asked_person`.as('person_id'), sql<string>`${VOICE_OPEN}`.as('relation')])
        .select(sql<StoredRange>`daterange((select app.today()), null)`.as('during'))
        .where(sql<boolean>`q.child_id = any (${ids}::uuid[])`)
        .where('q.lead', '=', 'child')
        .where('q.asked_person', 'is not', null)
        .where(stillHelped),
    )
    .execute();

import { type RawBuilder, sql } from 'kysely';
import type { Condition, Group, Scope, Term } from '../../access/index.ts';
import { ALWAYS_WITH_A_PART } from '../../access/index.ts';
import { stillHelped } from './child-facts.queries.ts';
import { WITH_A_SOCIAL_WORKER } from './groups.ts';

/**
 * A yes-or-no question of one child, asked by index. `key` tells it from every other question, so that what several terms
 * ask is asked once.
 */
export interface Question {
  readonly key: string;
  readonly sql: RawBuilder<boolean>;
  /** The same of a row of tiedTo(), where it can be told from that row. */
  readonly ofTied?: RawBuilder<boolean>;
  /** The same for a list: all the children of whom it is so are found once, and each child is looked for among them. */
  readonly ofMany?: RawBuilder<boolean>;
  /** The same for a list, told from the child's confirmed status periods: they are read once for all such questions. */
  readonly ofStatuses?: OfStatuses;
}

/** `which` says of one status period, `its_status`, whether it counts; `follows`, what follows from whether one of them does. */
export interface OfStatuses {
  readonly which: RawBuilder<unknown>;
  readonly follows?: (one: RawBuilder<boolean>) => RawBuilder<boolean>;
}

/** A row of `table`, named `its`, has the child in it and is as `which` says: asked by the child's index, and as one set. */
function rowOf(
  key: string,
  childId: ChildId,
  its: { readonly table: string; readonly as: string },
  which: RawBuilder<unknown>,
): Question {
  const rows = sql`from ${sql.table(its.table)} as ${sql.ref(its.as)} where`;
  const child = sql.ref(`${its.as}.child_id`);
  return {
    key,
    sql: sql<boolean>`exists (select ${rows} ${child} = ${childId} and ${which})`,
    ofMany: sql<boolean>`${childId} in (select ${child} ${rows} ${which})`,
  };
}

type ChildId = RawBuilder<unknown>;

/** Parts that come with whatever is opened pass every limit of a share or a grant. */
const unlimited = (part: Scope): boolean => ALWAYS_WITH_A_PART.includes(part);
const limitKey = (part: Scope): string => (unlimited(part) ? 'any' : part);

/** How one tie is asked: what has to be so first, whether the organisation's own record is enough, and which grants are. */
export interface Way {
  readonly first: Question | null;
  readonly own: boolean;
  readonly grants: readonly string[];
}

export function wayOf(childId: ChildId, tie: Term['tie'], organisation: string): Way {
  const enrolled = (key: string, when: RawBuilder<unknown>): Question =>
    rowOf(
      `${key} ${organisation}`,
      childId,
      { table: 'enrolment', as: 'its_stay' },
      sql`its_stay.school_id = ${organisation} and ${when}`,
    );
  switch (tie) {
    case 'holds':
      return { first: null, own: true, grants: ['enrolment'] };
    case 'handover':
      return { first: null, own: false, grants: ['handover'] };
    case 'advice':
      return { first: null, own: false, grants: ['advice'] };
    case 'on-roll':
      return {
        first: enrolled('on-roll', sql`its_stay.during @> (select app.today())`),
        own: true,
        grants: ['enrolment'],
      };
    case 'moving': {
      const near = sql`(lower(its_stay.during) > (select app.today()) - 30 and lower(its_stay.during) < (select app.today()) + 30
        or upper(its_stay.during) > (select app.today()) - 30 and upper(its_stay.during) < (select app.today()) + 30)`;
      return { first: enrolled('moving', near), own: true, grants: ['enrolment'] };
    }
    case 'looks-after': {
      // of each child by its index, also in lists: an authority has had many more children than it looks after today
      const which = sql`its_status.kind = 'CLA' and its_status.authority_id = ${organisation} and its_status.during @> (select app.today())`;
      const looksAfter: Question = {
        key: `looks-after ${organisation}`,
        sql: sql<boolean>`exists (select from status_period its_status where its_status.child_id = ${childId} and its_status.confirmed and ${which})`,
        ofStatuses: { which },
      };
      return { first: looksAfter, own: true, grants: ['looked-after'] };
    }
    case 'case':
      return { first: null, own: true, grants: ['case-holder', 'looked-after'] };
    case 'reaches':
      return { first: null, own: true, grants: ['enrolment', 'looked-after', 'case-holder', 'advice', 'handover'] };
  }
}

/** The organisation made the record, or has written who the child is. */
export function ownRecord(childId: ChildId, organisation: string): Question {
  return {
    key: `own ${organisation}`,
    sql: sql<boolean>`(exists (select from child its_record where its_record.id = ${childId} and its_record.controller_id = ${organisation})
      or exists (select from child_details its_details where its_details.child_id = ${childId} and its_details.controller_id = ${organisation}))`,
    ofTied: sql<boolean>`own`,
  };
}

/** What is opened to the organisation, as a whole or this part of it. */
export function granted(childId: ChildId, organisation: string, scopes: readonly string[], part: Scope): Question {
  const which = [...new Set(scopes)].sort();
  const limit = unlimited(part) ? sql`true` : sql`(its_grant.sections is null or its_grant.sections @> array[${part}])`;
  const entries = which.flatMap((scope) => (unlimited(part) ? [scope] : [`${scope}/*`, `${scope}/${part}`]));
  return {
    key: `granted ${organisation} ${which.join(' ')} ${limitKey(part)}`,
    sql: sql<boolean>`exists (select from child_grant its_grant where its_grant.child_id = ${childId}
      and its_grant.organisation_id = ${organisation} and its_grant.scope in (${sql.join(which)})
      and its_grant.during @> (select app.today()) and ${limit})`,
    ofTied: sql<boolean>`opened && ${entries}::text[]`,
  };
}

/**
 * The children an organisation is tied to, one row each: by its own record (`own`), and by what is opened to it (`opened`):
 * each grant's scope, and `scope/*` where it opens all, `scope/part` where it opens a part. `known`: the row of the child
 * itself is seen, here or because a grant to where I work opens every child that is not sealed; of the others it is asked.
 */
export function tiedTo(organisation: string, scopes: readonly string[]): RawBuilder<unknown> {
  return sql`select child_id, bool_or(own) as own, bool_or(known) as known, coalesce(array_agg(entry) filter (where entry is not null), '{}') as opened from (
      select id as child_id, true as own, true as known, null as entry from child where controller_id = ${organisation}
      union all select child_id, true, false, null from child_details where controller_id = ${organisation}
      union all select child_id, false, organisation_id = any ((select app.my_organisations())::uuid[]) and child_id not in (select child_id from sealed_child), unnest(scope || case when sections is null then array[scope || '/*'] else array(select scope || '/' || part from unnest(sections) as part) end)
        from child_grant where organisation_id = ${organisation} and scope = any (${[...new Set(scopes)]}::text[]) and during @> (select app.today())
    ) ties group by child_id`;
}

export function questionOf(childId: ChildId, condition: Condition, part: Scope, everYears: number): Question {
  switch (condition.kind) {
    case 'in-group':
      return inGroups(childId, condition.groups, everYears);
    case 'relation': {
      const during = condition.todayAlone
        ? sql`its_adult.during = daterange((select app.today()), (select app.today()) + 1)`
        : sql`its_adult.during @> (select app.today())`;
      const key = `${condition.relation} ${condition.personId} ${condition.todayAlone}`;
      return condition.relation === 'key-adult'
        ? rowOf(
            key,
            childId,
            { table: 'key_adult', as: 'its_adult' },
            sql`its_adult.person_id = ${condition.personId} and ${during}`,
          )
        : rowOf(
            key,
            childId,
            { table: 'child_relation', as: 'its_adult' },
            sql`its_adult.person_id = ${condition.personId} and its_adult.relation = ${condition.relation} and ${during}`,
          );
    }
    case 'shared':
      return {
        key: `shared ${condition.organisationId} ${condition.post} ${condition.personId} ${limitKey(part)}`,
        sql: sql<boolean>`exists (select from child_share its_share where its_share.child_id = ${childId} and its_share.controller_id = ${condition.organisationId}
          and (its_share.with_post = ${condition.post} or its_share.with_person = ${condition.personId}) and its_share.during @> (select app.today())
          and ${unlimited(part) ? sql`true` : sql`${part} = any (its_share.scopes)`})`,
      };
    case 'has-send':
      return {
        key: 'has-send',
        sql: sql<boolean>`exists (select from child_details its_details where its_details.child_id = ${childId} and its_details.sen_provision in ('K', 'E'))`,
      };
    case 'voice-allowed':
      return {
        key: `voice-allowed ${condition.personId}`,
        sql: sql<boolean>`exists (select from plan_part q where q.child_id = ${childId} and q.lead = 'child'
          and q.asked_person = ${condition.personId} and ${stillHelped})`,
      };
    case 'parents-agreed': {
      const previously = sql`its_status.kind = 'CPLA' and its_status.during @> (select app.today())`;
      const agreed = sql`exists (select from child_grant its_grant where its_grant.child_id = ${childId} and its_grant.organisation_id = ${condition.organisationId}
        and its_grant.scope = 'advice' and its_grant.source_kind = 'parents-agreed' and its_grant.during @> (select app.today()))`;
      return {
        key: `parents-agreed ${condition.organisationId}`,
        sql: sql<boolean>`(not exists (select from status_period its_status where its_status.child_id = ${childId} and its_status.confirmed and ${previously})
          or ${agreed})`,
        ofStatuses: { which: previously, follows: (one) => sql<boolean>`(not ${one} or ${agreed})` },
      };
    }
    case 'stands-in':
      return {
        key: `stands-in ${condition.personId} ${condition.organisationId} ${condition.post}`,
        sql: sql<boolean>`exists (select from relative_bar its_bar join post_holding its_post on its_post.person_id = its_bar.person_id
          where its_bar.child_id = ${childId} and its_bar.lifted_at is null and its_bar.stand_in_id = ${condition.personId}
          and its_post.organisation_id = ${condition.organisationId} and its_post.post = ${condition.post} and its_post.during @> (select app.today()))`,
      };
  }
}

/** A bar on this person stands for the child. */
export function barred(childId: ChildId, personId: string): Question {
  return {
    key: `barred ${personId}`,
    sql: sql<boolean>`exists (select from relative_bar its_bar where its_bar.child_id = ${childId} and its_bar.person_id = ${personId} and its_bar.lifted_at is null)`,
  };
}

/** The same as a question, so that a list may ask it with the others. */
export function inGroups(childId: ChildId, groups: readonly Group[], everYears: number): Question {
  return {
    key: `in ${[...groups].sort().join(' ')}`,
    sql: inGroupToday(childId, groups, everYears),
    ofStatuses: { which: putsInGroup(groups, everYears) },
  };
}

/** The child is in one of these groups today: groupsOn() of groups.ts in SQL. Who may know is asked apart. */
export function inGroupToday(childId: ChildId, groups: readonly Group[], everYears: number): RawBuilder<boolean> {
  return sql<boolean>`exists (select from status_period its_status where its_status.child_id = ${childId} and its_status.confirmed
    and ${putsInGroup(groups, everYears)})`;
}

/** This confirmed period, `its_status`, puts a child into one of these groups today. */
function putsInGroup(groups: readonly Group[], everYears: number): RawBuilder<boolean> {
  const now = sql`its_status.kind in (${sql.join([...groups])}) and its_status.during @> (select app.today())`;
  const lately = sql`its_status.kind in (${sql.join([...WITH_A_SOCIAL_WORKER])}) and lower(its_status.during) <= (select app.today())
    and (upper(its_status.during) is null or upper(its_status.during) > (select app.today()) - make_interval(years => ${everYears}))`;
  return sql<boolean>`(${now}${groups.includes('CSW') ? sql` or ${lately}` : sql``})`;
}

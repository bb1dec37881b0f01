import { sql } from 'kysely';
import { type Group, STAFF_POSTS } from '../../access/index.ts';
import { type Day, dayInEngland } from '../../calendar/index.ts';
import { type ReadOnlyDatabase, together } from '../../platform/database/database.ts';
import type { FactSource } from '../duties/model.ts';
import { type ChildLife, childLife, type SchoolStay } from './child-life.ts';

/** The lives of many children, out of what every organisation has recorded: five queries however many there are. As the engine. */
export const childLives: FactSource<ReadOnlyDatabase, ChildLife> = {
  load: async (read, ids) => {
    const [anchors, enrolments, statuses, adults] = await together(read, () => [
      anchorsOf(read, ids),
      enrolmentsOf(read, ids),
      statusesOf(read, ids),
      adultsOf(read, ids),
    ]);
    const sealed = new Set(anchors.filter((row) => row.sealed).map((row) => row.id));
    const open = anchors.filter((row) => !row.sealed);

    const by = <T extends { child_id: string }>(rows: readonly T[]) => Map.groupBy(rows, (row) => row.child_id);
    const staysBy = by(enrolments);
    const statusesBy = by(statuses);
    const adultsBy = by(adults);
    const lives = open.map((row): [string, ChildLife] => [
      row.id,
      childLife({
        id: row.id,
        bornOn: row.born_here ?? row.born,
        begunOn: dayInEngland(row.created_at),
        stays: (staysBy.get(row.id) ?? []).map((stay) => ({
          id: stay.id,
          controllerId: stay.controller_id,
          schoolId: stay.school_id,
          schoolName: stay.school_name,
          kind: stay.kind as SchoolStay['kind'],
          joining: stay.joining as SchoolStay['joining'],
          ...stay.during,
        })),
        statuses: (statusesBy.get(row.id) ?? []).map((status) => ({
          id: status.id,
          kind: status.kind as Group,
          controllerId: status.controller_id,
          confirmed: status.confirmed,
          authorityId: status.authority_id,
          authorityCode: status.authority_code,
          recordedAt: status.recorded_at,
          ...status.during,
        })),
        keyAdults: (adultsBy.get(row.id) ?? []).map((adult) => ({
          id: adult.id,
          controllerId: adult.controller_id,
          personId: adult.person_id,
          viewOn: adult.asked_on ?? (adult.child_view === 'not-asked' ? null : dayInEngland(adult.recorded_at)),
          leftOn: adult.left_on,
          ...adult.during,
        })),
      }),
    ]);
    return { facts: new Map(lives), sealed };
  },
};

const anchorsOf = (read: ReadOnlyDatabase, ids: readonly string[]) =>
  read
    .selectFrom('child as c')
    .leftJoin('sealed_child as s', 's.child_id', 'c.id')
    .leftJoin('child_details as d', (join) => join.onRef('d.child_id', '=', 'c.id'))
    .select(['c.id', 'c.created_at', sql<boolean>`s.child_id is not null`.as('sealed')])
    .select(sql<Day | null>`max(d.date_of_birth) filter (where d.controller_id = c.controller_id)`.as('born_here'))
    .select(sql<Day | null>`min(d.date_of_birth)`.as('born'))
    .where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`)
    .groupBy(['c.id', 's.child_id'])
    .execute();

const enrolmentsOf = (read: ReadOnlyDatabase, ids: readonly string[]) =>
  read
    .selectFrom('enrolment')
    .select(['id', 'child_id', 'controller_id', 'school_id', 'school_name', 'kind', 'during', 'joining'])
    .where(sql<boolean>`child_id = any (${[...ids]}::uuid[])`)
    .execute();

const statusesOf = (read: ReadOnlyDatabase, ids: readonly string[]) =>
  read
    .selectFrom('status_period as s')
    .leftJoin('organisation as o', 'o.id', 's.authority_id')
    .select(['s.id', 's.child_id', 's.controller_id', 's.kind', 's.during', 's.confirmed', 's.recorded_at'])
    .select(['s.authority_id', sql<string | null>`coalesce(o.la_code, s.authority_code)`.as('authority_code')])
    .where(sql<boolean>`s.child_id = any (${[...ids]}::uuid[])`)
    .execute();

const adultsOf = (read: ReadOnlyDatabase, ids: readonly string[]) =>
  read
    .selectFrom('key_adult')
    .select(['id', 'child_id', 'controller_id', 'person_id', 'during', 'child_view', 'asked_on', 'recorded_at'])
    .select(
      sql<Day | null>`(select case when bool_or(upper_inf(h.during)) then null else max(upper(h.during)) end
          from post_holding h where h.person_id = key_adult.person_id and h.organisation_id = key_adult.controller_id
            and h.post = any (${[...STAFF_POSTS]}::text[]))`.as('left_on'),
    )
    .where(sql<boolean>`child_id = any (${[...ids]}::uuid[])`)
    .execute();

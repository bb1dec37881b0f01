import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { childNames, mayBeSeen } from '../children/index.ts';
import { planHeads, saidLastTime } from '../plans/index.ts';
import { peopleAround } from './around.queries.ts';
import { timesOf } from './meetings.queries.ts';
import type { ToPlan } from './plan-meetings.ts';
import type { Busy } from './times.ts';

export interface Planner {
  readonly actor: Parameters<typeof mayBeSeen>[1];
  readonly organisationId: string;
  readonly today: Day;
  readonly everYears: number;
}

/** So many on one page: the others come once these are set. */
export const MOST = 40;

export interface Waiting {
  readonly toPlan: readonly ToPlan[];
  /** More that wait beyond these. */
  readonly more: number;
  /** Meetings here that are set already. */
  readonly here: readonly Busy[];
  readonly setOn: ReadonlyMap<Day, number>;
}

/**
 * The plans held here whose meeting has no day yet, by their last day, and the meetings that have one. `lastDay` says the last
 * day of a plan that nothing is due of. Ten queries however many there are.
 */
export async function waitingForDay(read: ReadOnlyDatabase, planner: Planner, lastDay: Day): Promise<Waiting> {
  const { organisationId, today, everYears } = planner;
  const heads = await planHeads(
    read,
    sql<boolean>`p.controller_id = ${organisationId}::uuid and now.to_state in ('planned', 'gathering', 'ready')
      and ${mayBeSeen(sql.ref('p.child_id'), planner.actor, today, 'plan', everYears)}`,
    sql`p.begun_at, p.id`,
  );
  const without = heads.filter(({ meetingOn }) => meetingOn === null);
  const set = heads.filter(({ meetingOn }) => meetingOn !== null && meetingOn > today);
  const times = await timesOf(
    read,
    set.map(({ id }) => id),
  );
  const ids = [...new Set(without.map(({ childId }) => childId))];
  const due = ids.length === 0 ? new Map<string, Day>() : await dueBy(read, ids);
  const byOf = (childId: string, key: string | null): Day => due.get(`${childId} ${key}`) ?? lastDay;
  const sorted = without
    .map((plan) => ({ plan, by: byOf(plan.childId, plan.term && `${plan.term.academicYear}-${plan.term.term}`) }))
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.plan.id < b.plan.id ? -1 : 1));
  const shown = sorted.slice(0, MOST);
  const shownIds = [...new Set(shown.map(({ plan }) => plan.childId))];
  const names = await childNames(read, shownIds, organisationId);
  const people = shownIds.length === 0 ? new Map() : await peopleAround(read, shownIds, organisationId);
  const said = await saidLastTime(
    read,
    shown.map(({ plan }) => plan.id),
  );
  const saidOf = (planId: string): Day | null => {
    const day = said.get(planId);
    return day !== undefined && day > today ? day : null;
  };
  const many = Map.groupBy(set, ({ meetingOn }) => meetingOn);
  return {
    toPlan: shown.map(
      ({ plan, by }): ToPlan => ({
        ...{ planId: plan.id, childId: plan.childId, by, saidDay: saidOf(plan.id) },
        name: names.get(plan.childId)?.short ?? 'Name not known yet',
        people: (people.get(plan.childId) ?? [])
          .filter(({ usual }: { usual: boolean }) => usual)
          .map(({ personId, name, asWhom }: { personId: string; name: string; asWhom: string }) => ({
            ...{ id: personId, name, asWhom },
          })),
      }),
    ),
    more: sorted.length - shown.length,
    here: set.flatMap((plan): Busy[] => {
      const time = times.get(plan.id);
      const { meetingOn } = plan;
      return time === undefined || time.startsAt === null || meetingOn === null || time.on !== meetingOn
        ? []
        : [{ who: organisationId, on: meetingOn, startsAt: time.startsAt, minutes: time.minutes }];
    }),
    setOn: new Map([...many].flatMap(([day, plans]) => (day === null ? [] : [[day, plans.length]]))),
  };
}

/** By when a term's meeting is due of each child: `childId 2026-autumn`. One query. */
async function dueBy(read: ReadOnlyDatabase, ids: readonly string[]): Promise<Map<string, Day>> {
  const rows = await read
    .selectFrom('duty')
    .select(['child_id', 'occurrence', 'due_on'])
    .where(sql<boolean>`child_id = any (${[...ids]}::uuid[])`)
    .where('rule', '=', 'pep-each-term')
    .execute();
  return new Map(rows.map((row) => [`${row.child_id} ${row.occurrence}`, row.due_on]));
}

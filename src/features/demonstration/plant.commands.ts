import { sql } from 'kysely';
import { academicYearOf, addDays, type Day, instantInEngland, maxDay } from '../../calendar/index.ts';
import { type Asking, inTransaction, rangeText, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { dice } from './dice.ts';
import type { InventedChild } from './invented-children.ts';
import type { InventedPerson } from './invented-people.ts';
import type { InventedWorld } from './invented-world.ts';
import { plantBriefings } from './plant-briefings.commands.ts';
import { type Promised, plantDecisions, plantMoney } from './plant-money.commands.ts';
import { type IdOf, plantClasses, plantPeople, plantPlaces, plantReviews } from './plant-places.commands.ts';
import { plantPlans } from './plant-plans.commands.ts';
import { plantPolicies } from './plant-policies.commands.ts';
import { plantEvidence, plantSession, plantTraining } from './plant-training.commands.ts';
import { rollCounts } from './roll-counts.ts';

const CHUNK = 1000;

/** A database that holds somebody real is never planted over. */
export class RealDataHere extends Error {
  override name = 'RealDataProblem';
}

/** What the database holds: nothing, a demonstration, or something real. */
export async function whatIsHere(work: Work): Promise<'nothing' | 'demonstration' | 'real'> {
  const rows = await work.read.selectFrom('organisation').select('demo').distinct().execute();
  if (rows.length === 0) return 'nothing';
  return rows.every((row) => row.demo) ? 'demonstration' : 'real';
}

/**
 * Writes an invented world into an empty database: each fact as the organisation that answers for it, so that row
 * security holds here too. Throws RealDataHere where there is anything real. Duties are worked out afterwards.
 */
export async function plant(house: House, world: InventedWorld, today: Day): Promise<{ children: number }> {
  const asking = (given: Partial<Asking>): Asking => ({
    personId: null,
    organisationId: null,
    operator: false,
    name: 'demonstration',
    sessionId: null,
    today,
    now: house.clock(),
    ...given,
  });
  const ids = new Map(world.places.map((place, index) => [place.key, dice(7_000 + index).uuid()]));
  const idOf = (key: string | null): string | null => (key === null ? null : (ids.get(key) ?? null));

  await inTransaction(house.database, asking({ operator: true }), async (work) => {
    if ((await whatIsHere(work)) !== 'nothing') {
      throw new RealDataHere(
        'This database holds something already. The demonstration needs an empty data folder: name one with --data.',
      );
    }
    await plantPlaces(work, world.places, idOf);
    await plantPeople(work, world.people, idOf);
    await plantTraining(work, world.people, idOf, today);
  });

  const promised: Promised[] = [];
  for (const place of world.places.filter((each) => each.kind === 'school')) {
    const schoolId = idOf(place.key) ?? '';
    const children = world.children.filter((child) => child.place === place.key);
    const people = world.people.filter((person) => person.place === place.key);
    const head = people.find(({ post }) => post === 'headteacher');
    if (head !== undefined) {
      await inTransaction(house.database, asking({ personId: head.id }), async (work) => {
        await plantSession(work, schoolId, people);
        if (place.key !== 'harbour') await plantEvidence(work, schoolId);
      });
    }
    await inTransaction(house.database, asking({ organisationId: schoolId }), async (work) => {
      for (let at = 0; at < children.length; at += CHUNK) {
        await plantChildren(work, children.slice(at, at + CHUNK), schoolId, people, world.people, idOf);
      }
      await plantReviews(work, schoolId, people);
      await plantClasses(work, schoolId, children, people);
      await plantPlans(work, house.packs, schoolId, children, world.people, idOf);
      await plantPolicies(work, house.packs, place.key, schoolId, people, today);
      await plantBriefings(work, house.packs, place.key, schoolId, people, today);
      await work.write
        .insertInto('roll_count')
        .values(rollCounts(place, children.length).map((row) => ({ organisation_id: schoolId, as_at: today, ...row })))
        .execute();
      const childIds = children.map((child) => child.id);
      await sql`select app.refresh_grants(${childIds}::uuid[])`.execute(work.write);
      promised.push(...(await plantMoney(work, schoolId, children, world.people, idOf)));
      await house.refreshDuties(work, [
        { kind: 'organisation', id: schoolId },
        ...childIds.map((id) => ({ kind: 'child' as const, id })),
      ]);
    });
  }
  for (const [authorityId, decided] of Map.groupBy(promised, (each) => each.authorityId)) {
    await inTransaction(house.database, asking({ organisationId: authorityId }), async (work) => {
      await plantDecisions(work, decided);
      await house.refreshDuties(
        work,
        decided.map(({ childId }) => ({ kind: 'child' as const, id: childId })),
      );
    });
  }
  return { children: world.children.length };
}

/** The school has worked with Mainstay for most of a year; who joined later is known since then. */
function knownSince(child: InventedChild, { today }: Asking): Date {
  return instantInEngland(maxDay(child.joined, addDays(today, -300)), '09:00');
}

async function plantChildren(
  work: Work,
  children: readonly InventedChild[],
  schoolId: string,
  staff: readonly InventedPerson[],
  everybody: readonly InventedPerson[],
  idOf: IdOf,
): Promise<void> {
  const own = { controller_id: schoolId };
  const year = academicYearOf(work.asking.today);
  await work.write
    .insertInto('child')
    .values(children.map((child) => ({ id: child.id, ...own, demo: true, created_at: knownSince(child, work.asking) })))
    .execute();
  await work.write
    .insertInto('child_details')
    .values(
      children.map((child) => ({
        child_id: child.id,
        ...own,
        given_names: child.given,
        preferred_name: child.given,
        family_name: child.family,
        date_of_birth: child.born,
        sex: child.sex,
        ethnicity: child.ethnicity,
        first_language: 'ENG',
        upn: child.upn,
        upn_temporary: false,
        sen_provision: child.sen,
        pupil_premium: [...child.pupilPremium],
      })),
    )
    .execute();
  await work.write
    .insertInto('enrolment')
    .values(
      children.map((child) => ({
        child_id: child.id,
        ...own,
        school_id: schoolId,
        during: rangeText(child.joined, null),
        year_group: child.year,
        class_name: child.className,
        recorded_academic_year: year,
      })),
    )
    .execute();
  const statuses = children.flatMap((child) =>
    child.statuses.map((status) => ({
      id: status.id,
      child_id: child.id,
      ...own,
      kind: status.kind,
      during: rangeText(status.from, status.to),
      authority_id: idOf(status.authority),
      order_kind: status.order,
      kinship_kind: status.kinship,
      source: 'hand',
    })),
  );
  await work.write.insertInto('status_period').values(statuses).execute();

  const adults = staff.filter((person) =>
    ['teacher', 'support-staff', 'senco', 'deputy-designated-teacher'].includes(person.post),
  );
  const keyAdults = children.flatMap((child, index) =>
    child.keyAdult === null
      ? []
      : [
          {
            child_id: child.id,
            ...own,
            person_id: adults[index % adults.length]?.id ?? null,
            during: rangeText(child.keyAdult.from, null),
            child_view: child.keyAdult.view,
            asked_on: child.keyAdult.view === 'not-asked' ? null : child.keyAdult.from,
          },
        ],
  );
  if (keyAdults.length > 0) await work.write.insertInto('key_adult').values(keyAdults).execute();

  const actions = children.flatMap((child) =>
    child.actions.map((action) => ({
      child_id: child.id,
      ...own,
      organisation_id: schoolId,
      what: action.what,
      owner_post: 'designated-teacher',
      due_on: action.due,
      done_on: action.done,
      done_said_at: action.done === null ? null : instantInEngland(action.done, '15:30'),
      from_kind: 'meeting',
      agreed_at: instantInEngland(addDays(work.asking.today, -16), '15:30'),
    })),
  );
  if (actions.length > 0) await work.write.insertInto('agreed_action').values(actions).execute();

  const relations = children.flatMap((child, index) => {
    const authority = child.statuses.find((status) => status.to === null && status.authority !== null)?.authority;
    const at = (post: string) =>
      everybody.filter((person) => person.place === authority && person.post === post)[index % 2];
    const care = child.statuses.find((status) => status.kind === 'CLA' && status.to === null);
    const since = child.statuses.find((status) => status.to === null)?.from ?? child.joined;
    return [
      ['social-worker-of', at('social-worker')?.id] as const,
      // the Virtual School's adviser is for children in its authority's care
      ['adviser-of', care === undefined ? undefined : at('adviser')?.id] as const,
    ].flatMap(([relation, person_id]) =>
      person_id === undefined
        ? []
        : [{ child_id: child.id, ...own, person_id, relation, during: rangeText(since, null) }],
    );
  });
  if (relations.length > 0) await work.write.insertInto('child_relation').values(relations).execute();

  const peps = children.flatMap((child) =>
    child.peps.map((pep) => ({
      child_id: child.id,
      ...own,
      kind: pep.kind,
      on_day: pep.on,
      system_name: pep.kind === 'held' ? 'The authority’s own system' : null,
      who_came: pep.kind === 'held' ? 'Carer, social worker, designated teacher' : null,
    })),
  );
  if (peps.length > 0) await work.write.insertInto('pep_event').values(peps).execute();
}

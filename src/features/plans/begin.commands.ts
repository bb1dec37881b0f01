import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { decide } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { answersAs, type PlanKind, type PlanTemplate } from '../../packs/index.ts';
import { recordEvents } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, authoritiesAround, careOn, childFacts, childLives, everYearsOn, mainOn } from '../children/index.ts';
import { type DutyTools, toolsAt } from '../duties/index.ts';
import { type Beginning, formFor, kindFor, partsAtFirst } from './beginning.ts';
import { type EarlierPlan, earlierPlans, knownOf, openForWriting } from './beginnings.queries.ts';
import { type PlanTerm, termByMonth, termKey } from './plan.ts';
import { isInHand } from './plan-states.ts';

export interface Beginnings {
  readonly childIds: readonly string[];
  /** Null: the term of the day, by the calendar of the school that holds the plan. */
  readonly term: PlanTerm | null;
  /** The day it was begun: today, or earlier where it is written down later. */
  readonly on: Day;
}

/** Why no plan was begun for a child. */
export type NotBegun = 'not-open' | 'has-one' | 'no-plan-asked' | 'held-elsewhere';

export interface Begun {
  readonly begun: readonly { readonly childId: string; readonly planId: string }[];
  readonly not: readonly { readonly childId: string; readonly why: NotBegun }[];
}

interface Row {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly kind: PlanKind;
  readonly form: PlanTemplate;
  readonly pack: string;
  readonly term: PlanTerm;
  readonly adviserOrganisationId: string | null;
  readonly previousId: string | null;
  readonly child: Beginning;
}

/**
 * Begins plans, one or a term's: for each child the form of the authority it answers to, held by the school whose roll it is
 * on, else by the authority. A child who has one in hand, or has one this term, is left out and said so.
 */
export async function beginPlans(work: Work, house: House, visitor: Visitor, asked: Beginnings): Promise<Begun> {
  const { organisation } = visitor;
  const { today, now } = work.asking;
  const ids = [...new Set(asked.childIds)].toSorted();
  if (organisation === null || ids.length === 0) return { begun: [], not: [] };
  // Whoever begins plans for the same children at the same moment waits, and then finds them begun.
  await sql`select pg_advisory_xact_lock(hashtextextended('plans of ' || id, 0)) from unnest(${ids}::text[]) id`.execute(
    work.write,
  );
  const facts = await childFacts(work.read, ids, today, everYearsOn(house.packs, today));
  const lives = (await childLives.load(work.read, ids)).facts;
  const known = await knownOf(work.read, ids, today);
  const earlier = Map.groupBy(await earlierPlans(work.read, ids), (plan) => plan.childId);
  const open = await openForWriting(work.read, organisation.id, ids);
  const places = [organisation.id, ...[...lives.values()].flatMap((life) => mainOn(life, asked.on)?.schoolId ?? [])];
  const tools = await toolsAt(work.read, house.packs, [...new Set(places)], today);
  const actor = actorAt(visitor.actor, organisation.id);

  const rows: Row[] = [];
  const not: { childId: string; why: NotBegun }[] = [];
  for (const childId of ids) {
    const child = facts.get(childId);
    const life = lives.get(childId);
    const details = known.get(childId);
    const may = child && decide({ actor, action: 'plan.begin', child, today, now }).allowed;
    if (!child || !life || !details || !may) {
      not.push({ childId, why: 'not-open' });
      continue;
    }
    const stay = mainOn(life, asked.on);
    const schoolId = stay !== undefined && stay.schoolId === stay.controllerId ? stay.schoolId : null;
    const controllerId = schoolId ?? (organisation.kind === 'authority' ? organisation.id : null);
    const kind = kindFor(child.groups);
    if (kind === null) {
      not.push({ childId, why: 'no-plan-asked' });
      continue;
    }
    if (controllerId === null || (controllerId !== organisation.id && !open.has(`${childId} ${controllerId}`))) {
      not.push({ childId, why: 'held-elsewhere' });
      continue;
    }
    const groups = child.groups;
    const place = schoolId === null ? undefined : tools.place(schoolId);
    const around = authoritiesAround(life, asked.on, place?.authorityCode ?? null);
    const pack = tools.pack(kind === 'pep' ? 'CLA' : answersAs(groups), around, schoolId);
    const about: Beginning = { ...details, groups, bornOn: life.bornOn, onRoll: stay !== undefined };
    const form = formFor(pack.planTemplates(asked.on), kind, about, asked.on);
    if (form === undefined) {
      not.push({ childId, why: 'no-plan-asked' });
      continue;
    }
    const term = asked.term ?? termOf(tools, schoolId, asked.on);
    const before = (earlier.get(childId) ?? []).filter((plan) => plan.kind === kind);
    // One at a school the child has left is that school's to finish or cancel.
    if (before.some((plan) => plan.controllerId === controllerId && isInTheWay(plan, term))) {
      not.push({ childId, why: 'has-one' });
      continue;
    }
    const care = kind === 'pep' ? careOn(life, asked.on) : undefined;
    const code = care?.authorityCode ?? null;
    const adviser = care?.authorityId ?? (code === null ? null : (tools.authority(code)?.id ?? null));
    rows.push({
      ...{ id: randomUUID(), childId, controllerId, kind, form, pack: pack.name, term, child: about },
      adviserOrganisationId: adviser,
      previousId: before[0]?.id ?? null,
    });
  }
  await write(work, organisation.id, rows, asked.on);
  await house.refreshDuties(
    work,
    rows.map(({ childId }) => ({ kind: 'child', id: childId })),
  );
  return { begun: rows.map(({ childId, id }) => ({ childId, planId: id })), not };
}

const isInTheWay = (plan: EarlierPlan, term: PlanTerm): boolean =>
  isInHand(plan.state) || (plan.term !== null && termKey(plan.term) === termKey(term) && plan.state === 'planned');

/** The term of the school's calendar, in the holidays the next one; by the months where the school has given none. */
function termOf(tools: DutyTools, schoolId: string | null, day: Day): PlanTerm {
  const { terms } = tools.calendar(schoolId);
  const found = terms.find((each) => day <= each.lastDay);
  return found === undefined ? termByMonth(day) : { academicYear: found.academicYear, term: found.term };
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');

async function write(work: Work, organisationId: string, rows: readonly Row[], on: Day): Promise<void> {
  if (rows.length === 0) return;
  const { now, personId } = work.asking;
  const bodies = new Map(rows.map(({ form }) => [form, JSON.stringify(form)]));
  const hashes = new Map([...bodies].map(([form, body]) => [form, hashOf(body)]));
  await work.write
    .insertInto('plan_form')
    .values(
      [...new Map([...bodies.values()].map((body) => [hashOf(body), body]))].map(([hash, body]) => ({
        hash,
        body,
        kept_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const ours = (row: Row) => ({
    child_id: row.childId,
    controller_id: row.controllerId,
    organisation_id: organisationId,
  });
  await work.write
    .insertInto('plan')
    .values(
      rows.map((row) => ({
        ...{
          id: row.id,
          ...ours(row),
          kind: row.kind,
          template_id: row.form.id,
          form_hash: hashes.get(row.form) ?? '',
        },
        ...{ pack: row.pack, academic_year: row.term.academicYear, term: row.term.term },
        ...{ adviser_organisation_id: row.adviserOrganisationId, previous_id: row.previousId },
        ...{ begun_on: on, begun_by: personId, begun_at: now },
      })),
    )
    .execute();
  await work.write
    .insertInto('plan_step')
    .values(
      rows.map((row) => ({
        ...{ plan_id: row.id, ...ours(row), position: 1, to_state: 'planned', on_day: on },
        ...{ taken_by: personId, taken_at: now },
      })),
    )
    .execute();
  const parts = rows.flatMap((row) =>
    partsAtFirst(row.form, row.child, on).map(({ section, lead }) => ({
      ...{ plan_id: row.id, ...ours(row), section, lead, changed_by: personId, changed_at: now },
    })),
  );
  for (let at = 0; at < parts.length; at += 2000) {
    await work.write
      .insertInto('plan_part')
      .values(parts.slice(at, at + 2000))
      .execute();
  }
  await recordEvents(
    work,
    rows.map((row) => ({
      verb: 'plan.begun',
      organisationId,
      childIds: [row.childId],
      subject: { kind: 'plan', id: row.id },
      detail: { kind: row.kind, form: row.form.id, pack: row.pack, term: termKey(row.term) },
    })),
  );
}

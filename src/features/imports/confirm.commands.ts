import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { afterFacts, closeIdentifiers, keptUntil, type Sealing, sealChildren } from '../children/index.ts';
import { withAnswer } from './answers.ts';
import { dropArrivals } from './arrivals.commands.ts';
import { auditWhatChanged } from './audit-import.commands.ts';
import { keepChanges } from './changes.commands.ts';
import { addToRoll } from './cohort-roll.ts';
import type { ImportCounts, ImportRecord } from './import-record.ts';
import { nameHash } from './import-seals.crypto.ts';
import { type ImportingOrganisation, importingOrganisation, importOf } from './imports.queries.ts';
import { keepOriginals, saveMapping } from './keep.commands.ts';
import { nameOf, textsToLookFor } from './match.ts';
import type { Plan, RowPlan } from './plan.ts';
import { reopenRecords } from './reopen.commands.ts';
import { writeRoll } from './roll.commands.ts';
import type { Said } from './said.ts';
import { planAgain, stageAgain } from './stage.commands.ts';
import { type Writing, writeFacts, writing } from './write-facts.commands.ts';

export type Confirmed =
  | { outcome: 'done'; counts: ImportCounts }
  /** What is known has changed since the preview was made: it was made again, to be looked at again. */
  | { outcome: 'changed-since' }
  /** It was stopped, or confirmed already, or another is at it. */
  | { outcome: 'not-now' };

/**
 * Writes what the preview showed, all of it or nothing, in the caller's transaction. The caller has decided access.
 * @param heard rows written so far; said outside the transaction, so that a page sees it
 */
export async function confirmImport(
  work: Work,
  house: House,
  importId: string,
  organisationId: string,
  heard: (rows: number) => void = () => {},
): Promise<Confirmed> {
  if (!(await lockImport(work, importId))) return { outcome: 'not-now' };
  const record = await importOf(work.read, importId, organisationId);
  const organisation = await importingOrganisation(work.read, organisationId);
  if (!record || !organisation || (record.state !== 'previewed' && record.state !== 'confirming'))
    return { outcome: 'not-now' };
  // Nobody corrects a child by hand between the plan and the write.
  await sql`select from child_details where controller_id = ${organisationId} order by child_id for update`.execute(
    work.write,
  );
  const { plan, said, answers, counts } = await planAgain(work, house, record, organisation);
  if (counts.fingerprint !== record.counts?.fingerprint) {
    await stageAgain(work, house, record, organisation);
    return { outcome: 'changed-since' };
  }
  const rows = new Map(said.map((one) => [one.position, withAnswer(one, answers.rows.get(one.position))]));
  const written = await writePlan(work, house, { record, organisation, plan, rows, heard });
  const rest = new Set(plan.rest);
  const roll = addToRoll(
    counts.roll,
    said.filter(({ position }) => rest.has(position)),
    record.asAt,
  );
  await writeRoll(work, house, record, roll);
  await keepOriginals(work, house, record, organisation);
  await saveMapping(work, record);
  await dropArrivals(work, importId);
  await work.write
    .updateTable('import')
    .set({
      state: 'done',
      counts: JSON.stringify({ ...counts, roll: [] }),
      detected: null,
      confirmed_by: work.asking.personId,
      confirmed_at: work.asking.now,
      moved_at: work.asking.now,
      message: null,
    })
    .where('id', '=', importId)
    .execute();
  await recordEvent(work, {
    verb: 'import.confirmed',
    organisationId,
    subject: { kind: 'import', id: importId },
    detail: { kind: record.kind, created: counts.created, changed: counts.changed, sealed: counts.sealed },
  });
  await afterFacts(work, house, written);
  return { outcome: 'done', counts };
}

/** One at a time, until the transaction ends. False: somebody else has it. */
export async function lockImport(work: Work, importId: string): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`import ${importId}`}, 0)) as mine`.execute(work.write);
  return rows[0]?.mine === true;
}

interface Writes {
  record: ImportRecord;
  organisation: ImportingOrganisation;
  plan: Plan;
  rows: ReadonlyMap<number, Said>;
  heard: (rows: number) => void;
}

/** Writes a plan; returns the children whose facts changed. */
async function writePlan(work: Work, house: House, given: Writes): Promise<string[]> {
  const { record, organisation, plan, rows } = given;
  const controllerId = organisation.id;
  const used = plan.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed' || outcome === 'unchanged');
  const anchors = new Map(
    used.filter(({ childId }) => childId === null).map(({ position }) => [position, randomUUID() as string]),
  );
  await addAnchors(work, organisation, [...anchors.values()]);
  const moved = await reopenRecords(
    work,
    organisation,
    used.flatMap(({ reopen, childId }) => (reopen && childId ? [childId] : [])),
  );
  const idOf = (row: RowPlan): string => {
    const known = row.childId ?? anchors.get(row.position) ?? '';
    return moved.get(known) ?? known;
  };
  const writings: Writing[] = [
    ...used.flatMap((row) => row.writes.map((write) => writing(idOf(row), write))),
    ...plan.missing.flatMap(({ childId, writes }) => writes.map((write) => writing(childId, write))),
  ];
  await writeInParts(work, controllerId, writings, given);
  await markSeen(work, record, used, writings, organisation);
  await rememberNames(work, house, record, used, rows, idOf);
  const sealed = await sealAdopted(work, house, plan, rows, controllerId);
  await keepChanges(work, house, record, { anchors: [...anchors.values()], writings, sealed });
  await auditWhatChanged(work, record, plan, idOf);
  return [
    ...new Set([
      ...writings.map(({ childId }) => childId),
      ...sealed,
      ...used.flatMap(({ elsewhere }) => elsewhere ?? []),
    ]),
  ];
}

const AT_ONCE = 1000;

async function addAnchors(work: Work, { id, demo }: ImportingOrganisation, ids: readonly string[]): Promise<void> {
  // what is due counts from when the record began, by the clock of the house
  const own = { controller_id: id, demo, created_at: work.asking.now };
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await work.write
      .insertInto('child')
      .values(ids.slice(at, at + AT_ONCE).map((childId) => ({ ...own, id: childId })))
      .execute();
  }
}

/** In parts of whole children, so that it can be said how far it is. */
async function writeInParts(
  work: Work,
  controllerId: string,
  writings: readonly Writing[],
  { record, heard }: Writes,
): Promise<void> {
  const source = { text: `import:${record.id}`, importId: record.id };
  const children = [...Map.groupBy(writings, ({ childId }) => childId).values()];
  for (let at = 0; at < children.length; at += AT_ONCE) {
    await writeFacts(work, controllerId, children.slice(at, at + AT_ONCE).flat(), source);
    heard(Math.min(at + AT_ONCE, children.length));
  }
}

/** The day of the list each child was last seen in, so that a later one can say who is missing since when. */
async function markSeen(
  work: Work,
  { kind, asAt }: ImportRecord,
  rows: readonly RowPlan[],
  writings: readonly Writing[],
  { id }: ImportingOrganisation,
): Promise<void> {
  if (kind !== 'list') return;
  const joined = writings.flatMap(({ write, id: row }) =>
    write.table === 'enrolment' && write.before === null && write.after?.school_id === id ? [row] : [],
  );
  const ids = [...rows.flatMap(({ seen }) => seen ?? []), ...joined];
  if (ids.length === 0) return;
  // unnest and no `any`: among ten thousand rows each would be sought in a list of ten thousand
  await sql`update enrolment set last_seen_in_list = ${asAt}::date
    from unnest(${ids}::uuid[]) as seen (row_id)
    where id = seen.row_id and controller_id = ${id}
      and (last_seen_in_list is null or last_seen_in_list < ${asAt}::date)`.execute(work.write);
}

/** Rows without a number were matched or made by a person's yes: the same row finds the same child again. */
async function rememberNames(
  work: Work,
  house: House,
  { id, controllerId }: ImportRecord,
  used: readonly RowPlan[],
  rows: ReadonlyMap<number, Said>,
  idOf: (row: RowPlan) => string,
): Promise<void> {
  const values = used.flatMap((row) => {
    const said = rows.get(row.position);
    const name = said && !said.details.upn && !said.details.authority_child_id ? nameOf(said) : null;
    return name === null
      ? []
      : [
          {
            controller_id: controllerId,
            name_hash: nameHash(house.keys, controllerId, name),
            child_id: idOf(row),
            import_id: id,
          },
        ];
  });
  for (let at = 0; at < values.length; at += AT_ONCE) {
    await work.write
      .insertInto('import_match')
      .values(values.slice(at, at + AT_ONCE))
      .onConflict((oc) =>
        oc.columns(['controller_id', 'name_hash']).doUpdateSet((eb) => ({
          child_id: eb.ref('excluded.child_id'),
          import_id: eb.ref('excluded.import_id'),
        })),
      )
      .execute();
  }
}

/** Adopted: the record closes, known or not, and no later file brings it back. */
async function sealAdopted(
  work: Work,
  house: House,
  plan: Plan,
  rows: ReadonlyMap<number, Said>,
  controllerId: string,
): Promise<string[]> {
  const adopted = plan.rows.filter(({ outcome }) => outcome === 'sealed');
  if (adopted.length === 0) return [];
  const years = house.packs.england.clock('keep-adoption-record', work.asking.today)?.value;
  const sealings = adopted.flatMap(({ childId, position }): Sealing[] => {
    if (childId === null || childId === undefined) return [];
    const on = rows.get(position)?.sealed?.on ?? null;
    return [
      {
        childId,
        controllerId,
        ...(on === null || years === undefined ? {} : { keepUntil: keptUntil(on, years).until }),
      },
    ];
  });
  const known = sealings.map(({ childId }) => childId);
  await sealChildren(work, house, sealings, 'adoption');
  const said = adopted.flatMap(({ position }) => rows.get(position) ?? []);
  await closeIdentifiers(work, house, textsToLookFor(said, controllerId));
  return known;
}

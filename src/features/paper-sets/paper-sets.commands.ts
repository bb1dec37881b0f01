import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addDays } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { MOST_PAPERS } from './paper-set.ts';
import type { Begun } from './paper-sets.queries.ts';

/** The job that makes them, an organisation at a time. */
export const MAKE_PAPERS = 'make-papers';
/** Rows of one statement. */
const AT_ONCE = 1000;

interface Wanted {
  readonly childId: string;
  readonly planId: string;
}

/**
 * Asks for papers of these plans, as whoever asks may read each of them when its turn comes. Returns the id of the set. Whoever
 * lists them has recorded the look at the list.
 */
export async function askForPapers(
  work: Work,
  house: House,
  visitor: Visitor,
  { what, plans }: { readonly what: string; readonly plans: readonly Wanted[] },
): Promise<string> {
  const { organisation, personId } = visitor;
  if (organisation === null) throw new NothingHere('works nowhere');
  if (plans.length === 0) {
    throw new Refused(
      'No plans in the list.',
      'There is no plan in this list yet, so there is nothing to make papers of.',
    );
  }
  if (plans.length > MOST_PAPERS) {
    throw new Refused(
      'Too many plans at once.',
      `Papers are made of ${MOST_PAPERS} plans at once at most, and this list has ${plans.length}. Show only some of it, by school or by how it stands, and ask again.`,
    );
  }
  const { today, now } = work.asking;
  const id = randomUUID();
  const kept = house.packs.england.clock('papers-kept', today)?.value ?? 0;
  await work.write
    .insertInto('paper_set')
    .values({
      ...{ id, person_id: personId, organisation_id: organisation.id, what, asked_at: now },
      delete_after: addDays(today, kept),
    })
    .execute();
  for (let at = 0; at < plans.length; at += AT_ONCE) {
    await work.write
      .insertInto('paper_set_item')
      .values(
        plans.slice(at, at + AT_ONCE).map(({ childId, planId }, index) => ({
          ...{ set_id: id, position: at + index + 1, person_id: personId, child_id: childId, plan_id: planId },
        })),
      )
      .execute();
  }
  await recordEvent(work, {
    verb: 'papers.asked',
    organisationId: organisation.id,
    childIds: [...new Set(plans.map(({ childId }) => childId))],
    subject: { kind: 'paper-set', id },
    detail: { plans: plans.length },
  });
  await house.outlet.enqueue(work, MAKE_PAPERS, { organisationId: organisation.id }, { key: organisation.id });
  return id;
}

/** Stops a set and lets go of what was made of it: its files are named by nothing from here on. */
export async function stopPapers(work: Work, setId: string, organisationId: string): Promise<void> {
  const { now } = work.asking;
  const stopped = await work.write
    .updateTable('paper_set')
    .set({ state: 'stopped', finished_at: now, claimed_until: null })
    .where('id', '=', setId)
    .where('state', '!=', 'stopped')
    .returning('id')
    .execute();
  if (stopped.length === 0) return;
  await work.write
    .updateTable('paper_set_item')
    .set({ state: 'waiting', keyed_hash: null, size_bytes: null, crc32: null })
    .where('set_id', '=', setId)
    .where('state', '=', 'made')
    .execute();
  await recordEvent(work, {
    verb: 'papers.stopped',
    organisationId,
    subject: { kind: 'paper-set', id: setId },
  });
}

/** Takes the next set of the organisation in hand until `until`; undefined while somebody else is at one, or there is none. */
export async function claimPapers(
  work: Work,
  until: Date,
): Promise<{ readonly setId: string; readonly personId: string } | undefined> {
  const { rows } = await sql<{ set_id: string; person_id: string }>`
    select set_id, person_id from app.claim_papers(${until})`.execute(work.write);
  const [row] = rows;
  return row && { setId: row.set_id, personId: row.person_id };
}

/** Says until when somebody is at it; `null`: nobody is, and the next may take it up. */
export async function holdPapers(work: Work, setId: string, until: Date | null): Promise<void> {
  await work.write
    .updateTable('paper_set')
    .set({ claimed_until: until })
    .where('id', '=', setId)
    .where('state', '=', 'making')
    .execute();
}

export type ItemOutcome =
  | { readonly state: 'not-open' | 'failed' }
  | {
      readonly state: 'made';
      readonly file: { readonly hash: string; readonly size: number; readonly crc32: number };
      readonly scopes: readonly string[];
    };

/** What became of one plan; nothing where the set was stopped meanwhile, or the paper is to be made anew. */
export async function settleItem(
  work: Work,
  setId: string,
  { position, anew }: Pick<Begun, 'position' | 'anew'>,
  outcome: ItemOutcome,
): Promise<void> {
  await work.write
    .updateTable('paper_set_item as i')
    .set(
      outcome.state === 'made'
        ? {
            ...{ state: 'made', keyed_hash: outcome.file.hash, size_bytes: outcome.file.size },
            ...{ crc32: outcome.file.crc32, scopes: [...outcome.scopes] },
          }
        : { state: outcome.state },
    )
    .where('i.set_id', '=', setId)
    .where('i.position', '=', position)
    .where('i.anew', '=', anew)
    .where('i.state', '=', 'waiting')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('paper_set as s').select('s.id').whereRef('s.id', '=', 'i.set_id').where('s.state', '=', 'making'),
      ),
    )
    .execute();
}

/** Counts a try before it is begun, so that what ends the process is not begun for ever. */
export async function beginItem(work: Work, setId: string, position: number): Promise<void> {
  await work.write
    .updateTable('paper_set_item')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('set_id', '=', setId)
    .where('position', '=', position)
    .execute();
}

/** The set is made: it can be taken. */
export async function finishPapers(work: Work, setId: string): Promise<void> {
  await work.write
    .updateTable('paper_set')
    .set({ state: 'ready', finished_at: work.asking.now, claimed_until: null })
    .where('id', '=', setId)
    .where('state', '=', 'making')
    .execute();
}

/** Where papers wait and nobody is at it. */
export async function whereLeft(work: Work): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select app.papers_wait() as id`.execute(work.write);
  return rows.map(({ id }) => id);
}

export async function tidyPapers(work: Work): Promise<void> {
  await sql`select app.tidy_papers()`.execute(work.write);
}

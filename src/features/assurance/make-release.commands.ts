import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { type Counted, countSpan } from './count.queries.ts';
import { clockOf, type Ground, groundOf } from './ground.queries.ts';
import type { ReleaseSummary } from './release.ts';
import { type NextRelease, nextRelease, type ReleaseSpan, termsOfSpan, termWords } from './release-span.ts';
import { releasesOf } from './releases.queries.ts';
import { type ShownCell, summaryOf, suppress } from './suppress.ts';

type Counting = Pick<House, 'dutyRules' | 'packs' | 'freshenDuties'>;

/** A release as it would be made now: the real numbers, and what is left of them for those who see no child. */
export interface PreparedRelease {
  readonly ground: Ground;
  readonly span: ReleaseSpan;
  readonly counted: Counted;
  readonly shown: readonly ShownCell[];
  readonly summary: ReleaseSummary;
}

export type Preparing =
  | ({ readonly kind: 'ready' | 'not-yet' } & PreparedRelease)
  | { readonly kind: 'no-terms' }
  /** So much has changed that it is still being worked out: a moment later it can be counted. */
  | { readonly kind: 'still-counting' };

/**
 * Counts the organisation’s next release, with what is known now. Where its term goes on still, it is counted up to now, as
 * if the term ended today, and cannot be made. Throws for a trust.
 */
export async function prepareRelease(house: Counting, work: Work, organisationId: string): Promise<Preparing> {
  const ground = await groundOf(house, work.read, organisationId);
  if (ground === undefined) throw new Error('Only a school or an authority has figures of its own.');
  const earlier = await releasesOf(work.read, organisationId);
  const next: NextRelease = nextRelease(ground.terms, earlier, ground.begunOn, work.asking.today);
  if (next.kind === 'no-terms') return next;
  if ((await house.freshenDuties(work, { organisationIds: [organisationId] })) > 0) return { kind: 'still-counting' };
  const span = next.kind === 'ready' ? next.span : upToToday(next.span, work);
  const counted = await countSpan(work.read, house.packs, ground, span, null);
  const fewest = clockOf(ground.pack, 'small-number', span.asAt).value;
  const shown = suppress(counted.cells, {
    ...{ fewest, earlier: earlier.map((release) => release.cells) },
    overOthers: ground.organisation.kind === 'authority',
  });
  return { kind: next.kind, ground, span, counted, shown, summary: summarised(ground, span, shown, fewest) };
}

const upToToday = (span: ReleaseSpan, { asking: { today } }: Work): ReleaseSpan => ({
  ...span,
  from: span.from < today ? span.from : today,
  asAt: span.asAt < today ? span.asAt : today,
});

function summarised(ground: Ground, span: ReleaseSpan, shown: readonly ShownCell[], fewest: number): ReleaseSummary {
  const later = ground.terms.filter((term) => term.lastSchoolDay > span.asAt).map((term) => term.lastSchoolDay);
  return {
    ...summaryOf(shown),
    terms: termWords(termsOfSpan(ground.terms, span)),
    fewest,
    next: later.sort()[0] ?? null,
    notYet: [...ground.notYet],
  };
}

export type Made =
  | { readonly kind: 'made'; readonly releaseId: string; readonly prepared: PreparedRelease }
  | { readonly kind: 'already-made' | 'not-yet' | 'no-terms' | 'still-counting' };

/**
 * Fixes the figures of the term that ended last. Once a term: of two who do it at once the second finds it done. What the
 * school will do is kept with the promises that were not kept, and may be said later too (sayWhatNext).
 */
export async function makeRelease(
  house: Counting,
  work: Work,
  doer: Doer,
  organisationId: string,
  whatNext: Readonly<Record<string, string>> = {},
): Promise<Made> {
  const prepared = await prepareRelease(house, work, organisationId);
  if (prepared.kind !== 'ready') return { kind: prepared.kind };
  const { ground, span, shown, summary } = prepared;
  mustBeAllowed(work, doer, 'release.make', asFacts(ground.organisation));
  const releaseId = randomUUID();
  const { personId, now } = work.asking;
  const inserted = await work.write
    .insertInto('release')
    .values({
      id: releaseId,
      organisation_id: organisationId,
      term_id: span.term.id,
      counts_from: span.from,
      as_at: span.asAt,
      made_by: personId,
      made_at: now,
      summary: JSON.stringify(summary),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(inserted.numInsertedOrUpdatedRows ?? 0) === 0) return { kind: 'already-made' };
  await work.write
    .insertInto('release_cell')
    .values(
      shown.map((cell, position) => ({
        release_id: releaseId,
        organisation_id: organisationId,
        position,
        commitment: cell.commitment,
        outcome: cell.outcome,
        done: cell.done,
        due: cell.due,
        unit: cell.unit,
        what_next: cell.outcome === 'not-kept' ? whatNext[cell.commitment] || null : null,
      })),
    )
    .execute();
  // What is shown is in the audit; what was left out is nowhere but in the records it was counted from.
  const { kept, 'not-kept': notKept, 'too-few': tooFew, 'nothing-due': nothingDue } = summary;
  await recordEvent(work, {
    verb: 'release.made',
    organisationId,
    subject: { kind: 'release', id: releaseId },
    detail: { term: span.term.id, asAt: span.asAt, kept, notKept, tooFew, nothingDue },
  });
  return { kind: 'made', releaseId, prepared };
}

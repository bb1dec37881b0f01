import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { asFacts, type Doer, mustBeAllowed } from '../../web/doer.ts';
import type { WorkPlace } from '../../web/house.ts';
import type { Release } from './release.ts';

/**
 * Changes what the school says it will do about the promises a release shows as not kept: the words alone, the figures stay.
 * Promises that are not named are left as they are. What stood there before is in the audit. Returns how many changed.
 */
export async function sayWhatNext(
  work: Work,
  doer: Doer,
  organisation: WorkPlace,
  release: Release,
  words: Readonly<Record<string, string>>,
): Promise<number> {
  mustBeAllowed(work, doer, 'release.make', asFacts(organisation));
  const changes = release.cells.flatMap((cell) => {
    const said = words[cell.commitment]?.trim();
    if (said === undefined || cell.outcome !== 'not-kept' || said === (cell.whatNext ?? '')) return [];
    return [{ commitment: cell.commitment, before: cell.whatNext, after: said === '' ? null : said }];
  });
  for (const { commitment, after } of changes) {
    await work.write
      .updateTable('release_cell')
      .set({ what_next: after })
      .where('release_id', '=', release.id)
      .where('commitment', '=', commitment)
      .execute();
  }
  if (changes.length > 0) {
    await recordEvent(work, {
      verb: 'release.words-changed',
      organisationId: release.organisationId,
      subject: { kind: 'release', id: release.id },
      values: changes.map(({ commitment, before, after }) => ({ field: commitment, before, after })),
    });
  }
  return changes.length;
}

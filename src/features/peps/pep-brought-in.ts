import type { Day } from '../../calendar/day.ts';
import type { PepEvent } from './pep-events.ts';

/** A record of a PEP in another system, as a file that is brought in looks at it. */
export interface BroughtIn {
  readonly id: string;
  readonly controllerId: string;
  readonly kind: PepEvent['kind'];
  readonly on: Day;
  /** The fingerprint of the file it was read from, or that was kept with it; null where there was none. */
  readonly filePrint: string | null;
  readonly withdrawn: object | null;
}

export interface Bringing {
  readonly controllerId: string;
  readonly kind: PepEvent['kind'];
  readonly on: Day | null;
  readonly filePrint: string | null;
}

/**
 * What is recorded already, of the same organisation and not taken out: the very file, or a meeting on the same day that this file
 * may be a newer version of. Nothing is looked for where no file is brought.
 */
export function recordedAlready<Row extends BroughtIn>(
  rows: readonly Row[],
  { controllerId, kind, on, filePrint }: Bringing,
): { readonly same: Row } | { readonly sameDay: Row } | null {
  if (filePrint === null) return null;
  const own = rows.filter((row) => row.controllerId === controllerId && row.withdrawn === null);
  const same = own.find((row) => row.filePrint === filePrint);
  if (same !== undefined) return { same };
  const sameDay = own.find((row) => row.kind === 'held' && kind === 'held' && row.on === on);
  return sameDay === undefined ? null : { sameDay };
}

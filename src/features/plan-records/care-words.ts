import type { Day } from '../../calendar/index.ts';
import { type CodeSet, labelOn } from '../../codes/index.ts';
import type { Contact } from '../contacts/model.ts';
import type { RecordTable } from '../plans/model.ts';

/** Legal status and placement from a day on, as one organisation recorded them. */
export interface CareSaid {
  readonly from: Day;
  readonly to: Day | null;
  readonly legalStatus: string | null;
  readonly placement: string | null;
  readonly shortBreak: boolean;
  readonly recordedBy: string;
}

export interface CareWords {
  readonly sets: (name: string) => CodeSet | undefined;
  /** "12 January 2026 to now" */
  readonly span: (of: { readonly from: Day; readonly to: Day | null }) => string;
  readonly list: (words: readonly string[]) => string;
  readonly today: Day;
}

/** So many placements are shown, the latest first; what was before is where the child's statuses are. */
const SHOWN = 6;

/** Legal status and placement, latest first, and who has parental responsibility. */
export function careTable(
  care: readonly CareSaid[],
  people: readonly Pick<Contact, 'name' | 'parentalResponsibility'>[],
  { sets, span, list, today }: CareWords,
): RecordTable {
  const words = (set: string, code: string | null): string => {
    const codes = sets(set);
    return code === null ? 'Not recorded' : ((codes && labelOn(codes, code, today)) ?? code);
  };
  const earlier = care.length - SHOWN;
  const notes = [
    care.length === 0 ? 'No legal status or placement is recorded.' : '',
    responsibility(people, list),
    earlier > 0 ? `The latest ${SHOWN} are shown; ${earlier} earlier.` : '',
  ];
  return {
    heads: ['Legal status', 'Placement', 'When', 'Recorded by'],
    rows: care
      .slice(0, SHOWN)
      .map((row) => [
        words('legal-status', row.legalStatus),
        row.shortBreak ? 'A short break' : words('placement', row.placement),
        span(row),
        row.recordedBy,
      ]),
    note: notes.filter(Boolean).join(' '),
  };
}

function responsibility(
  people: readonly Pick<Contact, 'name' | 'parentalResponsibility'>[],
  list: CareWords['list'],
): string {
  const with_ = [...new Set(people.filter((each) => each.parentalResponsibility === true).map(({ name }) => name))];
  return with_.length === 0
    ? 'Nobody is recorded as having parental responsibility.'
    : `Parental responsibility, as recorded: ${list(with_)}.`;
}

import type { Scope } from '../../access/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, type CodeSets, childNames } from '../children/index.ts';
import { everYearsOn } from '../children/model.ts';
import {
  type ChangeReader,
  labelOf,
  otherwise,
  partOf,
  partsOfChanges,
  placeWords,
  wordsOf,
} from './change-words.page.ts';
import { partsSeen } from './import-sight.queries.ts';
import { mayAtImport, type OpenImport } from './open-import.queries.ts';
import type { RowProblem } from './said.ts';
import type { Planned, StagedRow } from './staged-rows.ts';

/** One line of what changes, as far as this reader may see it. */
export interface ShownChange {
  readonly label: string;
  /** Null: recorded, and not this reader's to see. */
  readonly now: string | null;
  /** Null: the same of what the file says. */
  readonly will: string | null;
  /** Corrected by hand: it stays as it is. By whom and when. */
  readonly kept: { readonly by: string | null; readonly on: string } | null;
}

/** A row of the preview, as far as this reader may see it. */
export interface ShownRow {
  readonly position: number;
  readonly file: string;
  readonly row: number;
  readonly outcome: string;
  readonly childId: string | null;
  /** Null: not this reader's to see. */
  readonly name: string | null;
  readonly place: string;
  readonly changes: readonly ShownChange[];
  readonly problems: readonly RowProblem[];
  readonly ask: { readonly why: string; readonly candidates: readonly { id: string; name: string | null }[] } | null;
  readonly onOtherRecord: boolean;
  readonly upnUnknown: string | null;
  readonly missing: Planned['missing'];
  /** The record itself is open to this reader. */
  readonly recordOpen: boolean;
}

export const setsOf =
  (house: Pick<House, 'packs'>): CodeSets =>
  (name) =>
    house.packs.england.codeSet(name);

/**
 * Rows of a preview for one reader: what the file says to whoever chose it, and of what is recorded no more than the
 * reader's posts open, child by child. Showing them is a look at each child whose record is open and shown. The number of
 * queries does not grow with the rows.
 */
export async function showRows(
  work: Work,
  house: House,
  visitor: Visitor,
  opened: OpenImport,
  rows: readonly StagedRow[],
): Promise<ShownRow[]> {
  const { organisation } = opened;
  const ids = [
    ...new Set(rows.flatMap(({ childId, planned }) => [childId, ...(planned.ask?.candidates ?? [])])),
  ].filter((id) => id !== null);
  const who = { actor: actorAt(visitor.actor, organisation.id), today: visitor.today };
  const everYears = everYearsOn(house.packs, visitor.today);
  const sight = await partsSeen(work.read, ids, partsOfChanges, { ...who, everYears });
  const open = [...sight].filter(([, seen]) => seen.has('name')).map(([id]) => id);
  const names = await childNames(work.read, open, organisation.id);
  if (open.length > 0)
    await recordEvent(work, {
      verb: 'child.listed',
      organisationId: organisation.id,
      childIds: open,
      subject: { kind: 'import', id: opened.record.id },
      detail: { how: 'import' },
    });
  const inNeed = mayAtImport(work, visitor, 'child.add-in-need');
  const fileSees = (part: Scope): boolean =>
    opened.own || (opened.parts.has(part) && (inNeed || (part !== 'need-groups' && part !== 'child-protection')));
  const reader = { sets: setsOf(house), today: visitor.today };
  const nameOf = (id: string): string | null => (sight.get(id)?.has('name') ? (names.get(id)?.full ?? null) : null);
  return rows.map((row) => shownRow(row, { sight, nameOf, fileSees, reader }));
}

interface Sight {
  readonly sight: ReadonlyMap<string, ReadonlySet<Scope>>;
  readonly nameOf: (childId: string) => string | null;
  readonly fileSees: (part: Scope) => boolean;
  readonly reader: ChangeReader;
}

function shownRow({ position, outcome, childId, planned }: StagedRow, seen: Sight): ShownRow {
  const { sight, nameOf, fileSees, reader } = seen;
  const ofChild = childId === null ? null : (sight.get(childId) ?? new Set<Scope>());
  const known = childId === null ? null : nameOf(childId);
  return {
    position,
    file: planned.file,
    row: planned.row,
    outcome,
    childId,
    name: (fileSees('name') ? nameInFile(planned) : null) ?? known ?? (fileSees('name') ? numberInFile(planned) : null),
    place: fileSees('name') ? placeWords(planned) : '',
    changes: planned.changes.map(({ field, before, after, kept }): ShownChange => {
      const part = partOf(field);
      const recorded = before === null || ofChild?.has(part) ? wordsOf(field, before, reader) : null;
      const said = fileSees(part) || ofChild?.has(part) ? wordsOf(field, after, reader) : null;
      const more = said !== null && said === recorded ? otherwise(before, after) : null;
      return {
        label: fileSees(part) || ofChild?.has(part) ? labelOf(field) : 'Something you do not see',
        now: ofChild === null || ofChild.has(part) ? recorded : null,
        will: more === null ? said : `${said}; ${more}`,
        kept: kept === null ? null : { by: kept.by, on: kept.on },
      };
    }),
    problems: planned.problems.map((problem) => (fileSees('identity') ? problem : withoutWords(problem))),
    ask: planned.ask && {
      why: planned.ask.why,
      candidates: planned.ask.candidates.map((id) => ({ id, name: nameOf(id) })),
    },
    onOtherRecord: planned.onOtherRecord,
    upnUnknown: planned.upnUnknown,
    missing: planned.missing,
    recordOpen: ofChild?.has('name') ?? false,
  };
}

/** Words of a problem quote what stands in the file. */
const withoutWords = (problem: RowProblem): RowProblem => ({
  ...problem,
  value: null,
  problem: 'Something in this row is not sound.',
  remedy: 'Whoever chose the file sees what, and what to do.',
});

function nameInFile({ name }: Planned): string | null {
  if (name === null) return null;
  const first = name.preferred ?? name.given ?? '';
  return `${first} ${name.family ?? ''}`.trim() || null;
}

const numberInFile = ({ authorityChildId }: Planned): string | null =>
  authorityChildId === null ? null : `Child ${authorityChildId}`;

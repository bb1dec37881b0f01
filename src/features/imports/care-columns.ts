import type { Day } from '../../calendar/day.ts';
import { AuthorityReader, type NamedAuthority } from './authority-names.ts';
import { CareWords } from './care-words.ts';
import { CodeReader, type CodeSets } from './codes.ts';
import type { ListDictionary } from './list-dictionary.ts';
import { type CohortKind, codeSetOf, type ListField } from './list-fields.ts';
import { cellProblem, type ProblemHere, quoted } from './problem.ts';

/** What a list says about why a child is in the cohort. Nothing in it is more than the file says. */
export interface Claim {
  kind: CohortKind;
  /** The first day of it; null where the file does not say. */
  from: Day | null;
  /** The first day it was no longer so; null: it is so now. */
  to: Day | null;
  /** CLA: who looks after the child. */
  authority: NamedAuthority | null;
  /** CPLA: code of the post looked-after arrangement (A, G, R, C, O); null where the file says only that it is so. */
  order: string | null;
  /** KIN: KF, KI or KU. */
  kinshipKind: string | null;
  /** The cells that say so. */
  because: { column: string; value: string }[];
}

export interface Cell {
  column: string;
  /** Never empty. */
  value: string;
}
export type CareCells = Partial<Record<ListField, Cell>>;
/** Dates of the row that were read already, by field. */
export type CareDays = Partial<Record<ListField, Day>>;

export interface ReadCare {
  claims: Claim[];
  problems: ProblemHere[];
}

const say = 'Write yes or no, the authority’s name, or one of the codes of the school census.';

/** Reads the columns that tell who is in the cohort. What it can't understand is a problem and never a guess. */
export class CareReader {
  #words: CareWords;
  #authorities: AuthorityReader;
  #codes = new Map<ListField, CodeReader>();
  #today: Day;

  constructor(dictionary: ListDictionary, codeSets: CodeSets, authorities: readonly NamedAuthority[], today: Day) {
    this.#words = new CareWords(dictionary.values);
    this.#authorities = new AuthorityReader([
      ...authorities,
      ...dictionary.authorities.map((name) => ({ name, code: null })),
    ]);
    this.#today = today;
    for (const field of ['legalStatus', 'postCare', 'childProtection', 'kinship'] as const) {
      const set = codeSets[codeSetOf[field] ?? ''];
      if (set) this.#codes.set(field, new CodeReader(set, dictionary.codes[set.name] ?? {}));
    }
  }

  read(cells: CareCells, days: CareDays, everyone: CohortKind | null): ReadCare {
    const found: ReadCare = { claims: [], problems: [] };
    this.#care(cells, days, found);
    this.#postCare(cells, found);
    this.#plan('CIN', cells.childInNeed, days.childInNeedFrom, cells.childInNeedFrom, found);
    this.#plan('CP', cells.childProtection, days.childProtectionFrom, cells.childProtectionFrom, found);
    this.#kinship(cells, found);
    this.#groups(cells, found);
    this.#socialWorker(cells, found);
    if (everyone && !found.claims.some((claim) => claim.kind === everyone)) found.claims.push(claim(everyone));
    return found;
  }

  #care(cells: CareCells, days: CareDays, found: ReadCare): void {
    const { inCare, careAuthority, careFrom, legalStatus } = cells;
    const said = inCare ? this.#inCare(inCare, found) : null;
    const authority = this.#careAuthority(careAuthority);
    const legal = legalStatus ? this.#legalStatus(legalStatus, found) : null;
    const hints: Cell[] = [];
    if (authority && careAuthority) hints.push(careAuthority);
    if (legal === 'in care' && legalStatus) hints.push(legalStatus);
    if (careFrom && days.careFrom) hints.push(careFrom);
    if (said?.inCare === false) {
      // An end date beside it is no contradiction: it was so once.
      if (days.careTo && days.careFrom)
        found.claims.push(claim('CLA', hints, { authority, from: days.careFrom, to: days.careTo }));
      else if (hints[0] && inCare) found.problems.push(contradiction(inCare, hints[0]));
      return;
    }
    const because = [...(said?.inCare && inCare ? [inCare] : []), ...hints];
    if (because.length === 0) return;
    found.claims.push(
      claim('CLA', because, {
        authority: authority ?? said?.authority ?? null,
        from: days.careFrom ?? null,
        to: days.careTo ?? null,
      }),
    );
  }

  #inCare(cell: Cell, found: ReadCare): { inCare: boolean; authority: NamedAuthority | null } | null {
    const yesNo = this.#words.yesOrNo(cell.value);
    const group = this.#words.group(cell.value);
    const parts = cell.value.split(/\s[-–]\s|[(),;:]/);
    const authority =
      this.#authorities.find(cell.value) ??
      (parts.length > 1 ? parts.map((part) => this.#authorities.find(part)).find((one) => one !== null) : null) ??
      null;
    if (yesNo === 'no' || this.#words.notInCare(cell.value)) return { inCare: false, authority: null };
    if (yesNo === 'yes' || group === 'CLA' || authority) return { inCare: true, authority };
    if (group === 'CPLA') {
      found.claims.push(claim('CPLA', [cell]));
      return { inCare: false, authority: null };
    }
    found.problems.push(notUnderstood(cell, 'whether this child is in care'));
    return null;
  }

  #careAuthority(cell: Cell | undefined): NamedAuthority | null {
    if (!cell || this.#words.yesOrNo(cell.value) === 'no') return null;
    const number = /^\d{3}$/.exec(cell.value)?.[0] ?? null;
    return this.#authorities.find(cell.value) ?? { name: cell.value, code: number };
  }

  #legalStatus(cell: Cell, found: ReadCare): 'in care' | null {
    if (this.#words.yesOrNo(cell.value) === 'no') return null;
    const reader = this.#codes.get('legalStatus');
    const code = reader?.find(cell.value);
    if (!code) {
      found.problems.push(notUnderstood(cell, 'which legal status this is', 'Write the code, such as C2 or V2.'));
      return null;
    }
    if (code !== 'V3' && code !== 'V4') return 'in care';
    const problem = `${quoted(cell.value)} is a series of short breaks. A child on short breaks alone is not looked after for this purpose.`;
    found.problems.push(
      cellProblem(
        cell.column,
        cell.value,
        'short-breaks',
        problem,
        'Nothing needs doing, unless the child is looked after besides.',
        'check',
      ),
    );
    return null;
  }

  #postCare({ postCare }: CareCells, found: ReadCare): void {
    if (!postCare) return;
    const code = this.#codes.get('postCare')?.find(postCare.value);
    if (code) {
      if (code !== 'N') found.claims.push(claim('CPLA', [postCare], { order: code }));
      return;
    }
    const yesNo = this.#words.yesOrNo(postCare.value);
    if (yesNo === 'no') return;
    if (yesNo === 'yes' || this.#words.group(postCare.value) === 'CPLA') found.claims.push(claim('CPLA', [postCare]));
    else found.problems.push(notUnderstood(postCare, 'whether this child was looked after before, and how that ended'));
  }

  #plan(
    kind: 'CIN' | 'CP',
    cell: Cell | undefined,
    from: Day | undefined,
    fromCell: Cell | undefined,
    found: ReadCare,
  ): void {
    const because = from && fromCell ? [fromCell] : [];
    if (cell) {
      const yesNo = this.#words.yesOrNo(cell.value);
      const category = kind === 'CP' ? this.#codes.get('childProtection')?.find(cell.value) : null;
      if (yesNo === 'no') {
        if (because[0]) found.problems.push(contradiction(cell, because[0]));
        return;
      }
      if (yesNo === 'yes' || category || this.#words.group(cell.value) === kind) because.unshift(cell);
      else
        found.problems.push(
          notUnderstood(
            cell,
            kind === 'CP' ? 'whether this child has a child protection plan' : 'whether this child is a child in need',
          ),
        );
    }
    if (because.length > 0) found.claims.push(claim(kind, because, { from: from ?? null }));
  }

  #kinship({ kinship }: CareCells, found: ReadCare): void {
    if (!kinship) return;
    const code =
      this.#codes.get('kinship')?.find(kinship.value) ?? (this.#words.yesOrNo(kinship.value) === 'yes' ? 'KU' : null);
    if (code === 'ND' || this.#words.yesOrNo(kinship.value) === 'no') return;
    if (code) found.claims.push(claim('KIN', [kinship], { kinshipKind: code }));
    else found.problems.push(notUnderstood(kinship, 'whether this child lives in kinship care'));
  }

  #groups({ careGroup }: CareCells, found: ReadCare): void {
    if (!careGroup || this.#words.yesOrNo(careGroup.value) === 'no') return;
    const { kinds, unknown } = this.#words.groups(careGroup.value);
    for (const value of unknown) found.problems.push(notUnderstood({ ...careGroup, value }, 'which group this means'));
    for (const kind of kinds)
      if (!found.claims.some((one) => one.kind === kind)) found.claims.push(claim(kind, [careGroup]));
  }

  #socialWorker({ socialWorker }: CareCells, found: ReadCare): void {
    if (!socialWorker || this.#words.yesOrNo(socialWorker.value) === 'no') return;
    // “CIN” in a column of social workers says why there is one, and is nobody’s name.
    const named = this.#named(socialWorker);
    if (named !== null) {
      for (const kind of named)
        if (!found.claims.some((one) => one.kind === kind)) found.claims.push(claim(kind, [socialWorker]));
      return;
    }
    // A social worker comes with being looked after, in need or on a plan: it makes a group of its own only where none of them is said.
    if (
      !found.claims.some(
        ({ kind, to }) => (kind === 'CLA' || kind === 'CIN' || kind === 'CP') && (to === null || to > this.#today),
      )
    )
      found.claims.push(claim('CSW', [socialWorker]));
  }

  /** The groups that the cell names and nothing else; null where it says anything besides. */
  #named(cell: Cell): readonly CohortKind[] | null {
    const { kinds, unknown } = this.#words.groups(cell.value);
    return unknown.length === 0 && kinds.length > 0 ? kinds : null;
  }

  /** The person's name in a social worker's column; null where it says only yes or no, or which group. */
  socialWorkerName(cell: Cell | undefined): string | null {
    return cell && this.#words.yesOrNo(cell.value) === null && this.#named(cell) === null ? cell.value : null;
  }

  yesOrNo(value: string): 'yes' | 'no' | null {
    return this.#words.yesOrNo(value);
  }
}

function claim(kind: CohortKind, because: Cell[] = [], more: Partial<Claim> = {}): Claim {
  return {
    kind,
    from: null,
    to: null,
    authority: null,
    order: null,
    kinshipKind: null,
    because: because.map(({ column, value }) => ({ column, value })),
    ...more,
  };
}

function notUnderstood(cell: Cell, what: string, remedy = say): ProblemHere {
  return cellProblem(
    cell.column,
    cell.value,
    'care-not-understood',
    `We can’t tell from ${quoted(cell.value)} ${what}.`,
    remedy,
  );
}

function contradiction(said: Cell, against: Cell): ProblemHere {
  const problem = `“${said.column}” says ${quoted(said.value)}, but “${against.column}” says ${quoted(against.value)}. We took “${said.column}” at its word.`;
  return cellProblem(
    against.column,
    against.value,
    'care-contradiction',
    problem,
    'Look which is right, and correct the other in your system.',
    'check',
  );
}

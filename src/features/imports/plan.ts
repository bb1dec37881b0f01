import type { Day } from '../../calendar/index.ts';
import { type Answers, type RowAnswer, withAnswer } from './answers.ts';
import type { Change } from './change.ts';
import { offRollFrom } from './enrolment-difference.ts';
import type { KnownChild, Write } from './facts.ts';
import { type Match, matchRows, nameOf, withoutClosedFormer, withoutSharedUpn } from './match.ts';
import { type MissingChild, missingChildren } from './missing.ts';
import { problemOf } from './plan-problems.ts';
import { rowDifference } from './row-difference.ts';
import type { RowProblem, Said } from './said.ts';

export type ImportKind = 'list' | 'looked-after' | 'children-in-need';

/** For whom and as of when a file is brought in. */
export interface PlanFor {
  kind: ImportKind;
  /** The school, or the authority, that answers for what is written. */
  organisation: { id: string; laCode: string | null };
  asAt: Day;
}

export interface PlanInput extends PlanFor {
  said: readonly Said[];
  known: readonly KnownChild[];
  /** What of `textsToLookFor` is closed. */
  closed: ReadonlySet<string>;
  answers: Answers;
  /** Names with birthdays of which somebody has said before whose they are. */
  remembered: ReadonlyMap<string, string>;
  /** Pupils outside the cohort stand in the file too, though their rows may be dropped by now: it is a roll. */
  isRoll: boolean;
}

/** `problem`: left out unless it is mended. `ask`: left out until somebody says. `sealed`: adopted, so the record closes. */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'problem' | 'ask' | 'sealed';

export interface RowPlan {
  position: number;
  file: string;
  row: number;
  outcome: Outcome;
  /** The child it is about; null: new to everybody here, or not known yet. */
  childId: string | null;
  /** What the preview shows. */
  changes: Change[];
  /** What is written when it is confirmed. */
  writes: Write[];
  ask: { why: 'same-name' | 'other-name'; candidates: string[] } | null;
  problems: RowProblem[];
  /** The enrolment that the list confirms. */
  seen: string | null;
  /** The same child on another record, of a school that has said it is looked after by this authority. */
  elsewhere: string | null;
  /** The record it stood on is no longer open here, so its facts go to one of their own again. */
  reopen: boolean;
}

export interface Plan {
  rows: RowPlan[];
  missing: MissingChild[];
  /** Rows of children who are not in the cohort and not known: nothing of them is stored. */
  rest: number[];
}

/**
 * The pure difference between a file and what is known: what is new, what changes field by field, what stays, who is
 * missing, what is not sound, what a person has to say. Planning again what was written gives no change.
 */
export function planImport(input: PlanInput): Plan {
  const said = withoutSharedUpn(input.said.map((one) => withAnswer(one, input.answers.rows.get(one.position))));
  const left = new Set<number>();
  for (const one of said) if (isLeftOut(one, input.answers.rows.get(one.position))) left.add(one.position);
  const match = (some: readonly Said[]): Map<number, Match> =>
    matchRows({ ...input, said: some, organisationId: input.organisation.id });
  const matches = match(said.filter(({ position }) => !left.has(position)));
  // What is wrong with a row of somebody who is neither in the cohort nor known is nobody's to see.
  const ofTheLeft = match(said.filter(({ position }) => left.has(position)));
  const rows: RowPlan[] = [];
  const rest: number[] = [];
  for (const one of said) {
    const found = matches.get(one.position);
    if (isOfTheRest(one, found ?? (one.cohort ? undefined : ofTheLeft.get(one.position)))) rest.push(one.position);
    else if (found === undefined) rows.push(leftOut(one));
    else rows.push(planRow(withoutClosedFormer(one, input.closed), found, input));
  }
  return {
    rows,
    missing: missingChildren([...rows, ...aboutWhom([...matches.values(), ...ofTheLeft.values()])], input),
    rest,
  };
}

/** Whom rows speak of that are left out, or that two are about: they stand in the file, whatever is wrong with the row. */
function aboutWhom(matches: readonly Match[]): Pick<RowPlan, 'childId' | 'ask'>[] {
  return matches.flatMap((match): Pick<RowPlan, 'childId' | 'ask'>[] => {
    if (match.is === 'known') return [{ childId: match.child.childId, ask: null }];
    if (match.is !== 'ask') return [];
    return [{ childId: null, ask: { why: match.why, candidates: match.candidates.map(({ childId }) => childId) } }];
  });
}

function isLeftOut(said: Said, answer: RowAnswer | undefined): boolean {
  return answer?.leaveOut === true || said.problems.some(({ effect }) => effect === 'row-left-out');
}

/** Not in the cohort and nobody who is known: a number, and gone. A name alone is asked about: it may be the child. */
const isOfTheRest = (said: Said, match: Match | undefined): boolean =>
  !said.cohort && said.sealed === null && (match?.is === 'nobody' || match?.is === 'closed');

function planRow(said: Said, match: Match, input: PlanInput): RowPlan {
  const plan = emptyPlan(said);
  const refused = (problem: RowProblem): RowPlan => ({
    ...plan,
    outcome: 'problem',
    problems: [...said.problems, problem],
  });
  // Once sealed, the same return says nothing new.
  if (said.sealed) return sealedRow(plan, match);
  switch (match.is) {
    case 'closed':
    case 'two-children':
    case 'same-child-twice':
      return refused(problemOf(said, match));
    case 'ask':
      return {
        ...plan,
        outcome: 'ask',
        ask: { why: match.why, candidates: match.candidates.map(({ childId }) => childId) },
      };
    case 'nobody':
      return newRow(trusted(said, match), input, plan, refused);
    case 'known': {
      const sound = trusted(said, match);
      const { changes, writes, seen } = rowDifference(sound, match.child, input);
      return {
        ...plan,
        // On a record of somebody else's: known, and new to this organisation.
        outcome:
          match.child.details === null ? 'new' : changes.some(({ kept }) => kept === null) ? 'changed' : 'unchanged',
        childId: match.child.childId,
        changes,
        writes,
        seen,
        problems: sound.problems,
        elsewhere: match.elsewhere?.childId ?? null,
        reopen: !match.child.open && writes.length > 0,
      };
    }
  }
}

/** Without a UPN that a school has for a child born on another day: it is said, and not written. */
function trusted(said: Said, match: { otherBirth?: true }): Said {
  if (!match.otherBirth) return said;
  const { upn: _, upn_temporary: __, ...details } = said.details;
  return { ...said, details, problems: [...said.problems, problemOf(said, { is: 'other-birth' })] };
}

function sealedRow(plan: RowPlan, match: Match): RowPlan {
  if (match.is === 'closed') return { ...plan, outcome: 'unchanged', problems: [] };
  return { ...plan, outcome: 'sealed', childId: match.is === 'known' ? match.child.childId : null };
}

function newRow(said: Said, input: PlanInput, plan: RowPlan, refused: (problem: RowProblem) => RowPlan): RowPlan {
  if (said.died !== null) return refused(problemOf(said, { is: 'died' }));
  if (!said.details.upn && !said.details.authority_child_id && nameOf(said) === null)
    return refused(problemOf(said, { is: 'not-enough' }));
  const offRoll = offRollFrom(said.enrolment?.left ?? null);
  if (offRoll !== null && offRoll <= input.asAt) return refused(problemOf(said, { is: 'left-already' }));
  const { changes, writes } = rowDifference(said, null, input);
  return { ...plan, outcome: 'new', changes, writes, problems: said.problems };
}

const emptyPlan = (said: Said): RowPlan => ({
  position: said.position,
  file: said.file,
  row: said.row,
  outcome: 'unchanged',
  childId: null,
  changes: [],
  writes: [],
  ask: null,
  problems: said.problems,
  seen: null,
  elsewhere: null,
  reopen: false,
});
const leftOut = (said: Said): RowPlan => ({ ...emptyPlan(said), outcome: 'problem' });

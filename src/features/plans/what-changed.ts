import type { PlanQuestion, PlanSection, RecordBlock } from '../../packs/model.ts';
import { type AnswerRow, type Plan, type PlanMove, type PlanPartRow, sectionOf } from './plan.ts';
import type { PlanCopy, RecordTable } from './plan-copy.ts';
import { isSame, standingOf } from './standing.ts';

/** A return of a plan, and when it was put right; `until` null: it is still being put right. */
export interface Return {
  readonly returned: PlanMove;
  /** The sending in that was returned. */
  readonly before: PlanMove | undefined;
  readonly until: PlanMove | null;
}

/** Every time a plan came back, the last one first. */
export function returnsOf({ steps }: Pick<Plan, 'steps'>): readonly Return[] {
  return steps
    .flatMap((step, at) => {
      if (step.to !== 'returned') return [];
      const before = steps.slice(0, at).findLast(({ to }) => to === 'submitted');
      const until = steps.slice(at + 1).find(({ to }) => to === 'submitted') ?? null;
      return [{ returned: step, before, until }];
    })
    .toReversed();
}

/** One answer that is not what it was: what stood, and what stands. Empty: nothing was answered. */
export interface ChangedAnswer {
  readonly question: PlanQuestion;
  readonly was: readonly AnswerRow[];
  readonly is: readonly AnswerRow[];
}

/** Rows of a record that are not as they were. */
export interface ChangedRecord {
  readonly ask: string;
  readonly heads: readonly string[];
  readonly gone: readonly (readonly string[])[];
  readonly come: readonly (readonly string[])[];
}

export interface ChangedPart {
  readonly part: PlanPartRow;
  readonly answers: readonly ChangedAnswer[];
  readonly records: readonly ChangedRecord[];
}

export interface ChangedSection {
  readonly section: PlanSection;
  /** What the return said it needs; null where it was not named. */
  readonly needs: string | null;
  /** Parts in which something changed; empty: nothing did. */
  readonly parts: readonly ChangedPart[];
}

/** What was shown of records then and is shown now, by block; undefined: not known on one side, and nothing is said of it. */
export interface Records {
  readonly was: (section: string, block: RecordBlock) => RecordTable | undefined;
  readonly is: (section: string, block: RecordBlock) => RecordTable | undefined;
}

/**
 * What changed in the parts a reader may read between a return and its putting right: the sections that were named, each with
 * what changed or with nothing, then other sections in which something did. The adviser's own words are no putting right.
 */
export function whatChanged(
  plan: Pick<Plan, 'form'>,
  parts: readonly PlanPartRow[],
  answers: readonly AnswerRow[],
  { returned, until }: Return,
  records: Records,
): readonly ChangedSection[] {
  const byPart = Map.groupBy(answers, ({ partId }) => partId);
  const needs = new Map(returned.sections.map(({ section, words }) => [section, words]));
  const found = [...Map.groupBy(parts, ({ section }) => section)].flatMap(([id, own]): ChangedSection[] => {
    const section = sectionOf(plan.form, id);
    if (section === undefined) return [];
    const changed = own
      .map(
        (part): ChangedPart => ({
          part,
          answers: changedAnswers(section, byPart.get(part.id) ?? [], returned.at, until?.at ?? null),
          records: changedRecords(section, records),
        }),
      )
      .filter((part) => part.answers.length > 0 || part.records.length > 0);
    const named = needs.get(id) ?? null;
    if (named === null && (changed.length === 0 || section.lead === 'adviser')) return [];
    return [{ section, needs: named, parts: changed }];
  });
  return [...found.filter((each) => each.needs !== null), ...found.filter((each) => each.needs === null)];
}

function changedAnswers(section: PlanSection, rows: readonly AnswerRow[], from: Date, to: Date | null) {
  const of = Map.groupBy(rows, ({ question }) => question);
  return section.questions.flatMap((question): ChangedAnswer[] => {
    const all = of.get(question.id) ?? [];
    const was = standingOf(all.filter(({ at }) => at < from)).heads;
    const is = standingOf(all.filter(({ at }) => to === null || at <= to)).heads;
    return isSameAnswers(was, is) ? [] : [{ question, was, is }];
  });
}

const isSameAnswers = (was: readonly AnswerRow[], is: readonly AnswerRow[]): boolean =>
  was.length === is.length && was.every((row, at) => isSame(row.value, is[at]?.value ?? null));

function changedRecords(section: PlanSection, records: Records): ChangedRecord[] {
  return section.questions.flatMap(({ records: block, ask }): ChangedRecord[] => {
    // how parts stand changes by sending in the plan itself
    if (block === null || block === 'contributions') return [];
    const was = records.was(section.id, block);
    const is = records.is(section.id, block);
    if (was === undefined || is === undefined) return [];
    const gone = without(was.rows, is.rows);
    const come = without(is.rows, was.rows);
    return gone.length === 0 && come.length === 0 ? [] : [{ ask, heads: is.heads, gone, come }];
  });
}

/** The rows of one that are not in the other, each as often as it is there more. */
function without(rows: readonly (readonly string[])[], others: readonly (readonly string[])[]) {
  const left = Map.groupBy(others, (row) => JSON.stringify(row));
  return rows.filter((row) => left.get(JSON.stringify(row))?.pop() === undefined);
}

/** The rows a copy kept. Undefined where it is not there, or its reader does not see the block in that section. */
export const rowsIn =
  (copy: PlanCopy | undefined) =>
  (section: string, block: RecordBlock): RecordTable | undefined =>
    copy?.sections.find((each) => each.section === section)?.records.find((each) => each.block === block)?.table;

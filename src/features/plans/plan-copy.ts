import type { Scope } from '../../access/index.ts';
import type { Lead, PlanPart, PlanSection, RecordBlock } from '../../packs/model.ts';
import type { Answer } from './answer.ts';
import { writtenIn } from './own-words.ts';
import type { AnswerRow, Plan, PlanTerm } from './plan.ts';
import type { PartState } from './plan-missing.ts';
import type { Moment } from './plan-states.ts';
import {
  type CopyReader,
  isBlockInCopyFor,
  isInCopyFor,
  mayRead,
  type SectionReader,
  scopeOfBlock,
} from './section-readers.ts';
import { standingOf } from './standing.ts';

/** Rows of a record as a plan shows them: text alone, so that a copy is readable without the program that made it. */
export interface RecordTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence beside the rows, or, with no heads, instead of any: such a block is not asked for. */
  readonly note: string | null;
}

export interface CopiedAnswer {
  readonly question: string;
  readonly ask: string;
  /** What stands; of a disputed answer everything that stands. */
  readonly values: readonly {
    readonly value: Answer;
    readonly by: string | null;
    readonly toldBy: string | null;
    readonly at: string;
  }[];
}

export interface CopiedSection {
  readonly section: string;
  readonly title: string;
  readonly label: string;
  readonly part: PlanPart;
  readonly lead: Lead;
  readonly helpedBy: readonly Lead[];
  readonly state: PartState;
  readonly reason: string | null;
  readonly answers: readonly CopiedAnswer[];
  readonly records: readonly { readonly block: RecordBlock; readonly ask: string; readonly table: RecordTable }[];
}

/** A plan as it stood at one moment, or stands now. Every section says by itself what its reader has to be. */
export interface PlanCopy<M extends Moment | 'now' = Moment> {
  readonly version: 1;
  readonly plan: string;
  readonly title: string;
  readonly moment: M;
  readonly on: string;
  readonly term: PlanTerm | null;
  readonly held: string | null;
  readonly missed: readonly string[];
  readonly sections: readonly CopiedSection[];
}

/** Makes the copy. `tables`: the rows shown in the plan, by block; a block without a source has none. */
export function copyOf<M extends Moment | 'now'>(
  plan: Plan,
  answers: readonly AnswerRow[],
  tables: ReadonlyMap<RecordBlock, RecordTable>,
  at: { readonly moment: M; readonly on: string; readonly missed: readonly string[] },
): PlanCopy<M> {
  const byPart = Map.groupBy(answers, (row) => row.partId);
  return {
    version: 1,
    plan: plan.id,
    title: plan.form.title,
    moment: at.moment,
    on: at.on,
    term: plan.term,
    held: plan.heldOn ?? (at.moment === 'held' ? at.on : null),
    missed: at.missed,
    sections: plan.form.sections.flatMap((section) =>
      plan.parts
        .filter((part) => part.section === section.id)
        .map(
          (part): CopiedSection => ({
            section: section.id,
            title: section.title,
            label: part.label,
            part: section.part,
            lead: section.lead,
            helpedBy: section.helpedBy,
            state: part.state,
            reason: part.reason,
            answers: answersIn(section, byPart.get(part.id) ?? []),
            records: section.questions.flatMap(({ records, ask }) => {
              const table = records === null ? undefined : tables.get(records);
              return records === null || table === undefined ? [] : [{ block: records, ask, table }];
            }),
          }),
        ),
    ),
  };
}

function answersIn(section: PlanSection, rows: readonly AnswerRow[]): CopiedAnswer[] {
  const of = Map.groupBy(rows, (row) => row.question);
  return section.questions.flatMap(({ id, ask }) => {
    const versions = of.get(id) ?? [];
    const values = standingOf(versions).heads.map((head) => {
      const { author, toldBy, at } = writtenIn(versions, head);
      return { value: head.value, by: author, toldBy, at: at.toISOString() };
    });
    return values.length === 0 ? [] : [{ question: id, ask, values }];
  });
}

/** A copy as somebody signed in may read it: the sections and rows of parts they see. Whoever sees signed plans alone reads those parts too. */
export function copyForReader<M extends Moment | 'now'>(copy: PlanCopy<M>, reader: SectionReader): PlanCopy<M> {
  const scopes = new Set(reader.scopes);
  if (scopes.has('signed-plan') && copy.moment === 'signed-off') scopes.add('plan');
  const as = { scopes, leads: reader.leads };
  return {
    ...copy,
    missed: scopes.has('plan') ? copy.missed : [],
    sections: copy.sections
      .filter((section) => mayRead(section, as))
      .map((section) => ({
        ...section,
        records: section.records.filter(({ block }) => scopes.has(scopeOfBlock[block]) && mayHear(block, scopes)),
      })),
  };
}

/** Who is around the child is said in the words of whoever made the copy: of a reader who may not know why, it is left out. */
const mayHear = (block: RecordBlock, scopes: ReadonlySet<Scope>): boolean =>
  block !== 'people' || scopes.has('care-group') || scopes.has('need-groups');

/**
 * A copy made for somebody outside: without what is another's, and without what was missing on our side. Whose words were
 * written down is said of the reader's own alone, and what was agreed is said without whose it is: a carer may be named there.
 */
export function copyForFamily<M extends Moment | 'now'>(copy: PlanCopy<M>, reader: CopyReader): PlanCopy<M> {
  return {
    ...copy,
    missed: [],
    sections: copy.sections
      .filter((section) => isInCopyFor(reader, section))
      .map((section) => ({
        ...section,
        reason: null,
        answers: section.answers.map((answer) => ({
          ...answer,
          values: answer.values.map((value) => ({ ...value, toldBy: section.lead === reader ? value.toldBy : null })),
        })),
        records: section.records
          .filter(({ block }) => isBlockInCopyFor(reader, block))
          .map((record) => ({ ...record, table: withoutOwners(record.block, record.table) })),
      })),
  };
}

const owners: Partial<Record<RecordBlock, readonly string[]>> = { actions: ['Who'] };

function withoutOwners(block: RecordBlock, table: RecordTable): RecordTable {
  const left = owners[block] ?? [];
  const kept = table.heads.flatMap((head, at) => (left.includes(head) ? [] : [at]));
  const pick = (cells: readonly string[]) => kept.map((at) => cells[at] ?? '');
  return { ...table, heads: pick(table.heads), rows: table.rows.map(pick) };
}

import { dayInEngland, parseDay } from '../../calendar/index.ts';
import { type Lead, leads, type PlanQuestion, type PlanTemplate } from '../../packs/model.ts';
import { heading, type Paper, type PaperBlock, soft, text } from '../../platform/papers/index.ts';
import { dayLong, dayPlain } from '../../ui/format.ts';
import {
  type Answer,
  answerLines,
  type CopiedAnswer,
  type CopiedSection,
  filesOf,
  fileWords,
  type Moment,
  type PlanCopy,
  type RecordTable,
  whoseWords,
} from '../plans/model.ts';

/** What a paper says about itself. */
export interface PaperAbout {
  /** "PEP, autumn 2026: Robin Testwood" */
  readonly title: string;
  /** How it stands: "As it is on 24 November 2026: gathering." */
  readonly stands: string;
  /** "Copy made for Tess Testing on 24 November 2026", at the foot of every page. */
  readonly madeFor: string;
  /** What a copy for somebody outside leaves out, in a sentence; null for one's own. */
  readonly leavesOut: string | null;
  /** The form it began with; without it, options are shown as they were kept. */
  readonly form: PlanTemplate | undefined;
}

/** A plan on paper: already only what its reader may see. */
export function planPaper(copy: PlanCopy<Moment | 'now'>, about: PaperAbout): Paper {
  const missed: readonly PaperBlock[] =
    copy.missed.length === 0 ? [] : [heading(1, 'What was missing then'), { kind: 'list', items: copy.missed }];
  return {
    title: about.title,
    lines: [about.stands, `${about.madeFor}.`, ...(about.leavesOut === null ? [] : [about.leavesOut])],
    footer: about.madeFor,
    size: 'plain',
    blocks: [...copy.sections.flatMap((section) => sectionBlocks(section, about.form)), ...missed],
  };
}

function sectionBlocks(section: CopiedSection, form: PlanTemplate | undefined): PaperBlock[] {
  const { title, label, lead, state, reason } = section;
  const asked = form?.sections.find(({ id }) => id === section.section)?.questions ?? [];
  const written = inOrder(section, asked);
  const quiet: PaperBlock[] = [];
  if (written.length === 0 && state !== 'declined') {
    quiet.push(soft(lead === 'records' ? 'Nothing is recorded here yet.' : 'Not written.'));
  }
  if (lead !== 'records' && asked.some(({ kind }) => ['drawing', 'sound', 'file'].includes(kind))) {
    quiet.push(soft('Drawings, recordings and files are not printed: they are with the plan in Mainstay.'));
  }
  return [
    heading(1, label === '' ? title : `${title}: ${label}`),
    ...(lead === 'records' ? [] : [soft(`Whose part: ${leads[lead]}.`)]),
    ...(state === 'declined' ? [text(reason === null ? 'Declined.' : `Declined: ${reason}`)] : []),
    ...written,
    ...quiet,
  ];
}

/** Records and answers in the order in which the form asks for them; without the form, records first. */
function inOrder({ lead, answers, records }: CopiedSection, asked: readonly PlanQuestion[]): PaperBlock[] {
  const place = (of: (question: PlanQuestion) => boolean) => asked.findIndex(of);
  return [
    ...records.map(({ block, ask, table }) => ({
      at: place((question) => question.records === block),
      blocks: recordBlocks(ask, table),
    })),
    ...answers.map((answer) => ({
      at: place(({ id }) => id === answer.question),
      blocks: answerBlocks(
        lead,
        answer,
        asked.find(({ id }) => id === answer.question),
      ),
    })),
  ]
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ blocks }) => blocks);
}

function recordBlocks(ask: string, { heads, rows, note }: RecordTable): PaperBlock[] {
  return [
    heading(2, ask),
    ...(note === null ? [] : [text(note)]),
    ...(rows.length > 0 ? [{ kind: 'table', heads, rows } as const] : []),
    ...(rows.length === 0 && note === null ? [soft('Nothing is recorded here yet.')] : []),
  ];
}

function answerBlocks(lead: Lead, { ask, values }: CopiedAnswer, question: PlanQuestion | undefined): PaperBlock[] {
  const disputed = values.length > 1 ? [soft('Two answers stand. Nobody has chosen between them yet.')] : [];
  return [
    heading(2, ask),
    ...disputed,
    ...values.flatMap(({ value, ...of }) => valueBlocks(value, byLine(lead, of), question)),
  ];
}

/** Whose words, who wrote them down, and when: "Ms Carerton, written down by Tess Testing, 4 November 2026". */
function byLine(lead: Lead, { by, toldBy, at }: Pick<CopiedAnswer['values'][number], 'by' | 'toldBy' | 'at'>): string {
  return `${whoseWords(lead, by, toldBy)}, ${dayPlain(dayInEngland(new Date(at)))}`;
}

function valueBlocks(value: Answer, by: string, question: PlanQuestion | undefined): PaperBlock[] {
  if (value === null) return [{ kind: 'said', lines: ['Left empty'], by }];
  if (question?.kind === 'table' && Array.isArray(value)) return [tableOf(question, value), soft(`${by}.`)];
  return [{ kind: 'said', lines: question === undefined ? asKept(value) : answerLines(question, value, dayLong), by }];
}

function tableOf({ columns }: PlanQuestion, value: readonly unknown[]): PaperBlock {
  const cell = (column: PlanQuestion['columns'][number], row: Readonly<Record<string, unknown>>): string => {
    const written = row[column.id];
    if (written === undefined) return '';
    const day = column.kind === 'date' ? parseDay(String(written)) : undefined;
    if (day !== undefined) return dayLong(day);
    return column.options.find(({ id }) => id === written)?.label ?? String(written);
  };
  const rows = value.flatMap((row) =>
    typeof row === 'object' && row !== null
      ? [columns.map((column) => cell(column, row as Readonly<Record<string, unknown>>))]
      : [],
  );
  return { kind: 'table', heads: columns.map(({ label }) => label), rows };
}

/** What was kept, read without its form: options by the ids they were kept with. */
function asKept(value: NonNullable<Answer>): readonly string[] {
  if (!Array.isArray(value)) return String(value).split('\n');
  if (filesOf(value).length > 0) return filesOf(value).map((row) => fileWords(row, dayLong));
  return value.map((each: unknown) =>
    typeof each === 'object' && each !== null
      ? Object.entries(each)
          .map(([key, cell]) => `${key}: ${String(cell)}`)
          .join('; ')
      : String(each),
  );
}

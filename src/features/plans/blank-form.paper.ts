import {
  type PlanQuestion,
  type PlanSection,
  type PlanTemplate,
  type ReadingLevel,
  recordBlocks,
} from '../../packs/model.ts';
import { heading, type Paper, type PaperBlock, soft, text } from '../../platform/papers/index.ts';
import { filledWhen, ledBy, onlyWhen } from './template-words.ts';

export interface BlankForm {
  readonly form: Pick<PlanTemplate, 'title' | 'about' | 'owner'>;
  /** The whole form, or some of its sections. */
  readonly sections: readonly PlanSection[];
  /** How a child's own section asks. */
  readonly level: ReadingLevel;
}

/** The form to be filled in by hand: its questions with room to answer, and nothing of any child. */
export function blankForm({ form, sections, level }: BlankForm): Paper {
  return {
    title: form.title,
    lines: [`${form.about} Form of ${form.owner}.`, 'Name: ______________________________    Date: __________________'],
    footer: `${form.title}, form of ${form.owner}`,
    size: 'plain',
    blocks: sections.flatMap((section) => sectionBlocks(section, level)),
  };
}

function sectionBlocks(section: PlanSection, level: ReadingLevel): PaperBlock[] {
  const only = onlyWhen(section);
  const own = section.lead === 'child';
  return [
    heading(1, section.title),
    soft(`${ledBy(section)}. ${filledWhen(section)}.${only === null ? '' : ` ${only}.`}`),
    ...(section.about === null ? [] : [text(section.about)]),
    ...section.questions.flatMap((question) => questionBlocks(question, own ? level : null, section)),
    ...(section.lead === 'records' ? [] : [text('Written by: _________________________    Date: _______________')]),
  ];
}

function questionBlocks(question: PlanQuestion, level: ReadingLevel | null, section: PlanSection): PaperBlock[] {
  const ask = (level === null ? undefined : question.say?.[level]) ?? question.ask;
  const after = section.questions.find(({ id }) => id === question.when?.question);
  return [
    heading(2, ask),
    ...(after === undefined
      ? []
      : [soft(`Only after “${answersWords(after, question.when?.is ?? [])}” to “${after.ask}”`)]),
    ...(question.hint === null ? [] : [soft(question.hint)]),
    ...roomFor(question),
  ];
}

/** The answers that ask for another, as they are said: "Yes", "Was not asked or Chose not to". */
const answersWords = ({ options }: PlanQuestion, ids: readonly string[]): string =>
  ids
    .map((id) => options.find((option) => option.id === id)?.label ?? id.charAt(0).toUpperCase() + id.slice(1))
    .join(' or ');

/** How an answer is given on paper. */
function roomFor(question: PlanQuestion): PaperBlock[] {
  switch (question.kind) {
    case 'yes-no':
      return [{ kind: 'boxes', options: ['Yes', 'No'] }];
    case 'choice':
    case 'choices':
      return [{ kind: 'boxes', options: question.options.map(({ label }) => label) }];
    case 'scale':
      return question.scale === null ? [] : [{ kind: 'boxes', options: scaleOptions(question.scale) }];
    case 'date':
    case 'number':
    case 'words':
      return [...(question.number === null ? [] : [soft(`In ${question.number.unit}`)]), { kind: 'room', lines: 1 }];
    case 'table':
      return [{ kind: 'table', heads: question.columns.map(({ label }) => label), rows: emptyRows(question) }];
    case 'drawing':
      return [soft('Draw on the other side, or on a sheet of your own'), { kind: 'room', lines: 1 }];
    case 'sound':
    case 'file':
      return [soft('Given in Mainstay, or handed to school')];
    case 'records':
      return [
        soft(
          question.records === null
            ? 'From what is recorded'
            : `From what is recorded: ${recordBlocks[question.records]}`,
        ),
      ];
    case 'text':
      return [{ kind: 'room', lines: question.mostCharacters > 600 ? 4 : 3 }];
  }
}

const scaleOptions = ({ from, to, low, high }: NonNullable<PlanQuestion['scale']>): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => {
    const value = from + at;
    return value === from ? `${value}: ${low}` : value === to ? `${value}: ${high}` : String(value);
  });

const emptyRows = ({ columns, mostRows }: PlanQuestion): string[][] =>
  Array.from({ length: Math.min(mostRows, 4) }, () => columns.map(() => '\u00a0'));

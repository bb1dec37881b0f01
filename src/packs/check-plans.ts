import { type Fault, type Lineage, unknown } from './fault.ts';
import { type AnswerKind, type PlanStep, planSteps, stepsOfEveryPlan } from './plan-words.ts';
import type { Raw } from './shapes.ts';
import { type SheetOf, sheetsOf } from './sheets.ts';
import type { Path } from './yaml-text.ts';

type Section = Raw<'plan-sections'>[string];
type Question = Section['questions'][number];
type SectionSheet = SheetOf<'plan-sections'>;

/** Templates of plans and their sections: names that must exist, lines that belong to a kind of answer, questions in order. */
export function checkPlans(lineage: Lineage, fault: Fault, incomplete: boolean): void {
  for (const sheet of sheetsOf(lineage.own, 'plan-sections')) {
    for (const [id, section] of Object.entries(sheet.value)) checkSection(sheet, id, section, fault);
  }
  checkTemplates(lineage, fault, incomplete);
}

/** The line that a kind of answer needs, and that no other kind may have. */
const ownLine: Partial<Record<AnswerKind, 'options' | 'columns' | 'scale' | 'number' | 'records'>> = {
  choice: 'options',
  choices: 'options',
  table: 'columns',
  scale: 'scale',
  number: 'number',
  records: 'records',
};
const ownLines = ['options', 'columns', 'scale', 'number', 'records'] as const;

function checkSection(sheet: SectionSheet, id: string, section: Section, fault: Fault): void {
  twice(sheet, [id, 'questions'], section.questions, 'question', fault);
  for (const [index, question] of section.questions.entries()) {
    const path = [id, 'questions', index];
    checkLines(sheet, path, question, fault);
    checkWhen(sheet, path, question, section.questions.slice(0, index), fault);
    if (section.lead === 'child' && question.say === undefined && question.kind !== 'records') {
      fault(
        sheet,
        path,
        `The child is asked “${question.ask}”, at no reading level.`,
        'Add say: with pictures, plain and older.',
      );
    }
    if (section.lead === 'child' && question.kind === 'file') {
      fault(
        sheet,
        [...path, 'kind'],
        'A child’s own pages take drawings and recordings, not files.',
        'Ask with kind: drawing, which takes a photo too, or with kind: sound.',
      );
    }
    if (section.lead === 'records' && question.kind !== 'records') {
      fault(
        sheet,
        [...path, 'kind'],
        'A section that nobody leads asks nobody.',
        'Name who leads it, or make the question one of kind: records.',
      );
    }
  }
}

function checkLines(sheet: SectionSheet, path: Path, question: Question, fault: Fault): void {
  const needed = ownLine[question.kind];
  if (needed !== undefined && question[needed] === undefined) {
    fault(sheet, [...path, 'kind'], `A question of kind ${question.kind} needs ${needed}.`, `Add ${needed}: under it.`);
  }
  for (const line of ownLines) {
    if (line === needed || question[line] === undefined) continue;
    fault(sheet, [...path, line], `${line} means nothing for a ${question.kind}.`, 'Take it out.', true);
  }
  if (question.scale && question.scale.from >= question.scale.to) {
    fault(sheet, [...path, 'scale'], 'The scale ends where it begins.', 'Give from a smaller number than to.');
  }
  const { number } = question;
  if (number?.least !== undefined && number.most !== undefined && number.least > number.most) {
    fault(sheet, [...path, 'number'], 'The least is more than the most.', 'Change the two round.');
  }
  twice(sheet, [...path, 'options'], question.options ?? [], 'option', fault);
  twice(sheet, [...path, 'columns'], question.columns ?? [], 'column', fault);
  for (const [at, column] of (question.columns ?? []).entries()) {
    const has = column.options !== undefined;
    if ((column.kind === 'choice') === has) continue;
    const problem = has ? 'Only a column of kind choice has options.' : 'A column of kind choice needs options.';
    fault(sheet, [...path, 'columns', at], problem, has ? 'Take them out.' : 'Add options: under it.');
  }
}

function checkWhen(
  sheet: SectionSheet,
  path: Path,
  question: Question,
  before: readonly Question[],
  fault: Fault,
): void {
  const { when } = question;
  if (when === undefined) return;
  const asked = before.find((each) => each.id === when.question);
  if (asked === undefined) {
    const ids = before.map((each) => each.id);
    fault(sheet, [...path, 'when', 'question'], ...unknown('earlier question', when.question, ids, 'plan-sections'));
    return;
  }
  const answers = asked.kind === 'yes-no' ? ['yes', 'no'] : (asked.options ?? []).map((option) => option.id);
  for (const [at, answer] of when.is.entries()) {
    if (answers.includes(answer)) continue;
    const remedy = answers.length > 0 ? `Use one of: ${answers.join(', ')}.` : 'Ask after a choice or a yes or no.';
    fault(sheet, [...path, 'when', 'is', at], `${when.question} is never answered with ${answer}.`, remedy);
  }
}

function checkTemplates({ own, parent }: Lineage, fault: Fault, incomplete: boolean): void {
  const all = [...own, ...parent];
  const sections = sheetsOf(all, 'plan-sections').flatMap((sheet) => Object.keys(sheet.value));
  const posts = sheetsOf(all, 'posts').flatMap((sheet) => Object.keys(sheet.value));
  for (const sheet of sheetsOf(own, 'plan-templates')) {
    for (const [id, template] of Object.entries(sheet.value)) {
      for (const [at, section] of template.sections.entries()) {
        const path = [id, 'sections', at];
        if (template.sections.indexOf(section) !== at) {
          fault(sheet, path, `The section ${section} is in it twice.`, 'Keep one of them.');
        } else if (!sections.includes(section) && !incomplete) {
          fault(sheet, path, ...unknown('section', section, sections, 'plan-sections'));
        }
      }
      checkSteps(sheet, id, template.steps, fault);
      for (const [at, post] of template.sign_off.entries()) {
        if (posts.includes(post) || incomplete) continue;
        fault(sheet, [id, 'sign_off', at], ...unknown('post', post, posts, 'posts'));
      }
    }
  }
}

function checkSteps(
  sheet: SheetOf<'plan-templates'>,
  id: string,
  steps: readonly PlanStep[] | undefined,
  fault: Fault,
): void {
  if (steps === undefined) return;
  const order = Object.keys(planSteps) as PlanStep[];
  const missing = stepsOfEveryPlan.filter((step) => !steps.includes(step));
  const inOrder = order.filter((step) => steps.includes(step));
  if (missing.length > 0) {
    fault(sheet, [id, 'steps'], `Every plan is ${missing.join(' and ')}.`, `Add ${missing.join(', ')}.`);
  } else if (inOrder.join() !== steps.join()) {
    fault(sheet, [id, 'steps'], 'Steps come once, in the order things happen.', `Write ${inOrder.join(', ')}.`);
  }
}

function twice(
  sheet: SectionSheet,
  path: Path,
  list: readonly { readonly id: string }[],
  what: string,
  fault: Fault,
): void {
  const ids = list.map((each) => each.id);
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) === at) continue;
    fault(sheet, [...path, at, 'id'], `Two ${what}s are called ${id}.`, 'Give one of them another id.');
  }
}

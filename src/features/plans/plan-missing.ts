import {
  type Lead,
  leads,
  type Need,
  type PlanSection,
  type PlanTemplate,
  type RecordBlock,
} from '../../packs/model.ts';
import { type Answer, isAsked } from './answer.ts';
import type { PlanAct } from './plan-states.ts';

export type PartState = 'not-started' | 'in-progress' | 'sent' | 'declined';

/** A part as it stands: one section as one person or role writes it. */
export interface PartStands {
  readonly section: string;
  readonly label: string;
  readonly lead: Lead;
  readonly state: PartState;
  /** What stands for each question; what is disputed is among `disputed` alone. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly disputed: readonly string[];
  /** Written on since the plan was last returned; of a plan that never was, true. */
  readonly changedSinceReturn: boolean;
}

/** Something missing, in words, with the section it is in. `stops`: sign-off waits for it. */
export interface Missing {
  readonly section: string | null;
  readonly words: string;
  readonly stops: boolean;
}

export interface PlanStands {
  readonly form: Pick<PlanTemplate, 'sections' | 'steps'>;
  readonly parts: readonly PartStands[];
  /** How many rows there are of the records that have a source; a block without one is not asked for. */
  readonly rows: ReadonlyMap<RecordBlock, number>;
  /** What other features say is missing: targets without an outcome, a judgement. */
  readonly others: readonly (Missing & { readonly need: Need })[];
  /** The sections the last return named; empty where the plan was not returned. */
  readonly returned: readonly string[];
}

/** What has to be there by when, in the order things happen. */
const needsAt: Readonly<Record<PlanAct, readonly Need[]>> = {
  ask: [],
  ready: ['meeting'],
  hold: ['meeting'],
  'write-up': ['meeting'],
  submit: ['meeting', 'sending'],
  return: [],
  resubmit: ['meeting', 'sending'],
  'sign-off': ['meeting', 'sending', 'signing'],
  supersede: [],
  cancel: [],
};
const needOf: Readonly<Record<PlanSection['filled'], Need>> = { before: 'meeting', at: 'sending', after: 'signing' };

/** A section that has to be sent or declined: something in it has to be answered, or it is the child's own. */
export const isRequired = (section: Pick<PlanSection, 'lead' | 'questions'>): boolean =>
  section.lead !== 'records' && (section.lead === 'child' || section.questions.some(({ needed }) => needed !== null));

/**
 * What is missing for a plan to move, in words. Pure: the whole of it comes from the form the plan keeps. What the one who
 * leads the plan writes goes in when they send the plan; everybody else sends their own part.
 */
export function missingFor(act: PlanAct, stands: PlanStands): readonly Missing[] {
  const due = needsAt[act];
  if (due.length === 0) return [];
  const found = stands.parts.flatMap((part) => {
    const section = stands.form.sections.find(({ id }) => id === part.section);
    return section === undefined ? [] : missingInPart(act, section, part, due, stands);
  });
  const others = stands.others.filter(({ need }) => due.includes(need));
  return [...found, ...others.map(({ section, words, stops }) => ({ section, words, stops }))];
}

/**
 * What sign-off will wait for besides, that whoever leads the plan can see to before it goes to the adviser: not what the adviser
 * writes. Said early, or the adviser finds it and can only send the plan back.
 */
export function laterFor(act: PlanAct, stands: PlanStands): readonly Missing[] {
  if (!['write-up', 'submit', 'resubmit'].includes(act)) return [];
  const sooner = new Set(missingFor(act, stands).map(({ words }) => words));
  const advisers = stands.form.sections.flatMap(({ id, lead }) => (lead === 'adviser' ? [id] : []));
  const before = act === 'write-up' ? missingFor('submit', stands).map(({ words }) => words) : [];
  return missingFor('sign-off', stands).filter(
    ({ section, words, stops }) =>
      stops && !sooner.has(words) && !before.includes(words) && (section === null || !advisers.includes(section)),
  );
}

function missingInPart(
  act: PlanAct,
  section: PlanSection,
  part: PartStands,
  due: readonly Need[],
  stands: PlanStands,
): readonly Missing[] {
  const name = nameOfPart(section.title, part.label);
  const say = (words: string, stops = true): Missing => ({ section: section.id, words: `${name}: ${words}`, stops });
  const found: Missing[] = [];
  const ask = (id: string) => section.questions.find((question) => question.id === id)?.ask ?? id;
  for (const id of part.disputed) found.push(say(`two answers stand to “${ask(id)}”. Choose one`));
  if (part.state === 'declined') return found;

  const settled = part.state === 'sent' || isSentWithPlan(part.lead);
  if (isRequired(section) && !settled && due.includes(needOf[section.filled])) {
    found.push(say(`${leads[part.lead]} has not sent it`));
  }
  // A part nobody has sent is asked for whole, not question by question.
  if (!settled) return found;
  for (const question of section.questions) {
    if (question.needed === null || !due.includes(question.needed)) continue;
    if (part.disputed.includes(question.id) || !isAsked(question, part.answers)) continue;
    if (question.kind === 'records') {
      const rows = question.records === null ? undefined : stands.rows.get(question.records);
      if (rows === 0) found.push(say(`nothing is recorded under “${question.ask}”`));
    } else if ((part.answers.get(question.id) ?? null) === null) {
      found.push(say(`“${question.ask}” is not answered`));
    }
  }
  if (act === 'resubmit' && stands.returned.includes(section.id) && !part.changedSinceReturn) {
    found.push(say('it was returned, and nothing in it was changed since', false));
  }
  return found;
}

/** A part as what is missing in it begins: "What the teacher sees (Maths)". */
export const nameOfPart = (title: string, label: string): string => (label === '' ? title : `${title} (${label})`);

/** Written by whoever leads the plan: it is sent by sending in the plan. */
export const isSentWithPlan = (lead: Lead): boolean => lead === 'designated-teacher' || lead === 'adviser';

/** True: the plan cannot be signed off yet. */
export const isStopped = (missing: readonly Missing[]): boolean => missing.some(({ stops }) => stops);

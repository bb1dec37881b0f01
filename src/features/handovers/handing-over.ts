import type { Day } from '../../calendar/day.ts';
import type { PlanSection, RecordBlock } from '../../packs/model.ts';
import { type CopiedSection, type FileRow, filesOfAll, type PlanCopy, stands } from '../plans/model.ts';
import { type Entry, moneyWords, ofRequest, type PremiumRequest } from '../pupil-premium/model.ts';

/** Whether a section goes to the next school: it does; only where the child says yes; or never, and why in a sentence. */
export type HandsOver = { readonly goes: 'yes' | 'child-agrees' } | { readonly goes: 'never'; readonly why: string };

const never = (why: string): HandsOver => ({ goes: 'never', why });

/**
 * The rule for each section (docs/adr/0024). Contacts, placement and the law are the social worker's to give, because a place
 * may be kept from somebody; what the family, the carer or health said was said to this school; money and the judgement stay.
 */
export function handsOver({ part, lead }: Pick<PlanSection, 'part' | 'lead'>): HandsOver {
  if (part === 'legal' || part === 'people' || part === 'characteristics' || lead === 'social-worker') {
    return never('The social worker gives contacts, placement and care to the next school.');
  }
  if (['carer', 'parent', 'health', 'provider'].includes(lead))
    return never('Theirs to say again where the child goes.');
  if (part === 'money')
    return never('Requests and what was said about them stay; what was agreed and is not spent can be said.');
  if (lead === 'adviser') return never('The Virtual School’s judgement is of the plan as it was here.');
  if (part === 'voice' || lead === 'child') return { goes: 'child-agrees' };
  return { goes: 'yes' };
}

/** Rows of records that go along: never who is around the child, where they live, money, nor who came to a meeting here. */
const goesAlong: readonly RecordBlock[] = [
  ...(['attendance', 'suspensions', 'progress', 'send', 'wellbeing', 'support', 'targets', 'last-targets'] as const),
  ...(['actions', 'said-and-done'] as const),
];

/** A target with what became of it, in words. */
export interface HandedTarget {
  readonly success: string;
  readonly kind: string;
  readonly term: string | null;
  readonly outcome: string | null;
  readonly why: string | null;
  /** What changed for the child; not in what was handed over before it was. */
  readonly impact?: string | null;
}

/** Pupil Premium Plus that was agreed and is not spent, in words: what for, and how much. Whose money it is pays it, not this school. */
export interface HandedMoney {
  readonly intervention: string;
  readonly agreed: string;
  readonly unspent: string;
  readonly endsOn: Day;
}

/** The box that says it goes. */
export const AGREED_MONEY = 'agreed-money';
export const agreedMoneyTitle = 'Pupil Premium Plus that was agreed and is not spent';

/**
 * Of the year that runs, what the authority agreed to and nobody has spent: never what a school holds itself, nor what was written
 * about a request, its reasons, its entries.
 */
export function handedMoney(
  requests: readonly PremiumRequest[],
  entries: readonly Entry[],
  financialYear: number,
): readonly HandedMoney[] {
  return requests.flatMap((request) => {
    const { promised } = ofRequest(entries, request.id);
    const { decision, intervention, endsOn } = request;
    if (decision === null || decision.kind === 'refused' || promised <= 0n) return [];
    if (request.fund !== 'plus' || request.financialYear !== financialYear) return [];
    return [{ intervention, agreed: moneyWords(decision.amount), unspent: moneyWords(promised), endsOn }];
  });
}

/** What is handed over, as it is kept: readable without the program that made it. */
export interface HandedOver {
  readonly version: 1;
  readonly title: string;
  readonly term: PlanCopy['term'];
  readonly on: string;
  readonly sections: readonly CopiedSection[];
  readonly targets: readonly HandedTarget[];
  /** Left out where it was not chosen, or there is none. */
  readonly money?: readonly HandedMoney[];
}

export interface Offerable {
  readonly section: string;
  readonly title: string;
  readonly hands: HandsOver;
  /** How many files answer in it. */
  readonly files: number;
}

/** The sections of a plan with something in them, once each, in order, and whether each goes. */
export function offerable(copy: Pick<PlanCopy, 'sections'>): Offerable[] {
  const filled = copy.sections.filter((each) => each.answers.length > 0 || rowsOf(each).length > 0 || isHeldBack(each));
  return [...Map.groupBy(filled, ({ section }) => section).values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    return [{ section: first.section, title: first.title, hands: handsOver(first), files: filesIn(parts).length }];
  });
}

const isHeldBack = (section: CopiedSection): boolean =>
  handsOver(section).goes === 'never' && section.records.some(({ table }) => table.rows.length > 0);

const rowsOf = ({ section: _, ...section }: CopiedSection) =>
  section.records.filter(({ block, table }) => goesAlong.includes(block) && table.rows.length > 0);

/** Those of the sections chosen that may go, with the rows that may. What is chosen and may not go is left out, whoever chose it. */
export function sectionsToHand(
  copy: Pick<PlanCopy, 'sections'>,
  chosen: readonly string[],
  childAgreed: boolean,
): readonly CopiedSection[] {
  return copy.sections
    .filter((section) => {
      const { goes } = handsOver(section);
      return chosen.includes(section.section) && (goes === 'yes' || (goes === 'child-agrees' && childAgreed));
    })
    .map((section) => ({ ...section, records: rowsOf(section) }));
}

/** The files that answer in these sections, each once: they go along with them (docs/adr/0037). */
export const filesIn = (sections: readonly Pick<CopiedSection, 'answers'>[]): readonly FileRow[] =>
  filesOfAll(
    sections.flatMap(({ answers }) => answers.flatMap(({ values }) => values.map(({ value }) => value))),
  ).filter(stands);

/** What is left out and why: a reader knows that there is something, and whom to ask. */
export function leftOut(
  copy: Pick<PlanCopy, 'sections'>,
  handed: readonly Pick<CopiedSection, 'section'>[],
): readonly { readonly title: string; readonly why: string }[] {
  return offerable(copy)
    .filter(({ section }) => !handed.some((each) => each.section === section))
    .map(({ title, hands }) => ({
      title,
      why:
        hands.goes === 'never'
          ? hands.why
          : hands.goes === 'child-agrees'
            ? 'The child’s own words go only where the child says yes.'
            : 'Not handed over.',
    }));
}

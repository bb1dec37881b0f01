import { type Day, dayInEngland } from '../../calendar/index.ts';
import type { ChildName } from '../../features/children/index.ts';
import { type AgreedAction, actionUrl, type Existing, type SaidDuty, sayDuty } from '../../features/duties/index.ts';
import { kindInPacks, type Packs } from '../../packs/model.ts';
import { dayWords } from '../../ui/format.ts';
import { linkOf } from './duty-links.ts';

/** One line of work for a reader: a duty, or an action that was agreed. */
export interface WorkItem {
  readonly id: string;
  readonly kind: 'duty' | 'action';
  /** The rule, or `agreed-action`. */
  readonly what: string;
  readonly childId: string | null;
  /** "Robin T."; null for the school's own. */
  readonly forName: string | null;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  readonly said: SaidDuty;
  readonly href: string;
}

export interface ItemsFor {
  readonly packs: Packs;
  readonly names: ReadonlyMap<string, ChildName>;
  /** Children of whom the reader may know why. */
  readonly told: ReadonlySet<string>;
  readonly today: Day;
  /** Where the reader works: duties are said in the words of that kind of school. */
  readonly place: { readonly schoolKind: string | null };
}

export function dutyItem(duty: Existing, { packs, names, told, today, place }: ItemsFor): WorkItem {
  const { childId } = duty;
  return {
    id: duty.id,
    kind: 'duty',
    what: duty.rule,
    childId,
    forName: nameIn(names, childId),
    dueOn: duty.dueOn,
    doneOn: duty.doneOn,
    said: sayDuty(
      duty,
      packs,
      childId === null || told.has(childId),
      (day) => dayWords(day, today),
      today,
      kindInPacks(place.schoolKind) ?? undefined,
    ),
    href: linkOf(duty),
  };
}

export function actionItem(action: AgreedAction, { names, today }: ItemsFor): WorkItem {
  return {
    id: action.id,
    kind: 'action',
    what: 'agreed-action',
    childId: action.childId,
    forName: nameIn(names, action.childId),
    dueOn: action.dueOn,
    doneOn: action.doneOn,
    said: {
      title: action.what,
      why: `Agreed on ${dayWords(dayInEngland(action.agreedAt), today)}${fromWords[action.fromKind] ?? ''}.`,
      action: 'Say it is done',
      promise: null,
      done: 'It was done',
      source: null,
      instead: '',
      over: false,
    },
    href: actionUrl(action.id),
  };
}

const fromWords: Readonly<Record<string, string>> = {
  'cohort-review': ', going down the cohort table',
  pep: ', in a PEP',
  meeting: ', in a meeting',
};

const nameIn = (names: ReadonlyMap<string, ChildName>, childId: string | null): string | null =>
  childId === null ? null : (names.get(childId)?.short ?? 'Name not known yet');

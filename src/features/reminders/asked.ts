import type { Day } from '../../calendar/index.ts';
import { kindInPacks, type Packs } from '../../packs/model.ts';
import { type Existing, type Owned, ownersOf, type Staffing, wordsOf } from '../duties/model.ts';
import type { Reminder } from './reminder.ts';

/** Something somebody is asked to do by a day: a duty, or what people agreed. */
export interface Asked extends Owned {
  readonly id: string;
  readonly title: string;
  readonly dueOn: Day;
  readonly estimated: boolean;
  /** The plan it is about, unless it is to judge that plan a second time; null of what is about none. */
  readonly about: string | null;
}

/** A duty by the neutral words of the pack whose clock it runs by, wherever it leaves the product; said as its kind of school does. */
export function askedByRule(duty: Existing, packs: Packs, schoolKind: string | null): Asked {
  const kind = kindInPacks(schoolKind) ?? undefined;
  const words = wordsOf(packs, duty, kind);
  const about = duty.rule === 'pep-judged-second' ? null : (duty.key.split(' ')[0] ?? null);
  return { ...duty, about, title: words?.neutral ?? 'Look at what is due' };
}

/** What people agreed is in their own words, which may tell anything: outside it is said only that there is something. */
export function askedByAgreement(action: Owned & { readonly id: string; readonly dueOn: Day }): Asked {
  return { ...action, title: 'Do what was agreed', estimated: false, about: null };
}

/** `names` as childInitials() gives them. */
export function reminderFor(
  personId: string,
  asked: Asked,
  staffing: Staffing,
  names: ReadonlyMap<string, string | null>,
): Reminder {
  return {
    dutyId: asked.id,
    organisationId: asked.organisationId,
    childId: asked.childId,
    child: asked.childId === null ? null : (names.get(asked.childId) ?? null),
    title: asked.title,
    dueOn: asked.dueOn,
    estimated: asked.estimated,
    whileVacant: ownersOf(asked, staffing).some((owner) => owner.personId === personId && owner.by === 'falls-to'),
  };
}

export const childrenIn = (all: readonly { readonly childId: string | null }[]): string[] => [
  ...new Set(all.flatMap((one) => one.childId ?? [])),
];

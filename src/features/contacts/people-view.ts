import { type Reader, roleWord } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { type ByRelation, type Contact, isCurrent, nowAndBefore } from './contact.ts';
import { type ContactRuleSet, type RuleRead, readRule, unsafeBeside } from './contact-rule.ts';

/** Everything a page about the people around a child shows, for one reader. */
export interface PeopleView {
  readonly reader: Reader;
  readonly now: readonly Contact[];
  readonly before: readonly Contact[];
  readonly byRelation: readonly ByRelation[];
  readonly rules: readonly { readonly recordedBy: string; readonly own: boolean; readonly read: RuleRead }[];
  /** Marked as unsafe, and in no rule. */
  readonly unsafeToo: readonly Contact[];
}

const relationRoles: Readonly<Record<string, string>> = {
  'social-worker-of': 'social-worker',
  'cover-social-worker-of': 'social-worker',
  'reviewing-officer-of': 'reviewing-officer',
  'adviser-of': 'virtual-school',
};

/** The word for somebody who is around the child by their caseload. */
export function relationWord(relation: string, reader: Reader): string {
  return roleWord(relationRoles[relation] ?? relation, reader);
}

export function peopleView(
  found: {
    readonly contacts: readonly Contact[];
    readonly rules: readonly ContactRuleSet[];
    readonly byRelation: readonly ByRelation[];
  },
  reader: Reader,
  ownId: string,
  today: Day,
): PeopleView {
  const { contacts, rules, byRelation } = found;
  const { now, before } = nowAndBefore(contacts, today);
  return {
    reader,
    now,
    before,
    byRelation,
    rules: rules.map((rule) => ({
      recordedBy: rule.recordedBy,
      own: rule.controllerId === ownId,
      read: readRule(rule, contacts, (contact) => isCurrent(contact, today)),
    })),
    unsafeToo: unsafeBeside(rules, now),
  };
}

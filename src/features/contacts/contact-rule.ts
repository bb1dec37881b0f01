import type { Contact } from './contact.ts';

/** One step of a contact rule, as one organisation has set it. */
export interface RuleStep {
  readonly position: number;
  /** One of the recorded people; null where `who` says it. */
  readonly contactId: string | null;
  /** Somebody who is not among the recorded people. */
  readonly who: string | null;
  /** To be told: how. Not to be told: what to do instead. */
  readonly how: string;
  readonly mustNot: boolean;
}

/** The rule of one organisation. */
export interface ContactRuleSet {
  readonly controllerId: string;
  readonly recordedBy: string;
  readonly steps: readonly RuleStep[];
}

export interface RuleRead {
  readonly tell: readonly ReadStep[];
  readonly never: readonly ReadStep[];
}

export interface ReadStep {
  readonly step: RuleStep;
  readonly contact: Contact | null;
  /** The person was marked as unsafe, or is not around the child any more, since the rule was set: they are not told. */
  readonly off: 'unsafe' | 'ended' | null;
}

/**
 * A rule with the people in it. Whoever is unsafe must not be told, whatever the rule said before: they stand among those
 * who must not be, and no step tells them.
 */
export function readRule(
  rule: Pick<ContactRuleSet, 'steps'>,
  contacts: readonly Contact[],
  isNow: (contact: Contact) => boolean,
): RuleRead {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const read = rule.steps
    .toSorted((a, b) => a.position - b.position)
    .map((step): ReadStep => {
      const contact = step.contactId === null ? null : (byId.get(step.contactId) ?? null);
      const off = contact === null ? null : contact.unsafe ? 'unsafe' : isNow(contact) ? null : 'ended';
      return { step, contact, off };
    });
  return {
    tell: read.filter(({ step, off }) => !step.mustNot && off !== 'unsafe'),
    never: read.filter(({ step, off }) => step.mustNot || off === 'unsafe'),
  };
}

/** The people marked as unsafe whom no step of any rule names: they must not be told either. */
export function unsafeBeside(
  rules: readonly Pick<ContactRuleSet, 'steps'>[],
  contacts: readonly Contact[],
): readonly Contact[] {
  const named = new Set(rules.flatMap((rule) => rule.steps.map((step) => step.contactId)));
  return contacts.filter((contact) => contact.unsafe && !named.has(contact.id));
}

import { type FormState, type FormValues, fieldValue } from '../../ui/form-state.ts';
import type { Contact } from './contact.ts';
import type { RuleStep } from './contact-rule.ts';

/** How many lines the form has: more steps than this are no rule anybody follows in a hurry. */
export const TELL_LINES = 5;
export const NEVER_LINES = 3;

const OTHER = 'other';
const lineOf = (kind: 'tell' | 'never', at: number): string => `${kind}-${at + 1}`;

/** Reads the lines that are filled in. A step names one of the people, or somebody in words, and says how. */
export function readRuleForm(
  values: FormValues,
  contacts: readonly Contact[],
): { readonly steps: readonly RuleStep[]; readonly errors: FormState['errors'] } {
  const errors: Record<string, string> = {};
  const steps: RuleStep[] = [];
  const seen = new Set<string>();
  for (const [kind, lines] of [
    ['tell', TELL_LINES],
    ['never', NEVER_LINES],
  ] as const) {
    for (let at = 0; at < lines; at += 1) {
      const name = lineOf(kind, at);
      const chosen = fieldValue(values, name);
      const who = fieldValue(values, `${name}-who`).trim();
      const how = fieldValue(values, `${name}-how`).trim().replace(/\s+/g, ' ');
      if (chosen === '' && who === '' && how === '') continue;
      const contact = contacts.find((each) => each.id === chosen);
      if (contact === undefined && who === '') {
        errors[name] = 'Choose who it is, or write it under “Somebody else”';
        continue;
      }
      if (contact?.unsafe && kind === 'tell') {
        errors[name] = `${contact.name} is marked as not to be contacted. Choose somebody else`;
        continue;
      }
      const key = contact?.id ?? who.toLowerCase();
      if (seen.has(key)) {
        errors[name] = 'This person stands in the rule twice. Leave one of the two lines empty';
        continue;
      }
      seen.add(key);
      if (how.length > 200 || who.length > 200) {
        errors[`${name}-how`] = 'Say it in at most 200 characters';
        continue;
      }
      if (kind === 'tell' && how === '' && contact?.route == null) {
        errors[`${name}-how`] = 'Say how: by phone, before 3 pm, say';
        continue;
      }
      steps.push({
        position: steps.length + 1,
        contactId: contact?.id ?? null,
        who: contact === undefined ? who.slice(0, 200) : null,
        how,
        mustNot: kind === 'never',
      });
    }
  }
  if (Object.keys(errors).length === 0 && !steps.some((step) => !step.mustNot))
    errors['tell-1'] = 'Say at least one person who is told';
  return { steps, errors };
}

/** The form as a rule stands. */
export function ruleValues(steps: readonly RuleStep[]): FormValues {
  const filled = (kind: 'tell' | 'never') =>
    steps
      .filter((step) => step.mustNot === (kind === 'never'))
      .flatMap((step, at) => [
        [lineOf(kind, at), step.contactId ?? OTHER],
        [`${lineOf(kind, at)}-who`, step.who ?? ''],
        [`${lineOf(kind, at)}-how`, step.how],
      ]);
  return Object.fromEntries([...filled('tell'), ...filled('never')]);
}

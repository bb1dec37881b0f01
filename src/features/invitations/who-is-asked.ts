import type { Day } from '../../calendar/day.ts';
import { type Lead, leads } from '../../packs/model.ts';
import type { Contact, ContactRuleSet } from '../contacts/model.ts';
import { isInHand, isSentWithPlan, type PlanPartRow, type PlanState } from '../plans/model.ts';
import { mayInvite, mayMailCode, notInvitedWords } from './may-invite.ts';

/** Parts of people without an account of their own. */
export const invitedLeads = ['carer', 'parent', 'health', 'provider'] as const;
export const isInvitedLead = (lead: string): boolean => (invitedLeads as readonly string[]).includes(lead);

/** Whose part it is, by what they are to the child. Others are invited on the plan’s own page. */
const rolesOf: Readonly<Record<(typeof invitedLeads)[number], readonly string[]>> = {
  carer: ['foster-carer', 'residential-worker', 'kinship-carer', 'special-guardian'],
  parent: ['parent', 'adoptive-parent'],
  health: ['health'],
  provider: ['provider'],
};

/** Those who have their part by what they are to the child: somebody has to be recorded as it. */
const byRelation: Partial<Record<Lead, { readonly relation: string; readonly nobody: string }>> = {
  'social-worker': { relation: 'social-worker-of', nobody: 'Nobody is named as the social worker in Mainstay.' },
  'key-adult': { relation: 'key-adult', nobody: 'Nobody is named as the key adult.' },
  teacher: { relation: 'teacher-of', nobody: 'No teacher is recorded: ask one about a subject on the plan’s page.' },
};

/** A plan, as far as it says who can still be asked. */
export interface Asking {
  readonly state: PlanState;
  /** Its form has the step in which everybody is asked. */
  readonly gathers: boolean;
  readonly parts: readonly (Pick<PlanPartRow, 'id' | 'section' | 'label' | 'lead' | 'state' | 'askedPersonId'> & {
    readonly title: string;
  })[];
  readonly invitations: readonly {
    readonly partId: string;
    readonly contactId: string | null;
    readonly email: string;
    readonly standing: 'stands' | 'withdrawn' | 'expired';
  }[];
  readonly contacts: readonly Contact[];
  readonly rules: readonly Pick<ContactRuleSet, 'steps'>[];
  /** Who is what to the child today. */
  readonly related: readonly { readonly relation: string; readonly name: string }[];
}

/** Somebody who can be asked in one step, and how. */
export interface Askable {
  /** What the form sends. */
  readonly value: string;
  readonly who: string;
  readonly route: string;
  /** Ticked unless somebody says otherwise. */
  readonly ticked: boolean;
  readonly to: { readonly partId: string; readonly contactId: string; readonly way: 'mailed' | 'told' } | 'everybody';
}

export interface WhoIsAsked {
  readonly can: readonly Askable[];
  /** Who cannot be asked from here, and why. */
  readonly cannot: readonly NotAskable[];
}

export interface NotAskable {
  readonly who: string;
  readonly why: string;
  /** What a form that offered them a moment ago sends. */
  readonly value?: string;
}

const bare = (lead: Lead): string => leads[lead].replace(/^(the|a) /, '');
const waits = ({ state }: { readonly state: string }): boolean => state === 'not-started' || state === 'in-progress';

/** Everybody whose part of a plan is not asked for yet: who can be, by which way, and why the others cannot. */
export function whoIsAsked(asking: Asking, today: Day): WhoIsAsked {
  const can: Askable[] = [];
  const cannot: NotAskable[] = [];
  if (!isInHand(asking.state)) return { can, cannot };
  signedIn(asking, can, cannot);
  const sections = new Map(asking.parts.filter(({ lead }) => isInvitedLead(lead)).map((part) => [part.section, part]));
  for (const { section, lead } of sections.values()) invited(asking, section, lead, today, can, cannot);
  return { can, cannot };
}

function signedIn(asking: Asking, can: Askable[], cannot: NotAskable[]): void {
  const theirs = asking.parts.filter(
    (part) => !isInvitedLead(part.lead) && !['child', 'records'].includes(part.lead) && !isSentWithPlan(part.lead),
  );
  const names: string[] = [];
  for (const lead of new Set(theirs.filter(waits).flatMap(({ lead, askedPersonId }) => (askedPersonId ? [] : lead)))) {
    const by = byRelation[lead];
    const who = asking.related.filter(({ relation }) => relation === by?.relation).map(({ name }) => name);
    if (by === undefined) names.push(bare(lead));
    else if (who.length > 0) names.push(`${who.join(', ')} (${bare(lead)})`);
    else cannot.push({ who: bare(lead), why: by.nobody });
  }
  if (asking.state !== 'planned' || !asking.gathers) return;
  can.push({
    value: 'everybody',
    who: `Who signs in: ${names.length === 0 ? 'nobody is named yet' : names.join(', ')}`,
    route:
      names.length === 0 ? 'Whoever is named finds it on their own page then.' : 'A short request on their own page.',
    ticked: true,
    to: 'everybody',
  });
}

function invited(
  { parts, invitations, contacts, rules }: Asking,
  section: string,
  lead: Lead,
  today: Day,
  can: Askable[],
  cannot: NotAskable[],
): void {
  const ofSection = parts.filter((part) => part.section === section);
  const [first] = ofSection.toSorted((a, b) => (a.label < b.label ? -1 : 1));
  if (first === undefined || !ofSection.some(waits)) return;
  const ids = new Set(ofSection.map(({ id }) => id));
  const before = invitations.filter(({ partId }) => ids.has(partId));
  const roles: readonly string[] = rolesOf[lead as (typeof invitedLeads)[number]];
  const around = contacts
    .filter(({ role, to, unsafe }) => roles.includes(role) && (to === null || to > today || unsafe))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  if (around.length === 0 && before.every(({ standing }) => standing === 'withdrawn')) {
    cannot.push({ who: first.title, why: `Nobody is recorded as ${bare(lead)}: invite somebody on the plan’s page.` });
  }
  for (const contact of around) {
    const who = `${contact.name} (${bare(lead)})`;
    const theirs = before.filter(
      (each) => each.contactId === contact.id || each.email === contact.email?.toLowerCase(),
    );
    if (theirs.some(({ standing }) => standing === 'stands')) continue;
    const value = `${first.id} ${contact.id}`;
    const may = mayInvite(contact, rules, today);
    if (!may.may) cannot.push({ value, who, why: notInvitedWords[may.because] });
    else if (theirs.some(({ standing }) => standing === 'expired')) {
      cannot.push({
        value,
        who,
        why: 'They were invited, and the link has run out: open it again on the plan’s page.',
      });
    } else if (theirs.length > 0) {
      cannot.push({ value, who, why: 'Their invitation was taken back: invite them again on the plan’s page.' });
    } else {
      const way = mayMailCode(contact, rules) ? 'mailed' : 'told';
      can.push({
        ...{ value, who, ticked: way === 'mailed' },
        to: { partId: first.id, contactId: contact.id, way },
        route:
          way === 'mailed'
            ? `A link by mail to ${may.address}, the code in a letter of its own, as the contact rule says.`
            : `A link by mail to ${may.address}. No second step is agreed: choose them, and a code is shown to tell them by phone.`,
      });
    }
  }
}

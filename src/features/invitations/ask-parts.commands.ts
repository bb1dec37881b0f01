import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { contactRulesOf, contactsOf } from '../contacts/index.ts';
import { type MoveOffers, movePlan, type OpenPlan, openPlan } from '../plans/index.ts';
import type { ToAsk } from './ask-parts.queries.ts';
import { readAloud } from './invitation-code.ts';
import { inviteToPart } from './invite.commands.ts';
import { mayInvite, mayMailCode, notInvitedWords } from './may-invite.ts';
import type { Askable, NotAskable } from './who-is-asked.ts';

/** Whom to ask in one plan. */
export interface Asks {
  readonly plan: ToAsk;
  readonly who: readonly Askable[];
  /** Chosen when they were offered, and not to be asked any more. */
  readonly not?: readonly NotAskable[];
}

export type AskedOf =
  | { readonly who: string; readonly sent: true; readonly words: string; readonly code: string | null }
  | { readonly who: string; readonly sent: false; readonly words: string };

export interface AskedFor {
  readonly plan: ToAsk;
  readonly asked: readonly AskedOf[];
}

const notSent = (who: string, words: string): AskedOf => ({ who, sent: false, words });
const sent = (who: string, words: string, code: string | null = null): AskedOf => ({ who, sent: true, words, code });

/**
 * Asks for parts of many plans, each by the one way there is for it. Whoever cannot be asked is left out and said so; it keeps
 * nobody else waiting. Whoever was asked meanwhile is not asked again.
 */
export async function askForParts(
  work: Work,
  house: House,
  offers: MoveOffers,
  visitor: Visitor,
  asks: readonly Asks[],
  until: Day,
): Promise<readonly AskedFor[]> {
  const ids = asks.map(({ plan }) => plan.planId).toSorted();
  // Whoever asks for the same at the same moment waits, and then finds them asked.
  await sql`select pg_advisory_xact_lock(hashtextextended('plan ' || id, 0)) from unnest(${ids}::text[]) id`.execute(
    work.write,
  );
  const done: AskedFor[] = [];
  for (const { plan, who, not = [] } of asks) {
    if (who.length === 0) {
      done.push({ plan, asked: not.map((each) => notSent(each.who, each.why)) });
      continue;
    }
    const opened = await orWhyNot(() => openPlan(work, visitor, house, plan, 'ask for parts of many plans'));
    const asked: AskedOf[] = [];
    for (const one of who) {
      asked.push(
        typeof opened === 'string'
          ? notSent(one.who, opened)
          : await keptApart(work, one.who, () =>
              one.to === 'everybody'
                ? askEverybody(work, house, offers, opened, one)
                : invite(work, house, opened, { ...one, to: one.to }, until),
            ),
      );
    }
    done.push({ plan, asked: [...asked, ...not.map((each) => notSent(each.who, each.why))] });
  }
  return done;
}

async function orWhyNot<T>(action: () => Promise<T>): Promise<T | string> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Refused) return error.tell;
    if (error instanceof NothingHere) return 'The plan is not there any more.';
    throw error;
  }
}

/** What was begun for somebody and not sent is taken back, and what went before it stays. */
async function keptApart(work: Work, who: string, action: () => Promise<AskedOf>): Promise<AskedOf> {
  await sql`savepoint one_asked`.execute(work.write);
  const met = await orWhyNot(action);
  const outcome = typeof met === 'string' ? notSent(who, met) : met;
  await sql.raw(`${outcome.sent ? 'release' : 'rollback to'} savepoint one_asked`).execute(work.write);
  return outcome;
}

async function askEverybody(
  work: Work,
  house: House,
  offers: MoveOffers,
  opened: OpenPlan,
  { who, route }: Askable,
): Promise<AskedOf> {
  const moving = { act: 'ask' as const, on: null, reason: null, sections: [], seen: opened.plan.moves };
  const { outcome } = await movePlan(work, house, offers, opened, moving);
  return outcome === 'moved' ? sent(who, route) : notSent(who, 'They were asked already, or the plan has moved on.');
}

async function invite(
  work: Work,
  house: House,
  opened: OpenPlan,
  { who, to }: { readonly who: string; readonly to: { readonly partId: string; readonly contactId: string } },
  until: Day,
): Promise<AskedOf> {
  const { child, plan } = opened;
  const { today } = work.asking;
  const part = plan.parts.find(({ id }) => id === to.partId);
  const contact = (await contactsOf(child.read, child.id)).find(({ id }) => id === to.contactId);
  if (part === undefined || contact === undefined) return notSent(who, 'They are not recorded around the child now.');
  const rules = await contactRulesOf(child.read, child.id, child.writesFor);
  const may = mayInvite(contact, rules, today);
  if (!may.may) return notSent(who, notInvitedWords[may.because]);
  const way = mayMailCode(contact, rules) ? 'mailed' : 'told';
  const given = { contact, name: contact.name, email: may.address, way, agreed: null, until } as const;
  const outcome = await inviteToPart(work, house, opened, part, given);
  switch (outcome.kind) {
    case 'has-one':
      return notSent(who, 'They were invited already.');
    case 'not-sent':
      return notSent(who, notInvitedWords.unsafe);
    case 'invited':
      return way === 'told'
        ? sent(who, 'The link is on its way.', readAloud(outcome.code))
        : sent(who, 'The link and the code are on their way, in two letters.');
  }
}

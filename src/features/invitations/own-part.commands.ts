import { sql } from 'kysely';
import { type Lead, leads, type PlanSection } from '../../packs/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { hashToken, isPassword, newToken } from '../../platform/crypto/index.ts';
import { byInvitation, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import {
  type Answer,
  type AnswerRow,
  answersOf,
  filesOf,
  formsOf,
  placeOf,
  standingFileIds,
  standingOf,
} from '../plans/index.ts';
import { MOST_LINKS, MOST_WRONG, typedCode } from './invitation-code.ts';
import { anotherLinkLetter } from './invitation-letters.ts';
import { type Invited, invitedTo, type LinkState, linkState } from './invitations.queries.ts';
import { linkUrl } from './urls.ts';

/** Hours a browser stays in, and minutes without a request after which it is out: a shared family tablet. Our default. */
export const sessionLasts = { hours: 12, idleMinutes: 60 } as const;

export type Entered =
  | { readonly kind: 'in'; readonly token: string }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'closed'; readonly state: LinkState };

/**
 * Hears a code typed behind a link. Each is counted before it is compared, under that link alone: whoever guesses closes a
 * link, never an invitation, and whoever is in stays in.
 */
export async function enterByLink(work: Work, house: House, token: string, typed: string): Promise<Entered> {
  const hash = hashToken(token);
  const { rows } = await sql<{ stored: string | null }>`
    select app.hear_invitation_code(${hash}, ${MOST_WRONG}) as stored`.execute(work.write);
  // What is not there costs the same as what is.
  const right = await isPassword(house.keys, rows[0]?.stored ?? null, typedCode(typed));
  if (!right) {
    const { state, wrong } = await linkState(work.read, hash, MOST_WRONG);
    return state === 'open' ? { kind: 'wrong', left: MOST_WRONG - wrong } : { kind: 'closed', state };
  }
  const session = newToken();
  const { now } = work.asking;
  const until = new Date(now.getTime() + sessionLasts.hours * 3_600_000);
  const begun = await sql<{ invitation_id: string; session_id: string }>`
    select * from app.begin_invitation_session(${hash}, ${session.hash}, ${now}, ${until})`.execute(work.write);
  const [row] = begun.rows;
  if (row === undefined) return { kind: 'closed', state: 'used' };
  const as = await inTheNameOf(work, row.invitation_id, row.session_id);
  if (as === undefined) return { kind: 'closed', state: 'withdrawn' };
  await recordInvited(as.work, as.invited, 'plan.invitation-opened');
  return { kind: 'in', token: session.token };
}

/** Has another link mailed to the address the first one went to. The answer never says whether one was. */
export async function askForAnotherLink(work: Work, house: House, token: string): Promise<void> {
  const hash = hashToken(token);
  const { state, way } = await linkState(work.read, hash, MOST_WRONG);
  if (state !== 'used' && state !== 'tried-out') return;
  const letter = anotherLinkLetter(house.publicUrl + linkUrl('--link--'), way);
  await sql`select app.mail_invitation_link(${hash}, ${work.asking.now}, ${MOST_LINKS}, ${JSON.stringify(letter)}::jsonb)`.execute(
    work.write,
  );
}

/** Somebody invited, in their browser: from here on the transaction is theirs alone. */
export interface InvitedWork {
  readonly work: Work;
  readonly invited: Invited;
}

export async function openInvitation(work: Work, token: string): Promise<InvitedWork | undefined> {
  const { rows } = await sql<{ invitation_id: string; session_id: string }>`
    select * from app.invitation_of_session(${hashToken(token)}, ${work.asking.now}, ${sessionLasts.idleMinutes})`.execute(
    work.write,
  );
  const [row] = rows;
  return row && inTheNameOf(work, row.invitation_id, row.session_id);
}

async function inTheNameOf(work: Work, invitationId: string, sessionId: string): Promise<InvitedWork | undefined> {
  const theirs = await byInvitation(work, { invitationId, sessionId, name: 'invited' });
  const invited = await invitedTo(theirs.read);
  if (invited === undefined) return undefined;
  const name = invited.lead === 'child' ? 'the child' : `${leads[invited.lead as Lead]}, invited`;
  return { invited, work: { ...theirs, asking: { ...theirs.asking, name } } };
}

export async function closeSession(work: Work, token: string): Promise<void> {
  await sql`select app.end_invitation_session(${hashToken(token)}, ${work.asking.now})`.execute(work.write);
}

/** Every act is written under the invitation; a look is a look at the child’s record. */
export async function recordInvited(
  work: Work,
  { invitationId, childId, controllerId, planId, section }: Invited,
  verb: string,
  more: { readonly reason?: string; readonly detail?: Record<string, string | number | boolean | null> } = {},
): Promise<void> {
  await recordEvent(work, {
    verb,
    organisationId: controllerId,
    childIds: [childId],
    subject: { kind: 'invitation', id: invitationId },
    ...(more.reason === undefined ? {} : { reason: more.reason }),
    detail: { plan: planId, section, ...more.detail },
  });
}

export interface OwnPart {
  readonly section: PlanSection;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly writable: boolean;
}

const writableStates = ['planned', 'gathering', 'ready', 'held', 'written-up', 'returned'];
export const isOpen = ({ partState, planState }: Invited): boolean =>
  ['not-started', 'in-progress'].includes(partState) && writableStates.includes(planState);

/** Their part as they wrote it: the questions, their own answers, and no word of anybody else. A look, in the audit. */
export async function lookAtOwnPart({ work, invited }: InvitedWork): Promise<OwnPart> {
  await recordInvited(work, invited, 'child.look', { detail: { how: 'invited-part', part: 'plan', glass: false } });
  return ownPartOf({ work, invited });
}

export async function ownPartOf({ work, invited }: InvitedWork): Promise<OwnPart> {
  const form = (await formsOf(work.read, [invited.formHash])).get(invited.formHash);
  const section = form?.sections.find(({ id }) => id === invited.section);
  if (section === undefined) throw new Error('A part without its section.');
  const answers = await withoutGone(work, invited, standing(await ownAnswers({ work, invited })));
  return { section, answers, writable: isOpen(invited) };
}

/** Their answers without files that whoever writes the part for them took away. */
async function withoutGone(work: Work, { partId }: Invited, answers: ReadonlyMap<string, Answer>) {
  if (![...answers.values()].some((answer) => filesOf(answer).length > 0)) return answers;
  const stand = await standingFileIds(work.read, partId);
  return new Map(
    [...answers].flatMap(([question, answer]): [string, Answer][] => {
      const files = filesOf(answer);
      if (files.length === 0) return [[question, answer]];
      const left = files.filter(({ file }) => stand.has(file));
      return left.length === 0 ? [] : [[question, left]];
    }),
  );
}

const ownAnswers = ({ work, invited }: InvitedWork): Promise<AnswerRow[]> =>
  answersOf(work.read, invited.planId, [invited.partId]);

function standing(rows: readonly AnswerRow[]): ReadonlyMap<string, Answer> {
  const byQuestion = Map.groupBy(rows, ({ question }) => question);
  return new Map(
    [...byQuestion].flatMap(([question, versions]) => {
      const last = standingOf(versions).heads.at(-1);
      return last === undefined || last.value === null ? [] : [[question, last.value] as const];
    }),
  );
}

/** Saves what they wrote; what says nothing new writes nothing. Somebody else’s answer to the same question stands beside it. */
export async function saveOwnAnswers(
  work: Work,
  house: House,
  invited: Invited,
  sent: ReadonlyMap<string, Answer>,
): Promise<number> {
  const before = Map.groupBy(await ownAnswers({ work, invited }), ({ question }) => question);
  let saved = 0;
  for (const [question, value] of sent) {
    const versions = before.get(question) ?? [];
    const base = standingOf(versions).heads.at(-1)?.version ?? 0;
    if (placeOf(versions, { base, value, by: invited.invitationId }) === null) continue;
    const { rows } = await sql<{ next: number }>`select app.next_invited_version(${question}) as next`.execute(
      work.write,
    );
    await work.write
      .insertInto('answer')
      .values({
        ...{ plan_id: invited.planId, part_id: invited.partId, child_id: invited.childId },
        ...{ controller_id: invited.controllerId, organisation_id: invited.controllerId },
        ...{ question, value: JSON.stringify(value), version: rows[0]?.next ?? 1, base_version: base },
        ...{ invitation_id: invited.invitationId, written_at: work.asking.now },
      })
      .execute();
    saved += 1;
  }
  if (saved > 0) {
    await recordInvited(work, invited, 'plan.answer', { detail: { answers: saved } });
    if (invited.partState === 'not-started') await setState(work, house, invited, 'in-progress', null);
  }
  return saved;
}

/** Says that it is in. From then on they read it, and write again only when the plan comes back to them. */
export async function sendOwnPart(work: Work, house: House, invited: Invited): Promise<void> {
  await setState(work, house, invited, 'sent', null);
  await recordInvited(work, invited, 'plan.part-sent');
}

/** They would rather not: that is an answer, and nobody reminds them again. */
export async function declineOwnPart(work: Work, house: House, invited: Invited, reason: string): Promise<void> {
  await setState(work, house, invited, 'declined', reason);
  await recordInvited(work, invited, 'plan.part-declined', { reason });
}

async function setState(
  work: Work,
  house: House,
  invited: Invited,
  state: 'in-progress' | 'sent' | 'declined',
  reason: string | null,
): Promise<void> {
  const { now, today } = work.asking;
  const settled = state === 'in-progress' ? invited.settledOn : (invited.settledOn ?? today);
  await work.write
    .updateTable('plan_part')
    .set({
      ...{ state, reason, changed_by: null, changed_at: now, organisation_id: invited.controllerId },
      settled_on: settled,
    })
    .where('id', '=', invited.partId)
    .execute();
  await house.refreshDuties(work, [{ kind: 'child', id: invited.childId }]);
}

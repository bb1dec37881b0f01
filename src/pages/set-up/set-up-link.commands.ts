import { dayInEngland } from '../../calendar/index.ts';
import { linkOf, makeLink } from '../../features/accounts/index.ts';
import { isAnyOrganisationHere } from '../../features/organisations/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { type Asking, asOperator, inTransaction, type Work } from '../../platform/database/database.ts';
import { dateTimeWords } from '../../ui/format.ts';
import type { House } from '../../web/house.ts';
import { readDraft, type SetUpDraft } from './draft.ts';

export const setUpUrl = (token: string): string => `/set-up/${token}`;

/**
 * While no organisation is here: makes a link to set one up, takes back the one before, and prints it. Only the terminal
 * ever sees it. Says nothing once there is an organisation.
 */
export async function printSetUpLink(house: House, say: (line: string) => void): Promise<string | null> {
  const now = house.clock();
  const asking: Asking = {
    personId: null,
    organisationId: null,
    operator: true,
    name: 'start',
    sessionId: null,
    today: dayInEngland(now),
    now,
  };
  return inTransaction(house.database, asking, async (work) => {
    if (await isAnyOrganisationHere(work.read)) return null;
    await withdrawSetUpLinks(work);
    const { token, expiresAt } = await makeLink(work, { kind: 'set-up', personId: null });
    await recordEvent(work, { verb: 'set-up.link-made', organisationId: null });
    const url = house.publicUrl + setUpUrl(token);
    say('Nothing is set up yet. Open this link to set up your school or authority:');
    say(`  ${url}`);
    say(
      `It works once, until ${dateTimeWords(expiresAt, asking.today)}. Start again for a new one; this one stops working then.`,
    );
    return url;
  });
}

export async function withdrawSetUpLinks(work: Work): Promise<void> {
  await work.write
    .updateTable('single_use_link')
    .set({ withdrawn_at: work.asking.now })
    .where('kind', '=', 'set-up')
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** The set-up behind a link that still works, its work done as the operator from here on. */
export interface OpenSetUp {
  readonly work: Work;
  readonly linkId: string;
  /** "Tue 1 December, 10:00" */
  readonly until: string;
  readonly draft: SetUpDraft;
}

/** Null for a link that is no set-up link, is used, withdrawn or expired, and once there is an organisation. */
export async function openSetUp(work: Work, token: string): Promise<OpenSetUp | null> {
  const link = await linkOf(work.read, token, work.asking.now);
  if (link?.kind !== 'set-up' || link.state !== 'open') return null;
  if (await isAnyOrganisationHere(work.read)) return null;
  const own = await asOperator({ ...work, asking: { ...work.asking, personId: null } }, 'set-up');
  const row = await own.read.selectFrom('set_up_draft').select('answers').executeTakeFirst();
  const until = dateTimeWords(link.expiresAt, work.asking.today);
  return { work: own, linkId: link.id, until, draft: readDraft(row?.answers) };
}

/** Keeps one step as it was filled in. */
export async function keepStep(work: Work, draft: SetUpDraft, step: Partial<SetUpDraft>): Promise<void> {
  const answers = JSON.stringify({ ...draft, ...step });
  await work.write
    .insertInto('set_up_draft')
    .values({ answers, changed_at: work.asking.now })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ answers, changed_at: work.asking.now }))
    .execute();
}

export async function dropDraft(work: Work): Promise<void> {
  await work.write.deleteFrom('set_up_draft').execute();
}

import { generateSync } from 'otplib';
import { inTheNameOf, type Work } from '../../platform/database/database.ts';
import { revokeSession } from '../../platform/sessions/sessions.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { visitorOf } from '../../web/visitor.ts';
import type { From } from './attempts.commands.ts';
import { createAccountWithPassword } from './invitations.commands.ts';
import { offerSecret, setSecondFactor } from './second-factor.commands.ts';
import { startSession } from './sessions.commands.ts';

/** What it needs of a test's database: work in somebody's name. */
interface Worlds {
  as<T>(personId: string, action: (work: Work) => Promise<T>): Promise<T>;
}

/** Good enough for every rule, and nobody's. */
export const PASSWORD_OF_TESTS = 'tangerine lamp wobble';

export const from = (network: string, device: string | null = null): From => ({
  network,
  device,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
});

/** An account with a password for somebody of the invented world, with a second step and its ten codes when asked for. */
export async function giveAccount(
  db: Worlds,
  house: House,
  personId: string,
  options: { email?: string; password?: string; secondFactor?: boolean } = {},
): Promise<{ personId: string; email: string; password: string; secret: string; codes: readonly string[] }> {
  const email = options.email ?? `${personId}@accounts.example`;
  const password = options.password ?? PASSWORD_OF_TESTS;
  return db.as(personId, async (work) => {
    const problem = await createAccountWithPassword(work, house, { personId, email, password });
    if (problem !== null) throw new Error(problem);
    if (!options.secondFactor) return { personId, email, password, secret: '', codes: [] };
    const visitor = await visitorIn(work, house, personId);
    const { secret } = offerSecret(house, visitor);
    // An hour ago, so that the code of now has not been used.
    const earlier = new Date(work.asking.now.getTime() - 3_600_000);
    const then: Work = { ...work, asking: { ...work.asking, now: earlier } };
    const codes = await setSecondFactor(then, house, visitor, {
      secret,
      code: codeAt(secret, earlier),
      replacing: false,
    });
    if (codes === null) throw new Error('The code was not taken.');
    await revokeSession(work.write, visitor.session.id, earlier);
    return { personId, email, password, secret, codes };
  });
}

/** What the app on the phone shows at that moment. */
export const codeAt = (secret: string, now: Date): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });

/** Somebody signed in, in the transaction of a test. */
export async function visitorIn(
  work: Work,
  house: House,
  personId: string,
  session: { level?: 'password' | 'full'; secondFactor?: boolean; steppedUp?: boolean } = {},
): Promise<Visitor> {
  const own = await inTheNameOf(work, { personId, sessionId: null });
  const begun = await startSession(own, house, {
    personId,
    level: session.level ?? 'full',
    secondFactor: session.secondFactor ?? false,
    steppedUp: session.steppedUp ?? false,
    from: from('192.0.2.0/24'),
    replaces: null,
  });
  const row = await work.read
    .selectFrom('session')
    .selectAll()
    .where('id', '=', begun.sessionId)
    .executeTakeFirstOrThrow();
  const visitor = await visitorOf(begun.work, {
    id: row.id,
    personId,
    level: row.level as 'password' | 'full',
    secondFactor: row.second_factor,
    organisationId: row.organisation_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    steppedUpAt: row.stepped_up_at,
    someoneLooking: row.someone_looking,
  });
  if (visitor === undefined) throw new Error('There is no such person.');
  return visitor;
}

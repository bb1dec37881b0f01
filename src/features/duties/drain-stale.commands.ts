import { dayInEngland } from '../../calendar/index.ts';
import { type Asking, inTransaction, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { asEngine } from './as-engine.commands.ts';
import { type DutyEngine, type Refreshed, workOut } from './refresh-duties.commands.ts';
import { markAllStale, markLastYearStale, markStale, takeStale } from './stale.commands.ts';

/** Subjects in one transaction: small enough that nobody waits long for a lock, and that memory stays small. */
const BATCH = 250;

type Opened = Pick<House, 'database' | 'clock' | 'packs'>;

/**
 * Works out all that is stale, batch by batch, each in its own transaction: what is done stays done when the machine stops.
 * Two at once share the work. Returns how many subjects there were, and what became of their duties.
 */
export async function drainStaleDuties(
  house: Opened,
  engine: DutyEngine,
): Promise<Refreshed & { readonly subjects: number }> {
  await asJob(house, (work) => asEngine(work, () => markLastYearStale(work)));
  await asJob(house, (work) => markStaleWhenPacksChanged(work, house));
  let total = { subjects: 0, inserted: 0, changed: 0, withdrawn: 0, same: 0 };
  for (;;) {
    const batch = await asJob(house, (work) =>
      asEngine(work, async () => {
        const subjects = await takeStale(work, BATCH);
        if (subjects.length === 0) return undefined;
        const { touched, ...done } = await workOut(work, engine, subjects);
        await markStale(work, touched, 'facts');
        return { subjects: subjects.length, ...done };
      }),
    );
    if (batch === undefined) return total;
    total = {
      subjects: total.subjects + batch.subjects,
      inserted: total.inserted + batch.inserted,
      changed: total.changed + batch.changed,
      withdrawn: total.withdrawn + batch.withdrawn,
      same: total.same + batch.same,
    };
  }
}

/** A pack that was changed changes what is due everywhere: the deployment remembers under which packs it reckoned. */
async function markStaleWhenPacksChanged(work: Work, house: Opened): Promise<void> {
  const known = await work.read
    .selectFrom('deployment')
    .select('value')
    .where('key', '=', 'duties.packs')
    .executeTakeFirst();
  if (known?.value === house.packs.fingerprint) return;
  if (known !== undefined) await asEngine(work, () => markAllStale(work, 'packs'));
  const value = JSON.stringify(house.packs.fingerprint);
  await work.write
    .insertInto('deployment')
    .values({ key: 'duties.packs', value, changed_at: work.asking.now })
    .onConflict((oc) => oc.column('key').doUpdateSet({ value, changed_at: work.asking.now }))
    .execute();
}

function asJob<T>(house: Opened, action: (work: Work) => Promise<T>): Promise<T> {
  const now = house.clock();
  const asking: Asking = {
    personId: null,
    organisationId: null,
    name: 'drain-stale-duties',
    operator: false,
    sessionId: null,
    today: dayInEngland(now),
    now,
  };
  return inTransaction(house.database, asking, action);
}

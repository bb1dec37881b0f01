import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { raiseAlert } from '../alerts/index.ts';
import { packAt } from '../duties/index.ts';
import { countValues, sealedOver } from './old-values.queries.ts';
import { latestForAll } from './old-values.ts';

/** Asks for the sealed records whose time is over to be destroyed. Nothing is, until another person agrees. */
export async function askToDestroySealed(
  work: Work,
  place: WorkPlace,
  visitor: Visitor,
  reason: string,
): Promise<void> {
  const row = await work.write
    .insertInto('value_destruction')
    .values({
      organisation_id: place.id,
      what: 'sealed-records',
      child_id: null,
      before_day: work.asking.today,
      reason,
      asked_by: visitor.personId,
      asked_at: work.asking.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordEvent(work, {
    verb: 'sealed-records.asked-to-destroy',
    organisationId: place.id,
    subject: { kind: 'value_destruction', id: row.id },
    reason,
    detail: { before: work.asking.today },
  });
}

/** What was agreed to is destroyed. Returns how many records there were; whose, nobody is told. */
export async function destroySealed(work: Work, destructionId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select app.destroy_sealed(${destructionId}) as n`.execute(work.write);
  return rows[0]?.n ?? 0;
}

/** What has come to its end at an organisation: sealed records, and values that stood before a change. Numbers alone. */
export interface KeptLongEnough {
  readonly sealed: number;
  readonly values: number;
  readonly valuesBefore: Day;
}

export async function keptLongEnough(work: Work, house: House, organisationId: string): Promise<KeptLongEnough> {
  const { today } = work.asking;
  const clock = (await packAt(work.read, house.packs, organisationId, today)).clock('keep-old-values', today);
  if (clock === undefined) throw new Error('The pack does not say how long old values are kept.');
  const valuesBefore = latestForAll(today, clock.value);
  return {
    sealed: await sealedOver(work.read, organisationId, today),
    values: await countValues(work.read, organisationId, null, valuesBefore),
    valuesBefore,
  };
}

/**
 * Tells those who may destroy that something has come to its end. It destroys nothing: one of them asks, another agrees.
 * What was said once is not said again before a month is over. True where somebody was told.
 */
export async function proposeDestruction(work: Work, house: House, organisationId: string): Promise<boolean> {
  const { sealed, values } = await keptLongEnough(work, house, organisationId);
  if (sealed + values === 0) return false;
  const { now } = work.asking;
  const since = new Date(now.getTime() - 27 * 86_400_000);
  const known = await work.read
    .selectFrom('audit_event')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('verb', '=', 'retention.proposed')
    .where('at', '>', since)
    .limit(1)
    .executeTakeFirst();
  if (known !== undefined) return false;
  await recordEvent(work, { verb: 'retention.proposed', organisationId, detail: { sealed, values } });
  await raiseAlert(work, house, {
    alert: 'kept-long-enough',
    organisationIds: [organisationId],
    childId: null,
    causedBy: [],
  });
  return true;
}

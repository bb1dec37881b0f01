import { sql } from 'kysely';
import type { Day } from '../../calendar/index.ts';
import type { Pack } from '../../packs/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { raiseAlert } from '../alerts/index.ts';
import { packAt } from '../duties/index.ts';
import { looksSince } from './looks-of-days.queries.ts';
import { type Thresholds, unusualLooking } from './unusual.ts';

/** The numbers of an organisation's pack. Throws where one is missing: the rule must not fall silent. */
export function thresholds(pack: Pick<Pack, 'clock'>, today: Day): Thresholds {
  const of = (id: string): number => {
    const clock = pack.clock(id, today);
    if (clock === undefined) throw new Error(`The pack has no ${id}.`);
    return clock.value;
  };
  return {
    childrenInAnHour: of('unusual-children-in-an-hour'),
    childrenAtNight: of('unusual-children-at-night'),
    childrenWithoutNeed: of('unusual-children-without-need'),
    searchesForOne: of('unusual-searches-for-one'),
    exports: of('unusual-exports'),
    beforeLeaving: of('unusual-before-leaving'),
  };
}

/**
 * Finds what is unusual at one organisation since yesterday and tells of it, once for each person and day however much is
 * found later. Returns how many people it was about.
 */
export async function findUnusual(work: Work, house: House, organisationId: string): Promise<number> {
  const { today, now } = work.asking;
  const limits = thresholds(await packAt(work.read, house.packs, organisationId, today), today);
  const since = new Date(now.getTime() - 26 * 3_600_000);
  let told = 0;
  for (const { personId, looker, looks } of await looksSince(work.read, organisationId, today, since)) {
    const found = unusualLooking(looker, looks, limits);
    if (found.length === 0) continue;
    const days = [...new Set(found.map((each) => each.day))];
    const known = await work.read
      .selectFrom('unusual_looking')
      .select(sql<Day>`day::text`.as('day'))
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId)
      .where(sql<boolean>`day = any (${days}::date[])`)
      .execute();
    for (const each of found) {
      await work.write
        .insertInto('unusual_looking')
        .values({
          organisation_id: organisationId,
          person_id: personId,
          kind: each.kind,
          day: each.day,
          event_ids: [...each.eventIds],
          children: each.children,
          found_at: now,
        })
        .onConflict((oc) =>
          oc
            .columns(['organisation_id', 'person_id', 'kind', 'day'])
            .doUpdateSet((eb) => ({ event_ids: eb.ref('excluded.event_ids'), children: eb.ref('excluded.children') }))
            .where('unusual_looking.settled_at', 'is', null),
        )
        .execute();
    }
    if (days.every((day) => known.some((row) => row.day === day))) continue;
    told += 1;
    await recordEvent(work, {
      verb: 'looking.unusual',
      organisationId,
      subject: { kind: 'person', id: personId },
      detail: { kinds: [...new Set(found.map(({ kind }) => kind))].join(' ') },
    });
    await raiseAlert(work, house, {
      alert: 'unusual-looking',
      organisationIds: [organisationId],
      childId: null,
      causedBy: [personId],
    });
  }
  return told;
}

/** The head has talked about it, or knows why: in words, once. */
export async function settleUnusual(work: Work, organisationId: string, id: string, words: string): Promise<void> {
  const done = await work.write
    .updateTable('unusual_looking')
    .set({ settled_at: work.asking.now, settled_by: work.asking.personId, settled_words: words })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('settled_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  if (done === undefined) throw new NothingHere(`unusual looking ${id}`);
  await recordEvent(work, {
    verb: 'looking.settled',
    organisationId,
    subject: { kind: 'person', id: done.person_id },
    reason: words,
  });
}

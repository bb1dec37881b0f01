import type { PlanSection, RecordBlock } from '../../packs/index.ts';
import type { ShownRecord } from './record-block.page.tsx';
import type { Offers, PlanAsked } from './records.queries.ts';

/** The records a section shows, by question, with the reader's own access. A block nobody gives rows for is left empty. */
export async function shownRecords(
  offers: Offers,
  asked: PlanAsked,
  section: PlanSection,
  sees: (block: RecordBlock) => boolean,
): Promise<ReadonlyMap<string, ShownRecord>> {
  const shown = new Map<string, ShownRecord>();
  for (const { id, records } of section.questions) {
    if (records === null) continue;
    const source = offers.records.find(({ block }) => block === records);
    const open = sees(records);
    shown.set(id, {
      table: open && source !== undefined ? await source.table(asked) : null,
      change: open ? (source?.change?.(asked) ?? null) : null,
      closed: open ? null : (source?.closed ?? 'This is shown to those who work with this part of the record.'),
    });
  }
  return shown;
}

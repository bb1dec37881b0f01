import type { Behind, Standing, StoodDuty } from '../../features/assurance/index.ts';
import { childNames } from '../../features/children/index.ts';
import { type DueDuty, personNames, type WaiverReason, whatIsDue } from '../../features/duties/index.ts';
import { organisationNames } from '../../features/organisations/index.ts';
import type { Packs } from '../../packs/model.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { DutyReader } from '../duties/duty-reader.ts';
import { type EvidenceLink, evidenceOf } from '../duties/evidence-links.ts';
import { childrenToldOf, visibleOf } from '../duties/told.queries.ts';
import { dutyItem, type WorkItem } from '../duties/work-items.ts';
import { byNeed, type Show, shown } from './evidence-filters.ts';

export const PAGE_SIZE = 50;

/** A duty behind a figure, as one reader sees it. */
export interface EvidenceRow {
  readonly item: WorkItem;
  readonly standing: Standing;
  readonly evidence: EvidenceLink | null;
  readonly waiver: { readonly reason: WaiverReason; readonly words: string; readonly by: string } | null;
  /** The school it is due at, for an authority. */
  readonly at: string | null;
}

export interface EvidenceList {
  readonly rows: readonly EvidenceRow[];
  /** How many the filter leaves, of those this reader may see. */
  readonly total: number;
  /** By what they are filtered by, of those this reader may see. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** How many more are counted, about children this reader may not see. */
  readonly unseen: number;
  readonly childIds: readonly string[];
}

/** One page of the duties behind a promise: children the reader may not see are counted and not shown. A handful of queries. */
export async function evidenceList(
  read: ReadOnlyDatabase,
  packs: Packs,
  reader: DutyReader,
  behind: Pick<Behind, 'duties' | 'span'>,
  { show, page }: { readonly show: Show; readonly page: number },
): Promise<EvidenceList> {
  const seen = await visibleOf(read, reader, childrenIn(behind.duties));
  const open = behind.duties.filter(({ childId }) => childId === null || seen.has(childId));
  const left = open.filter(({ standing }) => shown(show, standing)).toSorted(byNeed);
  const here = left.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const many = (standing: Standing) => open.filter((duty) => duty.standing === standing).length;
  return {
    rows: await rowsOf(read, packs, reader, behind, here),
    total: left.length,
    counts: {
      'in-time': many('in-time'),
      'done-late': many('done-late'),
      open: many('open'),
      carried: many('carried'),
      waived: many('waived'),
    },
    unseen: behind.duties.length - open.length,
    childIds: childrenIn(here),
  };
}

const childrenIn = (duties: readonly StoodDuty[]): string[] => [
  ...new Set(duties.flatMap(({ childId }) => childId ?? [])),
];

async function rowsOf(
  read: ReadOnlyDatabase,
  packs: Packs,
  reader: DutyReader,
  { span }: Pick<Behind, 'span'>,
  here: readonly StoodDuty[],
): Promise<EvidenceRow[]> {
  if (here.length === 0) return [];
  const { organisation, today } = reader;
  const duties = await whatIsDue(read, {
    ...{ organisationIds: [organisation.id], ids: here.map(({ id }) => id), on: span.asAt, opensBy: today },
    ...{ asKnown: 'now', withDone: true, visible: reader.mayBeSeen('duties') },
  });
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const childIds = childrenIn(here);
  const names = await childNames(read, childIds, organisation.id);
  const told = await childrenToldOf(read, reader, childIds);
  const people = await personNames(
    read,
    duties.flatMap(({ waiver }) => waiver?.by ?? []),
  );
  const places =
    organisation.kind === 'authority'
      ? await organisationNames(
          read,
          duties.map(({ organisationId }) => organisationId),
        )
      : new Map<string, string>();
  const waiverOf = ({ waiver }: DueDuty): EvidenceRow['waiver'] =>
    waiver && { reason: waiver.reason, words: waiver.words, by: people.get(waiver.by) ?? 'somebody who has left' };
  return here.flatMap(({ id, standing }): EvidenceRow[] => {
    const duty = byId.get(id);
    if (duty === undefined) return [];
    const at = duty.organisationId === organisation.id ? null : (places.get(duty.organisationId) ?? null);
    const item = dutyItem(duty, { packs, names, told, today, place: organisation });
    return [{ item, standing, evidence: evidenceOf(duty), waiver: waiverOf(duty), at }];
  });
}

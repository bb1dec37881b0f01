import {
  type ChildPageRequest,
  openOffers,
  type TimelineItem,
  type TimelineKind,
} from '../../features/children/index.ts';
import { together } from '../../platform/database/database.ts';
import { timelineKinds } from './offers.ts';

export interface ShownTimeline {
  /** The kinds this reader may see, in order. */
  readonly kinds: readonly TimelineKind[];
  /** The ids of those that are shown. */
  readonly shown: readonly string[];
  /** Latest first. */
  readonly entries: readonly (TimelineItem & { readonly kind: string })[];
}

/** The entries of the kinds asked for; of those shown at first when none is named. */
export async function timelineOf(request: ChildPageRequest, asked: readonly string[]): Promise<ShownTimeline> {
  const kinds = openOffers(timelineKinds, request.child);
  const named = kinds.filter((kind) => asked.includes(kind.id));
  const chosen = named.length > 0 ? named : kinds.filter((kind) => kind.shownAtFirst);
  const found = await together(request.work.read, () => chosen.map((kind) => kind.entries(request)));
  const entries = chosen.flatMap(({ id }, at) => (found[at] ?? []).map((item) => ({ ...item, kind: id })));
  entries.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  return { kinds, shown: chosen.map((kind) => kind.id), entries };
}

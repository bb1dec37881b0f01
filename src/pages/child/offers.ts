import {
  type ChildBlock,
  type ChildHeadFact,
  childBlocks,
  childHeadFacts,
  childTimeline,
  type TermRow,
  type TimelineKind,
} from '../../features/children/index.ts';
import { helpTermRows } from '../../features/childs-voice/index.ts';
import { peopleBlock } from '../../features/contacts/index.ts';
import { openGlassBlock } from '../../features/glass/index.ts';
import { pepHeadFacts, pepTermRows, pepTimeline } from '../../features/peps/index.ts';
import { premiumBlock } from '../../features/pupil-premium/index.ts';
import { sharingBlock } from '../../features/sharing/index.ts';
import { targetTermRows } from '../../features/targets/index.ts';
import { childDueBlock, childNextDate } from '../duties/child-due.page.tsx';

/**
 * What the child's page is made of: every feature's offers in one list each. A new block is a line here; the page itself
 * knows none of them. Orders: an open glass 0, due 10, this term 20, timeline 30 (main); people 10, key adult 15, why 40, money 45, shared 50, what is
 * recorded 60, who has looked 80 (side).
 */
export const blocks: readonly ChildBlock[] = [
  ...childBlocks,
  childDueBlock,
  openGlassBlock,
  peopleBlock,
  premiumBlock,
  sharingBlock,
];

/** The facts under the name: year 10, school 15, key adult 20, next date 30, plan 40. */
export const headFacts: readonly ChildHeadFact[] = [...childHeadFacts, childNextDate, ...pepHeadFacts];

/** The rows of "This term at a glance": PEP 10, attendance 20, targets 30. */
export const termRows: readonly TermRow[] = [...pepTermRows, ...helpTermRows, ...targetTermRows];

export const timelineKinds: readonly TimelineKind[] = [...childTimeline, ...pepTimeline];

import type { Change } from './change.ts';
import { detailDifference } from './detail-difference.ts';
import { detailsDifference } from './details-difference.ts';
import { enrolmentDifference } from './enrolment-difference.ts';
import type { KnownChild, Write } from './facts.ts';
import type { PlanFor } from './plan.ts';
import type { Said } from './said.ts';
import { proposalDifference, spanDifference } from './span-difference.ts';
import { listStatusDifference } from './status-difference.ts';

export interface RowDifference {
  changes: Change[];
  writes: Write[];
  seen: string | null;
}

/** All that one row says against all that is held of the child; `known` null: a child new to the organisation. */
export function rowDifference(said: Said, known: KnownChild | null, plan: PlanFor): RowDifference {
  const { organisation, asAt } = plan;
  const details = detailsDifference(said.details, known);
  const place = said.enrolment && enrolmentDifference(said.enrolment, known, { schoolId: organisation.id, asAt });
  const authority = { id: organisation.id, code: organisation.laCode };
  const rest = [
    listStatusDifference(said.statuses, known, asAt),
    ...said.spans.map(({ kind, ranges }) => spanDifference(kind, ranges, known, authority)),
    proposalDifference(said.proposals, known),
    detailDifference(said, known),
  ];
  return {
    changes: [...details.changes, ...(place?.changes ?? []), ...rest.flatMap(({ changes }) => changes)],
    writes: [
      ...(details.write ? [details.write] : []),
      ...(place?.writes ?? []),
      ...rest.flatMap(({ writes }) => writes),
    ],
    seen: place?.seen ?? null,
  };
}

import type { Day } from '../../calendar/day.ts';

export type HandoverAnswer = 'accepted' | 'refused' | 'taken-back';

export interface Handover {
  readonly id: string;
  readonly childId: string;
  readonly childName: string;
  readonly fromId: string;
  readonly from: string;
  /** Null: a school that is not in Mainstay. */
  readonly toId: string | null;
  readonly to: string;
  readonly sentHow: string | null;
  readonly planId: string | null;
  readonly firstDay: Day;
  readonly offered: readonly string[];
  readonly leftOut: readonly { readonly title: string; readonly why: string }[];
  readonly offeredOn: Day;
  readonly offeredBy: string | null;
  readonly answer: {
    readonly answer: HandoverAnswer;
    readonly reason: string | null;
    readonly on: Day;
    readonly by: string | null;
  } | null;
}

export function standsWords({ answer, toId, to }: Pick<Handover, 'answer' | 'toId' | 'to'>): string {
  if (toId === null) return 'Sent another way';
  if (answer === null) return `Waits for ${to}`;
  return { accepted: 'Accepted', refused: 'Not accepted', 'taken-back': 'Taken back' }[answer.answer];
}

import type { Day } from '../../calendar/day.ts';
import type { Fund } from './ledger.ts';
import type { Pence } from './money.ts';
import type { DecisionMade } from './revision.ts';

export type PremiumDecision = DecisionMade<DecisionKind>;

export const decisions = ['approved', 'amended', 'refused'] as const;
export type DecisionKind = (typeof decisions)[number];

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  approved: 'Agreed',
  amended: 'Agreed, with another sum',
  refused: 'Not agreed',
};

export interface Asked {
  readonly intervention: string;
  /** What says that it works. */
  readonly evidence: string | null;
  /** What it does beyond what the school does for everybody. */
  readonly beyond: string | null;
  readonly targetId: string | null;
  readonly cost: Pence;
  readonly otherFunding: Pence;
  readonly otherFundingFrom: string | null;
  /** The day the intervention ends: its effect is asked for after it. */
  readonly endsOn: Day;
}

export interface PremiumRequest extends Asked {
  readonly id: string;
  readonly childId: string;
  readonly controllerId: string;
  readonly controller: string;
  readonly fundOrganisationId: string | null;
  readonly fund: Fund;
  readonly financialYear: number;
  /** The plan it came from: that of the target it serves. Null where it serves none. */
  readonly planId: string | null;
  readonly askedOn: Day;
  readonly askedBy: string | null;
  /** The one that counts: the last. */
  readonly decision: PremiumDecision | null;
  /** All of them, the first one first. */
  readonly decisions: readonly PremiumDecision[];
  readonly impact: {
    readonly helped: Helped;
    readonly words: string;
    readonly on: Day;
    readonly version: number;
  } | null;
}

export const helpedKinds = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof helpedKinds)[number];
export const helpedWords: Readonly<Record<Helped, string>> = {
  yes: 'It helped',
  partly: 'It helped in part',
  no: 'It did not help',
};

export const isAgreed = ({ decision }: Pick<PremiumRequest, 'decision'>): boolean =>
  decision !== null && decision.kind !== 'refused';

const FOR_EVERYBODY =
  /\b(uniforms?|school trips?|trips?|laptops?|i-?pads?|tablets?|stationery|equipment|resources|staffing|general|whole[- ](?:class|school)|contributions?|subscriptions?|licen[cs]es?|photocopying|furniture|teaching assistants?|TAs?|top[- ]?up|miscellaneous|various)\b/i;

/** The word that reads like something bought for everybody; null where none does. Asked about, never refused by itself. */
export const readsGeneric = (intervention: string): string | null => FOR_EVERYBODY.exec(intervention)?.[0] ?? null;

/** What whoever decides would want to know, in words. */
export function questionsAbout(request: Asked): readonly string[] {
  const word = readsGeneric(request.intervention);
  return [
    ...(request.targetId === null ? ['It serves no target of the plan'] : []),
    ...(request.evidence === null ? ['Nothing is said about why it should work'] : []),
    ...(word !== null && request.beyond === null
      ? [`“${word}” reads like something for everybody: what does it do for this child beyond that?`]
      : []),
  ];
}

import type { Occurrence, Wanted } from './rule.ts';

/** A duty as it is stored. */
export type Existing = Wanted & { readonly id: string };

/** Why a duty that was asked for is asked for no longer. People read these where they compare what was due with what is. */
export const withdrawals = {
  sealed: 'The record is closed.',
  'no-rule': 'Mainstay no longer asks for this.',
  replaced: 'Another duty of the same kind took its place when a record changed.',
  'no-longer-follows': 'It no longer follows from what is recorded.',
} as const;
export type Withdrawal = keyof typeof withdrawals;

export interface Difference {
  readonly insert: readonly Wanted[];
  readonly change: readonly { readonly id: string; readonly to: Wanted }[];
  readonly withdraw: readonly { readonly id: string; readonly reason: Withdrawal }[];
  /** How many are as they should be. */
  readonly same: number;
}

/** What makes two duties the same one, whatever else about it has changed. */
export function dutyKey({
  rule,
  subject,
  key,
  assignee,
}: Pick<Wanted, 'rule' | 'subject' | 'key' | 'assignee'>): string {
  return `${rule} ${subject.kind} ${subject.id} ${key} ${assignee.kind} ${assignee.id}`;
}

/**
 * What has to be done to `existing` so that it equals `wanted`. Pure, and the order of neither matters. Applied once it
 * leaves nothing to do. `sealed` are subjects whose record was closed, `rules` the rules there are.
 */
export function difference(
  existing: readonly Existing[],
  wanted: readonly Wanted[],
  why: { readonly sealed?: ReadonlySet<string>; readonly rules?: ReadonlySet<string> } = {},
): Difference {
  const before = new Map(existing.map((duty) => [dutyKey(duty), duty]));
  const insert: Wanted[] = [];
  const change: { id: string; to: Wanted }[] = [];
  let same = 0;
  for (const duty of wanted) {
    const key = dutyKey(duty);
    const stored = before.get(key);
    before.delete(key);
    if (stored === undefined) insert.push(duty);
    else if (isSame(stored, duty)) same += 1;
    else change.push({ id: stored.id, to: duty });
  }
  const arrived = new Set(insert.map(ofKind));
  const withdraw = [...before.values()].map((duty) => ({ id: duty.id, reason: reasonFor(duty, arrived, why) }));
  return { insert, change, withdraw, same };
}

const ofKind = ({ rule, subject }: Wanted): string => `${rule} ${subject.kind} ${subject.id}`;

function reasonFor(
  duty: Existing,
  arrived: ReadonlySet<string>,
  { sealed, rules }: { readonly sealed?: ReadonlySet<string>; readonly rules?: ReadonlySet<string> },
): Withdrawal {
  if (sealed?.has(duty.subject.id)) return 'sealed';
  if (rules !== undefined && !rules.has(duty.rule)) return 'no-rule';
  return arrived.has(ofKind(duty)) ? 'replaced' : 'no-longer-follows';
}

function isSame(a: Occurrence, b: Occurrence): boolean {
  return (
    a.opensOn === b.opensOn &&
    a.dueOn === b.dueOn &&
    a.doneOn === b.doneOn &&
    (a.overOn ?? null) === (b.overOn ?? null) &&
    a.organisationId === b.organisationId &&
    a.childId === b.childId &&
    a.controllerId === b.controllerId &&
    a.estimated === b.estimated &&
    a.evidence?.kind === b.evidence?.kind &&
    a.evidence?.id === b.evidence?.id &&
    sameList(a.shownTo, b.shownTo) &&
    sameValue(a.clock, b.clock) &&
    sameValue(a.words, b.words)
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** Equal as JSON, whatever the order of the keys: the database keeps none. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => sameValue(value, right.get(key)));
}

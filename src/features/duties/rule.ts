import type { Day } from '../../calendar/day.ts';
import type { Clock } from '../../packs/model.ts';
import type { DutyTools } from './duty-tools.ts';

/** What a duty is about. A person's duties are those of nobody's post: none of the rules has one yet. */
export type SubjectKind = 'child' | 'organisation' | 'person';

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Whose a duty is, resolved to people when it is read: a post at the organisation, one person, or what somebody is to the child. */
export interface Assignee {
  readonly kind: 'post' | 'person' | 'relation' | 'invitation';
  /** `designated-teacher`, a person's id, `social-worker-of`. */
  readonly id: string;
}

/** The clock a duty runs by, as it was in force on the day the duty opened: kept with the duty, so that it can always say why. */
export type ClockInForce = Pick<Clock, 'id' | 'value' | 'unit' | 'verified' | 'pack' | 'owner' | 'source'>;

/** One time that a rule asks for something. */
export interface Occurrence {
  /** From the id of a term, a year or a row; never from a date somebody may correct, or a correction would make a new duty. */
  readonly key: string;
  readonly assignee: Assignee;
  /** Where the one who owes it works: its list shows it. */
  readonly organisationId: string;
  /** Others who see it: the school of a child whose social worker owes it, the authority whose child the school's duty is about. */
  readonly shownTo: readonly string[];
  readonly childId: string | null;
  /** The organisation that answers for the facts it rests on. */
  readonly controllerId: string;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  /** The first day on which it is past doing: it can be recorded, or explained. Left out where it can always still be done. */
  readonly overOn?: Day | null;
  /** The record that shows it was done. */
  readonly evidence: { readonly kind: string; readonly id: string } | null;
  readonly clock: ClockInForce;
  /** What the sentences of the pack ask for, `{"day": "2026-11-02"}`. Never a name. */
  readonly words: Readonly<Record<string, string>>;
  /** Counted over days whose school terms are not known: the true day may be another. */
  readonly estimated: boolean;
}

/** A rule gives, from what is known, everything that is due up to the horizon: done or not. It never asks what day it is. */
export interface DutyRule<Facts> {
  /** As in the packs' duties.yaml, which has its words. */
  readonly id: string;
  /** The promises it keeps, the first the most. */
  readonly commitments: readonly string[];
  readonly subjectKind: SubjectKind;
  occurrences(facts: Facts, tools: DutyTools): readonly Occurrence[];
}

/** An occurrence with the rule and subject it is of: what the engine keeps in `duty`. */
export interface Wanted extends Occurrence {
  readonly rule: string;
  readonly subject: Subject;
}

export function clockInForce({ id, value, unit, verified, pack, owner, source }: Clock): ClockInForce {
  return { id, value, unit, verified, pack, owner, source };
}

/** What the rules want of one subject. Throws when a rule names one occurrence twice: it would lose one of them. */
export function wantedOf<Facts>(
  rules: readonly DutyRule<Facts>[],
  subject: Subject,
  facts: Facts,
  tools: DutyTools,
): Wanted[] {
  return rules.flatMap((rule) => {
    const seen = new Set<string>();
    return rule.occurrences(facts, tools).map((occurrence) => {
      const once = `${occurrence.key} ${occurrence.assignee.kind} ${occurrence.assignee.id}`;
      if (seen.has(once)) throw new Error(`The rule ${rule.id} names its occurrence ${occurrence.key} twice.`);
      seen.add(once);
      const shownTo = [...new Set(occurrence.shownTo)].filter((id) => id !== occurrence.organisationId).sort();
      return { ...occurrence, shownTo, rule: rule.id, subject };
    });
  });
}

import type { Day } from '../../calendar/day.ts';
import { dayWords } from '../../ui/format.ts';
import { endsAt, type MeetingTime } from './times.ts';

export interface Told {
  readonly method: 'REQUEST' | 'CANCEL';
  /** They were told of it before: this changes it. */
  readonly isChange: boolean;
  readonly time: MeetingTime;
  readonly place: string | null;
  /** "Robin T." to people of Mainstay, "R. T." to others. Null: no name is known. */
  readonly child: string | null;
  /** Whoever plans the meeting. */
  readonly by: string;
  /** Where people of Mainstay read the rest after signing in; null for others. */
  readonly firstPage: string | null;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  /** What the event says of itself. */
  readonly summary: string;
  readonly description: string;
}

const plainly = (words: string): string => words.replaceAll('\u00a0', ' ');

/**
 * What is mailed about a meeting: when, and of whom by first name and initial, or initials alone. Never what kind of meeting
 * it is, which would tell why. One that is called off names nobody.
 */
export function meetingLetter(told: Told, today: Day): Letter {
  const { time, method, child, firstPage } = told;
  const when = plainly(`${dayWords(time.on, today)}, ${time.startsAt} to ${endsAt(time)}`);
  if (method === 'CANCEL') {
    return {
      subject: `Called off: the meeting on ${plainly(dayWords(time.on, today))}`,
      text: `The meeting on ${when} is called off for you. Your calendar takes it out when you open what is attached.\n`,
      ...{ summary: 'Meeting called off', description: '' },
    };
  }
  const of = child === null ? '' : `: ${child}`;
  const summary = `Planning meeting${of}`;
  const where = told.place === null || told.place === '' ? null : `Where: ${told.place}`;
  const rest =
    firstPage === null
      ? `If you cannot come, tell ${told.by}. Answers to this message are not read.`
      : `If you cannot come, tell ${told.by}. Sign in for the plan and your part in it:\n${firstPage}`;
  return {
    subject: `${told.isChange ? 'Changed: ' : ''}Planning meeting${of}, ${plainly(dayWords(time.on, today))}`,
    text: `${[
      `${told.isChange ? 'The meeting has changed. It is now' : 'You are invited to a planning meeting'}${child === null || told.isChange ? '' : ` for ${child}`} on ${when}.`,
      ...(where === null ? [] : [where]),
      rest,
      'Your calendar can take the meeting from what is attached; a later change comes the same way.',
    ].join('\n\n')}\n`,
    summary,
    description: [...(where === null ? [] : [where]), rest].join('\n'),
  };
}

/** "R. T." of "Robin T." */
export const initialsOf = (firstAndInitial: string): string =>
  firstAndInitial
    .split(/[\s-]+/)
    .flatMap((word) => {
      const letter = [...word].find((each) => /\p{L}/u.test(each));
      return letter === undefined ? [] : [`${letter}.`];
    })
    .join(' ');

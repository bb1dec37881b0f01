import type { Day } from '../../calendar/index.ts';
import { countOf, dayWords, figure, listWords, sentence } from '../../ui/format.ts';
import { type Reminder, whatToDo } from './reminder.ts';
import type { Week } from './week.ts';

/** A duty with where it is owed, for people with posts at several organisations. */
export interface WeekReminder extends Reminder {
  readonly organisationName: string;
}

/** More lines than this under one heading are counted and left to the page: nobody reads sixty. */
const MOST_LINES = 20;

const plainly = (words: string): string => words.replaceAll('\u00a0', ' ');

/** The subject says how much, and nothing of whom or why: it is read over shoulders. */
export function digestSubject({ late, thisWeek, nextWeek }: Week): string {
  const counts = [
    ...(late.length > 0 ? [`${figure(late.length)} late`] : []),
    ...(thisWeek.length > 0 ? [`${figure(thisWeek.length)} this week`] : []),
    ...(late.length + thisWeek.length === 0 ? [`${figure(nextWeek.length)} next week`] : []),
  ];
  return `Your week in Mainstay: ${counts.join(', ')}`;
}

/**
 * The week of one person. Each child is a first name and an initial, the words are neutral, and the links hold no secret
 * and no child: who gets it by mistake must sign in as anybody else. The organisation is named only to somebody who has
 * duties at several.
 */
export function digestText(
  week: Week<WeekReminder>,
  today: Day,
  links: { readonly firstPage: string; readonly stop: string },
): string {
  const { late, thisWeek, nextWeek } = week;
  const all = [...late, ...thisWeek, ...nextWeek];
  const several = new Set(all.map((one) => one.organisationId)).size > 1;
  const line = (one: WeekReminder): string => {
    const where = several ? `, ${one.organisationName}` : '';
    return `- ${whatToDo(one)}: ${dueWords(one, today)}${where}`;
  };
  const part = (title: string, reminders: readonly WeekReminder[]): readonly string[] =>
    reminders.length === 0
      ? []
      : [
          [
            title,
            ...reminders.slice(0, MOST_LINES).map(line),
            ...(reminders.length > MOST_LINES ? [`- and ${figure(reminders.length - MOST_LINES)} more`] : []),
          ].join('\n'),
        ];
  const paragraphs = [
    `${howThingsStand(week)}`,
    ...part('Late', late),
    ...part('This week', thisWeek),
    ...part('Next week', nextWeek),
    ...(all.some((one) => one.whileVacant) ? ['Some of it is with you while nobody else is named for it.'] : []),
    `Sign in to see why each is asked, to do it, or to say that it is not needed:\n${links.firstPage}`,
    `This comes on Mondays when something is late or due within two weeks. To stop it:\n${links.stop}`,
  ];
  return plainly(`${paragraphs.join('\n\n')}\n`);
}

function howThingsStand({ late, thisWeek, nextWeek }: Week): string {
  const is = (count: number): string => (count === 1 ? 'is' : 'are');
  const [first, ...others] = [
    ...(late.length > 0 ? [{ count: late.length, words: 'late' }] : []),
    ...(thisWeek.length > 0 ? [{ count: thisWeek.length, words: 'due this week' }] : []),
    ...(nextWeek.length > 0 ? [{ count: nextWeek.length, words: 'due next week' }] : []),
  ].map(({ count, words }, index) =>
    index === 0 ? `${countOf(count, 'thing')} ${is(count)} ${words}` : `${figure(count)} ${is(count)} ${words}`,
  );
  return `${sentence(listWords([first ?? '', ...others]))}.`;
}

function dueWords({ dueOn, estimated }: Reminder, today: Day): string {
  const about = estimated ? 'about ' : '';
  if (dueOn < today) return `was due ${about}${dayWords(dueOn, today)}`;
  return dueOn === today ? 'due today' : `due ${about}${dayWords(dueOn, today)}`;
}

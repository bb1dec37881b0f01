import { addDays, type Day, weekdayOf } from '../../calendar/index.ts';
import type { PlanState } from '../plans/model.ts';

/** How the first few PEPs of a school stand, each by the days before today on which it moved there. */
export const STORIES: readonly (readonly (readonly [PlanState, number])[])[] = [
  [['planned', 12]],
  [
    ['planned', 30],
    ['gathering', 14],
  ],
  [
    ['planned', 34],
    ['gathering', 24],
    ['ready', 3],
  ],
  [
    ['planned', 40],
    ['gathering', 30],
    ['held', 15],
  ],
  [
    ['planned', 40],
    ['gathering', 30],
    ['held', 18],
    ['submitted', 8],
  ],
  [
    ['planned', 41],
    ['gathering', 31],
    ['held', 20],
    ['submitted', 12],
    ['returned', 4],
  ],
];

const [SATURDAY, SUNDAY] = [5, 6];

/** A day of the week people work on: what would fall on a weekend falls on the Friday before. */
export function onWeekday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY ? addDays(day, -1) : weekday === SUNDAY ? addDays(day, -2) : day;
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  child: [
    'I like art and playing outside. Maths is all right when I can use the blocks.',
    'My friends are good. I would like to read to the little ones.',
    'I liked the trip. I do not like it when the hall is loud.',
  ],
  carer: [
    'Comes home telling us about science. Mondays after family time are hard, and a quiet start helps.',
    'Reads in bed every night now. Worries about who will be at the meeting.',
  ],
  'social-worker': [
    'Settled in the placement. No change is expected before the next meeting.',
    'Family time is on Saturdays and goes well.',
  ],
  teacher: [
    'Joins in when asked by name. Writing is a year behind; spoken answers are not.',
    'Works well beside a friend. Needs the task said in two steps.',
  ],
};
const OTHERS = [
  'Proud of being a playground leader, and good at it.',
  'Calmer since the mornings begin in the library.',
];

/** An invented sentence for whoever writes a part. */
export function wordsFor(lead: string, nth: number): string {
  const some = SENTENCES[lead] ?? OTHERS;
  return some[nth % some.length] ?? '';
}

export const NONE_ASKED = 'The reading sessions of last term go on until February and are paid for.';

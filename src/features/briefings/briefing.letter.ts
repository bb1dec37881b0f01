import type { Day } from '../../calendar/day.ts';
import { dayLong } from '../../ui/format.ts';

export interface BriefingLetter {
  readonly subject: string;
  readonly text: string;
}

const plainly = (words: string): string => words.replaceAll('\u00a0', ' ');

/** @param link the whole address; who opens it signs in as always */
export function askedLetter(title: string, dueOn: Day, questions: number, link: string): BriefingLetter {
  const time =
    questions === 0 ? '' : ` At the end there ${questions === 1 ? 'is a question' : `are ${questions} questions`}.`;
  return {
    subject: 'You are asked to read something',
    text: plainly(
      [
        `Please read ${title}, and confirm that you have, by ${dayLong(dueOn)}.${time}`,
        `It is here: ${link}`,
        'Sign in as always. If you have read it on paper, tell whoever asked you: they can write that down.',
        '',
      ].join('\n\n'),
    ),
  };
}

export function reminderLetter(title: string, dueOn: Day, link: string): BriefingLetter {
  return {
    subject: 'Still to be read',
    text: plainly(
      [
        `You were asked to read ${title}, and to confirm that you have, by ${dayLong(dueOn)}. Nothing shows yet that you did.`,
        `It is here: ${link}`,
        '',
      ].join('\n\n'),
    ),
  };
}

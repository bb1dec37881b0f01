import { addDays, type Day } from '../../calendar/index.ts';
import type { PlanSection } from '../../packs/model.ts';
import type { Answer } from '../plans/model.ts';
import { onWeekday, wordsFor } from './plan-stories.ts';

/** What is answered in a part that is in, by section and question. All of it invented; a form's other questions stay open. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  'child-and-care': {
    'who-agrees-to-trips': ['carer'],
    'who-agrees-to-photographs': 'The social worker. They may be shown inside school and are not published.',
    'coming-changes': 'no',
  },
  setting: { 'hours-offered': 32.5, where: ['here'] },
  'early-learning': {
    areas: [{ area: 'Communication and language', stands: 'on-track', next: 'Retelling a story with pictures' }],
    talk: 'In full sentences with adults they know, and quietly in the large group.',
  },
  'teachers-view': { next: 'Writing a paragraph alone, with the words on the desk.' },
  progress: { gap: 'Two terms behind in writing, after two changes of school. Reading has nearly caught up.' },
  attendance: { percent: 96.2, suspended: 'no' },
  'schools-view': { learning: 'Comes ready most mornings and works well in a small group.' },
  wellbeing: { seen: 'Calm in class, tired on Mondays. Sleeps better since half term, says the carer.' },
  'hertfordshire-support': { missing: 'Nothing just now. The reading sessions go on.' },
  'essex-barriers': {
    strengths: 'Kind to younger ones, and stays with a thing until it is done.',
    barriers: [
      { barrier: 'Loud rooms', do: 'A seat by the door, and five minutes out when asked for', who: 'The teacher' },
    ],
  },
  course: { doing: 'course', bursary: 'yes' },
  enrichment: {},
};

/** What an invented school writes after the meeting. `held` is the day it was on. */
const afterMeeting = (held: Day): Readonly<Record<string, Answer>> => ({
  'child-took-part': 'some',
  notes: 'What goes well, what is hard on Mondays, and what to try until the next meeting.',
  'next-meeting': onWeekday(addDays(held, 90)),
});

/** Sections in which what somebody sees and thinks is asked first. A sentence of that kind answers nothing else. */
const asksForView = (section: PlanSection) => /views?\b|^enrichment$/.test(section.id);

/**
 * What a part says in the demonstration, as question and answer: its own where it has some, and for views a sentence of whoever
 * writes it, the `nth` of them. Empty for a section of an authority's own that is not known here.
 */
export function answersOfPart(section: PlanSection, nth: number): readonly (readonly [string, Answer])[] {
  const answers: Record<string, Answer> = { ...ANSWERS[section.id] };
  const first = section.questions.find(({ kind }) => kind === 'text');
  if (first !== undefined && asksForView(section)) answers[first.id] ??= wordsFor(section.lead, nth);
  return asked(section, answers);
}

/** What the meeting's own section says once it was held. */
export function answersOfMeeting(section: PlanSection, held: Day): readonly (readonly [string, Answer])[] {
  return section.id === 'meeting' ? asked(section, afterMeeting(held)) : [];
}

const asked = (section: PlanSection, answers: Readonly<Record<string, Answer>>) =>
  section.questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const]));

/** Two targets each, the second the child’s own. */
export const TARGETS = [
  {
    ...{ kind: 'academic', need: 'Writing is behind speaking.', baseline: 'A sentence, with the words given.' },
    ...{ success: 'Writes five sentences about a book without help.' },
    ...{ who_does_what: 'The teacher gives the words beforehand; the carer reads the book at home.' },
    how_often: 'Three times a week, 20 minutes',
  },
  {
    ...{ kind: 'wellbeing', need: 'Wants to belong to something.', baseline: 'In no club.' },
    ...{ success: 'Goes to drumming every week until the holidays.' },
    ...{ who_does_what: 'The key adult goes along the first two times.', how_often: 'Every Thursday' },
  },
] as const;

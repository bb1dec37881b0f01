import type { PlanQuestion, PlanSection, ReadingLevel } from '../../packs/model.ts';
import type { Answer } from '../plans/model.ts';

/** An answer like any other, to every question. */
export const RATHER_NOT = 'I would rather not say';
export const isRatherNot = (answer: Answer | undefined): boolean => answer === RATHER_NOT;

/** What a child’s own pages ask, one after another: not what shows records, which stands before the questions. */
export const myQuestions = ({ questions }: Pick<PlanSection, 'questions'>): readonly PlanQuestion[] =>
  questions.filter(({ kind, when }) => kind !== 'records' && kind !== 'file' && when === null);

export const isFileQuestion = ({ kind }: Pick<PlanQuestion, 'kind'>): boolean => kind === 'drawing' || kind === 'sound';

/** The words at a level; where the form has none at that level, those everybody reads. */
export const sayAt = (question: PlanQuestion, level: ReadingLevel): string => question.say?.[level] ?? question.ask;

/** Where a question stands among the others, and what comes before and after it. Undefined: there is no such question. */
export function placeIn(questions: readonly PlanQuestion[], id: string) {
  const at = questions.findIndex((question) => question.id === id);
  const question = questions[at];
  if (question === undefined) return undefined;
  return { question, nth: at + 1, of: questions.length, before: questions[at - 1], after: questions[at + 1] };
}

/** What each level says beside the questions. Reading age about 7, 10 and 14. */
export const words: Readonly<
  Record<
    ReadingLevel,
    {
      readonly hello: (name: string) => string;
      readonly what: string;
      readonly how: (many: number) => string;
      readonly watching: string;
      readonly adult: string;
      readonly reads: (names: string) => string;
      readonly worried: string;
      readonly choose: string;
      readonly keep: {
        readonly link: string;
        readonly title: string;
        readonly how: string;
        readonly label: string;
        readonly always: (names: string) => string;
        readonly done: string;
        readonly kept: (names: string) => string;
      };
      readonly own: string;
      readonly done: string;
      readonly doneMore: (names: string) => string;
    }
  >
> = {
  pictures: {
    hello: (name) => `Hello ${name}. Tell us what you think.`,
    what: 'Grown-ups will meet to talk about what helps you. You come first.',
    how: (many) => `There are ${many} questions. You can miss any out. You can write, draw or talk.`,
    watching: 'Nobody is looking at this now. If somebody hurts you, or you feel scared, tell a grown-up today:',
    adult: 'tell a grown-up at school',
    reads: (names) => `${names} will read it today.`,
    worried:
      'If they think you are not safe, they must tell the person who keeps children safe. They will try to tell you first.',
    choose: 'You can choose who does not see a part.',
    keep: {
      link: 'Choose who does not see this',
      title: 'Who should not see this?',
      how: 'Tick a name, and they will not see this answer. Nobody tells them that you ticked it.',
      label: 'Do not show it to',
      always: (names) => `${names} will see it. They help you, and keep you safe.`,
      done: 'I have chosen',
      kept: (names) => `Not for ${names}`,
    },
    own: 'Tell it in your own way',
    done: 'Well, that is all. Thank you.',
    doneMore: (names) => `${names} will read it today. Later you will see what happened.`,
  },
  plain: {
    hello: (name) => `Hello ${name}. This is your part of your plan.`,
    what: 'Adults who know you will meet to plan what helps you at school. They start with what you think.',
    how: (many) =>
      `There are ${many} questions. Skip any you like. You can write, draw, or record your voice. You can stop and come back.`,
    watching:
      'Nobody is watching what you write right now. If someone is hurting you, or you feel unsafe, don’t wait for us to read this:',
    adult: 'tell any adult at school',
    reads: (names) => `${names} reads it the same school day. What you say is talked about at your meeting.`,
    worried:
      'If they are worried that you are not safe, they have to tell the person whose job is to keep you safe. They tell you first if they can.',
    choose: 'You can choose who does not see a part.',
    keep: {
      link: 'Choose who does not see this',
      title: 'Who does not see this?',
      how: 'Tick anybody who should not see this answer. They are not told that you chose it. You can change it until you send.',
      label: 'It is not shown to',
      always: (names) => `${names} always see it: they plan with you, and keep you safe.`,
      done: 'Keep my choice',
      kept: (names) => `Not shown to ${names}`,
    },
    own: 'Or say it your own way',
    done: 'Thank you. It is in.',
    doneMore: (names) => `${names} reads it today. Next time you see what was done about it.`,
  },
  older: {
    hello: (name) => `${name}, this is your part of your plan.`,
    what: 'The people who plan your education with you start from what you say here.',
    how: (many) =>
      `There are ${many} questions, and you can leave out any. You can write, draw or record. You can stop and carry on later.`,
    watching:
      'Nobody is reading this as you write. If you are being hurt or do not feel safe, please do not wait for it to be read:',
    adult: 'tell an adult you trust',
    reads: (names) => `${names} reads it the same school day. What you say is talked about at your meeting.`,
    worried:
      'If something you write makes them think you are not safe, they have to tell the person responsible for keeping you safe. They will talk to you first if they can.',
    choose: 'You can choose who does not see a part.',
    keep: {
      link: 'Choose who does not see this',
      title: 'Who does not see this answer?',
      how: 'Tick anybody who should not see it. They are not told that you chose this, and it goes into no copy of your plan. You can change it until you send.',
      label: 'It is not shown to',
      always: (names) => `${names} always see it, because they plan with you or are responsible for keeping you safe.`,
      done: 'Keep my choice',
      kept: (names) => `Not shown to ${names}`,
    },
    own: 'Or put it in your own words',
    done: 'Thank you. It has been sent.',
    doneMore: (names) => `${names} reads it today. Next time you will see what was done about it.`,
  },
};

/** Says “Mr Sampleton or Mrs Pretendham”; where a post is empty, who it is without a name. */
export const readersWords = (names: readonly string[]): string =>
  names.length === 0 ? 'The adult at school who looks after this' : names.join(' or ');

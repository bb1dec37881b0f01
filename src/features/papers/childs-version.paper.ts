import type { Day } from '../../calendar/index.ts';
import type { PlanTemplate, ReadingLevel } from '../../packs/model.ts';
import { heading, type Paper, type PaperBlock, soft, text } from '../../platform/papers/index.ts';
import { dayLong } from '../../ui/format.ts';
import { isRatherNot, type Said, sayAt } from '../childs-voice/model.ts';
import { answerLines, type CopiedSection, sectionOf } from '../plans/model.ts';
import { type Target, workWords } from '../targets/model.ts';

/** What a child’s own version is made of: nothing else of the plan comes near it. */
export interface ChildsPlan {
  /** The name the child goes by. */
  readonly name: string;
  /** "autumn 2026"; null for a plan of no term. */
  readonly term: string | null;
  readonly form: Pick<PlanTemplate, 'sections'>;
  /** The child’s own sections of a copy made for the child. */
  readonly own: readonly CopiedSection[];
  readonly before: readonly Pick<Said, 'said' | 'did'>[];
  readonly targets: readonly Pick<Target, 'success' | 'whoDoesWhat' | 'howOften' | 'byWhen'>[];
  readonly meetingOn: Day | null;
  readonly level: ReadingLevel;
}

/** Reading age about 7, 10 and 14, as the child’s own pages. */
const words: Readonly<
  Record<
    ReadingLevel,
    Readonly<Record<'title' | 'said' | 'did' | 'notYet' | 'agreed' | 'by' | 'next' | 'meet' | 'none' | 'wrong', string>>
  >
> = {
  pictures: {
    title: 'My plan',
    said: 'What you told us',
    did: 'You said. We did.',
    notYet: 'We have not said yet what we did. Ask us.',
    agreed: 'What we will do now',
    by: 'We look at it again by',
    next: 'What comes next',
    meet: 'We meet on',
    none: 'Nothing here yet.',
    wrong: 'Is something not right? Tell a grown-up. You can change it.',
  },
  plain: {
    title: 'My plan',
    said: 'What you said',
    did: 'You said, we did',
    notYet: 'Nobody has told you yet what was done. You can ask.',
    agreed: 'What we agreed',
    by: 'To be done by',
    next: 'What comes next',
    meet: 'The meeting is on',
    none: 'There is nothing here yet.',
    wrong: 'If something here is not right, or you have changed your mind, tell an adult at school. It can be changed.',
  },
  older: {
    title: 'My plan',
    said: 'What you said',
    did: 'You said, we did',
    notYet: 'There is no answer to this yet. You are entitled to one, so ask.',
    agreed: 'What was agreed',
    by: 'By',
    next: 'What comes next',
    meet: 'The meeting is on',
    none: 'There is nothing here yet.',
    wrong: 'If something here is wrong, or no longer how you see it, say so. You can have it changed.',
  },
};

/** One or two pages for the child to keep: their words, what was done, what was agreed, and when. */
export function childsVersion(plan: ChildsPlan): Paper {
  const say = words[plan.level];
  const told = plan.own.flatMap((section) => toldIn(section, plan));
  return {
    title: [say.title, plan.term].filter(Boolean).join(', '),
    lines: [plan.name],
    footer: `${say.title}. ${plan.name}`,
    size: 'large',
    blocks: [
      heading(1, say.said),
      ...(told.length === 0 ? [text(say.none)] : told),
      ...(plan.before.length === 0
        ? []
        : [heading(1, say.did), ...plan.before.flatMap((each) => answered(each, say.notYet))]),
      heading(1, say.agreed),
      ...(plan.targets.length === 0 ? [text(say.none)] : plan.targets.flatMap((target) => agreed(target, say.by))),
      ...(plan.meetingOn === null ? [] : [heading(1, say.next), text(`${say.meet} ${dayLong(plan.meetingOn)}.`)]),
      soft(say.wrong),
    ],
  };
}

function toldIn(section: CopiedSection, { form, level }: ChildsPlan): PaperBlock[] {
  const asked = sectionOf(form, section.section)?.questions ?? [];
  return section.answers.flatMap(({ question: id, values }) => {
    const question = asked.find((each) => each.id === id);
    const value = values.at(-1)?.value ?? null;
    if (question === undefined || value === null || isRatherNot(value)) return [];
    return [
      heading(2, sayAt(question, level)),
      { kind: 'said', lines: answerLines(question, value, dayLong), by: null } as const,
    ];
  });
}

const answered = ({ said, did }: Pick<Said, 'said' | 'did'>, notYet: string): PaperBlock[] => [
  { kind: 'said', lines: said.split('\n'), by: null },
  text(did ?? notYet),
];

function agreed(target: ChildsPlan['targets'][number], by: string): PaperBlock[] {
  const work = workWords(target);
  return [
    heading(2, target.success),
    ...(work === '' ? [] : [text(`${work}.`)]),
    ...(target.byWhen === null ? [] : [soft(`${by} ${dayLong(target.byWhen)}.`)]),
  ];
}

import {
  type Answer,
  answersOf,
  type Offers,
  type Plan,
  type PlanAsked,
  planOf,
  sectionOf,
  standingOf,
} from '../plans/index.ts';
import { isOf, type Said, statementsIn, unansweredWords } from './said-and-done.ts';
import { saidAndDoneUrl } from './urls.ts';
import { doneAbout } from './voice.queries.ts';

export interface SaidBefore {
  /** The plan it was said in. */
  readonly planId: string;
  readonly partId: string;
  readonly controllerId: string;
  readonly said: readonly Said[];
}

/** What the child said in the plan before this one, with what was done about it; null where there was none, or it is not open here. */
export async function saidBefore(asked: Pick<PlanAsked, 'read' | 'child' | 'plan'>): Promise<SaidBefore | null> {
  const { read, child, plan } = asked;
  const before = plan.previousId === null ? undefined : await planOf(read, child.id, plan.previousId);
  const part = before?.parts.find(({ lead }) => lead === 'child');
  const section = before && part && sectionOf(before.form, part.section);
  if (before === undefined || part === undefined || section === undefined) return null;
  const answers = await answersOf(read, before.id, [part.id]);
  const standing = new Map<string, Answer>(
    [...Map.groupBy(answers, ({ question }) => question)].flatMap(([question, versions]) => {
      const last = standingOf(versions).heads.at(-1);
      return last === undefined || last.value === null ? [] : [[question, last.value] as const];
    }),
  );
  const done = (await doneAbout(read, [part.id])).get(part.id) ?? new Map<string, string>();
  return {
    ...{ planId: before.id, partId: part.id, controllerId: before.controllerId },
    said: statementsIn(part.id, section, standing, done),
  };
}

const childsSection = (plan: Plan): string | null => plan.parts.find(({ lead }) => lead === 'child')?.section ?? null;

/** *You said, we did*, for plans: the rows they show, and what keeps sign-off waiting. */
export const voiceRecords: Offers['records'] = [
  {
    block: 'said-and-done',
    table: async (asked) => {
      if (!asked.child.sees('voice')) return null;
      const before = await saidBefore(asked);
      if (before === null || before.said.length === 0) return null;
      return {
        heads: ['Asked', 'The child said', 'What was done'],
        rows: before.said.map(({ ask, said, did }) => [ask, said, did ?? 'Nobody has said yet']),
        note: unansweredWords(before.said),
      };
    },
    change: ({ child, plan }) =>
      isOf(plan, child.writesFor) ? { href: saidAndDoneUrl(child.id, plan.id), words: 'Say what was done' } : null,
  },
];

export const voiceChecks: Offers['checks'] = [
  {
    id: 'said-and-done',
    missing: async (asked) => {
      const before = await saidBefore(asked);
      const words = before === null ? null : unansweredWords(before.said);
      if (words === null) return [];
      return [
        { section: childsSection(asked.plan), words: `You said, we did: ${words}`, stops: true, need: 'signing' },
      ];
    },
  },
];

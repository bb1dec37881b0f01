import { Refused } from '../../web/answer.ts';
import { levelUsed, saidBefore } from '../childs-voice/index.ts';
import { copyForFamily, NEXT_MEETING, type Offers, type OpenPlan, type PlanAsked, termWords } from '../plans/index.ts';
import { targetsOf, targetsOfChild } from '../targets/index.ts';
import type { ChildsPlan } from './childs-version.paper.ts';
import { planNow } from './plan-now.queries.ts';

/** What goes into the child's version. Made by whoever may read what the child said and sees the targets. */
export async function childsPlan(offers: Offers, opened: OpenPlan, asked: PlanAsked): Promise<ChildsPlan> {
  const { child, plan } = opened;
  if (!child.sees('voice') || !child.sees('targets')) {
    throw new Refused(
      'Does not see what the child said, or the targets.',
      'The child’s version is made by those who read what the child said.',
    );
  }
  const copy = await planNow(offers, opened, asked, { forTheChild: true });
  const part = plan.parts.find(({ lead }) => lead === 'child');
  const before = await saidBefore(asked);
  const targets = targetsOf(plan.id, await targetsOfChild(asked.read, child.id));
  const next = copy.sections
    .flatMap(({ answers }) => answers)
    .find(({ question }) => question === NEXT_MEETING)
    ?.values.at(-1);
  const ahead = [plan.meetingOn, next?.value ?? null].find(
    (day): day is NonNullable<typeof plan.meetingOn> => typeof day === 'string' && day >= asked.today,
  );
  return {
    name: child.name.first,
    term: plan.term === null ? null : termWords(plan.term),
    form: plan.form,
    own: copyForFamily(copy, 'child').sections.filter(({ lead }) => lead === 'child'),
    before: before?.said ?? [],
    targets,
    meetingOn: ahead ?? null,
    level: part === undefined ? 'plain' : await levelUsed(asked.read, part.id),
  };
}

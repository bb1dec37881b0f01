import type { ActionId } from '../../access/index.ts';
import type { Lead, PlanSection, RecordBlock } from '../../packs/model.ts';
import { isWritable, mayWrite, type PlanState } from '../plans/model.ts';

/** A plan somebody has opened, as this feature looks at it (OpenPlan fits). */
export interface Opened {
  readonly child: { may(action: ActionId): boolean };
  readonly plan: {
    readonly state: PlanState;
    readonly form: { readonly sections: readonly PlanSection[] };
  };
  readonly leads: ReadonlySet<Lead>;
  readonly leadsPlan: boolean;
  readonly isOpenForWriting: boolean;
}

/** The section of the form that shows these rows; undefined where the form asks for none. */
export const sectionWith = (form: Opened['plan']['form'], block: RecordBlock): PlanSection | undefined =>
  form.sections.find(({ questions }) => questions.some(({ records }) => records === block));

/** Whoever leads the plan, or writes its section of targets, while the plan is being written. */
export function maySetTargets({ child, plan, leads, leadsPlan, isOpenForWriting }: Opened): boolean {
  const section = sectionWith(plan.form, 'targets');
  if (section === undefined || !isOpenForWriting || !isWritable(plan.state)) return false;
  return child.may('target.set') && (leadsPlan || mayWrite(section, { leads }));
}

/** Whoever leads the plan, in any state but cancelled: what became of a target can always be written down, and put right. */
export const maySettleTargets = ({ child, plan, leadsPlan, isOpenForWriting }: Opened): boolean =>
  isOpenForWriting && leadsPlan && plan.state !== 'cancelled' && child.may('target.settle');

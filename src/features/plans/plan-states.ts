import type { ActionId } from '../../access/index.ts';
import type { PlanStep, PlanTemplate } from '../../packs/model.ts';

/** How a plan stands. `superseded`: the next one was signed off. */
export const planStates = [
  ...(['planned', 'gathering', 'ready', 'held', 'written-up', 'submitted', 'returned', 'signed-off'] as const),
  ...(['superseded', 'cancelled'] as const),
] as const;
export type PlanState = (typeof planStates)[number];

/** What moves a plan from one state to the next. */
export const planActs = [
  ...(['ask', 'ready', 'hold', 'write-up', 'submit', 'return', 'resubmit', 'sign-off', 'supersede', 'cancel'] as const),
] as const;
export type PlanAct = (typeof planActs)[number];

/** What is kept as it was, when a plan is held, sent in and signed off. */
export type Moment = 'held' | 'submitted' | 'signed-off';

/** By whom: whoever leads it at the organisation that holds it; the adviser's authority; the last in the form's chain. */
export type MovedBy = 'leader' | 'judge' | 'signer' | 'nobody';

export interface Transition {
  readonly act: PlanAct;
  readonly from: readonly PlanState[];
  readonly to: PlanState;
  readonly by: MovedBy;
  /** The true day has to be given: it may be long ago. The others happen on the day they are done. */
  readonly onTrueDay: boolean;
  readonly needsReason: boolean;
  readonly needsSections: boolean;
  readonly freezes: Moment | null;
  /** True: it cannot be done while something that stops it is missing. Otherwise what is missing is written down with it. */
  readonly waits: boolean;
  readonly verb: string;
}

const row = (
  act: PlanAct,
  from: readonly PlanState[],
  to: PlanState,
  by: MovedBy,
  more: Partial<Omit<Transition, 'act' | 'from' | 'to' | 'by' | 'verb'>> = {},
): Transition => ({
  ...{ act, from, to, by, onTrueDay: false, needsReason: false, needsSections: false, freezes: null, waits: false },
  verb: `plan.${to === 'submitted' && act === 'resubmit' ? 'resubmitted' : to}`,
  ...more,
});

const inHand: readonly PlanState[] = ['planned', 'gathering', 'ready', 'held', 'written-up', 'submitted', 'returned'];

/**
 * Every way a plan moves. Only sign-off waits: whatever happened before can be written down as it was, with what was missing
 * (duties.md, *always recordable*). Beginning a plan is no move: it is planned from then on.
 */
export const TRANSITIONS: readonly Transition[] = [
  row('ask', ['planned'], 'gathering', 'leader'),
  row('ready', ['planned', 'gathering'], 'ready', 'leader'),
  row('hold', ['planned', 'gathering', 'ready'], 'held', 'leader', { onTrueDay: true, freezes: 'held' }),
  row('write-up', ['held'], 'written-up', 'leader'),
  row('submit', ['held', 'written-up'], 'submitted', 'leader', { freezes: 'submitted' }),
  row('return', ['submitted'], 'returned', 'judge', { needsSections: true }),
  row('resubmit', ['returned'], 'submitted', 'leader', { freezes: 'submitted' }),
  row('sign-off', ['held', 'written-up', 'submitted'], 'signed-off', 'signer', { freezes: 'signed-off', waits: true }),
  row('supersede', ['signed-off'], 'superseded', 'nobody'),
  row('cancel', inHand, 'cancelled', 'leader', { needsReason: true }),
];

type Form = Pick<PlanTemplate, 'steps' | 'signOff'>;

/** What can happen next to a plan with this form. A lighter form has fewer steps, and what leads to them is left out. */
export function transitionsFrom(state: PlanState, form: Form): readonly Transition[] {
  return TRANSITIONS.filter((move) => move.from.includes(state) && isOfForm(move, state, form));
}

export function transitionBy(act: PlanAct, state: PlanState, form: Form): Transition | undefined {
  return transitionsFrom(state, form).find((move) => move.act === act);
}

function isOfForm(move: Transition, state: PlanState, form: Form): boolean {
  const has = (step: PlanStep): boolean => form.steps.includes(step);
  switch (move.act) {
    case 'ask':
      return has('gathering');
    case 'ready':
      return has('ready');
    case 'write-up':
      return has('written-up');
    case 'submit':
      return has('submitted');
    // From the last step before it: what has to be sent in is signed after that.
    case 'sign-off':
      return state === form.steps.filter((step) => step !== 'signed-off').at(-1);
    default:
      return true;
  }
}

/** What the plan's record says of who holds it and who judges it. */
export interface Held {
  readonly controllerId: string;
  /** Null: the authority is not in Mainstay, or nobody judges this kind of plan. */
  readonly adviserOrganisationId: string | null;
}

/** Who signs it off: the Virtual School where the form's chain ends with it and it is here, else whoever leads the plan. */
export const isSignedByAdviser = (form: Form, { adviserOrganisationId }: Held): boolean =>
  adviserOrganisationId !== null && ['adviser', 'virtual-school-head'].includes(form.signOff.at(-1) ?? '');

/** The action of src/access that moves a plan, and for which organisation it is done. Null: nobody does, it follows. */
export function whoMoves(
  move: Pick<Transition, 'by'>,
  form: Form,
  plan: Held,
): { readonly action: ActionId; readonly organisationId: string } | null {
  const leads = { action: 'plan.lead', organisationId: plan.controllerId } as const;
  const judges = plan.adviserOrganisationId && {
    action: 'plan.judge' as const,
    organisationId: plan.adviserOrganisationId,
  };
  switch (move.by) {
    case 'leader':
      return leads;
    case 'judge':
      return judges || null;
    case 'signer':
      return isSignedByAdviser(form, plan) && judges ? judges : leads;
    case 'nobody':
      return null;
  }
}

/** Answers may be written and changed until the plan is signed off or cancelled; while it is with the adviser they wait. */
export const isWritable = (state: PlanState): boolean =>
  ['planned', 'gathering', 'ready', 'held', 'written-up', 'returned'].includes(state);

/** The adviser writes while the plan is with them. */
export const isWritableBy = (state: PlanState, lead: string): boolean =>
  isWritable(state) || (state === 'submitted' && lead === 'adviser');

export const isInHand = (state: PlanState): boolean => inHand.includes(state);

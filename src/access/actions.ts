import type { ActionRow } from './action-row.ts';
import { OTHER_ACTIONS } from './actions-of-an-organisation.ts';
import { ACTIONS_ON_A_CHILD } from './actions-on-a-child.ts';
import type { Group } from './facts.ts';

export const ACTIONS = [...ACTIONS_ON_A_CHILD, ...OTHER_ACTIONS] as const;

export type ActionId = (typeof ACTIONS)[number]['id'];
export type Action = ActionRow & { readonly id: ActionId };

const byId: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

export function isAction(id: string): id is ActionId {
  return byId.has(id);
}

/** Throws RangeError for what is no action. */
export function actionOf(id: ActionId): Action {
  const action = byId.get(id);
  if (action === undefined) throw new RangeError(`There is no action “${id}”.`);
  return action;
}

/** What recording a period of this group on a child's record is called here. */
export function recordingOf(group: Group): ActionId {
  if (group === 'CLA' || group === 'CPLA') return 'status.record-care';
  return group === 'CP' ? 'status.record-protection' : 'status.record-need';
}

/** What adding a child of these groups is called here: one group beyond care makes it the safeguarding lead's. */
export function addingOf(groups: readonly Group[]): ActionId {
  return groups.every((group) => recordingOf(group) === 'status.record-care') ? 'child.add' : 'child.add-in-need';
}

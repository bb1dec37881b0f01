/** What the child says of their key adult. `not-asked`: nobody has asked yet. */
export const CHILD_VIEWS = ['agreed', 'unsure', 'asked-for-someone-else', 'would-rather-not-say', 'not-asked'] as const;
export type ChildView = (typeof CHILD_VIEWS)[number];

interface ViewWords {
  /** As a choice of a form. */
  readonly choice: string;
  /** After the child's first name: "said yes". */
  readonly said: string;
}

const words: Readonly<Record<ChildView, ViewWords>> = {
  agreed: { choice: 'Yes, this is the person they want', said: 'said yes' },
  unsure: { choice: 'Not sure', said: 'is not sure' },
  'asked-for-someone-else': { choice: 'Asked for someone else', said: 'asked for someone else' },
  'would-rather-not-say': { choice: 'Would rather not say', said: 'would rather not say' },
  'not-asked': { choice: 'Nobody has asked yet', said: 'has not been asked yet' },
};

export const viewChoice = (view: ChildView): string => words[view].choice;
export const viewSaid = (view: ChildView): string => words[view].said;

export function readView(text: string): ChildView | undefined {
  return CHILD_VIEWS.find((view) => view === text);
}

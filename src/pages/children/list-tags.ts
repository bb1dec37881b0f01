import type { ListTagColumn } from '../../features/children/index.ts';

/** What the list of children says of our work, column by column. Features offer, here is the one list. */
export const listTagColumns: readonly ListTagColumn[] = [];

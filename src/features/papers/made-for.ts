import type { CopyReader } from '../plans/model.ts';

/** Who takes a copy, and on what day as it is written out. */
export interface Maker {
  readonly name: string;
  readonly organisation: string;
  readonly day: string;
}

const whose: Readonly<Record<CopyReader, string>> = { parent: 'a parent', carer: 'a carer', child: 'the child' };

/**
 * "Copy made for Tess Testing, Exampleton Primary School, on 24 November 2026". A family's says who made it and not where they
 * work: the school tells where a child is.
 */
export function madeForWords({ name, organisation, day }: Maker, reader: CopyReader | null): string {
  return reader === null
    ? `Copy made for ${name}, ${organisation}, on ${day}`
    : `Copy made for ${whose[reader]} by ${name}, on ${day}`;
}

export type Family = Exclude<CopyReader, 'child'>;
/** What a family's copy is called, and what it leaves out. */
export const family: Readonly<Record<Family, { readonly title: string; readonly leaves: string }>> = {
  parent: {
    title: 'For a parent',
    leaves:
      'Leaves out what the child said, the carer’s, the social worker’s and the adviser’s views, care and placement, the people around the child, who came to the meeting, and money.',
  },
  carer: {
    title: 'For a carer',
    leaves:
      'Leaves out what the child said, a parent’s, the social worker’s and the adviser’s views, care and placement, the people around the child, who came to the meeting, and money.',
  },
};
export const leavesOutWords = (reader: Family): string => family[reader].leaves;

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

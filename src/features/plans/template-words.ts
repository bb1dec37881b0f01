import {
  conditions,
  fillings,
  type Lead,
  leads,
  type PlanSection,
  type Source,
  type Verified,
  verifiedWords,
} from '../../packs/model.ts';

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "The designated teacher, with a teacher of the child and the carer". */
export function ledBy({ lead, helpedBy }: Pick<PlanSection, 'lead' | 'helpedBy'>): string {
  if (lead === 'records') return 'Shown from the record';
  const helpers = helpedBy.map((each: Lead) => leads[each]);
  const last = helpers.at(-1);
  if (last === undefined) return upper(leads[lead]);
  const first = helpers.slice(0, -1).join(', ');
  return `${upper(leads[lead])}, with ${first === '' ? '' : `${first} and `}${last}`;
}

export const filledWhen = ({ filled }: Pick<PlanSection, 'filled'>): string => fillings[filled];

/** "Only when …"; null for a section that is always there. */
export function onlyWhen({ applies }: Pick<PlanSection, 'applies'>): string | null {
  const words = applies.map((each) => conditions[each]);
  return words.length === 0 ? null : `Only when ${words.join(', or ')}`;
}

/** The document it rests on, and how sure we are: "Working together (2023). General knowledge, source not opened." */
export function sourceWords({ source, verified }: { readonly source: Source; readonly verified: Verified }): string {
  if (verified === 'our-default') return `${verifiedWords[verified]}.`;
  return `${source.document} (${source.version}). ${verifiedWords[verified]}.`;
}

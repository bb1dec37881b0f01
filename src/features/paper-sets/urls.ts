/** Papers of many plans: what one has asked for. */
export const paperSetsUrl = '/papers';
export const paperSetUrl = (setId: string | ':setId'): string => `${paperSetsUrl}/${setId}`;
export const takeSetUrl = (setId: string | ':setId'): string => `${paperSetUrl(setId)}/papers.zip`;
export const stopSetUrl = (setId: string | ':setId'): string => `${paperSetUrl(setId)}/stop`;

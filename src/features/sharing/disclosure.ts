/** To whom something was told who has no access. */
export const DISCLOSED_TO = [
  { id: 'police', label: 'The police' },
  { id: 'foster-agency', label: 'A foster agency' },
  { id: 'health', label: 'A health service' },
  { id: 'court', label: 'A court, or a guardian it appointed' },
  { id: 'another-school', label: 'Another school or authority' },
  { id: 'other', label: 'Somebody else' },
] as const;

export const HOW_TOLD = [
  { id: 'phone', label: 'By phone' },
  { id: 'meeting', label: 'In a meeting' },
  { id: 'letter', label: 'By letter' },
  { id: 'secure-mail', label: 'By secure mail' },
  { id: 'papers', label: 'Papers were handed over' },
] as const;

export const disclosedTo = (id: string): string =>
  DISCLOSED_TO.find((each) => each.id === id)?.label ?? 'Somebody else';
export const howTold = (id: string): string => HOW_TOLD.find((each) => each.id === id)?.label ?? '';

import { type NotAnIdentifier, tidy, wrong } from './identifier.ts';

/**
 * A school's unique reference number in the national register of schools: six digits, seven for the newest. It has no
 * check digit, so a wrong one can only be found by looking the school up. Ofsted's numbers for homes and other
 * providers look the same and are others.
 */
export interface Urn {
  readonly ok: true;
  readonly urn: string;
}

export function checkUrn(text: string): Urn | NotAnIdentifier {
  const urn = tidy(text);
  const find = 'Look it up at get-information-schools.service.gov.uk.';
  if (urn === '') return wrong('There is no URN here.', find);
  if (!/^\d+$/.test(urn)) return wrong('A URN has digits only.', find);
  if (urn.length !== 6 && urn.length !== 7)
    return wrong(`A URN has 6 digits (new ones 7); this has ${urn.length}.`, find);
  if (urn.startsWith('0')) return wrong('A URN does not start with 0.', find);
  return { ok: true, urn };
}

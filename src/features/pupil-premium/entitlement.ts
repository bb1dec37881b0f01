import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import type { Pack, Rate } from '../../packs/model.ts';
import type { Fund } from './ledger.ts';
import { isBeforePremiumAge, isOfPremiumAge } from './premium-age.ts';

/** What is known of a child on a day, as far as the rules ask. */
export interface Known {
  readonly groups: readonly Group[];
  readonly bornOn: Day | null;
  /** `R`, `1` to `14`, `N1`; null where it is not known. */
  readonly year: string | null;
  /** Codes of the census: DPP, SCP, LAP, AFC, EYP. */
  readonly premium: readonly string[];
  /** Whether parents have told the school of an order; the census field is given, and is not “not declared”. */
  readonly orderDeclared: boolean;
}

/** Money that comes with the child, or may serve it, with the reason. */
export interface Entitlement {
  readonly fund: Fund;
  /** False: said why not. */
  readonly comes: boolean;
  readonly reason: string;
  /** With its source and how sure it is; null where no rate goes with it, or none is known for the year. */
  readonly rate: Rate | null;
}

const rateOf = (pack: Pack, id: string, on: Day): Rate | null => pack.rate(id, on) ?? null;
const isSecondary = (year: string | null): boolean => /^\d+$/.test(year ?? '') && Number(year) >= 7;

/**
 * What this child brings or may be helped with on a day, each with its reason. One of the care rates, never the free meals
 * rate beside it; the service premium comes on top; and a child who brings nothing may still be helped with what others bring.
 */
export function entitlements(pack: Pack, known: Known, on: Day): readonly Entitlement[] {
  const found: Entitlement[] = [];
  const say = (fund: Fund, comes: boolean, reason: string, rate: Rate | null): void => {
    found.push({ fund, comes, reason, rate: comes ? rate : null });
  };
  const has = (code: string): boolean => known.premium.includes(code);
  const ofAge = isOfPremiumAge(pack, known.bornOn, on);
  const plus = rateOf(pack, 'pupil-premium-plus', on);

  if (known.groups.includes('CLA')) {
    if (ofAge === false && isBeforePremiumAge(pack, known.bornOn, on)) {
      say(
        'plus',
        true,
        'Looked after, and before Reception: the early years premium, by the hour',
        rateOf(pack, 'early-years-premium-hour', on),
      );
    } else if (ofAge === false) {
      say(
        'plus',
        false,
        'Looked after, and past Year 11: a grant for older children is the Virtual School’s own',
        null,
      );
    } else {
      const unsure = ofAge === null ? '; the date of birth is not known' : '';
      say('plus', true, `Looked after for a day or more in the year, Reception to Year 11${unsure}`, plus);
    }
  } else if (known.groups.includes('CPLA')) {
    if (!has('AFC') && !known.orderDeclared) {
      say(
        'school-plus',
        false,
        'Previously looked after: it comes once parents have said so, and the October census too',
        null,
      );
    } else if (ofAge === false) {
      say('school-plus', false, 'Previously looked after, and not in Reception to Year 11', null);
    } else {
      say('school-plus', true, 'Left care by adoption or an order, as the census has it', plus);
    }
  }
  const care = found.some(({ comes }) => comes);
  if (has('DPP') && care) {
    say('school', false, 'Free school meals in the last six years: no second rate beside one for care', null);
  } else if (has('DPP')) {
    const secondary = isSecondary(known.year);
    say(
      'school',
      true,
      `Free school meals in the last six years, ${secondary ? 'secondary' : 'primary'}`,
      rateOf(pack, secondary ? 'pupil-premium-secondary' : 'pupil-premium-primary', on),
    );
  }
  if (has('SCP'))
    say('school', true, 'A parent in the armed forces: comes beside any other', rateOf(pack, 'service-premium', on));
  if (has('EYP'))
    say('school', true, 'Early years pupil premium, by the hour', rateOf(pack, 'early-years-premium-hour', on));
  if (!found.some(({ comes }) => comes) && known.groups.some((group) => ['CIN', 'CP', 'CSW', 'KIN'].includes(group))) {
    say('school', true, 'Brings none; pupil premium may be used for a child with a social worker', null);
  }
  return found;
}

/** From which money a request for this child is met. Null: from none. */
export function fundFor(found: readonly Entitlement[]): Fund | null {
  return found.find(({ comes }) => comes)?.fund ?? null;
}

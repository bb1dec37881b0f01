import type { Force } from './force.ts';
import type { PromiseSeen } from './promises.ts';
import { type Likelihoods, likelihoodsOf, wordsThatCounted } from './second-opinion.ts';
import type { Unit } from './units.ts';

/**
 * Where what sayings found and what the words weigh differ much, nobody is told for sure. The figures are those at which, on forty
 * policies not learned from, precision grew most for what it cost in recall (ADR 46).
 */
const opinion = {
  /** A promise that sayings recognised in a sentence less likely than that … */
  doubtedBelow: 0.1,
  /** … is doubted, unless another sentence is as likely as that. */
  borneOutFrom: 0.2,
  /** Not found, and yet spoken of, from there. */
  spokenOfFrom: 0.25,
  /** Spoken of, and made after all. */
  madeFrom: 0.35,
  /** Not found by any saying, and made after all; or made here rather than in a doubted sentence. */
  surelyMadeFrom: 0.7,
  /** What is told by the way seldom makes a promise, and what others do is seldom promised by the school. */
  byTheWay: 0.3,
  byOthers: 0.2,
} as const;

/** Who tells what a sentence is worth, and whose it is. */
export interface Readers {
  readonly force: (unit: Unit) => Force;
  readonly others: (unit: Unit) => boolean;
  /** Promises that are others' to keep. */
  readonly ofOthers: readonly string[];
}

interface Weighed {
  readonly unit: Unit;
  readonly likelihoods: Likelihoods;
}

/** Lays the second opinion beside what sayings found. */
export function weighAgain(found: readonly PromiseSeen[], units: readonly Unit[], readers: Readers): PromiseSeen[] {
  const weighed = units.map((unit): Weighed => ({ unit, likelihoods: likelihoodsOf(unit) }));
  const own = new Map(weighed.map((one) => [one.unit, one]));
  return found.map((one): PromiseSeen => {
    const best = likeliest(weighed, one.id, readers);
    if (best === null) return one;
    if (one.is === 'met' || one.is === 'weak') {
      const said = one.unit === null ? undefined : own.get(one.unit)?.likelihoods(one.id);
      return said === undefined || said >= opinion.doubtedBelow ? one : doubted(one, best);
    }
    return heardAfterAll(one, best);
  });
}

interface Likeliest {
  readonly unit: Unit;
  readonly likelihood: number;
  readonly strength: Force;
}

/** The sentence that most likely makes a promise; the earlier of equals. */
function likeliest(weighed: readonly Weighed[], id: string, { force, others, ofOthers }: Readers): Likeliest | null {
  const isOfOthers = ofOthers.includes(id);
  let best: Unit | null = null;
  let most = 0;
  for (const { unit, likelihoods } of weighed) {
    let likelihood = likelihoods(id);
    // Whose a sentence is and what it is worth takes longer to tell, and only makes it less likely.
    if (likelihood > most && !isOfOthers && others(unit)) likelihood *= opinion.byOthers;
    if (likelihood > most && force(unit).is === 'aside') likelihood *= opinion.byTheWay;
    if (likelihood > most) [best, most] = [unit, likelihood];
  }
  return best && { unit: best, likelihood: most, strength: force(best) };
}

/** A promise in a sentence whose words hardly speak for it: made in another sentence, or nobody can tell. */
function doubted(one: PromiseSeen, best: Likeliest): PromiseSeen {
  if (best.likelihood >= opinion.surelyMadeFrom && best.strength.is === one.is)
    return { ...one, unit: best.unit, saying: sayingOf(best, one.id) };
  return best.likelihood < opinion.borneOutFrom ? { ...one, is: 'unclear' } : one;
}

/** A promise that no saying recognised, in the sentence whose words speak most for it. */
function heardAfterAll(one: PromiseSeen, best: Likeliest): PromiseSeen {
  const { id, is } = one;
  const { likelihood, strength, unit } = best;
  if (likelihood < (is === 'missing' ? opinion.spokenOfFrom : opinion.madeFrom)) return one;
  const saying = sayingOf(best, id);
  // That nearly every policy makes it is not that this one speaks of it.
  const spokenOf = is === 'unclear' && one.unit !== null;
  const made = !isField(unit) && (spokenOf || likelihood >= opinion.surelyMadeFrom);
  if (strength.is === 'aside' || !made) return { id, is: 'unclear', unit, saying };
  return { id, is: strength.is === 'weak' && isFirmIn(best, id) ? 'met' : strength.is, unit, saying };
}

/** *Governor: (enter name)*, *Next review: September 2025*: a field of its own says nothing of what is done. */
const isField = ({ text, lead }: Unit): boolean => lead === '' && text.split(/\s+/).length < FEWEST_WORDS;
const FEWEST_WORDS = 6;

/** *We ring you the same day, and may ask you to come in*: what it says firmly makes the promise by itself. */
const isFirmIn = ({ unit, strength }: Likeliest, id: string): boolean =>
  strength.firmly !== null && likelihoodsOf({ ...unit, text: strength.firmly })(id) >= opinion.surelyMadeFrom;

const sayingOf = ({ unit }: Likeliest, id: string): string => `its words: ${wordsThatCounted(unit, id).join(', ')}`;

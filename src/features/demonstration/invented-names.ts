import type { Dice } from './dice.ts';

/** Given names as children in England have them; family names that are plainly invented. */
const given = [
  'Robin',
  'Amara',
  'Kit',
  'Noor',
  'Jude',
  'Finn',
  'Isla',
  'Wren',
  'Tomas',
  'Ayesha',
  'Leo',
  'Maya',
  'Theo',
  'Zara',
  'Callum',
  'Freya',
  'Idris',
  'Orla',
  'Dylan',
  'Nia',
  'Rowan',
  'Safiya',
  'Ellis',
  'Bea',
  'Kofi',
  'Tilly',
  'Reuben',
  'Anya',
  'Jonah',
  'Esme',
  'Hamza',
  'Ivy',
  'Oscar',
  'Priya',
  'Marlon',
  'Skye',
  'Yusuf',
  'Daisy',
  'Ethan',
  'Leila',
  'Kai',
  'Poppy',
  'Zain',
  'Elsie',
  'Caleb',
  'Mina',
  'Rory',
  'Ada',
] as const;
const first = [
  'Test',
  'Sample',
  'Mock',
  'Demo',
  'Example',
  'Place',
  'Fiction',
  'Pretend',
  'Invent',
  'Imagine',
  'Proto',
  'Dummy',
  'Trial',
  'Specimen',
  'Vignette',
  'Quorum',
  'Draft',
  'Pattern',
  'Model',
  'Sketch',
] as const;
const last = ['wood', 'well', 'bridge', 'ford', 'by', 'ham', 'ton', 'worth', 'ley', 'more', 'field', 'stead'] as const;

export function childName(dice: Dice): { given: string; family: string } {
  return { given: dice.pick(given), family: dice.pick(first) + dice.pick(last) };
}

export function adultName(dice: Dice): string {
  const family = dice.pick(first) + dice.pick(last);
  const double = dice.chance(0.15) ? `-${dice.pick(['Lee', 'Okoro', 'Patel', 'Jones', 'Rahman'])}` : '';
  return `${dice.pick(['Mr', 'Mrs', 'Ms', 'Miss', 'Mx'])} ${family}${double}`;
}

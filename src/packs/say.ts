import { verifiedWords } from './basics.ts';
import type { Clock, DutyWords } from './contents.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** The names in braces in a sentence of a pack: `Due {clock} after the meeting.` has `clock`. */
export function placeholdersIn(words: string): string[] {
  return [...words.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** The same of every text in an entry. */
export function placeholdersWithin(value: unknown): string[] {
  if (typeof value === 'string') return placeholdersIn(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(placeholdersWithin) : [];
}

/** Puts values for `{names}`. A name without a value throws: a sentence with a hole must never reach a person. */
export function fillIn(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing was given for {${name}} in “${words}”.`);
    return value;
  });
}

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The word of words.yaml that `{governors}` or, at the beginning of a sentence, `{Governors}` stands for. */
export function wordFor(name: string, words: Readonly<Record<string, string>>): string | undefined {
  const word = words[small(name)];
  return word === undefined || small(name) === name ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Puts what a kind of school calls things for `{governor}` and the like, in every text of an entry; leaves other `{names}`. */
export function inWordsOf<Entry extends object>(entry: Entry, words: Readonly<Record<string, string>>): Entry {
  const said = Object.entries(entry).map(([key, value]) => [key, inWords(value, words)]);
  return Object.fromEntries(said) as Entry;
}

/** The same of many entries, each said once and only where it has something to say; the others are given back as they are. */
export function sayingIn(words: Readonly<Record<string, string>>): <Entry extends object>(entry: Entry) => Entry {
  const said = new WeakMap<object, object>();
  return <Entry extends object>(entry: Entry): Entry => {
    const before = said.get(entry) as Entry | undefined;
    if (before !== undefined) return before;
    const now = placeholdersWithin(entry).length > 0 ? inWordsOf(entry, words) : entry;
    said.set(entry, now);
    return now;
  };
}

function inWords(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replace(/\{([^{}]*)\}/g, (whole, name: string) => wordFor(name, words) ?? whole);
  if (Array.isArray(value)) return value.map((each: unknown) => inWords(each, words));
  return typeof value === 'object' && value !== null ? inWordsOf(value, words) : value;
}

/**
 * The sentence under a duty's title. `day` is the event it counts from, `due` its last day, both as a person reads them; `part` the part of a plan it is.
 * Give `owner` where the last day itself is an authority's (`TermDate.owner`), though the clock is England's.
 */
export function sayWhy(
  words: DutyWords,
  clock: Pick<Clock, 'value' | 'unit' | 'pack' | 'owner'>,
  values: { readonly day?: string; readonly due?: string; readonly owner?: string; readonly part?: string },
): string {
  const theirs = values.owner !== undefined || clock.pack !== 'england';
  const sentence = theirs ? (words.whyByAuthority ?? words.why) : words.why;
  return fillIn(sentence, { clock: sayClock(clock), owner: clock.owner, ...values });
}

/** The time a number of the unit `time-of-day` stands for: 930 is 09:30. */
export const timeOfValue = (value: number): string =>
  String(value)
    .padStart(4, '0')
    .replace(/(\d\d)$/, ':$1');

/** A clock in words: “10 school days”, “the same day”, “3 times a year”, “90%”, “31 March”. */
export function sayClock({ value, unit }: Pick<Clock, 'value' | 'unit'>): string {
  const many = (one: string, more = `${one}s`) => `${value.toLocaleString('en-GB')} ${value === 1 ? one : more}`;
  const often = (period: string) => {
    if (value === 1) return `once ${period}`;
    return value === 2 ? `twice ${period}` : `${value} times ${period}`;
  };
  switch (unit) {
    case 'none':
      return 'at once';
    case 'working-days':
      return value === 0 ? 'the same day' : many('working day');
    case 'school-days':
      return value === 0 ? 'the same school day' : many('school day');
    case 'calendar-days':
      return value === 0 ? 'the same day' : many('day');
    case 'sessions':
      return value === 0 ? 'the same session' : many('session');
    case 'weeks':
      return many('week');
    case 'school-weeks':
      return many('school week');
    case 'months':
      return many('month');
    case 'years':
      return many('year');
    case 'half-terms':
      return many('half term');
    case 'minutes':
      return many('minute');
    case 'hours':
      return many('hour');
    case 'a-year':
      return often('a year');
    case 'a-term':
      return often('a term');
    case 'a-half-term':
      return often('each half term');
    case 'a-week':
      return often('a week');
    case 'days-a-year':
      return `${many('day')} a year`;
    case 'days-a-term':
      return `${many('day')} a term`;
    case 'day-of-year':
      return `${value % 100} ${months[Math.floor(value / 100) - 1] ?? ''}`.trim();
    case 'time-of-day':
      return timeOfValue(value);
    case 'percent':
      return `${value}%`;
    case 'percent-of-term':
      return value === 50 ? 'half-way through the term' : `${value}% of the way through the term`;
    case 'age':
      return `age ${value}`;
    case 'times':
      return often('').trim();
    case 'children':
      return many('child', 'children');
    case 'points':
      return many('point');
    case 'pence':
      return sayPence(value);
    case 'pence-a-year':
      return `${sayPence(value)} a year`;
    case 'pence-an-hour':
      return `${sayPence(value)} an hour`;
  }
}

/** Whole pence as pounds: 269000 is “£2,690”, 68 is “68p”. */
export function sayPence(pence: number): string {
  if (pence < 100) return `${pence}p`;
  const pounds = pence / 100;
  return `£${pounds.toLocaleString('en-GB', { minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`;
}

/** Whose clock it is and how sure we are: “Northmere’s clock.”, “Our default.”, or the document, said plainly where not verified. */
export function saySource(clock: Pick<Clock, 'source' | 'verified' | 'pack' | 'owner'>): string {
  if (clock.verified === 'our-default') return `${verifiedWords['our-default']}.`;
  const whose = clock.pack === 'england' ? '' : `${clock.owner}’s clock. `;
  const doubt = clock.verified === 'read' ? '' : ` ${verifiedWords[clock.verified]}.`;
  return `${whose}${clock.source.document} (${clock.source.version}).${doubt}`;
}

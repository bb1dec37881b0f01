import type { Day } from '../../calendar/day.ts';
import {
  clockNamed,
  documentNamed,
  type GuidanceEdition,
  holdsOn,
  type Pack,
  placeholdersIn,
  postNamed,
  sayClock,
} from '../../packs/model.ts';
import type { Section } from './policy.ts';

/** What is put into a policy’s sentences, as it is on one day. */
export interface Filling {
  readonly pack: Pack;
  readonly on: Day;
  readonly schoolName: string;
  readonly authorityName: string | null;
  readonly ratifiedOn: Day | null;
  readonly reviewOn: Day | null;
  /** Who holds which post on that day, in the order in which they are to be named. */
  readonly holders: readonly { readonly post: string; readonly name: string }[];
  /** “headteacher”, “head of centre”. */
  readonly headteacher: string;
  readonly dayWords: (day: Day) => string;
  /** Of editions that nobody has verified those somebody looked up for this policy; the others say so. Null: none says so. */
  readonly lookedUp: readonly string[] | null;
}

/** A sentence with nothing left to fill in. */
export function filled(words: string, filling: Filling): string {
  return words.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const post = postNamed(name);
    if (post !== null) return holderWords(post, filling);
    const document = documentNamed(name);
    if (document !== null) return documentWords(document, filling);
    const clock = clockNamed(name);
    if (clock !== null) {
      const found = filling.pack.clock(clock, filling.on);
      return found === undefined ? 'as often as our authority asks' : sayClock(found);
    }
    return factWords(name, filling) ?? whole;
  });
}

/** Who holds a post; of one that is vacant whom to ask instead. */
function holderWords(post: string, { holders, headteacher }: Filling): string {
  const of = (id: string) => [...new Set(holders.filter((each) => each.post === id).map(({ name }) => name))];
  const names = of(post);
  if (names.length > 0) return names.join(' and ');
  const [head] = of('headteacher');
  const ask = head === undefined || post === 'headteacher' ? `our office` : `the ${headteacher}, ${head}`;
  return `nobody at present (please ask ${ask})`;
}

/** The edition of a document that is in force on a day. */
export const editionOn = (pack: Pick<Pack, 'guidance'>, document: string, on: Day): GuidanceEdition | undefined =>
  pack.guidance().find((edition) => edition.document === document && holdsOn(edition, on));

export function documentWords(
  document: string,
  { pack, on, lookedUp }: Pick<Filling, 'pack' | 'on' | 'lookedUp'>,
): string {
  const edition = editionOn(pack, document, on);
  if (edition !== undefined)
    return `“${edition.title}” (${edition.edition}${isUnsure(edition, lookedUp) ? ', not verified' : ''})`;
  return pack.guidance().find((each) => each.document === document)?.title ?? document;
}

const isUnsure = ({ verified, id }: GuidanceEdition, lookedUp: readonly string[] | null): boolean =>
  verified === 'low' && lookedUp !== null && !lookedUp.includes(id);

/** The editions in force that a policy names and that nobody has verified, nor looked up for it. */
export function unverifiedIn(
  sections: readonly Pick<Section, 'sentences'>[],
  { pack, on, lookedUp }: Pick<Filling, 'pack' | 'on' | 'lookedUp'>,
): GuidanceEdition[] {
  const documents = new Set(sections.flatMap((section) => documentsIn(section, pack)));
  return [...documents].flatMap((document) => {
    const edition = editionOn(pack, document, on);
    return edition !== undefined && isUnsure(edition, lookedUp) ? [edition] : [];
  });
}

function factWords(name: string, filling: Filling): string | undefined {
  const { pack, ratifiedOn, reviewOn, dayWords } = filling;
  switch (name) {
    case 'school-name':
      return filling.schoolName;
    case 'authority-name':
      return filling.authorityName ?? 'our authority';
    case 'virtual-school-name':
      return pack.virtualSchool ?? 'the Virtual School';
    case 'ratified-on':
      return ratifiedOn === null ? 'a day still to come (not ratified yet)' : dayWords(ratifiedOn);
    case 'review-on':
      return reviewOn === null ? 'a day still to be set' : dayWords(reviewOn);
    default:
      return undefined;
  }
}

/** The documents of the register that a section names, in braces or by their title or another name of theirs. */
export function documentsIn(section: Pick<Section, 'sentences'>, pack: Pick<Pack, 'guidance'>): string[] {
  return [...new Set(section.sentences.flatMap(({ words }) => documentsNamed(words, pack)))];
}

export function documentsNamed(words: string, pack: Pick<Pack, 'guidance'>): string[] {
  const inBraces = placeholdersIn(words).flatMap((name) => documentNamed(name) ?? []);
  const text = ` ${words.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;
  const byName = pack.guidance().flatMap(({ document, title, short, alsoCalled }) =>
    [title, short, ...alsoCalled].some(
      (name) =>
        name !== null &&
        text.includes(
          ` ${name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, ' ')
            .trim()} `,
        ),
    )
      ? [document]
      : [],
  );
  return [...new Set([...inBraces, ...byName])];
}

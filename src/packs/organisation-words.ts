import { type SchoolKind, schoolKinds } from './basics.ts';
import type { Pack } from './pack.ts';

/** What pages call an organisation of this kind: a pupil referral unit is a centre, and has a management committee. */
export interface OrganisationWords {
  /** "school", "centre", "authority". */
  readonly one: string;
  /** "the school". */
  readonly the: string;
  /** The place in the navigation and the title of its page: "School". */
  readonly place: string;
  /** "the school" of which a text speaks, which an authority reads too: "the centre" at a centre, "the school" elsewhere. */
  readonly theSchool: string;
  readonly headteacher: string;
  readonly governor: string;
  readonly governors: string;
  readonly chair: string;
  readonly clerk: string;
  /** What children are taught in together: "class", "form", "group". */
  readonly group: string;
  readonly groups: string;
}

type Place = { readonly kind: 'school' | 'trust' | 'authority'; readonly schoolKind: string | null };

export function organisationWords(pack: Pick<Pack, 'words'>, organisation: Place): OrganisationWords {
  const words = pack.words(kindInPacks(organisation.schoolKind) ?? 'primary');
  const say = (id: string): string => words[id] ?? id;
  const isSchool = organisation.kind === 'school';
  const one = isSchool ? lastWord(say('school')) : organisation.kind;
  return {
    one,
    the: isSchool ? say('the-school') : `the ${organisation.kind}`,
    place: one.charAt(0).toUpperCase() + one.slice(1),
    theSchool: say('the-school'),
    headteacher: say('headteacher'),
    governor: say('governor'),
    governors: say('governors'),
    chair: say('chair'),
    clerk: say('clerk'),
    group: say('class'),
    groups: say('classes'),
  };
}

/** What the packs call a kind of school as it is stored: they name what must be held by whom, and the words. Null: no school. */
export function kindInPacks(stored: string | null): SchoolKind | null {
  if (stored === 'post-16') return 'college';
  return schoolKinds.find((kind) => kind === stored) ?? null;
}

/** The pack an organisation works with, saying everything in the words of its kind. */
export const inItsWords = (pack: Pack, { schoolKind }: Pick<Place, 'schoolKind'>): Pack =>
  pack.speakingAs(kindInPacks(schoolKind) ?? 'primary');

/** "nursery school" is a school in the middle of a sentence. */
const lastWord = (words: string): string => words.split(' ').at(-1) ?? words;

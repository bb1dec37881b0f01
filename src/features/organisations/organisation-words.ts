import type { Pack } from '../../packs/model.ts';
import { kindInPacks } from './school-kinds.ts';

/** What pages call an organisation of this kind: a pupil referral unit is a centre, and has a management committee. */
export interface OrganisationWords {
  /** "school", "centre", "authority". */
  readonly one: string;
  /** "the school". */
  readonly the: string;
  /** The place in the navigation and the title of its page: "School". */
  readonly place: string;
  readonly headteacher: string;
  readonly governor: string;
  readonly governors: string;
  readonly chair: string;
  /** What children are taught in together: "class", "form", "group". */
  readonly group: string;
  readonly groups: string;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function organisationWords(
  pack: Pack,
  organisation: { readonly kind: 'school' | 'trust' | 'authority'; readonly schoolKind: string | null },
): OrganisationWords {
  const kind = kindInPacks(organisation.schoolKind);
  const words = pack.words(kind ?? 'primary');
  const say = (id: string, otherwise: string): string => words[id] ?? otherwise;
  const one = organisation.kind === 'school' ? lastWord(say('school', 'school')) : organisation.kind;
  return {
    one,
    the: organisation.kind === 'school' ? say('the-school', 'the school') : `the ${organisation.kind}`,
    place: sentence(one),
    headteacher: say('headteacher', 'headteacher'),
    governor: say('governor', 'governor'),
    governors: say('governors', 'governors'),
    chair: say('chair', 'chair of governors'),
    group: say('class', 'class'),
    groups: say('classes', 'classes'),
  };
}

/** "nursery school" is a school in the middle of a sentence. */
const lastWord = (words: string): string => words.split(' ').at(-1) ?? words;

import type { Day } from '../../calendar/index.ts';
import type { GuidanceEdition, Pack } from '../../packs/model.ts';
import type { CheckOptions } from './check.ts';
import type { Holder } from './check-posts.ts';

/** An Act whose title ends with its year is found in any text without the register, and nobody is asked for its edition. */
const isKnownByItsYear = ({ standing, title }: GuidanceEdition): boolean => standing === 'law' && /\d{4}$/.test(title);

/** What a pack gives a check to work with, as data that can go to the process that reads the file. */
export function checkOptions(pack: Pack, on: Day, holders: readonly Holder[] | null = null): CheckOptions {
  return {
    on,
    words: pack.policyWords(),
    register: pack.guidance().filter((edition) => !isKnownByItsYear(edition)),
    commitments: pack.commitments(),
    inModel: pack.modelCommitments,
    postTitles: Object.fromEntries(
      pack.posts().map(({ id, title }) => [id, title.charAt(0).toLowerCase() + title.slice(1)]),
    ),
    holders,
  };
}

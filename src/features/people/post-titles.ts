import { isPost, postOf } from '../../access/index.ts';
import type { Pack } from '../../packs/model.ts';
import type { OrganisationWords } from '../organisations/model.ts';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * What a post is called here: as the pack calls it, in the words of the kind of school ("Head of centre", "Chair of the
 * management committee"), else as the table of access does.
 */
export function postTitle(id: string, pack: Pack, words: OrganisationWords): string {
  switch (id) {
    case 'headteacher':
      return sentence(words.headteacher);
    case 'chair-of-governors':
      return sentence(words.chair);
    case 'governor':
      return sentence(words.governor);
    case 'clerk':
      return `Clerk to the ${words.governors}`;
    case 'link-governor':
      return `${sentence(words.governor)} for looked-after children`;
    case 'link-governor-social-worker':
      return `${sentence(words.governor)} for children with a social worker`;
    default:
      return pack.post(id)?.title ?? (isPost(id) ? postOf(id).label : id);
  }
}

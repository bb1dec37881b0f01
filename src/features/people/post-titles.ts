import { isPost, postLabel } from '../../access/index.ts';
import type { OrganisationWords, Pack } from '../../packs/model.ts';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * What a post is called here: in the words of the kind of school ("Head of centre", "Chair of the management committee"),
 * as the pack calls it, else as the table of access does.
 */
export function postTitle(id: string, pack: Pack, words: OrganisationWords): string {
  switch (id) {
    case 'headteacher':
    case 'chair-of-governors':
    case 'governor':
    case 'clerk':
    case 'school-office':
      return postLabel(id, words);
    case 'link-governor':
      return `${sentence(words.governor)} for looked-after children`;
    case 'link-governor-social-worker':
      return `${sentence(words.governor)} for children with a social worker`;
    default:
      return pack.post(id)?.title ?? (isPost(id) ? postLabel(id, words) : id);
  }
}

import { isPost, isRelation, type PostNames, postLabel, relationOf } from '../../access/index.ts';
import type { Owned, Owner } from '../../features/duties/index.ts';
import { listWords } from '../../ui/format.ts';

/** Whose a duty is, in words: "Ms Sampleton, designated teacher"; by the post or relation where nobody can be named. */
export function ownerLabel(
  duty: Owned,
  owners: readonly Owner[],
  people: ReadonlyMap<string, string>,
  { here, place, words }: { readonly here: string; readonly place: string; readonly words: PostNames },
): string {
  const role = roleWords(duty, words);
  const elsewhere = duty.organisationId === here ? '' : ` at ${place}`;
  const named = owners.flatMap(({ personId }) => people.get(personId) ?? []);
  if (named.length === 0) return owners.length === 0 ? `Nobody: ${role}${elsewhere}` : `${capital(role)}${elsewhere}`;
  const [first] = owners;
  const standing =
    first?.by === 'falls-to' && first.post !== null
      ? `${postWords(first.post, words)} (${role}: nobody)`
      : first?.by === 'stand-in'
        ? `standing in for the ${role}`
        : role;
  return `${listWords(named)}, ${standing}${elsewhere}`;
}

function roleWords({ assignee }: Owned, words: PostNames): string {
  if (assignee.kind === 'post') return postWords(assignee.id, words);
  if (assignee.kind === 'relation') return isRelation(assignee.id) ? lower(shortRelation(assignee.id)) : assignee.id;
  return 'named for it';
}

const shortRelation = (id: Parameters<typeof relationOf>[0]): string =>
  relationOf(id).label.replace(/ of the child$/, '');

const postWords = (id: string, words: PostNames): string => (isPost(id) ? lower(postLabel(id, words)) : id);

/** "Designated teacher" in the middle of a sentence; SENCO and Virtual School head stay as they are. */
const lower = (words: string): string =>
  /[A-Z]/.test(words.slice(1)) ? words : words.charAt(0).toLowerCase() + words.slice(1);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

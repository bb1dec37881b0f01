/** Why somebody cannot be asked about a look of theirs, in words for the head; null: they can. */
export function whyNotAsked(
  look: { readonly personId: string | null; readonly holdsPost: boolean; readonly asked: boolean },
  by: string | null,
): string | null {
  if (look.personId === null) return 'Nobody can be asked: this was not a person who was signed in.';
  if (look.personId === by) return 'This was you.';
  if (look.asked) return 'This look has been asked about already. The answer, when it comes, stands beside the look.';
  if (!look.holdsPost)
    return 'This person holds no post any more and cannot be asked here. Ask them yourself, or whoever they worked for.';
  return null;
}

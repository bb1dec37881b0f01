/** Somebody who reads a child's part. */
export interface VoiceReader {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly string[];
  /** The child may choose that they do not see an answer. False: they plan with the child, or keep children safe. */
  readonly mayChoose: boolean;
}

/** What a child’s page knows of it: whether there is anybody to choose, and who does not see which answer. */
export interface ReaderChoices {
  readonly mayChoose: boolean;
  readonly kept: ReadonlyMap<string, readonly { readonly personId: string; readonly name: string | null }[]>;
}

/** A child’s session sees nobody’s record; whom an answer is kept from is named by who reads the part. */
export const named = (kept: ReaderChoices['kept'], readers: readonly VoiceReader[]): ReaderChoices['kept'] =>
  new Map(
    [...kept].map(([question, people]) => [
      question,
      people.map(({ personId }) => ({
        personId,
        name: readers.find((reader) => reader.personId === personId)?.name ?? null,
      })),
    ]),
  );

/** Those of `chosen` whom a child may keep an answer from; whatever else a form sends is not there to be chosen. */
export const choosable = (readers: readonly VoiceReader[], chosen: readonly string[]): readonly string[] =>
  readers.filter(({ personId, mayChoose }) => mayChoose && chosen.includes(personId)).map(({ personId }) => personId);

/** What they are, as a child knows it, in a school as in a centre. */
export const whoTheyAre = ({ posts }: Pick<VoiceReader, 'posts'>): string =>
  posts.includes('headteacher')
    ? 'the head'
    : posts.includes('key-adult')
      ? 'your key adult'
      : 'who helps with your plan';

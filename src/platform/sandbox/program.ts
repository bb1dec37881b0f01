/** One of the files a program was given: read once, in order, from the pipe it comes through. */
export interface GivenFile {
  name: string;
  /** In bytes. */
  size: number;
  /** The bytes as they come. Each piece is its own; keeping it is safe. */
  chunks(): Iterable<Uint8Array>;
  /** All of it at once, for a format that can't be read piece by piece. */
  bytes(): Uint8Array;
}

/** What a program in the sandbox works with: its files, its options, and a way to say what it found. */
export interface Given<Options, Message> {
  options: Options;
  files: readonly GivenFile[];
  /** Sends one message; waits while the other side is busy. Anything JSON can say. */
  say(message: Message): void;
}

/** A program that reads untrusted files. The default export of a `*.child.ts`; imports everything it needs at the top, since nothing can be loaded later. */
export type SandboxProgram<Options, Message, Result> = (given: Given<Options, Message>) => Result | Promise<Result>;

/** Thrown by a program that looked at the file and can say, to a person, why it is not what was asked for. */
export class NotReadable extends Error {
  override name = 'NotReadable';
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

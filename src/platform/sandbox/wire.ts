/**
 * How the two sides speak. In through the child's stdin: four bytes of length, that much JSON (`Opening`), then the bytes of the files
 * one after another. Nothing about the file is in the arguments or the environment, where other users of the machine could see it.
 * Out through file descriptor 3: a line of JSON for each thing said. stdout and stderr stay clear of it, since libraries write there.
 */
export interface Opening {
  options: unknown;
  files: { name: string; size: number }[];
  memoryMegabytes: number;
}

export type Line =
  | { say: unknown }
  | { read: number }
  | { done: unknown }
  | {
      failed: {
        why: 'not-readable' | 'too-much-memory' | 'crashed';
        message?: string;
        remedy?: string;
        detail?: string;
      };
    };

/** The child's end of the second pipe. */
export const SAYS_ON = 3;

/** Cuts what arrives into lines. Keeps at most one unfinished line; who calls counts the bytes. */
export class LineCutter {
  #parts: Uint8Array[] = [];

  *push(chunk: Uint8Array): Generator<string> {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      this.#parts.push(chunk.subarray(from, at));
      yield Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      from = at + 1;
    }
    if (from < chunk.length) this.#parts.push(chunk.subarray(from));
  }
}

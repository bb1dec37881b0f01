import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { readInSandbox } from '../../platform/sandbox/read-in-sandbox.ts';
import type { PepFileText } from './read-pep-file.child.ts';

const LIMITS = { inputBytes: 15 * 1024 * 1024, outputBytes: 8_000_000, milliseconds: 30_000 };

/** Reads the text of another system's PDF in the sandbox: without network, files or the database. Nothing of it is stored. */
export function readPepFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  signal: AbortSignal,
): Promise<Outcome<PepFileText>> {
  return readInSandbox<null, never, PepFileText>({
    program: 'features/peps/read-pep-file.child.ts',
    files: [file],
    options: null,
    limits: LIMITS,
    signal,
  }).outcome();
}

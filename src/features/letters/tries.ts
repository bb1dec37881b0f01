/** How often a letter is tried, and how long its text is kept. Our default. */
export const giveUpAfter = { tries: 12, keepTextDays: 30 } as const;

/**
 * Whether a letter that was not taken is tried again: later for a server that is away or busy, never for one that says
 * the address does not exist (a 5xx answer).
 */
export function worthAnotherTry(attempts: number, error: unknown): boolean {
  const { responseCode } = (error ?? {}) as { responseCode?: number };
  if (responseCode !== undefined && responseCode >= 500) return false;
  return attempts < giveUpAfter.tries;
}

/** Letters whose text holds a link that opens something by itself, or names children: it is emptied as soon as it has gone. */
export function holdsSecret(kind: string): boolean {
  return (
    kind === 'invitation' || kind === 'invitation-part' || kind === 'reset' || kind === 'set-up' || kind === 'digest'
  );
}

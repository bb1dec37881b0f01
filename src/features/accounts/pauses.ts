/** Wrong tries so far at one place, and when the last one was. */
export interface Tries {
  readonly wrong: number;
  readonly last: Date | null;
}

/** Our own numbers. NIST SP 800-63B (section 3.2.2) asks for no more than 100 wrong tries; these allow far fewer. */
export const PAUSES = {
  /** Tries that cost nothing: a slip, caps lock, the password of another place. */
  free: 3,
  /** Seconds to wait after each wrong try from then on; the last one is for all that follow. */
  seconds: [10, 30, 60, 120, 300, 900],
  /** Wrong tries are forgotten after so many hours without one, or with a right one. */
  forgetHours: 24,
  /** From one network, for all accounts together, in so many minutes; then one try a minute. */
  network: { wrong: 100, minutes: 15, pauseSeconds: 60 },
  /**
   * Wrong codes after a right password, from anywhere but the owner's own browsers, in `forgetHours`: whoever types
   * them knows the password. From `tell` on the owner is told by mail; from `wrong` on all strange places wait together.
   */
  codes: { tell: 10, wrong: 30, pauseSeconds: 900 },
} as const;

/** Seconds to wait after so many wrong tries in a row. */
export function pauseSeconds(wrong: number): number {
  if (wrong <= PAUSES.free) return 0;
  const { seconds } = PAUSES;
  return seconds[Math.min(wrong - PAUSES.free, seconds.length) - 1] ?? 0;
}

/** When the next try is heard, or null when it is heard now. `here`: this account from this place. */
export function pausedUntil(
  tries: { readonly here: Tries; readonly network: Tries | null; readonly codes: Tries | null },
  now: Date,
): Date | null {
  const { here, network, codes } = tries;
  const ends = [
    endOf(here, pauseSeconds(here.wrong)),
    network !== null && network.wrong >= PAUSES.network.wrong ? endOf(network, PAUSES.network.pauseSeconds) : null,
    codes !== null && codes.wrong >= PAUSES.codes.wrong ? endOf(codes, PAUSES.codes.pauseSeconds) : null,
  ].filter((end) => end !== null && end > now);
  return ends.reduce((latest, end) => (latest === null || (end !== null && end > latest) ? end : latest), null);
}

function endOf(tries: Tries, seconds: number): Date | null {
  return tries.last === null || seconds === 0 ? null : new Date(tries.last.getTime() + seconds * 1000);
}

/** "in 10 seconds", "in 2 minutes": how long a pause still lasts, rounded up. */
export function pauseWords(until: Date, now: Date): string {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  if (seconds < 60) return seconds === 1 ? 'in a second' : `in ${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}

/**
 * Milliseconds still to wait so that an answer never comes sooner than `floor` after it was asked for: with it a known
 * and an unknown address take the same time.
 */
export function untilFloor(asked: number, now: number, floor: number): number {
  return Math.max(0, asked + floor - now);
}

/** For how long a confirmed identity counts before a dangerous act, and an agreed one waits for it. Our default. */
export const CONFIRMED_FOR = { minutes: 10, agreedHours: 72 } as const;

/** True when the password and code were given again, not in the future and not too long ago. */
export function isFresh(steppedUpAt: Date | null | undefined, now: Date | undefined): boolean {
  return isWithin(steppedUpAt, now, CONFIRMED_FOR.minutes * 60_000);
}

/** True while a second person's agreement still counts. */
export function isAgreed(agreedAt: Date, now: Date | undefined): boolean {
  return isWithin(agreedAt, now, CONFIRMED_FOR.agreedHours * 3_600_000);
}

function isWithin(then: Date | null | undefined, now: Date | undefined, milliseconds: number): boolean {
  if (then === null || then === undefined || now === undefined) return false;
  const ago = now.getTime() - then.getTime();
  return ago >= 0 && ago <= milliseconds;
}

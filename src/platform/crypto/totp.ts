import { generateSecret, generateURI, verifySync } from 'otplib';

/** Codes that change every 30 seconds (RFC 6238), as every authenticator app makes them: SHA-1, six figures. */
const seconds = 30;

/** A new secret of 160 bits, in letters and figures that can be typed (base32). */
export function newTotpSecret(): string {
  return generateSecret();
}

/** What a QR code says to an app. `label` tells people with several accounts which one it is. */
export function totpAddress(secret: string, label: string): string {
  return generateURI({ issuer: 'Mainstay', label, secret });
}

/**
 * The time step a code belongs to, or null when it is wrong: at most one step early or late, for phones whose clock is
 * off, and never a step at or before `after`, the last one used: a code that was read over a shoulder works only once.
 */
export function totpStep(secret: string, code: string, now: Date, after: number | null): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, period: seconds, epochTolerance: seconds });
  if (!result.valid || !('timeStep' in result)) return null;
  return after === null || result.timeStep > after ? result.timeStep : null;
}

import { type Browser, chromium } from '@playwright/test';
import { findChromium, thisMachine, whatToType } from '../tools/chromium.ts';

/** Starts the machine's own Chromium without a window. Fails, saying what to type, where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(`No Chromium was found. To install it: ${whatToType(thisMachine())}`);
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // every page is ours: a process for each site and each address is half the work of a page here, and guards nothing
      '--disable-site-isolation-trials',
      '--process-per-site',
      '--renderer-process-limit=1',
    ],
  });
}

import type { BrowserContext, Page } from '@playwright/test';
import type { Day } from '../src/calendar/index.ts';
import { browse, type RunningApp } from './browser.ts';
import type { movingClock } from './looked-after.ts';

/** Somebody at their own device, for as long as a journey takes. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
}

interface Sitting {
  readonly width?: number;
  readonly javaScript?: boolean;
}

/** Each person of a journey in a browser of their own; on another day everybody signs in anew, as sessions end overnight. */
export function desksIn(app: RunningApp, clock: ReturnType<typeof movingClock>) {
  const signedIn = new Map<string, { readonly desk: Desk; readonly organisationId: string }>();
  const signIn = async (personId: string, desk: Desk, organisationId: string): Promise<void> => {
    const [name = '', value = ''] = (await app.cookieFor(personId, { organisationId })).split('=');
    await desk.context.addCookies([{ name, value, url: app.url }]);
  };
  return {
    /** Sits somebody down, signed in at their organisation. */
    sit: async (personId: string, organisationId: string, sitting: Sitting = {}): Promise<Page> => {
      const desk = await browse(app, personId, { ...sitting, organisationId });
      desk.context.setDefaultTimeout(40_000);
      signedIn.set(personId, { desk, organisationId });
      return desk.page;
    },
    /** Somebody with a device and no account. */
    stranger: async (sitting: Sitting = {}): Promise<Page> => {
      const { page, context } = await browse(app, null, sitting);
      context.setDefaultTimeout(40_000);
      return page;
    },
    /** Another day, at ten in the morning. */
    dayIs: async (day: Day): Promise<void> => {
      clock.to(day);
      for (const [personId, { desk, organisationId }] of signedIn) await signIn(personId, desk, organisationId);
    },
    /** The same person signs in again, as after handing their device to somebody. */
    signInAgain: async (personId: string): Promise<void> => {
      const found = signedIn.get(personId);
      if (found !== undefined) await signIn(personId, found.desk, found.organisationId);
    },
  };
}

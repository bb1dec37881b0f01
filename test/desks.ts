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
      signedIn.set(personId, { desk, organisationId });
      return desk.page;
    },
    /** Somebody with a device and no account. */
    stranger: async (sitting: Sitting = {}): Promise<Page> => (await browse(app, null, sitting)).page,
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

/** Questions shown empty, with nothing from last time to take: what somebody has to think up and type. */
export async function notPrefilled(page: Page, of = '.plan-question'): Promise<number> {
  return page.locator(`main ${of}`).evaluateAll(
    (questions) =>
      questions.filter((question) => {
        if (question.querySelector('.last-time') !== null) return false;
        const fields = [...question.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea, select')];
        return (
          fields.length > 0 &&
          fields.every((field) => (/radio|checkbox/.test(field.type) ? !field.checked : field.value === ''))
        );
      }).length,
  );
}

/** Types a day into the three boxes of a date. */
export async function fillDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.fill(`#${name}`, date);
  await page.fill(`#${name}-month`, month);
  await page.fill(`#${name}-year`, year);
}

import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundByAxe, sideways } from '../../test/accessible.ts';
import { launchChromium } from '../../test/chromium.ts';
import { pages } from '../../test/gallery/pages.tsx';
import { type GalleryServer, serveGallery } from '../../test/gallery/server.tsx';
import { walkByKeyboard } from '../../test/keyboard.ts';

const names = Object.keys(pages);

let browser: Browser;
let gallery: GalleryServer;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchChromium(), serveGallery()]);
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Opens a page and fails when it logs anything: a refused inline style, a script that throws. */
async function open(
  name: string,
  options: BrowserContextOptions & { width?: number },
  use: (page: Page) => Promise<void>,
) {
  const { width = 1280, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...rest });
  try {
    const page = await context.newPage();
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(String(error)));
    await page.goto(`${gallery.url}/${name}`);
    await page.evaluate(() => document.fonts.ready);
    await use(page);
    expect(logged).toEqual([]);
  } finally {
    await context.close();
  }
}

describe.each(names)('%s', (name) => {
  test('axe finds nothing, and nothing stands out sideways from a phone at 400% zoom to a laptop', async () => {
    await open(name, {}, async (page) => {
      for (const width of [320, 360, 700, 900, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sideways(page), `at ${width} px`).toBe(0);
        if (width !== 360 && width !== 1280) continue;
        expect(await foundByAxe(page), `at ${width} px`).toEqual([]);
      }
    });
  });

  test('nothing stands out sideways with the text spacing of WCAG 1.4.12 at 320 px', async () => {
    await open(name, { width: 320, bypassCSP: true }, async (page) => {
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      });
      expect(await sideways(page)).toBe(0);
    });
  });

  test('with the keyboard alone everything is reached in order and seen when it has the focus', async () => {
    await open(name, {}, async (page) => {
      await walkByKeyboard(page);
    });
  });
});

test('main targets are at least 44 px high on a phone', async () => {
  for (const name of names) {
    await open(name, { width: 360 }, async (page) => {
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.govuk-button, .link-button, .places a, .looking__switch, .wordmark, summary, .task__act a',
          ),
        ]
          .filter((element) => element.checkVisibility())
          .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 44),
      );
      expect(small).toEqual([]);
    });
  }
});

test('while someone is looking names, reasons and promises are not in the page at all', async () => {
  await open('someone-looking', {}, async (page) => {
    const html = await page.content();
    for (const hidden of ['Robin', 'Kit', 'Noor', 'Amara', 'Jude', 'Northmere', 'Promise ', 'school days after']) {
      expect(html).not.toContain(hidden);
    }
    await expect(page.getByRole('button', { name: 'Someone is looking' }).getAttribute('aria-pressed')).resolves.toBe(
      'true',
    );
    await expect(page.getByRole('link', { name: 'Write up the PEP , due Fri 20 November' }).count()).resolves.toBe(1);
  });
});

test('without scripts what opens under a choice is there, and folds open', async () => {
  await open('all-fields', { javaScriptEnabled: false }, async (page) => {
    await expect(page.getByLabel('What is it, and who will sort it out?').isVisible()).resolves.toBe(true);
  });
  await open('my-work', { javaScriptEnabled: false }, async (page) => {
    await page.getByText('Not needed because…').first().click();
    await expect(page.getByRole('button', { name: 'Take it off my list' }).first().isVisible()).resolves.toBe(true);
  });
});

test('an error in the summary leads to its field', async () => {
  await open('all-fields', {}, async (page) => {
    const links = page.locator('.govuk-error-summary a');
    for (let index = 0; index < (await links.count()); index += 1) {
      await links.nth(index).click();
      const name = (await links.nth(index).getAttribute('href'))?.slice(1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(name);
    }
  });
});

test('a print says whose it is, when, and which school', async () => {
  await open('child', { width: 680 }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const footer = page.getByText(
      'Exampleton Primary School. Printed by Mr Sampleton, Designated teacher. Opened Tuesday 24 November 2026 at 10:38.',
    );
    await expect(footer.isVisible()).resolves.toBe(true);
    await expect(page.getByRole('navigation').filter({ visible: true }).count()).resolves.toBe(0);
    await expect(page.getByText('Someone is looking').isVisible()).resolves.toBe(false);
  });
});

test('the browser asks before typed words are lost', async () => {
  await open('all-fields', {}, async (page) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.getByLabel('Name', { exact: true }).fill('Wren Samplewell');
    await page.goto(`${gallery.url}/my-work`);
    expect(asked).toEqual(['beforeunload']);
  });
});

test('long work is looked at again until the server sends the browser on', async () => {
  await open('reading', {}, async (page) => {
    await page.waitForURL(`${gallery.url}/states`);
  });
});

describe('before a session ends', () => {
  const warning = 'You will be signed out in two minutes.';

  test('the page offers to stay, and a page opened elsewhere does the same', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${gallery.url}/my-work`);
    await page.clock.runFor('28:30');
    await page.getByText(warning).waitFor();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByText(warning).waitFor({ state: 'detached' });
    await page.clock.runFor('28:30');
    await page.getByText(warning).waitFor();
    const other = await context.newPage();
    await other.goto(`${gallery.url}/child`);
    await page.getByText(warning).waitFor({ state: 'detached' });
    await context.close();
  });

  test('typed words stay when it has ended; a page without any is asked for again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${gallery.url}/all-fields`);
    await page.getByLabel('Name', { exact: true }).fill('Wren Samplewell');
    await page.clock.runFor('30:05');
    await page.getByText('You have been signed out.').waitFor();
    await expect(page.getByLabel('Name', { exact: true }).inputValue()).resolves.toBe('Wren Samplewell');
    await page.getByLabel('Name', { exact: true }).evaluate((field: HTMLInputElement) => field.form?.remove());

    await page.goto(`${gallery.url}/child`);
    const again = page.waitForNavigation();
    await page.clock.runFor('30:05');
    await again;
    await context.close();
  });
});

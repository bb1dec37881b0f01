import type { ComponentChildren } from 'preact';
import { dateTimeLong } from './format.ts';
import { Header, Wordmark } from './header.tsx';
import { assetsPath } from './manifest.ts';
import { csrfField, houseUrls, type PageContext } from './page-context.ts';

export type PageProps = {
  /** For the tab. Leave a child's name out of it while someone is looking. */
  title: string;
  ctx: PageContext;
  children: ComponentChildren;
  /** A line across the page under the header, on sand. */
  banner?: ComponentChildren;
  /** The form on this page came back with errors: the tab says so first. */
  hasErrors?: boolean | undefined;
};

/** A page of the product: header with places and switch, main, footer. */
export function Page(props: PageProps) {
  const { ctx, children } = props;
  return (
    <Shell {...props}>
      <Header ctx={ctx} banner={props.banner} />
      <div class="govuk-width-container sheet">
        <main class="govuk-main-wrapper" id="main">
          {children}
        </main>
        <Footer ctx={ctx} />
      </div>
    </Shell>
  );
}

/** Sign-in, set-up, invitations: the wordmark, one column, the footer; no places, no switch. */
export function BarePage(props: PageProps) {
  const { ctx, children, banner } = props;
  return (
    <Shell {...props}>
      <header class="header">
        <div class="govuk-width-container header__row">
          <Wordmark />
          {ctx.organisationName && <span class="header__where">{ctx.organisationName}</span>}
        </div>
        {banner && <div class="sand-line">{<div class="govuk-width-container">{banner}</div>}</div>}
      </header>
      <div class="govuk-width-container sheet">
        <main class="govuk-main-wrapper form" id="main">
          {children}
        </main>
        <Footer ctx={ctx} bare />
      </div>
    </Shell>
  );
}

export type PlainPageProps = Omit<PageProps, 'banner'> & {
  /** What stands in the header instead of the product and the school: "My views". '' leaves it out. */
  name: string;
  /** At the right of the header: "Hide this page". */
  aside: { readonly href: string; readonly words: string } | null;
};

/** A page made for a child: a header of its own, no product name, no places, no footer, one narrow column. */
export function PlainPage(props: PlainPageProps) {
  const { name, aside, children } = props;
  return (
    <Shell {...props} bareTitle look="kid">
      <header class="header">
        <div class="govuk-width-container header__row">
          <b class="kid__name">{name}</b>
          {aside && (
            <a class="govuk-link" href={aside.href}>
              {aside.words}
            </a>
          )}
        </div>
      </header>
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main">
          {children}
        </main>
      </div>
    </Shell>
  );
}

function Shell(props: PageProps & { bareTitle?: boolean; look?: string }) {
  const { title, ctx, hasErrors, children, bareTitle, look } = props;
  const watched = ctx.signedIn && ctx.idleMinutes !== undefined;
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${hasErrors ? 'Error: ' : ''}${title}${bareTitle ? '' : ' - Mainstay'}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light" />
        <meta name="theme-color" content="#ffffff" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={assetsPath + ctx.assets.icon} type="image/svg+xml" />
        {ctx.assets.fonts.slice(0, 1).map((font) => (
          <link key={font} rel="preload" href={assetsPath + font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assetsPath + ctx.assets.css} />
        <script src={assetsPath + ctx.assets.js} defer />
      </head>
      <body
        class={look === undefined ? 'govuk-template__body' : `govuk-template__body ${look}`}
        data-idle-minutes={watched ? ctx.idleMinutes : undefined}
        data-still-here={watched ? houseUrls.stillHere : undefined}
      >
        <a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">
          Skip to main content
        </a>
        {children}
      </body>
    </html>
  );
}

function Footer({ ctx, bare = false }: { ctx: PageContext; bare?: boolean }) {
  return (
    <>
      <footer class="footer">
        <ul>
          <li>
            <a class="govuk-link" href={houseUrls.help}>
              Help
            </a>
          </li>
          <li>
            <a class="govuk-link" href={houseUrls.accessibility}>
              Accessibility
            </a>
          </li>
          <li>
            <a class="govuk-link" href={houseUrls.whoCanSeeWhat}>
              Who can see what
            </a>
          </li>
          {ctx.signedIn && (
            <>
              {!bare && (
                <li>
                  <a class="govuk-link" href={houseUrls.account}>
                    Your account
                  </a>
                </li>
              )}
              <li>
                <form method="post" action={houseUrls.signOut}>
                  <input type="hidden" name={csrfField} value={ctx.csrfToken} />
                  <button type="submit" class="link-button">
                    Sign out
                  </button>
                </form>
              </li>
            </>
          )}
          {ctx.demo && <li>Demonstration: everyone here is invented</li>}
        </ul>
      </footer>
      <PrintFooter ctx={ctx} />
    </>
  );
}

/** A print is a look: the paper says whose it was, and when the page was opened. */
function PrintFooter({ ctx }: { ctx: PageContext }) {
  const said = [
    ctx.organisationName && `${ctx.organisationName}.`,
    ctx.printedBy && `Printed by ${ctx.printedBy}.`,
    `Opened ${dateTimeLong(ctx.printedAt)}.`,
    ctx.demo && 'Everyone here is invented.',
  ];
  return (
    <p class="print-only print-footer">
      <span>{said.filter(Boolean).join(' ')}</span>
    </p>
  );
}

import type { ComponentChildren } from 'preact';
import { csrfField, houseUrls, type PageContext, type Place } from './page-context.ts';

/** A mast, its stay, the water. */
function Mark() {
  return (
    <svg
      width="24"
      height="26"
      viewBox="0 0 24 26"
      fill="none"
      stroke="currentColor"
      stroke-width="2.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M16 2v19" />
      <path d="M16 3.2 3.2 21" />
      <path d="M2 24c3.3-2 6.7-2 10 0s6.7 2 10 0" stroke-width="2.2" />
    </svg>
  );
}

export function Wordmark() {
  return (
    <a class="wordmark" href={houseUrls.home}>
      <Mark />
      Mainstay
    </a>
  );
}

/** Header of a signed-in page, with what a print says instead. */
export function Header({ ctx, banner }: { ctx: PageContext; banner: ComponentChildren }) {
  return (
    <header class="header">
      <div class="govuk-width-container">
        <div class="header__row">
          <Wordmark />
          {ctx.organisationName && <span class="header__where">{ctx.organisationName}</span>}
          {ctx.organisationName && <span class="print-only">{ctx.organisationName}</span>}
          {ctx.personName && (
            <div class="header__who">
              <a class="govuk-link" href={houseUrls.account}>
                {ctx.personName}
              </a>
              {ctx.postName && <div>{ctx.postName}</div>}
            </div>
          )}
          {ctx.someoneLooking !== null && <LookingSwitch ctx={ctx} on={ctx.someoneLooking} />}
        </div>
        {ctx.places.length > 0 && <Places places={ctx.places} />}
      </div>
      {ctx.someoneLooking && <SandLine>Names and reasons are hidden. Turn the switch off when you are alone.</SandLine>}
      {banner && <SandLine>{banner}</SandLine>}
    </header>
  );
}

/** A line across the page, on sand. */
export function SandLine({ children }: { children: ComponentChildren }) {
  return (
    <div class="sand-line">
      <div class="govuk-width-container">{children}</div>
    </div>
  );
}

/**
 * Works without scripts: the server remembers and sends the page again. The names are then not in the page at all, rather
 * than hidden by styles.
 */
function LookingSwitch({ ctx, on }: { ctx: PageContext; on: boolean }) {
  return (
    <form class="looking" method="post" action={houseUrls.someoneLooking}>
      <input type="hidden" name={csrfField} value={ctx.csrfToken} />
      <input type="hidden" name="back" value={ctx.here} />
      <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      <button type="submit" class="looking__switch" aria-pressed={on ? 'true' : 'false'}>
        Someone is looking
        <span class="looking__track" aria-hidden="true" />
      </button>
    </form>
  );
}

const onPhone = 3;

function Places({ places }: { places: readonly Place[] }) {
  // Four fit beside one another on a phone. Of five and more, three and a page with the rest.
  const many = places.length > onPhone + 1;
  const currentIsFurther = places.findIndex((place) => place.current) >= onPhone;
  return (
    <nav class={many ? 'places places--many' : 'places'} aria-label="Places">
      <ul>
        {places.map(({ href, label, current }, index) => (
          <li key={href} class={many && index >= onPhone ? 'places__wide' : undefined}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        {many && (
          <li class="places__more">
            <a href={houseUrls.more} aria-current={currentIsFurther ? 'true' : undefined}>
              More
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

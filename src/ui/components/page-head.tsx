import type { ComponentChildren } from 'preact';

export type PageHeadProps = {
  title: ComponentChildren;
  /** One sentence of how things stand. */
  lede?: ComponentChildren;
  /** A second, smaller line under it. */
  more?: ComponentChildren;
  /** At the right of the title: usually a `Fold` with filters, "Show only some of it". */
  aside?: ComponentChildren;
  /** A `SavedState`, under everything. */
  saved?: ComponentChildren;
  /** Inside a task the title is a size smaller. */
  small?: boolean;
};

/** What is this page, and how do things stand. */
export function PageHead({ title, lede, more, aside, saved, small }: PageHeadProps) {
  return (
    <div class="page-head">
      <h1 class={small ? 'govuk-heading-l' : 'govuk-heading-xl'}>{title}</h1>
      {lede && <p class="lede">{lede}</p>}
      {more && <p class="lede lede--second">{more}</p>}
      {aside}
      {saved}
    </div>
  );
}

export type StandingProps = { children: ComponentChildren; link?: { href: string; words: string } | undefined };

/** How things stand in one large sentence, the answer in bold; for a page that reports rather than lists. */
export function Standing({ children, link }: StandingProps) {
  return (
    <div class="standing">
      <p class="summary-sentence">{children}</p>
      {link && (
        <a class="govuk-link" href={link.href}>
          {link.words}
        </a>
      )}
    </div>
  );
}

/** The way back up, over the title. */
export function Crumb({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <nav class="crumb" aria-label="Back">
      <a class="govuk-link" href={href}>
        {children}
      </a>
    </nav>
  );
}

/** "Saved at 10:42. You can stop and come back." Said aloud when it changes. */
export function SavedState({ children }: { children: ComponentChildren }) {
  return (
    <p class="saved" role="status" data-saved-state>
      {children}
    </p>
  );
}

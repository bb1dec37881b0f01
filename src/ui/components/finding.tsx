import type { ComponentChildren } from 'preact';
import { figure } from '../format.ts';

export type SearchBoxProps = {
  action: string;
  /** The name of the query in the address. */
  name: string;
  value?: string | undefined;
  /** "Find a child" */
  label: string;
  /** "By name or UPN" */
  hint?: string;
  button?: string;
  /** Kept in the address: the other filters. */
  hidden?: Readonly<Record<string, string>>;
};

export function SearchBox({ action, name, value, label, hint, button = 'Find', hidden }: SearchBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not known to all readers yet
    <form class="search" role="search" method="get" action={action}>
      <label class="govuk-label" for={`search-${name}`}>
        {label}
      </label>
      {hint && (
        <div class="govuk-hint" id={`search-${name}-hint`}>
          {hint}
        </div>
      )}
      {Object.entries(hidden ?? {}).map(([key, kept]) => (
        <input key={key} type="hidden" name={key} value={kept} />
      ))}
      <div class="search__row">
        <input
          class="govuk-input"
          id={`search-${name}`}
          type="search"
          name={name}
          value={value}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hint ? `search-${name}-hint` : undefined}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {button}
        </button>
      </div>
    </form>
  );
}

export type FiltersProps = {
  action: string;
  /** Fields of `form.tsx` bound to what the address says now. */
  children: ComponentChildren;
  /** Back to everything; leave out while nothing is left out. */
  clearHref?: string | undefined;
};

/** What stands in the fold "Show only some of it": fields beside one another, sent in the address. */
export function Filters({ action, children, clearHref }: FiltersProps) {
  return (
    <form class="filters" method="get" action={action}>
      {children}
      <div class="filters__end">
        <button type="submit" class="govuk-button govuk-button--secondary">
          Show these
        </button>
        {clearHref && (
          <a class="govuk-link" href={clearHref}>
            Show everything
          </a>
        )}
      </div>
    </form>
  );
}

export type PagerProps = {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  /** The address of page `n`. */
  href: (page: number) => string;
  /** What is counted: "children". */
  what: string;
};

/** "51 to 100 of 1,482 children", and the pages before and after. Nothing when all are on one page. */
export function Pager({ page, pageSize, total, href, what }: PagerProps): ComponentChildren {
  if (total <= pageSize) return null;
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <nav class="pager" aria-label="Pages of the list">
      {page > 1 && (
        <a class="govuk-link" href={href(page - 1)} rel="prev">
          Previous<span class="govuk-visually-hidden"> page</span>
        </a>
      )}
      <p>
        {figure(first)} to {figure(last)} of {figure(total)} {what}
      </p>
      {last < total && (
        <a class="govuk-link" href={href(page + 1)} rel="next">
          Next<span class="govuk-visually-hidden"> page</span>
        </a>
      )}
    </nav>
  );
}

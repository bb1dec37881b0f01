import type { ComponentChildren } from 'preact';

/** Filled: the one thing to do in a view. Outlined: other things. A link: what can wait. */
export type ActKind = 'filled' | 'outlined' | 'link';

const classes: Record<ActKind, string> = {
  filled: 'govuk-button',
  outlined: 'govuk-button govuk-button--secondary',
  link: 'link-button',
};

export type ButtonProps = {
  children: ComponentChildren;
  kind?: ActKind;
  name?: string;
  value?: string;
  /** Read out after the visible words, so that twenty equal buttons can be told apart. */
  hiddenWords?: string | undefined;
};

/** A button that sends the form it stands in. */
export function Button({ children, kind = 'filled', name, value, hiddenWords }: ButtonProps) {
  return (
    <button type="submit" value={value} name={name} class={classes[kind]} data-module="govuk-button">
      {children}
      {hiddenWords && <span class="govuk-visually-hidden"> {hiddenWords}</span>}
    </button>
  );
}

export type ActionLinkProps = {
  children: ComponentChildren;
  href: string;
  kind?: ActKind;
  hiddenWords?: string | undefined;
};

/** A link that looks like a button. It stays a link for assistive technology: it goes somewhere. */
export function ActionLink({ children, href, kind = 'filled', hiddenWords }: ActionLinkProps) {
  return (
    <a href={href} class={kind === 'link' ? 'govuk-link act' : classes[kind]}>
      {children}
      {hiddenWords && <span class="govuk-visually-hidden"> {hiddenWords}</span>}
    </a>
  );
}

/** Buttons side by side; under one another, full width, on a phone. */
export function Acts({ children }: { children: ComponentChildren }) {
  return <div class="acts">{children}</div>;
}

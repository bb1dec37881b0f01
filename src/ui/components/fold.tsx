import type { ComponentChildren } from 'preact';

export type FoldProps = {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean | undefined;
  /** In soft ink, without an underline: for what is rarely wanted. */
  soft?: boolean;
  class?: string;
};

/** Something that opens where it stands, without scripts. */
export function Fold({ summary, children, open, soft, class: more }: FoldProps) {
  return (
    <details class={['fold', soft && 'fold--soft', more].filter(Boolean).join(' ')} open={open}>
      <summary>{summary}</summary>
      <div class="fold__body">{children}</div>
    </details>
  );
}

/** A closed fold whose inside is not on the page yet: it leads to where it stands open. */
export function FoldLink({ summary, href }: { summary: ComponentChildren; href: string }) {
  return (
    <a class="fold-link" href={href}>
      {summary}
    </a>
  );
}

export type DefinitionProps = {
  /** "How ever in six years is counted" */
  summary: string;
  children: ComponentChildren;
  /** Where the definition comes from. */
  source?: { title: string; href: string } | undefined;
};

/** What a figure or a word on this page means, and who says so. */
export function Definition({ summary, children, source }: DefinitionProps) {
  return (
    <Fold summary={summary}>
      <div class="definition">{children}</div>
      {source && (
        <p class="soft small">
          Source:{' '}
          <a class="govuk-link" href={source.href}>
            {source.title}
          </a>
        </p>
      )}
    </Fold>
  );
}

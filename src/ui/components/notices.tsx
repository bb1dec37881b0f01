import type { ComponentChildren } from 'preact';

export type NoticeProps = {
  /** In bold: what happened. */
  lead: ComponentChildren;
  /** What it means, and that nothing is lost. */
  children?: ComponentChildren;
  /** What to do. */
  link?: { href: string; words: string } | undefined;
  /** Something went wrong: a clay edge. */
  stop?: boolean;
  /** Read out when the page opens: the answer to what the person just did. */
  announced?: boolean;
};

export function Notice({ lead, children, link, stop, announced }: NoticeProps) {
  return (
    <div class={stop ? 'notice notice--stop' : 'notice'} role={announced ? (stop ? 'alert' : 'status') : undefined}>
      <p>
        <b>{lead}</b> {children}
      </p>
      <LinkLine link={link} />
    </div>
  );
}

export type EmptyProps = {
  /** "Nothing needs you today." */
  lead: ComponentChildren;
  /** What comes next. */
  children?: ComponentChildren;
  link?: { href: string; words: string } | undefined;
};

/** Nothing here, and that is all right. */
export function Empty({ lead, children, link }: EmptyProps) {
  return (
    <div class="empty">
      <p>
        <b>{lead}</b> {children}
      </p>
      <LinkLine link={link} />
    </div>
  );
}

export type TooFewProps = {
  /** "With fewer than ten, a figure could tell you about one child. …" The number comes from the pack. */
  children: ComponentChildren;
  /** What can be asked instead. */
  link?: { href: string; words: string } | undefined;
};

export function TooFew({ children, link }: TooFewProps) {
  return (
    <Empty lead="Too few children to show." link={link}>
      {children}
    </Empty>
  );
}

function LinkLine({ link }: { link: { href: string; words: string } | undefined }) {
  return link ? (
    <p>
      <a class="govuk-link" href={link.href}>
        {link.words}
      </a>
    </p>
  ) : null;
}

export type ProgressBarProps = {
  /** Unlike any other on the page. */
  id: string;
  /** "Row 6,200 of 10,000 read. About 6 seconds more. You can leave this page; it goes on." */
  words: ComponentChildren;
  done: number;
  of: number;
  /** Address of this page while the work goes on: a browser with scripts looks again by itself. Leave out at the end. */
  watch?: string | undefined;
};

export function ProgressBar({ id, words, done, of, watch }: ProgressBarProps) {
  return (
    <div class="progress" id={id} data-watch={watch}>
      <p id={`${id}-words`}>{words}</p>
      <progress class="progress__bar" value={done} max={of} aria-labelledby={`${id}-words`} />
    </div>
  );
}

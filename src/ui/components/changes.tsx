import type { ComponentChildren } from 'preact';
import { figure } from '../format.ts';

export type TallyLine = { count: number; words: string /** Of no consequence: in soft ink. */; soft?: boolean };

/** Counts as sentences: "3 new children". */
export function Tally({ lines }: { lines: readonly TallyLine[] }) {
  return (
    <ul class="tally">
      {lines.map(({ count, words, soft }) => (
        <li key={words}>
          <b>{figure(count)}</b> <span class={soft ? 'soft' : undefined}>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** A value as it stands in a file or a record, to be read letter by letter. */
export function CodeValue({ children }: { children: ComponentChildren }) {
  return <span class="value">{children === '' ? 'empty' : children}</span>;
}

/** What stands now and goes. */
export function Del({ children }: { children: ComponentChildren }) {
  return <del>{children}</del>;
}

/** What will be. */
export function Ins({ children }: { children: ComponentChildren }) {
  return <ins>{children}</ins>;
}

/** A second, softer line in a cell or a row. */
export function SecondLine({ children }: { children: ComponentChildren }) {
  return <span class="second-line">{children}</span>;
}

/** A link to a clause by its short name: "Promise B6". It stays on one line and is never bold. */
export function Reference({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="govuk-link reference" href={href}>
      {children}
    </a>
  );
}

/** What will happen, in a sentence, over the buttons that do it. */
export function Decision({ words, children }: { words: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="decision">
      <p class="govuk-body">{words}</p>
      {children}
    </div>
  );
}

import type { ComponentChildren, VNode } from 'preact';

/** Main and side, one under the other below 1020 px. */
export function Columns({ main, side }: { main: ComponentChildren; side: ComponentChildren }) {
  return (
    <div class="columns">
      <div>{main}</div>
      <div>{side}</div>
    </div>
  );
}

/** Two nearly as wide: a chart and its table. One under the other below 900 px. */
export function ColumnsEven({ first, second }: { first: ComponentChildren; second: ComponentChildren }) {
  return (
    <div class="columns-even">
      <div>{first}</div>
      <div>{second}</div>
    </div>
  );
}

export type BlockProps = {
  title: ComponentChildren;
  children: ComponentChildren;
  count?: ComponentChildren;
  /** A link at the right of the title. */
  aside?: ComponentChildren;
  level?: 2 | 3;
};

/** A titled part of a page. */
export function Block({ title, children, count, aside, level = 2 }: BlockProps) {
  const words = (
    <>
      {title}
      {count !== undefined && <span class="count"> {count}</span>}
    </>
  );
  return (
    <section class="block">
      <div class="block__head">
        {level === 2 ? <h2>{words}</h2> : <h3>{words}</h3>}
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A short list between hairlines. Give each entry a `key`. */
export function Mini({ items, more }: { items: readonly VNode[]; more?: ComponentChildren }) {
  return (
    <>
      <ul class="mini">
        {items.map((item) => (
          <li key={item.key}>{item}</li>
        ))}
      </ul>
      {more && <p class="mini__more">{more}</p>}
    </>
  );
}

export type MiniRowProps = {
  /** A tag or a date, over the title. */
  over?: ComponentChildren;
  title: ComponentChildren;
  /** The second line. */
  children?: ComponentChildren;
  /** At the right: one button or link. */
  action?: ComponentChildren;
};

export function MiniRow({ over, title, children, action }: MiniRowProps) {
  return (
    <div class="mini__row">
      <div>
        {over && <div class="small">{over}</div>}
        <p class="mini__title">{title}</p>
        {children && <span class="second-line">{children}</span>}
      </div>
      {action}
    </div>
  );
}

/** Somebody around a child: name, and under it who they are and how to reach them. */
export function PersonRow({ name, children }: { name: ComponentChildren; children: ComponentChildren }) {
  return <MiniRow title={name}>{children}</MiniRow>;
}

/** The one white surface a page may have; `quiet` has only the hairline. */
export function Panel({ children, title, quiet }: { children: ComponentChildren; title?: string; quiet?: boolean }) {
  return (
    <div class={quiet ? 'panel panel--quiet' : 'panel'}>
      {title && <h2 class="panel__title">{title}</h2>}
      {children}
    </div>
  );
}

export type TimelineEntry = {
  key: string;
  /** "2026-11-20" */
  day: string;
  /** "Fri 20 Nov" */
  date: string;
  words: ComponentChildren;
  /** What kind, by whom, shared with whom. */
  detail?: ComponentChildren;
};

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map(({ key, day, date, words, detail }) => (
        <li key={key}>
          <time datetime={day}>{date}</time>
          <div class="timeline__entry">
            <p>{words}</p>
            {detail && <p>{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

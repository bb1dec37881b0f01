import type { ComponentChildren } from 'preact';
import { keepTogether } from '../format.ts';
import { Tag, type TagState } from './tag.tsx';

/** This term in rows, on the page's white panel. */
export function TermStrip({ rows }: { rows: readonly { title: string; content: ComponentChildren }[] }) {
  return (
    <div class="panel term">
      {rows.map(({ title, content }) => (
        <div class="term__row" key={title}>
          <h3>{title}</h3>
          <div>{content}</div>
        </div>
      ))}
    </div>
  );
}

export type Step = {
  name: string;
  /** "7 Sep", "was due 20 Nov", "not yet" */
  words: string;
  state: 'done' | 'now' | 'late' | 'to-come';
};

const stepClass = { done: 'steps__done', now: 'steps__now', late: 'steps__late', 'to-come': undefined };

/** Steps with their dates: across, and down on a phone. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map(({ name, words, state }) => (
        <li key={name} class={stepClass[state]} aria-current={state === 'now' || state === 'late' ? 'step' : undefined}>
          <b>{name}</b> {keepTogether(words)}
        </li>
      ))}
    </ol>
  );
}

export type Target = { words: ComponentChildren; state: TagState; progress: string };

export function Targets({ targets }: { targets: readonly Target[] }) {
  return (
    <ul class="targets">
      {targets.map(({ words, state, progress }, index) => (
        <li key={index}>
          <span>{words}</span> <Tag state={state}>{progress}</Tag>
        </li>
      ))}
    </ul>
  );
}

export type Week = {
  /** The week's number in the term. */
  number: number;
  /** Per cent attended; null: still to come, or no session yet. */
  percent: number | null;
  now?: boolean | undefined;
};

export type WeeksProps = {
  /** The total in words comes first: "92% so far: 98 of 106 sessions." */
  total: ComponentChildren;
  halfTerms: readonly { caption: string; weeks: readonly Week[] }[];
  /** Whole per cent under which a cell is tinted, from light to strong, with the words of the key. */
  bands: readonly [Band, Band, Band];
  /** "95% or more" */
  fullWords: string;
};

type Band = { under: number; words: string };

/** Attendance by week: a real table for each half term. The number is always printed; colour only draws the eye. */
export function Weeks({ total, halfTerms, bands, fullWords }: WeeksProps) {
  return (
    <>
      <p>{total}</p>
      <div class="weeks">
        {halfTerms.map(({ caption, weeks }) => (
          <table key={caption} class={`weeks__${weeks.length}`}>
            <caption class="govuk-visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {weeks.map(({ number }) => (
                  <th key={number} scope="col">
                    <span class="govuk-visually-hidden">Week </span>
                    {number}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {weeks.map((week) => (
                  <WeekCell key={week.number} week={week} bands={bands} />
                ))}
              </tr>
            </tbody>
          </table>
        ))}
      </div>
      <ul class="weeks-key">
        <li>{fullWords}</li>
        {bands.map(({ words }, index) => (
          <li key={words} class={`key-absence-${index + 1}`}>
            {words}
          </li>
        ))}
        <li class="key-now">this week</li>
      </ul>
    </>
  );
}

function WeekCell({ week, bands }: { week: Week; bands: readonly Band[] }) {
  const { percent, now } = week;
  const absence = percent === null ? 0 : bands.filter(({ under }) => percent < under).length;
  const classes = [absence > 0 && `absence-${absence}`, now && 'week-now', percent === null && 'week-to-come'].filter(
    Boolean,
  );
  return (
    <td class={classes.join(' ') || undefined}>
      {percent ?? '–'}
      {now && <span class="govuk-visually-hidden"> this week</span>}
    </td>
  );
}

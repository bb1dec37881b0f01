import type { Day } from '../../calendar/day.ts';
import { type Paper, type PaperBlock, soft, text } from '../../platform/papers/index.ts';
import { countOf, dayPlain } from '../../ui/format.ts';

const plainly = (words: string): string => words.replaceAll('\u00a0', ' ');

export interface CertificateAbout {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly on: Day;
  readonly way: 'here' | 'paper';
  readonly questions: number;
  readonly madeOn: Day;
}

/** That somebody has read something, for their own file. */
export function certificatePaper(about: CertificateAbout): Paper {
  const how =
    about.way === 'paper'
      ? 'Signed on paper.'
      : about.questions === 0
        ? 'Confirmed by themselves, signed in.'
        : `Confirmed by themselves, signed in, with ${countOf(about.questions, 'question')} answered rightly.`;
  return {
    title: 'Read and confirmed',
    lines: [about.organisation],
    footer: plainly(`Made on ${dayPlain(about.madeOn)}`),
    size: 'large',
    blocks: [
      text(about.name),
      text(plainly(`has read ${about.title} and confirmed it on ${dayPlain(about.on)}.`)),
      soft(how),
    ],
  };
}

export interface RecordLine {
  readonly name: string;
  readonly groups: string;
  /** Null: has not confirmed. */
  readonly on: Day | null;
  readonly how: string;
}

export interface RecordAbout {
  readonly title: string;
  readonly organisation: string;
  readonly asked: string;
  readonly stands: string;
  readonly leftOut: number;
  readonly madeOn: Day;
}

/** Who was asked and who has confirmed, for whoever inspects. Why somebody was taken out is not in it. */
export function recordPaper(lines: readonly RecordLine[], about: RecordAbout): Paper {
  const blocks: PaperBlock[] = [
    {
      kind: 'table',
      heads: ['Who', 'Group', 'Confirmed', 'How'],
      rows: lines.map(({ name, groups, on, how }) => [
        name,
        groups,
        on === null ? 'Not yet' : plainly(dayPlain(on)),
        how,
      ]),
    },
  ];
  if (about.leftOut > 0) {
    blocks.push(
      soft(
        `${countOf(about.leftOut, 'person', 'people')} more had been asked and ${about.leftOut === 1 ? 'was' : 'were'} taken out.`,
      ),
    );
  }
  return {
    title: plainly(`Read and confirmed: ${about.title}`),
    lines: [about.organisation, plainly(about.asked), plainly(about.stands)],
    footer: plainly(`${about.organisation}. As it stood on ${dayPlain(about.madeOn)}`),
    size: 'plain',
    blocks,
  };
}

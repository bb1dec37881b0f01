import { heading, type Paper, type PaperBlock, soft, text } from '../../platform/papers/index.ts';
import { type Filling, filled } from './fill.ts';
import type { Section } from './policy.ts';

export interface PolicyPaperAbout {
  readonly title: string;
  readonly schoolName: string;
  /** “Ratified on 12 November 2026. Next review by 12 November 2027.” */
  readonly stands: string;
  /** “As it reads on 24 November 2026” */
  readonly readOn: string;
  /** For those who decide on it: reasons for leaving out, and the promises of each section. */
  readonly forMeeting: boolean;
}

/** A policy on paper, with nothing left to fill in. No child is in it. */
export function policyPaper(sections: readonly Section[], filling: Filling, about: PolicyPaperAbout): Paper {
  return {
    title: about.title,
    lines: [about.schoolName, about.stands],
    footer: `${about.schoolName}. ${about.readOn}`,
    size: 'plain',
    blocks: sections.flatMap((section) => sectionBlocks(section, filling, about.forMeeting)),
  };
}

function sectionBlocks(section: Section, filling: Filling, forMeeting: boolean): PaperBlock[] {
  if (section.how === 'left-out') {
    return forMeeting ? [heading(1, section.title), text(`Left out: ${section.reason ?? ''}`)] : [];
  }
  return [
    heading(1, section.title),
    { kind: 'list', items: section.sentences.map(({ words }) => filled(words, filling)) },
    ...(forMeeting && section.promises.length > 0 ? [soft(`Promises ${section.promises.join(', ')}.`)] : []),
  ];
}

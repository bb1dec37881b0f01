import type { Day } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';
import type { PolicyDocument } from './document.ts';
import { excerpt, type Finding, whereIs } from './finding.ts';
import type { Reference } from './references.ts';
import { findingOf } from './rule-words.ts';
import { sayDay } from './written-dates.ts';

/** What is wrong with references: replaced, not yet in force, unknown, without a date, or in two editions at once. */
export function checkReferences(
  document: PolicyDocument,
  references: readonly Reference[],
  register: readonly GuidanceEdition[],
  on: Day,
): Finding[] {
  const findings = references.flatMap((one): Finding[] => {
    if (one.state === 'current' || one.past) return [];
    const place = {
      about: one.edition?.id ?? one.document,
      where: whereIs(document, one.block),
      words: excerpt(document.blocks[one.block]?.text ?? '', one.at, one.words.length),
      source: one.edition?.source ?? null,
    };
    return [findingOf(`guidance-${one.state}`, { ...place, ...said(one, register, on) })];
  });
  return [...findings, ...disagreeing(document, references)];
}

function said(one: Reference, register: readonly GuidanceEdition[], on: Day): { detail: string; todo?: string } {
  const name = `${one.title}${one.edition === null ? '' : `, ${one.edition.edition}`}`;
  const inForce = register.find(
    ({ document, from, to }) => document === one.document && from <= on && (to === null || to > on),
  );
  const now = inForce === undefined ? '' : ` In force now: ${inForce.edition}.`;
  if (one.state === 'superseded') {
    const by = register.find(({ id }) => id === one.edition?.supersededBy);
    const changed = inForce?.changed ?? by?.changed;
    return {
      detail: `${name} was replaced${by === undefined ? '' : ` by the edition of ${by.edition}`}${one.edition?.to === null ? '' : ` on ${sayDay(one.edition?.to ?? on)}`}.${by?.id === inForce?.id ? '' : now}`,
      ...(changed !== undefined &&
        changed !== null && {
          todo: `Name the edition of ${inForce?.edition ?? by?.edition}, and put right what changed: ${changed}`,
        }),
    };
  }
  if (one.state === 'not-yet')
    return { detail: `${name} is in force from ${one.edition === null ? 'later' : sayDay(one.edition.from)}.${now}` };
  if (one.state === 'undated') return { detail: `${one.title} is named without an edition.${now}` };
  return {
    detail:
      one.document === 'other'
        ? `${one.title} is not in our register of guidance.`
        : `Our register has no edition of ${one.dated} of ${one.title}.${now}`,
  };
}

/** Editions of one document that are both named as followed. One of the past and one of the future is how changes are told. */
function disagreeing(document: PolicyDocument, references: readonly Reference[]): Finding[] {
  const findings: Finding[] = [];
  const followed = references.filter(
    ({ edition, document: id, dated }) =>
      id !== 'other' &&
      (edition === null ? /\d{4}/.test(dated ?? '') && !id.endsWith('-act') : edition.standing !== 'law'),
  );
  for (const [at, one] of followed.entries()) {
    const first = followed.slice(0, at).find((other) => other.document === one.document);
    if (first === undefined || one.past || first.past || one.state === 'not-yet' || first.state === 'not-yet') continue;
    if (toldAsHistory(document, one) || toldAsHistory(document, first)) continue;
    findings.push(
      findingOf('guidance-disagrees', {
        about: one.document,
        where: whereIs(document, one.block),
        words: excerpt(document.blocks[one.block]?.text ?? '', one.at, one.words.length),
        detail: `${one.title} is named in the edition of ${first.edition?.edition ?? first.dated} and in that of ${one.edition?.edition ?? one.dated}.`,
        source: one.edition?.source ?? null,
      }),
    );
  }
  return findings;
}

const toldAsHistory = ({ blocks }: PolicyDocument, { block, at, words }: Reference): boolean => {
  const text = blocks[block]?.text ?? '';
  const around = text.slice(Math.max(0, at - 90), at + words.length + 60);
  return /\b(?:replac(?:es|ed|ing)|supersed|previous|earlier|first set out|since|extended|formerly|until|no longer|was|were|then|history|joined before|used to|from \w+ 20\d\d|version \d)\b/i.test(
    around,
  );
};

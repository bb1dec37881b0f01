import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withoutTitles } from '../../src/features/policy-documents/check-scope.ts';
import { referencesIn } from '../../src/features/policy-documents/references.ts';
import { type Unit, unitsOf } from '../../src/features/policy-documents/units.ts';
import { featuresOf, type Weighed } from '../../src/features/policy-documents/word-features.ts';
import { bare, type Judged, judgedDocument, policiesIn } from '../../test/policy-judgements.ts';
import { labelledSentences, type SentenceCase, sentenceCases, sentenceDocument } from '../../test/policy-sentences.ts';
import type { Example } from './logistic.ts';

/** A sentence of a policy that makes a promise elsewhere may make it as well: nobody said that it does not. */
const MADE_ELSEWHERE = 0.1;
/** Whoever wrote a sentence for one promise may not have thought of another that it makes too, though they were asked to. */
const UNSAID = 0.5;
/** A sentence that was written because it nearly makes a promise tells more of it than one about something else. */
const NEARLY = 8;
/** What the model says is said by every school that adopts it. */
const ADOPTED = 4;

/** What the weights of words are learned from: the judged policies of test/policies/learn, the sentences beside them, and the model. */
export async function examples(ids: readonly string[], folder = 'learn'): Promise<Example[]> {
  const policies: Example[] = [];
  for (const path of policiesIn(folder)) {
    const { judged, document, options } = await judgedDocument(path);
    const units = unitsOf(withoutTitles(document, referencesIn(document, options.register, options.on)));
    policies.push(...ofPolicy(units, judged, ids));
  }
  return [
    ...policies,
    ...[...sentenceCases(), ...labelledSentences()].flatMap((one) => ofSentence(one, ids, 1)),
    ...modelSentences().flatMap((one) => ofSentence(one, ids, ADOPTED)),
  ];
}

function ofPolicy(units: readonly Unit[], judged: Judged, ids: readonly string[]): Example[] {
  const at = new Map(ids.map((id) => [id, unitsWith(units, judged.commitments[id]?.near ?? '')]));
  const either = new Set(judged.either.map(({ commitment }) => commitment));
  return units.map((unit, place) => {
    const made = Float32Array.from(ids, (id) => (at.get(id)?.includes(place) ? 1 : 0));
    const sure = Float32Array.from(ids, (id, k) =>
      made[k] === 1 ? 1 : either.has(id) ? 0 : judged.commitments[id] === undefined ? 1 : MADE_ELSEWHERE,
    );
    return { features: featuresOf(unit), made, sure };
  });
}

/** The units in which the words stand that were judged: in one of its sentences, or over several of a line. */
function unitsWith(units: readonly Unit[], near: string): number[] {
  const wanted = bare(near);
  if (wanted === '') return [];
  const whole = units.flatMap(({ text }, place) => (bare(text).includes(wanted) ? [place] : []));
  if (whole.length > 0) return whole;
  const words = new Set(wanted.split(' '));
  const shared = units.map(
    ({ text }) =>
      new Set(
        bare(text)
          .split(' ')
          .filter((word) => words.has(word)),
      ).size,
  );
  const most = Math.max(...shared);
  return most < words.size / 2 ? [] : [shared.indexOf(most)];
}

function ofSentence({ text, made: said, not }: SentenceCase, ids: readonly string[], counts: number): Example[] {
  const units = unitsOf(sentenceDocument(text));
  const last = units.at(-1);
  if (last === undefined) return [];
  // Two sentences that were written as one case are weighed as one.
  const unit: Weighed = {
    text: units
      .filter(({ block }) => block === last.block)
      .map((one) => one.text)
      .join(' '),
    lead: last.lead,
    under: last.under,
  };
  const made = Float32Array.from(ids, (id) => (said.some((one) => one.id === id) ? 1 : 0));
  const sure = Float32Array.from(ids, (id, k) => {
    if (not.includes(id)) return NEARLY;
    if (made[k] === 1) return counts;
    return not.length > 0 ? 0 : UNSAID;
  });
  return [{ features: featuresOf(unit), made, sure }];
}

/** Every sentence of the model says which promises it makes. */
function modelSentences(): SentenceCase[] {
  const { sections }: { sections: Record<string, { sentences: { makes?: string[]; words: string }[] }> } = parse(
    readFileSync(join(import.meta.dirname, '../../packs/england/model-policy.yaml'), 'utf8'),
  );
  return Object.values(sections).flatMap(({ sentences }) =>
    sentences.map(({ makes = [], words }) => ({
      text: words.replace(/\{(?:name|clock|guidance):[\w-]+\}/g, '').replace(/[{}]|(?<=\{[\w-]*)-/g, ' '),
      made: makes.map((id) => ({ id, weak: false })),
      not: [],
    })),
  );
}

import type { FindSource } from './layer.ts';
import { noPolicyWords, type PolicyWords, readSaying } from './policy-phrases.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** What one layer says of how policies are written; null where it says nothing. */
export function policyWordsOf(sheets: readonly Sheet[], find: FindSource): PolicyWords | null {
  const layers = sheetsOf(sheets, 'policy-words').map(
    ({ value }): PolicyWords => ({
      concepts: value.concepts,
      promises: Object.fromEntries(Object.entries(value.promises).map(([id, texts]) => [id, texts.map(readSaying)])),
      topics: Object.fromEntries(Object.entries(value.topics).map(([id, texts]) => [id, texts.map(readSaying)])),
      rarelyLeftOut: value.rarely_left_out,
      ofOthers: value.of_others,
      weak: value.weak,
      firm: value.firm,
      aside: value.aside,
      groups: Object.fromEntries(
        Object.entries(value.groups).flatMap(([id, phrases]) => (phrases ? [[id, phrases]] : [])),
      ),
      oldTerms: Object.entries(value.old_terms).map(([id, { words, not_in, instead, why }]) => ({
        id,
        words,
        notIn: not_in,
        instead,
        why: why ?? null,
      })),
      blanks: value.blanks,
      leftovers: value.leftovers,
      posts: value.posts,
      features: Object.entries(value.features).map(([id, feature]) => ({ id, ...feature })),
      source: find(value.source),
      verified: value.verified,
    }),
  );
  return layers.length === 0 ? null : policyWordsLaidOver(layers);
}

/** Lists one after the other, the farthest layer first; of one old term or one feature the nearest speaks. */
export function policyWordsLaidOver(layers: readonly PolicyWords[]): PolicyWords {
  return layers.reduce(
    (all, layer) => ({
      concepts: joined(all.concepts, layer.concepts),
      promises: joined(all.promises, layer.promises),
      topics: joined(all.topics, layer.topics),
      rarelyLeftOut: [...all.rarelyLeftOut, ...layer.rarelyLeftOut],
      ofOthers: [...all.ofOthers, ...layer.ofOthers],
      weak: [...all.weak, ...layer.weak],
      firm: [...all.firm, ...layer.firm],
      aside: [...all.aside, ...layer.aside],
      groups: joined(all.groups, layer.groups),
      oldTerms: nearestOf(all.oldTerms, layer.oldTerms),
      blanks: [...all.blanks, ...layer.blanks],
      leftovers: [...all.leftovers, ...layer.leftovers],
      posts: joined(all.posts, layer.posts),
      features: nearestOf(all.features, layer.features),
      source: layer.source,
      verified: layer.verified,
    }),
    noPolicyWords,
  );
}

function joined<Item>(
  far: Readonly<Partial<Record<string, readonly Item[]>>>,
  near: Readonly<Partial<Record<string, readonly Item[]>>>,
): Record<string, readonly Item[]> {
  const names = [...new Set([...Object.keys(far), ...Object.keys(near)])];
  return Object.fromEntries(names.map((name) => [name, [...(far[name] ?? []), ...(near[name] ?? [])]]));
}

function nearestOf<Item extends { readonly id: string }>(far: readonly Item[], near: readonly Item[]): Item[] {
  const ids = near.map(({ id }) => id);
  return [...far.filter(({ id }) => !ids.includes(id)), ...near];
}

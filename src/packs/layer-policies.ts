import type { FindSource } from './layer.ts';
import type { ModelLayer, ModelPolicy, ModelSection, RelatedPolicy } from './policy-contents.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

type Owner = { readonly name: string; readonly title: string };

/** What a layer says of the model policy, in the order of its files. */
export function modelLayerOf(sheets: readonly Sheet[], owner: Owner, find: FindSource): ModelLayer {
  const own = sheetsOf(sheets, 'model-policy').map((sheet) => sheet.value);
  return {
    title: own.find(({ title }) => title !== undefined)?.title ?? null,
    about: own.find(({ about }) => about !== undefined)?.about ?? null,
    sections: own.flatMap(({ sections, from, to, source, verified }) =>
      Object.entries(sections).map(
        ([id, { title, sentences, after }]): ModelSection => ({
          ...{ id, title, sentences, after: after ?? null, from, to: to ?? null, source: find(source), verified },
          ...{ pack: owner.name, owner: owner.title },
        }),
      ),
    ),
    leftOut: new Map(own.flatMap(({ left_out }) => Object.entries(left_out))),
    related: new Map(
      own.flatMap(({ related }) =>
        Object.entries(related).map(([id, each]): [string, RelatedPolicy] => [id, { id, ...each }]),
      ),
    ),
  };
}

/**
 * The layers as one policy, the furthest first. A section keeps its place when it is replaced; one that is added stands after
 * the section it names, and after others that were added there before it. Null where no layer has any section.
 */
export function modelPolicyOf(farFirst: readonly ModelLayer[]): ModelPolicy | null {
  const sections: ModelSection[] = [];
  const leftOut: { id: string; title: string; why: string }[] = [];
  for (const layer of farFirst) {
    for (const [id, why] of layer.leftOut) {
      const at = sections.findIndex((section) => section.id === id);
      const [gone] = at < 0 ? [] : sections.splice(at, 1);
      if (gone !== undefined) leftOut.push({ id, title: gone.title, why });
    }
    for (const section of layer.sections) {
      const same = sections.findIndex(({ id }) => id === section.id);
      if (same >= 0) sections[same] = section;
      else sections.splice(placeOf(section, sections), 0, section);
    }
  }
  if (sections.length === 0) return null;
  const nearest = <T>(pick: (layer: ModelLayer) => T | null): T | null =>
    farFirst.toReversed().flatMap((layer) => pick(layer) ?? [])[0] ?? null;
  return {
    title: nearest(({ title }) => title) ?? '',
    about: nearest(({ about }) => about) ?? '',
    sections,
    leftOut,
    related: [...new Map(farFirst.flatMap(({ related }) => [...related])).values()],
  };
}

function placeOf({ after }: ModelSection, sections: readonly ModelSection[]): number {
  if (after === null) return sections.length;
  const at = sections.findIndex(({ id }) => id === after);
  if (at < 0) return sections.length;
  let place = at + 1;
  while (sections[place]?.after === after) place += 1;
  return place;
}

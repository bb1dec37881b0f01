import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { loadPacks } from '../../packs/index.ts';
import { carriedOver, checkOwn, newOwnId, orderOf, ownLines, putAfter } from './own-section.ts';
import type { Section } from './policy.ts';
import { adopted, modelFor } from './section.ts';

const pack = loadPacks().england;
const found = modelFor(pack, 'primary');
if (found === null) throw new Error('England has a model.');
const model = found;
const ids = model.sections.map(({ id }) => id);
const own = (section: string, place: number, follows: number, more: Partial<Section> = {}): Section => ({
  ...{ section, place, follows, title: `About ${section}`, how: 'own', sentences: [], promises: [], reason: null },
  ...more,
});
const names = (sections: readonly Section[]) => orderOf(model, sections).map(({ id }) => id);

describe('where an own section stands', () => {
  test('is before all, between two of the model, or after the last; several in their order', () => {
    const last = ids.length - 1;
    const order = names([own('own-3', last, 1), own('own-2', 0, 2), own('own-1', 0, 1), own('own-4', -1, 1)]);
    expect(order).toEqual(['own-4', ids[0], 'own-1', 'own-2', ...ids.slice(1), 'own-3']);
  });

  test('is behind the last where the model has become shorter', () => {
    expect(names([own('own-1', 99, 1)]).at(-1)).toBe('own-1');
  });

  test('is what somebody chose, wherever it and the others stood before', () => {
    const start = [own('own-1', 0, 1), own('own-2', 0, 2), own('own-3', 4, 1)];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('own-1', 'own-2', 'own-3', 'own-4'), fc.nat()), { maxLength: 8 }),
        (moves) => {
          let sections = start;
          for (const [id, nth] of moves) {
            const order = orderOf(model, sections);
            const others = ['', ...order.map((one) => one.id).filter((one) => one !== id)];
            const after = others[nth % others.length] ?? '';
            const places = putAfter(order, id, after);
            const all = sections.some(({ section }) => section === id) ? sections : [...sections, own(id, 0, 1)];
            sections = all.map((section) => ({ ...section, ...places.get(section.section) }));
            const now = names(sections);
            expect(now[now.indexOf(id) - 1] ?? '').toBe(after);
            expect(now.filter((one) => ids.includes(one))).toEqual(ids);
            expect(new Set(sections.map(({ place, follows }) => `${place} ${follows}`)).size).toBe(sections.length);
          }
        },
      ),
    );
  });

  test('has an id that nothing of the draft has', () => {
    expect(newOwnId(['own-1', 'attendance', 'own-3'])).toBe('own-2');
  });
});

describe('an own section', () => {
  const about = {
    order: orderOf(model, []),
    fillable: { posts: ['headteacher'], documents: [], clocks: [] },
    promises: ['C1', 'D2'],
  };
  const given = { title: 'Our garden', words: 'Each child has a bed.', after: ids[0] ?? '' };
  const check = (more: Partial<typeof given>) => checkOwn({ ...given, ...more }, 'own-1', about);

  test('has sentences, some of them with promises, and reads back as it was written', () => {
    const words = 'We ring by nine. [C1]\n\nAsk {name:headteacher}. [d2,c1]\nEach child has a bed [of earth].';
    const checked = check({ words });
    if (!('done' in checked)) throw new Error('It can be read.');
    expect(checked.done).toMatchObject({ section: 'own-1', how: 'own', title: 'Our garden', promises: ['C1', 'D2'] });
    expect(checked.done.sentences).toEqual([
      { id: null, words: 'We ring by nine.', makes: ['C1'] },
      { id: null, words: 'Ask {name:headteacher}.', makes: ['C1', 'D2'] },
      { id: null, words: 'Each child has a bed [of earth].', makes: [] },
    ]);
    expect(ownLines(checked.done)).toBe(
      'We ring by nine. [C1]\nAsk {name:headteacher}. [C1, D2]\nEach child has a bed [of earth].',
    );
  });

  test.each([
    ['no title', { title: ' ' }, 'title', 'Give the section a title'],
    ['braces in its title', { title: '{name:headteacher}' }, 'title', 'without braces'],
    ['the title of another', { title: model.sections[2]?.title.toUpperCase() ?? '' }, 'title', 'Another section'],
    ['no words', { words: ' \n' }, 'words', 'Write the section'],
    ['a promise there is not', { words: 'We sing. [Z9]' }, 'words', 'There is no promise Z9'],
    ['a promise without a sentence', { words: 'We sing.\n[C1]' }, 'words', 'Write the sentence before'],
    ['what cannot be filled in', { words: 'See {name:nobody}.' }, 'words', 'Nothing can be put for'],
    ['itself to stand after', { after: 'own-1' }, 'after', 'Choose where it stands'],
  ])('with %s is asked for again', (_, more, field, words) => {
    const checked = check(more);
    expect('problems' in checked ? checked.problems[field] : '').toContain(words);
  });
});

describe('the next draft', () => {
  test('begins with the same sections, in the order they had', () => {
    const before = [...model.sections.map(adopted), own('own-1', 3, 1), own('own-2', 3, 2)];
    expect(names(carriedOver(before, model))).toEqual(names(before));
  });

  test('puts them where the model has them now, and keeps what the model has no more as the school’s own', () => {
    const all = model.sections.map(adopted);
    const now = { ...model, sections: [...model.sections.slice(3), ...model.sections.slice(0, 2)] };
    const next = carriedOver([...all, own('own-1', 2, 1)], now);
    const dropped = next.find(({ section }) => section === ids[2]);
    expect(dropped).toMatchObject({ how: 'own', follows: 1, sentences: all[2]?.sentences });
    expect(orderOf(now, next).map(({ id }) => id)).toEqual([...ids.slice(3), ...ids.slice(0, 2), ids[2], 'own-1']);
  });

  test('leaves out what was left out and is in the model no more', () => {
    const left: Section = {
      ...adopted(model.sections[0] as never, 0),
      how: 'left-out',
      reason: 'Not here',
      sentences: [],
    };
    expect(carriedOver([left], { ...model, sections: model.sections.slice(1) })).toEqual([]);
  });
});

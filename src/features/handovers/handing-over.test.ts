import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPacks, planParts } from '../../packs/index.ts';
import { type Lead, leads, type PlanPart, recordBlocks } from '../../packs/model.ts';
import type { CopiedSection } from '../plans/model.ts';
import { handsOver, leftOut, offerable, sectionsToHand } from './handing-over.ts';

const section = fc.record({
  section: fc.uuid(),
  title: fc.string(),
  label: fc.constant(''),
  part: fc.constantFrom<PlanPart>(...planParts),
  lead: fc.constantFrom(...(Object.keys(leads) as Lead[])),
  helpedBy: fc.constant([]),
  state: fc.constant('sent' as const),
  reason: fc.constant(null),
  answers: fc.constant([{ question: 'q', ask: 'Q', values: [] }]),
  records: fc.array(
    fc.record({
      block: fc.constantFrom(...(Object.keys(recordBlocks) as (keyof typeof recordBlocks)[])),
      ask: fc.string(),
      table: fc.constant({ heads: ['x'], rows: [['y']], note: null }),
    }),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<CopiedSection>;

describe('what goes to the next school', () => {
  test('whatever is chosen: never contacts, placement, care, family, money or the judgement; the child’s words only with their yes', () => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 8 }), fc.boolean(), (sections, agreed) => {
        const handed = sectionsToHand(
          { sections },
          sections.map((each) => each.section),
          agreed,
        );
        for (const each of handed) {
          expect(['legal', 'people', 'money', 'characteristics']).not.toContain(each.part);
          expect(['carer', 'parent', 'health', 'provider', 'social-worker', 'adviser']).not.toContain(each.lead);
          if (!agreed) expect([each.part === 'voice', each.lead === 'child']).toEqual([false, false]);
          for (const { block } of each.records) {
            expect(['care', 'people', 'spending', 'contributions', 'attendees', 'child']).not.toContain(block);
          }
        }
        expect(sectionsToHand({ sections }, [], true)).toEqual([]);
      }),
    );
  });

  test('every section is either in it or said to be left out, with why', () => {
    fc.assert(
      fc.property(fc.uniqueArray(section, { selector: (each) => each.section }), fc.boolean(), (sections, agreed) => {
        const handed = sectionsToHand(
          { sections },
          sections.map((each) => each.section),
          agreed,
        );
        const out = leftOut({ sections }, handed);
        expect(handed.length + out.length).toBe(offerable({ sections }).length);
        expect(out.every(({ why }) => why.length > 0)).toBe(true);
      }),
    );
  });

  test('of England’s PEP', () => {
    const form = loadPacks().england.planTemplate('pep-school-age');
    const of = (id: string) => {
      const found = form?.sections.find((each) => each.id === id);
      return found === undefined ? 'not there' : handsOver(found).goes;
    };
    expect(['schools-view', 'targets', 'progress', 'send', 'wellbeing'].map(of)).toEqual(Array(5).fill('yes'));
    expect(of('my-views')).toBe('child-agrees');
    const stays = ['child-and-care', 'people-around', 'carers-view', 'parents-view', 'social-workers-view', 'quality'];
    expect([...stays, 'pupil-premium-plus'].map(of)).toEqual(Array(7).fill('never'));
  });
});

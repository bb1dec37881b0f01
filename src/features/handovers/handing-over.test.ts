import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { loadPacks, planParts } from '../../packs/index.ts';
import { type Lead, leads, type PlanPart, recordBlocks } from '../../packs/model.ts';
import type { CopiedSection } from '../plans/model.ts';
import { type Entry, type PremiumRequest, promise, spend } from '../pupil-premium/model.ts';
import { handedMoney, handsOver, leftOut, offerable, sectionsToHand } from './handing-over.ts';

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

describe('money that is said to the next school', () => {
  const request = (more: Partial<PremiumRequest>): PremiumRequest => ({
    ...{ id: 'one', childId: 'ada', controllerId: 'school', controller: 'School', fundOrganisationId: 'northmere' },
    ...{ fund: 'plus', financialYear: 2026, planId: null, askedOn: '2026-10-01', askedBy: null, impact: null },
    ...{ intervention: 'Reading', evidence: 'SECRET', beyond: 'SECRET', targetId: null, cost: 30_000n },
    ...{ otherFunding: 0n, otherFundingFrom: null, endsOn: '2026-12-11', decisions: [] },
    decision: { kind: 'approved', amount: 30_000n, reason: 'SECRET', on: '2026-10-05', by: 'SECRET' },
    ...more,
  });
  const entries = [...promise(30_000n), ...spend(12_050n, 30_000n)].map(
    (movement, at): Entry => ({
      ...{ ...movement, id: `${at}`, childId: 'ada', controllerId: 'school', fund: 'plus', financialYear: 2026 },
      ...{ requestId: 'one', correctsId: null, poolId: null, on: '2026-11-01', words: 'SECRET', by: 'SECRET' },
    }),
  );
  test.each<[string, Partial<PremiumRequest>, number]>([
    ['agreed and not spent', {}, 1],
    ['not decided', { decision: null }, 0],
    ['not agreed', { decision: { kind: 'refused', amount: 0n, reason: 'No', on: '2026-10-05', by: null } }, 0],
    ['of an earlier year', { financialYear: 2025 }, 0],
    ['the school’s own money', { fund: 'school-plus' }, 0],
    ['nothing promised to it', { id: 'two' }, 0],
  ])('%s', (_, more, many) => {
    const said = handedMoney([request(more)], entries, 2026);
    expect(said).toHaveLength(many);
    expect(JSON.stringify(said)).not.toContain('SECRET');
    if (many === 1) expect(said[0]).toMatchObject({ intervention: 'Reading', agreed: '£300', unspent: '£179.50' });
  });
});

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

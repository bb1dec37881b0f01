import { describe, expect, test } from 'vitest';
import { ALL_SCOPES } from '../access/index.ts';
import type { Day } from '../calendar/index.ts';
import { loadPacks } from './load-packs.ts';
import { planParts } from './plan-words.ts';

const packs = loadPacks();
const today: Day = '2026-11-23';
const everyPlan = packs.names.flatMap((name) => {
  const pack = packs.get(name);
  return (pack?.planTemplates(today) ?? []).map((template) => ({ name, template }));
});

test('each group of children has a plan in every pack, and looked-after children one for each phase', () => {
  for (const name of packs.names) {
    const plans = packs.get(name)?.planTemplates(today) ?? [];
    const peps = plans.filter(({ kind, groups }) => kind === 'pep' && groups.includes('CLA'));
    expect(peps.map(({ phase }) => phase).sort()).toEqual(['early-years', 'post-16', 'school-age']);
    const others = plans.find(({ kind }) => kind === 'education-plan');
    expect(others?.groups).toEqual(['CPLA', 'CIN', 'CP', 'CSW', 'KIN']);
  }
});

test('Hertfordshire and Essex have forms of their own, England’s where they say nothing', () => {
  const sections = (pack: string, plan: string) =>
    packs
      .get(pack)
      ?.planTemplate(plan)
      ?.sections.map(({ id }) => id) ?? [];
  expect(sections('hertfordshire', 'pep-school-age')).toContain('hertfordshire-support');
  expect(sections('essex', 'pep-school-age')).toContain('essex-hotspots');
  expect(sections('essex', 'education-plan')[0]).toBe('my-views');
  expect(sections('hertfordshire', 'pep-post-16')).toEqual(sections('england', 'pep-post-16'));
});

describe.each(everyPlan)('$name: $template.id', ({ template }) => {
  test('the child has a part of their own, which is the child’s voice', () => {
    const child = template.sections.filter(({ lead }) => lead === 'child');
    expect(child).toHaveLength(1);
    expect(child[0]?.part).toBe('voice');
  });

  test('has targets, last time’s before them, and a meeting', () => {
    const asked = template.sections.flatMap(({ questions }) => questions.flatMap(({ records }) => records ?? []));
    expect(asked.indexOf('last-targets')).toBeLessThan(asked.indexOf('targets'));
    expect(asked).toContain('attendees');
  });

  test('asks no more of anybody than a quarter of an hour allows', () => {
    for (const { id, questions } of template.sections) {
      const typed = questions.filter(
        ({ kind, when }) => !['records', 'drawing', 'sound', 'file'].includes(kind) && when === null,
      );
      expect(typed.length, id).toBeLessThanOrEqual(12);
    }
  });
});

test('the parts of a plan are parts of the record', () => {
  for (const part of planParts) expect(ALL_SCOPES).toContain(part);
});

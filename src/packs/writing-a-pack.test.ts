import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../platform/root.ts';
import { packFiles, packsFolder } from './load-packs.ts';
import { PackProblems } from './problem.ts';
import { readPacks } from './read-packs.ts';
import { sayClock, sayWhy } from './say.ts';
import type { PackFile } from './sheets.ts';

/** Follows docs/writing-a-pack.md to the letter: its blocks, put where it says, beside England's pack. */
const page = readFileSync(join(projectRoot, 'docs', 'writing-a-pack.md'), 'utf8');
const written: PackFile[] = [...page.matchAll(/^`packs\/(\S+)`\n\n```yaml\n([\s\S]*?)```/gm)].map((match) => ({
  path: match[1] ?? '',
  text: match[2] ?? '',
}));
const england = packFiles(packsFolder).filter(({ path }) => path.startsWith('england/'));

describe('the pack that the page writes', () => {
  const { packs, problems } = readPacks([...england, ...written]);
  const westmarch = packs?.forAuthorityCode('993');

  test('is the one the page names, and loads', () => {
    expect(problems).toEqual([]);
    expect(written.map(({ path }) => path)).toEqual([
      'westmarch/pack.yaml',
      'westmarch/sources.yaml',
      'westmarch/clocks.yaml',
      'westmarch/dates.yaml',
      'westmarch/duties.yaml',
      'westmarch/commitments.yaml',
      'westmarch/plan-sections.yaml',
      'westmarch/plan-templates.yaml',
      'westmarch/model-policy.yaml',
      'westmarch/policy-words.yaml',
    ]);
    expect(westmarch?.title).toBe('Westmarch');
  });

  test.each([
    ['first-pep-started', '2020-08-31', '10 working days', 'England'],
    ['first-pep-started', '2026-11-23', '8 school days', 'Westmarch'],
    ['pep-written-up', '2026-08-31', '15 school days', 'Westmarch'],
    ['pep-written-up', '2026-09-01', '7 school days', 'Westmarch'],
    ['westmarch-surgery', '2026-11-23', 'once a term', 'Westmarch'],
    ['key-adult-named', '2026-11-23', '10 school days', 'England'],
  ] as const)('%s on %s: %s, of %s', (id, on, words, owner) => {
    const clock = westmarch?.clock(id, on);
    expect([clock && sayClock(clock), clock?.owner]).toEqual([words, owner]);
  });

  test('its plan has its own section, England’s others, and its own signatures', () => {
    const plan = westmarch?.planTemplate('pep-school-age');
    expect([plan?.title, plan?.owner, plan?.signOff]).toEqual([
      'Westmarch PEP',
      'Westmarch',
      ['adviser', 'virtual-school-head'],
    ]);
    expect(plan?.sections.map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      'westmarch-reading Westmarch',
      'my-views England',
      'carers-view England',
      'schools-view England',
      'last-targets England',
      'targets England',
      'meeting England',
      'quality England',
    ]);
    expect(westmarch?.planTemplate('pep-post-16')?.owner).toBe('England');
  });

  test('its model policy is England’s with its own section and without one', () => {
    const model = westmarch?.modelPolicy();
    const ids = model?.sections.map(({ id }) => id) ?? [];
    expect(ids[ids.indexOf('learning') + 1]).toBe('reading');
    expect(model?.leftOut.map(({ id }) => id)).toEqual(['fairness']);
    expect(packs?.england.modelPolicy()?.sections.map(({ id }) => id)).toContain('fairness');
  });

  test('its days, words and model promises are its own, the rest is England’s', () => {
    expect(westmarch?.termDate('last-pep-date', 2026, 'autumn')?.day).toBe('2026-12-04');
    expect(westmarch?.modelCommitments).toContain('B7');
    expect(westmarch?.dutyWords('key-adult-named')?.title).toBe('Agree a key adult');
    const words = westmarch?.dutyWords('pep-written-up');
    const clock = westmarch?.clock('pep-written-up', '2026-11-23');
    expect(words && clock && sayWhy(words, clock, { day: '6 November' })).toBe(
      'Due 7 school days after the meeting on 6 November. Westmarch’s clock.',
    );
  });
});

test('the mistake that the page makes is answered as it says', () => {
  const wrong = written.map(({ path, text }) => ({
    path,
    text: path.endsWith('clocks.yaml') ? text.replace('source:', 'sorce:') : text,
  }));
  const { message } = new PackProblems(readPacks([...england, ...wrong]).problems);
  expect(page).toContain(message);
});

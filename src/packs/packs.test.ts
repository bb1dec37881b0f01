import { describe, expect, test } from 'vitest';
import type { Day } from '../calendar/index.ts';
import { loadPacks, packFiles, packsFolder } from './load-packs.ts';
import { placeholdersIn, sayClock, sayWhy } from './say.ts';

/** The packs that come with the product. */
const packs = loadPacks(packsFolder);
const england = packs.england;
const today: Day = '2026-11-23';

const span = (area: string, to: number) => Array.from({ length: to }, (_, index) => `${area}${index + 1}`);
const promises = [
  ...span('A', 6),
  ...span('B', 9),
  ...span('C', 13),
  ...span('D', 17),
  ...span('E', 14),
  ...span('F', 10),
  ...span('G', 8),
];

test('every pack loads, and each lies over England', () => {
  expect(packs.names).toEqual(['england', 'eastholt', 'essex', 'hertfordshire', 'northmere']);
  for (const name of packs.names) expect(packs.get(name)?.clock('persistent-absence', today)?.value).toBe(10);
});

test('authorities are found by their code; one without a pack is not', () => {
  expect(packs.forAuthorityCode('919')?.name).toBe('hertfordshire');
  expect(packs.forAuthorityCode('881')?.name).toBe('essex');
  expect(packs.forAuthorityCode('991')?.fictional).toBe(true);
  expect(packs.forAuthorityCode('201')).toBeUndefined();
});

test('all promises are there, A1 to G8, each in an area and in words of its own', () => {
  expect(england.commitments().map(({ id }) => id)).toEqual(promises);
  for (const { title, promise, areaTitle } of england.commitments()) {
    expect(title.endsWith('.')).toBe(false);
    expect(promise.endsWith('.')).toBe(true);
    expect(areaTitle.length).toBeGreaterThan(3);
  }
  expect(new Set(england.commitments().map(({ title }) => title)).size).toBe(promises.length);
});

describe('duties', () => {
  const expected = `
    first-pep-started first-pep-ready-for-review pep-each-term peps-a-year new-pep-after-school-change joining-day
    interim-pep-considered
    pep-part-sent childs-part-read pep-written-up pep-quality-assured pep-judged-second returned-pep-corrected targets-reviewed
    pp-plus-impact-recorded pp-plus-planned education-plan-reviewed cohort-table key-adult-named unexplained-absence
    attendance-concern-told attendance-plan part-time-timetable call-before-suspension suspension-told work-set-and-marked
    full-time-provision reintegration-meeting governors-consider-suspension different-intervention risk-assessment-shared
    responsibility-in-writing provider-visit ask-for-the-record send-the-plan send-the-child-protection-file send-the-record
    welcome-and-goodbye meet-before-home-education sdq-each-year wellbeing-measure ehcp-review support-reviewed
    profile-confirmed unaccompanied-child-arrival designated-teacher-in-post designated-teacher-training-days governor-named
    governor-for-social-worker-named safeguarding-lead-named governor-trained joint-review whole-staff-training
    new-starter-trained post-training-holds policy-reviewed policy-guidance-read policy-briefed safeguarding-guidance-briefed briefing-read report-to-governors
    designated-teacher-report self-evaluation`
    .trim()
    .split(/\s+/);

  test('every duty of the table has words, in every pack', () => {
    for (const name of packs.names) {
      expect(
        new Set(
          packs
            .get(name)
            ?.duties()
            .map(({ id }) => id),
        ),
      ).toEqual(new Set(expected));
    }
  });

  test.each(england.duties())('$id has a clock today and promises that exist', ({ clock, commitments, id }) => {
    for (const name of packs.names) {
      const pack = packs.get(name);
      expect(pack?.clock(clock, today), `${name}: ${clock}`).toBeDefined();
      expect(commitments.every((each) => pack?.commitment(each))).toBe(true);
    }
    expect(england.dutyWords(id)?.clock).toBe(clock);
  });

  test.each(england.duties())(
    '$id: verb first, a why that can be said, neutral words that give nothing away',
    (words) => {
      const clock = england.clock(words.clock, today);
      if (!clock) throw new Error('checked above');
      const said = sayWhy(words, clock, { day: 'Fri 20 November', due: 'Fri 4 December', part: 'The carer’s view' });
      expect(placeholdersIn(said)).toEqual([]);
      expect(said).toMatch(/^[A-Z].*\.$/);
      expect(words.title).toMatch(/^[A-Z][a-z]+ /);
      expect(words.title).not.toMatch(/[.!]$/);
      expect(words.neutral).not.toMatch(
        /PEP|looked.after|social worker|Virtual School|in care|child protection|Pupil Premium|cohort|unaccompanied/i,
      );
      expect(`${words.title}${words.neutral}${said}${words.action}`).not.toMatch(/!|overdue|fail/i);
    },
  );
});

test('every value says where it comes from and how sure we are', () => {
  for (const name of packs.names) {
    const values = [...(packs.get(name)?.clocksOn(today) ?? []), ...(packs.get(name)?.rates(today) ?? [])];
    for (const { source, verified, id } of values) {
      expect(source.document.length, id).toBeGreaterThan(3);
      expect(source.version.length, id).toBeGreaterThan(2);
      expect(verified === 'our-default', `${name} ${id}`).toBe(source.document === 'Mainstay');
    }
  }
});

test('the two authorities of the demonstration differ where it can be seen', () => {
  const of = (name: string, id: string, on: Day = today) => {
    const clock = packs.get(name)?.clock(id, on);
    return clock && `${sayClock(clock)}, ${clock.owner}`;
  };
  expect(of('northmere', 'first-pep-started')).toBe('10 school days, Northmere');
  expect(of('eastholt', 'first-pep-started')).toBe('10 working days, Eastholt');
  expect(of('northmere', 'key-adult-named')).toBe('10 school days, Northmere');
  expect(of('eastholt', 'key-adult-named')).toBe('5 school days, Eastholt');
  expect(of('eastholt', 'pep-written-up', '2025-08-31')).toBe('10 school days, Eastholt');
  expect(of('eastholt', 'pep-written-up', '2025-09-01')).toBe('5 school days, Eastholt');
  expect(packs.get('northmere')?.termDate('last-pep-date', 2026, 'autumn')?.day).toBe('2026-12-11');
  expect(packs.get('eastholt')?.termDate('last-pep-date', 2026, 'autumn')?.day).toBe('2026-12-15');
  expect(packs.get('hertfordshire')?.termDate('last-pep-date', 2026, 'autumn')).toBeUndefined();
});

test('the reason for a PEP names the authority whose last day it is', () => {
  const northmere = packs.get('northmere');
  const words = northmere?.dutyWords('pep-each-term');
  const clock = northmere?.clock('pep-each-term', today);
  const owner = northmere?.termDate('last-pep-date', 2026, 'autumn')?.owner;
  if (!words || !clock || !owner) throw new Error('Northmere sets a last day for PEPs.');
  expect(sayWhy(words, clock, { due: '11 December', owner })).toBe(
    'One PEP each term. Northmere’s last day is 11 December.',
  );
  expect(sayWhy(words, clock, { due: '18 December' })).toBe(
    'One PEP each term. The term’s last school day is 18 December.',
  );
});

test('what was not verified is said to be so', () => {
  expect(england.clock('suspension-days-limit', '2026-07-25')?.verified).toBe('read');
  expect(england.clock('suspension-days-limit', '2026-07-26')?.verified).toBe('low');
  expect(england.clock('key-adult-named', today)?.verified).toBe('our-default');
});

test('no pack names a place on somebody’s machine, or holds a tab', () => {
  for (const { path, text } of packFiles(packsFolder)) {
    expect(text, path).not.toMatch(/\/(home|root|Users)\/|\t/);
  }
});

import { describe, expect, test } from 'vitest';
import type { Day } from '../calendar/index.ts';
import { codeOn, codesOn, labelOn } from '../codes/index.ts';
import { schoolKinds } from './basics.ts';
import { loadPacks } from './load-packs.ts';
import { sayClock } from './say.ts';

/** What England's pack holds beside clocks and duties, held against the facts it was made from. */
const packs = loadPacks();
const england = packs.england;
const today: Day = '2026-11-23';

function codeSet(name: string) {
  const set = england.codeSet(name);
  if (!set) throw new Error(`There is no code set ${name}.`);
  return set;
}

const codes = (name: string, on: Day) =>
  codesOn(codeSet(name), on)
    .map(({ code }) => code)
    .join(' ');

describe('code sets', () => {
  test('attendance today: every code, and how it counts', () => {
    const on = codesOn(codeSet('attendance'), today);
    const where = (test: (entry: (typeof on)[number]) => boolean) =>
      on
        .filter(test)
        .map(({ code }) => code)
        .sort()
        .join(' ');
    expect(where((entry) => entry.attended === true)).toBe('/ B K L P V W \\');
    expect(where((entry) => entry.group === 'authorised')).toBe('C C1 C2 E I J1 M R S T');
    expect(where((entry) => entry.group === 'unauthorised')).toBe('G N O U');
    expect(where((entry) => entry.possible === false)).toBe('# D Q X Y1 Y2 Y3 Y4 Y5 Y6 Y7 Z');
  });

  test('attendance: each code says whether it is attending, and nobody attends an impossible session', () => {
    for (const { code, attended, possible } of codeSet('attendance').entries) {
      expect([typeof attended, typeof possible], code).toEqual(['boolean', 'boolean']);
      expect(attended && !possible, code).toBe(false);
    }
  });

  test.each([
    ['H', '2024-08-18', 'known'],
    ['H', '2024-08-19', 'not-then'],
    ['J1', '2024-08-18', 'not-then'],
    ['J1', '2024-08-19', 'known'],
    ['Y', '2023-01-09', 'known'],
  ] as const)('attendance code %s on %s is %s', (code, on, outcome) => {
    expect(codeOn(codeSet('attendance'), code, on).outcome).toBe(outcome);
  });

  test.each([
    ['legal-status', 'C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3'],
    ['new-episode-reason', 'S L P T B U'],
    ['placement', 'A3 A4 A5 A6 K1 K2 K3 R1 R2 R3 R5 S1 P1 P3 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1 Z11 Z12 Z13 Z14'],
    ['placement-provider', 'PR0 PR1 PR2 PR3 PR4 PR5'],
    ['episode-end', 'X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8'],
    ['placement-change-reason', 'CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER'],
    ['review', 'PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7'],
    ['missing', 'M A'],
    ['previous-permanence', 'P1 P2 P3 P4 Z1'],
    ['sdq-reason', 'SDQ1 SDQ2 SDQ3 SDQ4 SDQ5'],
    ['upn-unknown', 'UN1 UN2 UN3 UN4 UN5 UN6 UN7 UN8 UN9 UN10'],
    ['sen-provision', 'N K E'],
    ['sen-need', 'SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD DS OTH NSA'],
    ['sex', 'M F U'],
    ['previously-looked-after', 'N A G R C O'],
    ['kinship', 'ND KF KI KU'],
    ['free-school-meals', 'TFSM EFSM OFSM'],
    ['pupil-premium', 'DPP SCP LAP AFC EYP'],
    ['category-of-abuse', 'NEG PHY SAB EMO MUL'],
    ['cin-closure', 'RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9'],
    ['referral-source', '1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10'],
    ['disability', 'NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA'],
    ['year-group', 'E1 E2 N1 N2 R 1 2 3 4 5 6 7 8 9 10 11 12 13 14 M X'],
    ['enrolment-status', 'C M S G F O P'],
    ['exclusion-category', 'SUSP LNCH PERM'],
    ['contact-relationship', 'PAM PAF STM STF REL FAM FOM FOF CAR SWR TCH HTC DOC CHM RLG OTH'],
    ['school-phase', 'NS PS MP MS SS SP AT EY PR NO'],
    ['english-proficiency', 'A B C D E N'],
  ])('%s in force today', (name, expected) => {
    expect(codes(name, today)).toBe(expected);
  });

  test('reasons for exclusion: sixteen before the set of May 2026, twenty-nine after', () => {
    expect(
      codesOn(codeSet('exclusion-reason'), '2020-08-31')
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe('BU DA DB DM OT PA PP RA SM TH VA VP');
    expect(codesOn(codeSet('exclusion-reason'), '2025-11-01')).toHaveLength(16);
    expect(codesOn(codeSet('exclusion-reason'), today)).toHaveLength(29);
  });

  test('what changed in a looked-after return changes on 1 April', () => {
    expect(codeOn(codeSet('placement'), 'H5', '2024-03-31').outcome).toBe('known');
    expect(codeOn(codeSet('placement'), 'H5', '2024-04-01').outcome).toBe('not-then');
    expect(codeOn(codeSet('placement'), 'K3', '2024-03-31').outcome).toBe('not-then');
    expect(labelOn(codeSet('sex'), '2', '2023-05-01')).toBe('Female');
    expect(labelOn(codeSet('primary-need'), 'N1', '2026-03-31')).toBe('Abuse or neglect');
    expect(labelOn(codeSet('primary-need'), 'N1', '2026-04-01')).toBe('Abuse, neglect or exploitation');
  });

  test('finer codes of ethnicity and language are counted under a main one, which is under none', () => {
    for (const name of ['ethnicity', 'language']) {
      const { entries } = codeSet(name);
      const mains = new Set(entries.filter((entry) => entry.rollsUpTo === undefined).map(({ code }) => code));
      expect(entries.every(({ rollsUpTo }) => rollsUpTo === undefined || mains.has(rollsUpTo))).toBe(true);
    }
    expect(codeSet('language').entries.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ENG', 'ENB', 'OTB', 'OTH', 'REF', 'NOT', 'ZZZ', 'BSL']),
    );
  });

  test('every entry has a label in words, a mark and a source', () => {
    for (const { name, entries } of england.codeSets()) {
      for (const entry of entries) {
        expect(entry.label, `${name} ${entry.code}`).toMatch(/^[A-Z].*[^.]$/);
        expect(entry.source.document.length, `${name} ${entry.code}`).toBeGreaterThan(3);
      }
    }
  });
});

describe('rates', () => {
  test.each([
    ['pupil-premium-plus', '2021-04-01', '£2,345 a year', 'read'],
    ['pupil-premium-plus', '2024-03-31', '£2,530 a year', 'read'],
    ['pupil-premium-plus', '2024-04-01', '£2,570 a year', 'read'],
    ['pupil-premium-plus', '2026-03-31', '£2,630 a year', 'read'],
    ['pupil-premium-plus', '2026-04-01', '£2,690 a year', 'low'],
    ['pupil-premium-primary', '2025-09-01', '£1,515 a year', 'known'],
    ['early-years-premium-hour', '2024-09-01', '68p an hour', 'read'],
    ['penalty-notice', '2026-11-23', '£160', 'read'],
  ] as const)('%s on %s is %s (%s)', (name, on, words, verified) => {
    const rate = england.rate(name, on);
    expect([rate && sayClock(rate), rate?.verified]).toEqual([words, verified]);
  });

  test('before and after what is known there is no rate: nobody is told a figure that nobody set', () => {
    expect(england.rate('pupil-premium-plus', '2021-03-31')).toBeUndefined();
    expect(england.rate('pupil-premium-plus', '2027-04-01')).toBeUndefined();
  });

  test('money of a year begins on 1 April', () => {
    for (const rate of england.rates(today).filter(({ unit }) => unit === 'pence-a-year'))
      expect(rate.from.slice(5)).toBe('04-01');
  });
});

describe('guidance in force', () => {
  const on = (day: Day, document: string) =>
    england.guidanceOn(day).find((edition) => edition.document === document)?.id;
  test.each([
    ['2026-08-31', 'keeping-children-safe', 'kcsie-2025'],
    ['2026-09-01', 'keeping-children-safe', 'kcsie-2026'],
    ['2026-07-25', 'suspension', 'suspension-2024'],
    ['2026-07-26', 'suspension', 'suspension-2026'],
    ['2024-08-18', 'attendance', 'attendance-2022'],
    ['2024-08-19', 'attendance', 'attendance-2024'],
    ['2020-01-01', 'designated-teacher', 'designated-teacher-2018'],
    ['2013-01-01', 'designated-teacher', undefined],
  ] as const)('on %s, %s: %s', (day, document, id) => {
    expect(on(day, document)).toBe(id);
  });

  test('where it is published is said of the newest edition alone: the page shows no other', () => {
    for (const { url, to, id } of england.guidance()) if (url !== null) expect(to, id).toBeNull();
    expect(england.guidance().filter(({ url }) => url !== null).length).toBeGreaterThan(9);
  });

  test('what changed an Act carries its day, or none while it waits', () => {
    const act = england.guidance().find(({ id }) => id === 'children-act-1989');
    expect(act?.amended.map(({ from }) => from)).toEqual(['2014-05-13', '2018-09-01', null]);
  });

  test('an edition ends on the day the one that replaced it begins', () => {
    const editions = new Map(england.guidance().map((edition) => [edition.id, edition]));
    for (const { supersededBy, to, id } of editions.values()) {
      if (supersededBy) expect(to, id).toBe(editions.get(supersededBy)?.from);
    }
  });
});

describe('words', () => {
  test('a pupil referral unit says centre and management committee', () => {
    const words = england.words('pru');
    expect([words.school, words['governing-body'], words.chair]).toEqual([
      'centre',
      'management committee',
      'chair of the management committee',
    ]);
    expect(england.words('primary')['governing-body']).toBe('governing board');
  });

  test('every kind of school has a word for everything', () => {
    const keys = Object.keys(england.words('secondary'));
    for (const kind of schoolKinds) expect(Object.keys(england.words(kind)).sort(), kind).toEqual([...keys].sort());
  });

  test('neutral words do not tell why', () => {
    const words = england.neutralWords('pru');
    expect([words.school, words.pep, words['virtual-school'], words['social-worker']]).toEqual([
      'centre',
      'plan',
      'adviser',
      'named contact',
    ]);
  });
});

describe('posts', () => {
  test('schools must have a designated teacher; colleges and early years settings need none', () => {
    const post = england.post('designated-teacher');
    expect(post?.statutory).toBe(true);
    expect(post?.kinds).toEqual(['nursery', 'primary', 'secondary', 'all-through', 'special', 'pru']);
    expect(post?.requirements.map(({ id }) => id)).toEqual(['qualified-teacher', 'seniority', 'time', 'training']);
  });

  test('a vacant post’s duties reach somebody: following falls-to never goes round', () => {
    for (const { id } of england.posts()) {
      const seen: string[] = [];
      for (let post = england.post(id); post; post = post.fallsTo === null ? undefined : england.post(post.fallsTo)) {
        expect(seen).not.toContain(post.id);
        seen.push(post.id);
      }
    }
  });
});

test('there is somebody for a child to call, and the number is marked as not verified', () => {
  const line = england.helpLines(today).find(({ id }) => id === 'childline');
  expect([line?.phone, line?.verified]).toEqual(['0800 1111', 'low']);
});

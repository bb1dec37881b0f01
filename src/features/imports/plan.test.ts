import { describe, expect, test } from 'vitest';
import { closedName, closedNumbers } from '../children/model.ts';
import { otherwise } from './change-words.page.ts';
import { upn } from './list.factory.ts';
import {
  AUTHORITY,
  afterwards,
  answering,
  asAt,
  childId,
  known,
  onRoll,
  planOf,
  problem,
  SCHOOL,
  said,
  saidInReturn,
  status,
} from './plan.factory.ts';

const outcomes = (plan: ReturnType<typeof planOf>) => plan.rows.map(({ outcome, childId: id }) => [outcome, id]);
const robin = { family_name: 'Testwood', given_names: 'Robin', date_of_birth: '2015-03-14' } as const;

describe('who a row is about', () => {
  const register = [
    known(1, { details: { ...robin, upn: upn(1) }, enrolments: [onRoll()] }),
    known(2, { details: { ...robin, given_names: 'Noor', authority_child_id: '566910' }, enrolments: [onRoll()] }),
    known(3, { others: [{ ...robin, given_names: 'Kit', upn: upn(3), preferred_name: null }] }),
  ];
  test.each([
    ['by UPN', { upn: upn(1) }, ['unchanged', childId(1)]],
    ['by the former UPN', { upn: upn(8), former_upn: upn(1) }, ['changed', childId(1)]],
    ['by the authority’s number', { authority_child_id: '566910' }, ['unchanged', childId(2)]],
    ['by the UPN another organisation has', { upn: upn(3) }, ['new', childId(3)]],
    ['by name and birthday only when asked', { ...robin }, ['ask', null]],
    ['accents and case make no difference to a name', { ...robin, family_name: 'TESTWÓOD' }, ['ask', null]],
    ['not by a name with another birthday', { ...robin, date_of_birth: '2016-03-14' } as const, ['new', null]],
    ['nobody known', { family_name: 'Vignette', given_names: 'Tomas', upn: upn(9) }, ['new', null]],
    ['two numbers of two children', { upn: upn(1), authority_child_id: '566910' }, ['problem', null]],
    [
      'a number, but another name and another birthday',
      { upn: upn(1), family_name: 'Mockbridge', date_of_birth: '2011-01-01' } as const,
      ['ask', null],
    ],
    ['a number, and only the name is another', { upn: upn(1), family_name: 'Newname' }, ['changed', childId(1)]],
  ])('%s', (_, details, expected) => {
    const found = planOf({ said: [said(0, { details })], known: register });
    expect(outcomes(found)).toEqual([expected]);
  });

  test('a person says whether it is the same child', () => {
    const rows = [said(0, { details: { ...robin, upn: upn(7) } })];
    const same = planOf({ said: rows, known: register, answers: answering([[0, { same: { childId: childId(1) } }]]) });
    expect(outcomes(same)).toEqual([['changed', childId(1)]]);
    const other = planOf({ said: rows, known: register, answers: answering([[0, { same: 'nobody' }]]) });
    expect(outcomes(other)).toEqual([['new', null]]);
  });

  test('two rows about one child are both left out', () => {
    const rows = [said(0, { details: { upn: upn(1) } }), said(1, { details: { former_upn: upn(1), upn: upn(5) } })];
    const plan = planOf({ said: rows, known: register });
    expect(outcomes(plan)).toEqual([
      ['problem', null],
      ['problem', null],
    ]);
    expect(plan.rows[0]?.problems[0]?.problem).toBe('This row and row 3 are about one child.');
  });

  test('a return that gives another birthday than the school is not hung on the school’s child', () => {
    const rows = [saidInReturn(0, { details: { upn: upn(3), date_of_birth: '2014-01-01', authority_child_id: '1' } })];
    const plan = planOf({
      kind: 'looked-after',
      organisation: { id: AUTHORITY, laCode: '991' },
      said: rows,
      known: register,
    });
    expect(outcomes(plan)).toEqual([['new', null]]);
    expect(plan.rows[0]?.writes[0]?.after).toMatchObject({ upn: null, authority_child_id: '1' });
    expect(plan.rows[0]?.problems).toMatchObject([{ kind: 'other-birth', effect: 'check' }]);
  });
});

describe('a sealed record', () => {
  const identity = {
    upn: upn(1),
    formerUpn: null,
    uln: null,
    authorityChildId: null,
    familyName: 'Testwood',
    givenNames: 'Robin',
    dateOfBirth: robin.date_of_birth,
  };
  const closed = new Set([...closedNumbers(identity), closedName(identity) ?? '']);
  test.each([
    ['its UPN', { upn: upn(1), family_name: 'Anything' }, 'problem'],
    ['its name and birthday without a number', { ...robin }, 'problem'],
    ['its name and birthday with a new number: somebody else’s business', { ...robin, upn: upn(2) }, 'new'],
  ])('%s', (_, details, outcome) => {
    const plan = planOf({ said: [said(0, { details })], closed, known: [known(1, { details: { upn: upn(1) } })] });
    expect(plan.rows[0]?.outcome).toBe(outcome);
    if (outcome === 'problem') {
      expect(plan.rows[0]?.problems[0]?.problem).toBe('This record is closed.');
      expect(JSON.stringify(plan.rows[0]?.problems)).not.toMatch(/adopt|seal|care/i);
    }
  });

  test('its number as a former one is neither kept nor told', () => {
    const rows = [said(0, { details: { ...robin, upn: upn(2), former_upn: upn(1) } })];
    const [row] = planOf({ said: rows, closed }).rows;
    expect(row).toMatchObject({ outcome: 'new', problems: [] });
    expect(JSON.stringify(row)).not.toContain(upn(1));
  });
});

describe('what changes', () => {
  const child = known(1, {
    details: { ...robin, upn: upn(1), sen_provision: 'N', pupil_premium: ['DPP'], young_carer: 'P' },
    enrolments: [onRoll()],
    statuses: [status()],
    corrections: new Map([['details.ethnicity', { by: 'Mr Sampleton', on: '2026-10-09' as const }]]),
  });
  const row = (given: Parameters<typeof said>[1]) =>
    planOf({ said: [said(0, { ...given, details: { upn: upn(1), ...given?.details } })], known: [child] }).rows[0];

  test('field by field', () => {
    const found = row({
      details: { sen_provision: 'K', date_of_birth: '2015-03-14' },
      enrolment: { admitted: null, left: null, yearGroup: '4', className: 'Oak' },
    });
    expect(found?.outcome).toBe('changed');
    expect(found?.changes).toEqual([
      { field: 'details.sen_provision', before: 'N', after: 'K', kept: null },
      { field: 'enrolment.class_name', before: 'Beech', after: 'Oak', kept: null },
    ]);
  });

  test('a class said again in a new school year is of this year, once', () => {
    const lastYear = known(1, {
      details: { ...robin, upn: upn(1) },
      enrolments: [onRoll({ recorded_academic_year: 2025, year_group: '3' })],
    });
    const again = () => ({ enrolment: { admitted: null, left: null, yearGroup: '4', className: 'Beech' } });
    const { rows } = planOf({ said: [said(0, { ...again(), details: { upn: upn(1) } })], known: [lastYear] });
    expect(rows[0]?.changes).toEqual([{ field: 'enrolment.class_name', before: null, after: 'Beech', kept: null }]);
    expect(rows[0]?.writes[0]?.after).toMatchObject({
      class_name: 'Beech',
      year_group: '4',
      recorded_academic_year: 2026,
    });
    const thisYear = known(1, {
      details: { ...robin, upn: upn(1) },
      enrolments: [onRoll({ recorded_academic_year: 2026 })],
    });
    const second = planOf({ said: [said(0, { ...again(), details: { upn: upn(1) } })], known: [thisYear] });
    expect(second.rows[0]?.changes).toEqual([]);
  });

  test('a hand correction wins and is shown', () => {
    const found = row({ details: { ethnicity: 'WBRI' } });
    expect(found).toMatchObject({ outcome: 'unchanged', writes: [] });
    expect(found?.changes).toEqual([
      { field: 'details.ethnicity', before: null, after: 'WBRI', kept: { by: 'Mr Sampleton', on: '2026-10-09' } },
    ]);
  });

  test.each([
    ['yes without which, where it is known which', { pupil_premium: ['PP'] }],
    ['a young carer, where it is known who said so', { young_carer: 'Y' }],
  ])('%s is no news', (_, details) => {
    expect(row({ details })?.outcome).toBe('unchanged');
  });

  test('a new UPN keeps the old one as former', () => {
    const plan = planOf({
      said: [said(0, { details: { upn: upn(5), former_upn: upn(1) } })],
      known: [child],
    });
    expect(plan.rows[0]?.writes[0]?.after).toMatchObject({ upn: upn(5), former_upn: upn(1) });
  });

  test('the year group moves up in September by itself', () => {
    const last = known(1, {
      details: { upn: upn(1) },
      enrolments: [onRoll({ year_group: '3', recorded_academic_year: 2025 })],
    });
    const said4 = said(0, {
      details: { upn: upn(1) },
      enrolment: { admitted: null, left: null, yearGroup: '4', className: null },
    });
    expect(planOf({ said: [said4], known: [last] }).rows[0]?.outcome).toBe('unchanged');
  });

  test.each([
    ['leaves', { left: '2026-10-23' }, { to: '2026-10-24' }],
    ['joined on another day', { admitted: '2024-09-04' }, { from: '2024-09-04' }],
  ] as const)('a child %s', (_, given, expected) => {
    const found = row({ enrolment: { admitted: null, left: null, yearGroup: null, className: null, ...given } });
    expect(found?.writes[0]?.after).toMatchObject(expected);
  });
});

describe('statuses from a list', () => {
  const cla = { kind: 'CLA', from: null, to: null, authority: null, orderKind: null, kinshipKind: null } as const;
  const northmere = { id: AUTHORITY, code: '990', name: 'Northmere' };
  test('an authority entered by hand, without its code, is the one the list names', () => {
    const held = status({ authority_id: AUTHORITY, authority_code: null });
    const row = said(0, { details: { upn: upn(1) }, statuses: [{ ...cla, authority: northmere }] });
    const child = known(1, { details: { upn: upn(1) }, enrolments: [onRoll()], statuses: [held] });
    expect(planOf({ said: [row], known: [child] }).rows[0]?.changes).toEqual([]);
    const unnamed = known(1, { details: { upn: upn(1) }, enrolments: [onRoll()], statuses: [status()] });
    const [change] = planOf({ said: [row], known: [unnamed] }).rows[0]?.changes ?? [];
    expect(otherwise(change?.before, change?.after)).toBe('the authority is named');
    expect(otherwise(change?.after, change?.before)).toBe('the authority is taken out');
    expect(otherwise(held.fact, { ...held.fact, authority_id: SCHOOL })).toBe('the authority is another');
    expect(otherwise(held.fact, { ...held.fact, note: 'else' })).toBeNull();
    expect(otherwise('one', 'another')).toBeNull();
  });
  const writes = (statuses: Parameters<typeof said>[1], held: ReturnType<typeof status>[] = []) =>
    planOf({
      said: [said(0, { details: { upn: upn(1) }, enrolment: null, ...statuses })],
      known: [known(1, { details: { upn: upn(1) }, statuses: held })],
    }).rows[0]?.writes.map(({ after }) => after);

  test.each([
    [
      'since when is not said: since the day of the list',
      cla,
      [],
      [{ from: asAt, to: null, note: expect.stringContaining('day of the list') }],
    ],
    ['known since earlier: nothing new', cla, [status()], []],
    ['the list says since when', { ...cla, from: '2026-01-05' } as const, [status()], [{ from: '2026-01-05' }]],
    [
      'the list says by whom',
      { ...cla, authority: northmere },
      [status()],
      [{ from: '2026-01-12', authority_id: AUTHORITY }],
    ],
    [
      'it has ended',
      { ...cla, from: '2026-01-12', to: '2026-10-01' } as const,
      [status()],
      [{ from: '2026-01-12', to: '2026-10-01' }],
    ],
    ['it was so before and is again', cla, [status({ to: '2026-03-01' })], [{ from: asAt, to: null }]],
    [
      'a post looked-after arrangement',
      { ...cla, kind: 'CPLA', orderKind: 'G' } as const,
      [],
      [{ kind: 'CPLA', order_kind: 'G', confirmed: true }],
    ],
  ] as const)('%s', (_, statuses, held, expected) => {
    expect(writes({ statuses: [statuses] }, [...held])).toMatchObject(expected);
    expect(writes({ statuses: [statuses] }, [...held])?.length).toBe(expected.length);
  });

  const wholeGroup = 'status.CLA';
  const itself = 'status.status';
  const corrected = '2026-10-09' as const;
  test.each([
    ['put right: a file that says earlier', itself, status(), '2025-01-01', 'kept'],
    ['put right: a file that says later', itself, status(), '2026-11-02', 'kept'],
    ['put right, though it began after that day', itself, status({ from: '2026-11-01' }), '2026-11-02', 'kept'],
    ['one was taken away: the file brings it again', wholeGroup, null, '2026-01-12', 'kept'],
    ['one was taken away: the file does not say since when', wholeGroup, null, null, 'kept'],
    ['one was taken away: it began since', wholeGroup, null, '2026-10-10', 'written'],
    ['one was taken away and this one stood: the file says it began since', wholeGroup, status(), '2026-10-10', 'kept'],
    [
      'one was taken away and this one was over: it is so again',
      wholeGroup,
      status({ to: '2026-03-01' }),
      '2026-10-10',
      'written',
    ],
    ['what a file brought in since may change', wholeGroup, status({ from: '2026-10-12' }), '2026-10-10', 'written'],
  ] as const)('by hand, %s', (_, field, held, from, expected) => {
    const child = known(1, {
      details: { upn: upn(1) },
      statuses: held ? [held] : [],
      corrections: new Map([[field, { by: 'Ms Invented', on: corrected }]]),
    });
    const inList = planOf({
      said: [said(0, { details: { upn: upn(1) }, enrolment: null, statuses: [{ ...cla, from }] })],
      known: [child],
    }).rows[0];
    expect(inList?.writes.length).toBe(expected === 'written' ? 1 : 0);
    expect(inList?.outcome).toBe(expected === 'written' ? 'changed' : 'unchanged');
    expect(inList?.changes.map(({ kept }) => kept?.by)).toEqual([expected === 'written' ? undefined : 'Ms Invented']);
    if (from === null) return;
    const inReturn = planOf({
      kind: 'looked-after',
      organisation: { id: AUTHORITY, laCode: '991' },
      said: [saidInReturn(0, { details: { upn: upn(1) }, spans: [{ kind: 'CLA', ranges: [{ from, to: null }] }] })],
      known: [child],
    }).rows[0];
    expect(inReturn?.writes.length).toBe(expected === 'written' ? 1 : 0);
  });
});

describe('rows left out', () => {
  test('a UPN that is not sound leaves the row out until it is mended', () => {
    const rows = [said(0, { details: { ...robin }, problems: [problem()] })];
    expect(planOf({ said: rows }).rows[0]?.outcome).toBe('problem');
    const mended = planOf({ said: rows, answers: answering([[0, { upn: upn(4) }]]) }).rows[0];
    expect(mended).toMatchObject({ outcome: 'new', problems: [] });
    expect(mended?.writes[0]?.after).toMatchObject({ upn: upn(4) });
    const without = planOf({ said: rows, answers: answering([[0, { upn: null }]]) }).rows[0];
    expect(without?.writes[0]?.after).toMatchObject({ upn: null, family_name: 'Testwood' });
  });

  test('a value that can’t be read leaves only itself out', () => {
    const rows = [said(0, { details: robin, problems: [problem({ effect: 'value-left-out', mends: null })] })];
    expect(planOf({ said: rows }).rows[0]).toMatchObject({ outcome: 'new', problems: [{ effect: 'value-left-out' }] });
  });

  test('what is wrong with a row of somebody outside the cohort is nobody’s to see', () => {
    const rows = [
      said(0, { cohort: false, details: { family_name: 'Other' }, problems: [problem({ about: 'rest' })] }),
      said(1, { cohort: false, details: { family_name: 'Vignette', upn: upn(9) } }),
    ];
    expect(planOf({ said: rows })).toMatchObject({ rows: [], rest: [0, 1] });
  });

  test('a pupil outside the cohort who may be a child that is known is asked about', () => {
    const rows = [said(0, { cohort: false, details: robin })];
    const plan = planOf({ said: rows, known: [known(1, { details: robin })] });
    expect(plan).toMatchObject({ rows: [{ outcome: 'ask' }], rest: [] });
  });

  test('a child who has left already is not brought in', () => {
    const rows = [
      said(0, {
        details: robin,
        enrolment: { admitted: '2020-09-01', left: '2026-07-20', yearGroup: null, className: null },
      }),
    ];
    const plan = planOf({ said: rows });
    expect(plan.rows[0]).toMatchObject({ outcome: 'problem', problems: [{ kind: 'left-already' }] });
  });
});

describe('children who are no longer in the file', () => {
  const cla = { kind: 'CLA', from: null, to: null, authority: null, orderKind: null, kinshipKind: null } as const;
  const wren = known(1, { details: { upn: upn(1) }, enrolments: [{ ...onRoll(), lastSeen: '2026-11-02' }] });
  test('are flagged, never deleted', () => {
    expect(planOf({ known: [wren] })).toMatchObject({
      rows: [],
      missing: [{ childId: childId(1), lastSeen: '2026-11-02', answer: null, writes: [] }],
    });
  });
  test.each([
    [{ still: true }, 'still', []],
    [{ endedOn: '2026-10-24' }, '2026-10-24', [{ to: '2026-10-24' }]],
    [{ endedOn: '2020-01-01' }, '2020-01-01', []],
  ])('%o', (answer, expected, writes) => {
    const { missing } = planOf({ known: [wren], answers: answering([], [[childId(1), answer]]) });
    expect(missing[0]?.answer).toBe(expected);
    expect(missing[0]?.writes.map(({ after }) => after)).toMatchObject(writes);
  });
  test('not those who left, are at another school, or may be one of the rows', () => {
    const register = [
      known(1, { details: { ...robin, upn: upn(1) }, enrolments: [onRoll()] }),
      known(2, { enrolments: [onRoll({ to: '2026-09-01' })] }),
      known(3, { enrolments: [onRoll({ school_id: AUTHORITY })] }),
    ];
    expect(planOf({ said: [said(0, { details: robin })], known: register }).missing).toEqual([]);
  });
  test('nor those of whom a row speaks that is left out: for a fault in it, or as somebody said', () => {
    const register = [known(1, { details: { ...robin, upn: upn(1) }, enrolments: [onRoll()] })];
    const { upn: _, ...noNumber } = robin as Record<string, unknown>;
    const row = said(0, { details: noNumber as typeof robin });
    const faulty = { ...row, problems: [{ effect: 'row-left-out' } as (typeof row.problems)[number]] };
    expect(planOf({ said: [faulty], known: register }).missing).toEqual([]);
    expect(planOf({ said: [row], known: register, answers: answering([[0, { leaveOut: true }]], []) }).missing).toEqual(
      [],
    );
  });
  test('of a list of one group only those in it: the authority’s names nobody else; of a roll everybody', () => {
    const lookedAfter = known(1, { enrolments: [onRoll()], statuses: [status()] });
    const inNeed = known(2, { enrolments: [onRoll()], statuses: [status({ kind: 'CIN' })] });
    const before = known(3, { enrolments: [onRoll()], statuses: [status({ to: '2026-06-01' })] });
    const row = said(0, { details: robin, statuses: [cla] });
    const missingOf = (given: object) =>
      planOf({ said: [row], known: [lookedAfter, inNeed, before], ...given }).missing.map((child) => child.childId);
    expect(missingOf({})).toEqual([childId(1)]);
    expect(missingOf({ isRoll: true })).toEqual([childId(1), childId(2), childId(3)]);
    expect(missingOf({ said: [said(0, { details: robin })] })).toEqual([childId(1), childId(2), childId(3)]);
  });
  test('planning what was answered again finds nobody missing', () => {
    const plan = planOf({ known: [wren], answers: answering([], [[childId(1), { endedOn: '2026-10-24' }]]) });
    expect(planOf({ known: afterwards([wren], plan) }).missing).toEqual([]);
  });
});

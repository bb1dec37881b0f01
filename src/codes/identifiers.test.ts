import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { checkLaestab, laestabLabel } from './laestab.ts';
import { checkUln, ulnFrom } from './uln.ts';
import { checkUpn, temporaryUpnFrom, upnFrom } from './upn.ts';
import { checkUrn } from './urn.ts';

const parts = fc.tuple(
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 1999, max: 2060 }),
  fc.integer({ min: 0, max: 999 }),
);

describe('UPN', () => {
  test.each(['B801200005001', 'H801200001001', 'N203300025042', 'A802200106001'])('%s is one', (upn) => {
    expect(checkUpn(upn)).toEqual({ ok: true, upn, temporary: false });
  });

  test.each(['U80120000100A', 'P00100002600A'])('%s is a temporary one', (upn) => {
    expect(checkUpn(upn)).toEqual({ ok: true, upn, temporary: true });
  });

  test.each(['  h801 2000 01001 ', 'h801200001001', 'H80120\u00a00001001', '\ufeffH801200001001'])(
    '%j is put right',
    (text) => {
      expect(checkUpn(text)).toEqual({ ok: true, upn: 'H801200001001', temporary: false });
    },
  );

  test.each([
    ['A123456789123', 'The first letter should be P for this number, so a digit may be wrong.'],
    ['D051910639385', 'The first letter should be R for this number, so a digit may be wrong.'],
    ['H80120000100A', 'The first letter should be U for this number, so a digit may be wrong.'],
    ['', 'There is no UPN here.'],
    ['   ', 'There is no UPN here.'],
    ['H80120000100', 'A UPN has 13 characters; this has 12.'],
    ['H8012000010012', 'A UPN has 13 characters; this has 14.'],
    ['801200001001', 'The letter at the start is missing. It should be H for this number.'],
    ['8012000010012', 'A UPN starts with a letter other than I, O or S; this starts with 8.'],
    ['O801200001001', 'A UPN starts with a letter other than I, O or S; this starts with O.'],
    ['H8O1200001001', 'Character 3 should be a digit and is O. It may be the digit 0.'],
    ['H80120000100S', 'Character 13 should be a digit and is S. It may be the digit 5.'],
    ['H801/00001001', 'Character 5 should be a digit and is /.'],
    ['8.012E+11', 'A spreadsheet has shortened this number, and digits are lost.'],
  ])('%j: %s', (text, why) => {
    const found = checkUpn(text);
    expect(found).toMatchObject({ ok: false, why });
    expect(found.ok === false && found.remedy.length > 10).toBe(true);
  });

  test('made from its parts, it is one', () => {
    expect(upnFrom(801, 2000, 2001, 1)).toBe('H801200001001');
    expect(temporaryUpnFrom('801', '2000', 1, 0)).toBe('U80120000100A');
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2299 }), ([la, estab, year, serial], temporary) => {
        expect(checkUpn(upnFrom(la, estab, year, serial))).toMatchObject({ ok: true, temporary: false });
        expect(checkUpn(temporaryUpnFrom(la, estab, year, temporary))).toMatchObject({ ok: true, temporary: true });
      }),
    );
  });

  test('different parts make different numbers, and what does not fit is refused', () => {
    const made = Array.from({ length: 2300 }, (_, serial) => temporaryUpnFrom(919, 4017, 2026, serial));
    expect(new Set(made).size).toBe(2300);
    expect(() => upnFrom(919, 4017, 2026, 1000)).toThrow(RangeError);
    expect(() => upnFrom(1000, 4017, 2026, 1)).toThrow(RangeError);
    expect(() => upnFrom(919, 40170, 2026, 1)).toThrow(RangeError);
    expect(() => upnFrom(919, 4017, 2026, -1)).toThrow(RangeError);
    expect(() => temporaryUpnFrom(919, 4017, 2026, 2300)).toThrow(RangeError);
    expect(() => temporaryUpnFrom(919, 4017, 2026, 1.5)).toThrow(RangeError);
  });

  test('one wrong digit is always found', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), (made, at, by) => {
        const upn = upnFrom(...made);
        const digit = (Number(upn[at]) + by) % 10;
        expect(checkUpn(`${upn.slice(0, at)}${digit}${upn.slice(at + 1)}`).ok).toBe(false);
      }),
    );
  });

  test('whatever is given, there is an answer, and a good number comes back as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Z0-9 ]{10,15}$/)), (text) => {
        const found = checkUpn(text);
        if (found.ok) expect(checkUpn(found.upn)).toEqual(found);
        else expect(found.why.length > 0 && found.remedy.length > 0).toBe(true);
      }),
    );
  });
});

describe('ULN', () => {
  test.each([
    ['1000000000', '1000000000'],
    ['1 000 000 000', '1000000000'],
    ['1234567899', '1234567899'],
  ])('%j is one', (text, uln) => {
    expect(checkUln(text)).toEqual({ ok: true, uln });
  });

  test.each([
    ['9999999999', 'This number stands for a ULN that is not known.'],
    ['1000000001', 'The last digit should be 0 for this number, so a digit may be wrong.'],
    ['0000000000', 'No ULN starts with these nine digits, so one may be wrong.'],
    ['100000000', 'A ULN has 10 digits; this has 9.'],
    ['10000000O0', 'A ULN has digits only.'],
    ['1.00E+09', 'A spreadsheet has shortened this number, and digits are lost.'],
    ['', 'There is no ULN here.'],
  ])('%j: %s', (text, why) => {
    expect(checkUln(text)).toMatchObject({ ok: false, why });
  });

  test('made for invented learners, it is one; one wrong digit is found', () => {
    const serial = fc.integer({ min: 0, max: 899_999_000 });
    fc.assert(
      fc.property(serial, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (from, at, by) => {
        const uln = ulnFrom(from);
        expect(checkUln(uln)).toEqual({ ok: true, uln });
        const digit = (Number(uln[at]) + by) % 10;
        expect(checkUln(`${uln.slice(0, at)}${digit}${uln.slice(at + 1)}`).ok).toBe(false);
      }),
    );
  });
});

describe('URN', () => {
  test.each(['100000', ' 1234567 '])('%j is one', (text) => {
    expect(checkUrn(text)).toEqual({ ok: true, urn: text.trim() });
  });

  test.each([
    ['', 'There is no URN here.'],
    ['12345', 'A URN has 6 digits (new ones 7); this has 5.'],
    ['12345678', 'A URN has 6 digits (new ones 7); this has 8.'],
    ['XXXXXXX', 'A URN has digits only.'],
    ['012345', 'A URN does not start with 0.'],
  ])('%j: %s', (text, why) => {
    expect(checkUrn(text)).toMatchObject({ ok: false, why });
  });
});

describe('DfE number', () => {
  test.each(['9194017', '919/4017', '919-4017', ' 919 4017 '])('%j is one', (text) => {
    const found = checkLaestab(text);
    expect(found).toEqual({ ok: true, laestab: '9194017', la: '919', estab: '4017' });
    if (found.ok) expect(laestabLabel(found)).toBe('919/4017');
  });

  test.each([
    ['', 'There is no DfE number here.'],
    ['4017', 'A DfE number has 7 digits; this has 4.'],
    ['9194/017', 'The digits of this DfE number are parted in the wrong place.'],
    ['91A4017', 'A DfE number has digits only.'],
  ])('%j: %s', (text, why) => {
    expect(checkLaestab(text)).toMatchObject({ ok: false, why });
  });
});

import { describe, expect, test } from 'vitest';
import { fc } from '../../test/properties.ts';
import { groups } from './basics.ts';
import { type AuthoritiesAround, answersAs, pickPack, whoseClock } from './pick-pack.ts';
import { readSmallPacks, smallPacks } from './small-packs.factory.ts';

const eastholt = (smallPacks['northmere/pack.yaml'] ?? '')
  .replaceAll('orthmere', 'astholt')
  .replaceAll('nasth', 'easth')
  .replaceAll('Nasth', 'Easth')
  .replace('991', '992');
const packs = readSmallPacks({ 'eastholt/pack.yaml': eastholt });
const around: AuthoritiesAround = { lookingAfter: '991', holdingCase: '992', school: '800' };

describe('whose clock', () => {
  test.each([
    ['CLA', '991', 'northmere', 'its-own-pack'],
    ['CIN', '992', 'eastholt', 'its-own-pack'],
    ['CP', '992', 'eastholt', 'its-own-pack'],
    ['CPLA', '800', 'england', 'authority-without-a-pack'],
    ['KIN', '800', 'england', 'authority-without-a-pack'],
    ['CSW', '800', 'england', 'authority-without-a-pack'],
    ['school', '800', 'england', 'authority-without-a-pack'],
  ] as const)('%s answers to authority %s', (as, authority, name, because) => {
    const picked = pickPack(packs, as, around);
    expect([picked.authority, picked.pack.name, picked.because]).toEqual([authority, name, because]);
  });

  test('a child whom another authority takes over answers to it from that day', () => {
    expect(pickPack(packs, 'CLA', around).pack.name).toBe('northmere');
    expect(pickPack(packs, 'CLA', { ...around, lookingAfter: '992' }).pack.name).toBe('eastholt');
  });

  test('where nobody has said which authority, England’s clocks serve and it is said', () => {
    expect(pickPack(packs, 'CLA', { ...around, lookingAfter: null })).toEqual({
      pack: packs.england,
      authority: null,
      because: 'authority-not-known',
    });
  });

  test('property: the school’s authority never decides for a child who is looked after', () => {
    fc.assert(fc.property(fc.string(), (school) => whoseClock('CLA', { ...around, school }) === '991'));
  });
});

describe('as which group a child of several answers', () => {
  test.each([
    [['CIN', 'CLA'], 'CLA'],
    [['CIN', 'CP'], 'CP'],
    [['CSW', 'KIN', 'CPLA'], 'CPLA'],
    [['CSW', 'CIN'], 'CIN'],
    [[], 'school'],
  ] as const)('%j as %s', (held, as) => {
    expect(answersAs(held)).toBe(as);
  });

  test('property: the order in which groups are named changes nothing, and it is one of them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...groups], { minLength: 1 }), (held) => {
        expect(answersAs(held)).toBe(answersAs([...held].sort()));
        expect(held).toContain(answersAs(held));
      }),
    );
  });
});

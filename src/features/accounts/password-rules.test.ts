import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { PASSWORD, passwordProblem } from './password-rules.ts';

const about = {
  names: ['Mr Sampleton', 'Exampleton Primary School', 'Northmere Council'],
  email: 'j.sampleton@exampleton.example',
};

describe('a password', () => {
  test.each([
    'tangerine lamp wobble',
    'kettle-orbit-fjord',
    'Vf9#qLr2!xWm',
    'my dog eats purple socks',
    'correcting horses badly with glue',
    'zebra zinc zither',
    'ŵyneb glas yn y môr',
    'Sampleton juggles lemons',
    'いろはにほへとちりぬるを',
  ])('may be “%s”', (password) => expect(passwordProblem(password, about)).toBeNull());

  test.each([
    ['', 'Choose a password'],
    ['short', 'at least 12'],
    ['elevenchars', 'This has 11'],
    ['x'.repeat(201), 'at most 200'],
    ['Password2026!', 'first that are tried'],
    ['P@ssw0rd1234', 'first that are tried'],
    ['passwordpassword', 'first that are tried'],
    ['123456789012', 'Figures and signs alone'],
    ['27/08/1987 0209', 'Figures and signs alone'],
    ['qwertyuiop12', 'first that are tried'],
    ['poiuytrewqasdf', 'first that are tried'],
    ['abcdefghijklm', 'first that are tried'],
    ['aaaaaaaaaaaaaa', 'first that are tried'],
    ['liverpoolliverpool', 'first that are tried'],
    ['hahahahahaha', 'first that are tried'],
    ['correcthorsebatterystaple', 'first that are tried'],
    ['Welcome to 2026', 'first that are tried'],
    ['sampleton1987', 'knows you'],
    ['Exampleton2026!', 'knows you'],
    ['3xampl3t0n-School', 'knows you'],
    ['j.sampleton@exampleton', 'knows you'],
    ['NorthmereCouncil1', 'knows you'],
  ])('may not be “%s”', (password, said) => expect(passwordProblem(password, about)).toContain(said));

  test('has no rules about kinds of characters: small letters alone will do', () => {
    expect(passwordProblem('quiet river stones', about)).toBeNull();
  });

  test('is never kept from being long: more letters in the middle of a good one stay good', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 100 }), (more) => {
        expect(passwordProblem(`tangerine lamp ${more} wobble`, about)).toBeNull();
      }),
    );
  });

  test('below the length is refused whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: PASSWORD.shortest - 1, unit: 'grapheme' }), (password) => {
        if ([...password].length < PASSWORD.shortest) expect(passwordProblem(password, about)).not.toBeNull();
      }),
    );
  });

  test('one person’s own words are nothing to another', () => {
    expect(passwordProblem('Exampleton tower', { names: [], email: null })).toBeNull();
  });
});

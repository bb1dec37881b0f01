import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/properties.ts';
import { type Day, dayFromNumber } from '../../calendar/index.ts';
import { type FeedEvent, feedText } from './feed-text.ics.ts';

const event = (given: Partial<FeedEvent> = {}): FeedEvent => ({
  uid: 'a1b2c3d4-0000-4000-8000-000000000001',
  day: '2026-11-27',
  sequence: 2,
  changedAt: new Date('2026-11-24T09:30:00Z'),
  words: { summary: 'Hold the planning meeting for Robin T.', lines: ['Due on Fri 27 November.', 'Sign in.'] },
  ...given,
});

/** Lines as a calendar reads them: unfolded. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const saidBy = (text: string, name: string): string | undefined =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '');
const unescaped = (value: string): string => value.replace(/\\(.)/gs, (_, one: string) => (one === 'n' ? '\n' : one));

describe('the calendar as text', () => {
  test('is all-day events that take no time, private, and change when what is due does', () => {
    expect(linesOf(feedText([event()], 'https://mainstay.example/'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Mainstay//What is due//EN',
      'NAME:Mainstay',
      'X-WR-CALNAME:Mainstay',
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      'X-PUBLISHED-TTL:PT4H',
      'BEGIN:VEVENT',
      'UID:a1b2c3d4-0000-4000-8000-000000000001',
      'SEQUENCE:2',
      'DTSTAMP:20261124T093000Z',
      'DTSTART;VALUE=DATE:20261127',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Hold the planning meeting for Robin T.',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Due on Fri 27 November.\\nSign in.',
      'URL;VALUE=URI:https://mainstay.example/',
      'STATUS:CONFIRMED',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'LAST-MODIFIED:20261124T093000Z',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('says nothing of what is cancelled but that it is', () => {
    const text = feedText([event({ words: null, sequence: 3 })], 'https://mainstay.example/');
    expect(saidBy(text, 'STATUS')).toBe('CANCELLED');
    expect(saidBy(text, 'SEQUENCE')).toBe('3');
    expect(saidBy(text, 'SUMMARY')).toBe('No longer to be done');
    expect(text).not.toContain('Robin');
    expect(text).not.toContain('DESCRIPTION');
  });

  test('is a calendar without events when nothing is due', () => {
    expect(linesOf(feedText([], 'https://mainstay.example/'))).not.toContain('BEGIN:VEVENT');
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('a;b', 'a,b', 'a\\nb', 'é'.repeat(90), '👩‍👩‍👧'.repeat(20)),
  );

  test('carries any words whole, in lines a calendar can read', () => {
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (summary, lines) => {
        const text = feedText([event({ words: { summary, lines } })], 'https://mainstay.example/');
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const newlines = (each: string): string => each.replace(/\r\n|\r/g, '\n');
        expect(unescaped(saidBy(text, 'SUMMARY') ?? '')).toBe(newlines(summary));
        expect(unescaped(saidBy(text, 'DESCRIPTION') ?? '')).toBe(newlines(lines.join('\n')));
        expect(linesOf(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      }),
    );
  });

  test('puts each event on its own day, whatever the zone of the server', () => {
    const day = fc.integer({ min: 20_000, max: 22_000 }).map(dayFromNumber);
    const zone = process.env.TZ;
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
      process.env.TZ = TZ;
      fc.assert(
        fc.property(day, (on: Day) => {
          expect(saidBy(feedText([event({ day: on })], 'https://m.example/'), 'DTSTART')).toBe(on.replaceAll('-', ''));
        }),
      );
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

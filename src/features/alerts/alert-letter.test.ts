import { describe, expect, test } from 'vitest';
import { ALERTS } from '../../access/index.ts';
import { alertLetter } from './alert-letter.ts';

describe('what is mailed at once', () => {
  test.each(ALERTS.map((alert) => alert.id))('%s: without content it names nobody and leads nowhere', (id) => {
    const { subject, text } = alertLetter(id, null, 'https://mainstay.example/broken-glass');
    expect(text).not.toContain('http');
    expect(text).toMatch(/^(Somebody|Something|Two people) /);
    expect(subject).toBe('Mainstay tells you of something at once');
  });

  test('with content it says who, and where to read the rest', () => {
    const { text } = alertLetter('glass-broken', ['Mr Sampleton'], 'https://mainstay.example/broken-glass');
    expect(text).toMatch(/^Mr Sampleton read a record beyond need to know and gave a reason\./);
    expect(text).toContain('https://mainstay.example/broken-glass');
  });

  test('what a job found says that nothing is destroyed by it', () => {
    const { text } = alertLetter('kept-long-enough', [], 'https://mainstay.example/audit/values');
    expect(text).toMatch(/^Something was kept for as long as it has to be/);
    expect(text).toContain('What it is, and what can be done, is here after signing in: https://');
    expect(text).toContain('Nothing is destroyed until two people have agreed.');
  });

  test('two people are both named', () => {
    expect(alertLetter('values-destroyed', ['Mr A', 'Ms B'], null).text).toMatch(/^Mr A and Ms B destroyed/);
  });
});

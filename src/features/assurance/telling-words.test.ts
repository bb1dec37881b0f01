import { describe, expect, test } from 'vitest';
import { whatTheyTell } from './telling-words.ts';

const names = ['Robin', 'Testwood', 'Will', 'May', 'Jo'];

describe('words for those who see no child', () => {
  test.each([
    'Two children came late in the term.',
    'The 3 looked-after pupils have one now.',
    'One of the children joined in June.',
    'Nine of our plans were late.',
    'It was 9 of 15.',
    '4 out of 11 were late',
    'Only one PEP was missed.',
    'a couple of siblings moved',
  ])('may not tell how many: %s', (words) => {
    expect(whatTheyTell(words, names)).toMatch(/how many children/);
  });
  test.each([
    'We settled it with Robin’s carer and Robin.',
    'The Testwood family was told.',
    'Robin’s plan comes first.',
    'Jo-Anne and Jo were asked.',
  ])('may not name a child: %s', (words) => {
    expect(whatTheyTell(words, names)).toMatch(/name of a child/);
  });
  test.each([
    'A second person may now write up plans. Checked again in December.',
    'Catch-up session on Thursday 10 September.',
    'Will be looked at each half term.',
    'Two people now look after the diary, and a third stands in.',
    'Every child has a meeting in the diary for next term.',
    'The 2 training days are booked.',
    '',
  ])('may say what will be done: %s', (words) => {
    expect(whatTheyTell(words, names)).toBeNull();
  });
});

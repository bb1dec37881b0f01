import { expect, test } from 'vitest';
import { detected } from './list.factory.ts';
import { headersKey, type ListChoices, listChoicesShape, withSaved } from './list-choices.ts';

const proposed = (): ListChoices => {
  const { choices } = detected('UPN,Surname,DOB\nx,Heron,03/04/2015\n');
  if (!choices) throw new Error('No header was found.');
  return choices;
};

test('what is proposed can be kept and read back', () => {
  expect(listChoicesShape.parse(JSON.parse(JSON.stringify(proposed())))).toEqual(proposed());
  expect(listChoicesShape.safeParse({ ...proposed(), columns: ['address'] }).success).toBe(false);
});

test('a saved mapping is found by its headers, whatever their spaces and capitals', () => {
  expect(headersKey(['UPN', ' Legal  Surname'])).toBe(headersKey(['upn', 'legal surname ']));
  expect(headersKey(['UPN', 'Surname'])).not.toBe(headersKey(['Surname', 'UPN']));
});

test('a saved mapping goes before what is proposed, but not before what the file shows', () => {
  const saved = {
    columns: ['upn', null, 'careFrom'],
    dateOrders: [null, null, 'month-first'],
    everyone: 'CLA',
  } satisfies Partial<ListChoices>;
  expect(withSaved(proposed(), saved)).toMatchObject({ ...saved, headerRow: 1, delimiter: ',' });
  expect(withSaved({ ...proposed(), dateOrders: [null, null, 'day-first'] }, saved).dateOrders).toEqual([
    null,
    null,
    'day-first',
  ]);
  expect(withSaved(proposed(), { ...saved, columns: ['upn'] })).toEqual(proposed());
});

import type { Day } from '../../calendar/index.ts';
import { checkUpn } from '../../codes/index.ts';
import { type FormValues, fieldValue, readDay } from '../../ui/form-state.ts';
import type { RowAnswer } from './answers.ts';
import type { ShownRow } from './shown-rows.commands.ts';

/** What a person can say of one row; each a choice of the form. */
export type RowChoice =
  | { say: 'same'; childId: string; name: string }
  | { say: 'nobody' | 'upn' | 'no-upn' | 'date' | 'no-date' | 'name' | 'leave-out' | 'bring-in' };

export const choiceValue = (choice: RowChoice): string =>
  choice.say === 'same' ? `same:${choice.childId}` : choice.say;

/** Which of them this row asks for. A child is offered as the same only to who sees that child. */
export function rowChoices(row: Pick<ShownRow, 'ask' | 'problems' | 'outcome'>): RowChoice[] {
  const mends = new Set(row.problems.map((problem) => problem.mends));
  const choices: RowChoice[] = [];
  if (row.outcome === 'ask') {
    for (const { id, name } of row.ask?.candidates ?? [])
      if (name !== null) choices.push({ say: 'same', childId: id, name });
    if (row.ask?.why === 'same-name') choices.push({ say: 'nobody' });
    else choices.push({ say: 'upn' });
  }
  if (mends.has('upn')) choices.push({ say: 'upn' }, { say: 'no-upn' });
  if (mends.has('date-of-birth')) choices.push({ say: 'date' }, { say: 'no-date' });
  if (mends.has('name')) choices.push({ say: 'name' });
  if (row.outcome === 'problem' && row.problems.length === 0) return [...choices, { say: 'bring-in' }];
  return [...choices, { say: 'leave-out' }];
}

/** The answer, or what is wrong with it. `undefined` for a value takes an earlier answer back. */
export function readRowAnswer(
  values: FormValues,
  choices: readonly RowChoice[],
  today: Day,
): { errors: Record<string, string>; answer: Partial<Record<keyof RowAnswer, unknown>> | null } {
  const wrong = (field: string, problem: string) => ({ errors: { [field]: problem }, answer: null });
  const said = fieldValue(values, 'say');
  const choice = choices.find((one) => choiceValue(one) === said);
  if (choice === undefined) return wrong('say', 'Say what is to be done with this row');
  const answer = (given: Partial<Record<keyof RowAnswer, unknown>>) => ({ errors: {}, answer: given });
  switch (choice.say) {
    case 'same':
      return answer({ same: { childId: choice.childId }, leaveOut: undefined });
    case 'nobody':
      return answer({ same: 'nobody', leaveOut: undefined });
    case 'upn': {
      const upn = checkUpn(fieldValue(values, 'upn'));
      return upn.ok ? answer({ upn: upn.upn, same: undefined }) : wrong('upn', `${upn.why} ${upn.remedy}`);
    }
    case 'no-upn':
      return answer({ upn: null });
    case 'date': {
      const born = readDay(values, 'born', 'the date of birth');
      if (born === null) return wrong('born', 'Give the date of birth: day, month and year');
      if (typeof born === 'object') return wrong('born', born.problem);
      return born > today
        ? wrong('born', 'That day is still to come: give the date of birth')
        : answer({ dateOfBirth: born });
    }
    case 'no-date':
      return answer({ dateOfBirth: null });
    case 'name': {
      const [given, family] = [fieldValue(values, 'given').trim(), fieldValue(values, 'family').trim()];
      if (given === '') return wrong('given', 'Give the given name');
      if (family === '') return wrong('family', 'Give the family name');
      return answer({ givenNames: given, familyName: family });
    }
    case 'leave-out':
      return answer({ leaveOut: true });
    case 'bring-in':
      return answer({ leaveOut: undefined });
  }
}

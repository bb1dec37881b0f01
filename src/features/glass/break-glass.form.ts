import type { Day } from '../../calendar/index.ts';
import { checkUpn } from '../../codes/index.ts';
import { type FormState, type FormValues, fieldValue, readDay } from '../../ui/form-state.ts';
import type { Wanted } from './glass.queries.ts';
import { reasonProblem } from './reason.ts';

/** What was typed to find a child and why; `wanted` null with the errors. */
export function readFind(values: FormValues): {
  readonly wanted: Wanted | null;
  readonly reason: string;
  readonly errors: FormState['errors'];
} {
  const errors: Record<string, string> = {};
  const text = (name: string) => fieldValue(values, name).trim();
  const reason = text('reason');
  const [upn, given, family] = [text('upn'), text('given'), text('family')];
  const born = readDay(values, 'born', 'the date of birth');
  let wanted: Wanted | null = null;
  if (upn !== '') {
    const checked = checkUpn(upn);
    if (checked.ok) wanted = { upn: checked.upn };
    else errors.upn = `${checked.why} ${checked.remedy}`;
  } else if (typeof born === 'object' && born !== null) errors.born = born.problem;
  else if (given === '' || family === '' || born === null)
    errors.upn = 'Give the UPN, or first name, family name and date of birth together';
  else wanted = { given, family, born: born as Day };
  const problem = reasonProblem(reason);
  if (problem !== null) errors.reason = problem;
  return { wanted: Object.keys(errors).length === 0 ? wanted : null, reason, errors };
}

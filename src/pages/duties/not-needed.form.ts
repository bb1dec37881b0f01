import type { reasonsFor, WaiverReason } from '../../features/duties/index.ts';
import type { FormState } from '../../ui/form.tsx';
import { field } from '../../web/read-body.ts';

/** Reads "Not needed because…": one of the reasons offered and 3 to 500 characters of words. */
export function readNotNeeded(
  body: Readonly<Record<string, string | readonly string[]>>,
  offered: ReturnType<typeof reasonsFor>,
): { readonly reason: WaiverReason; readonly words: string } | { readonly form: FormState } {
  const given = field(body, 'reason');
  const reason = offered.find(({ value }) => value === given)?.value;
  const words = field(body, 'words');
  const errors: Record<string, string> = {};
  if (reason === undefined) errors.reason = 'Choose why it is not needed';
  if (words.length < 3) errors.words = 'Say in a few words why it is not needed';
  else if (words.length > 500) errors.words = 'Say it in at most 500 characters';
  return Object.keys(errors).length === 0 && reason !== undefined
    ? { reason, words }
    : { form: { values: { reason: given, words }, errors } };
}

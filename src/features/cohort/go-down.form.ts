import type { Day } from '../../calendar/index.ts';
import { type FormState, readDay } from '../../ui/form.tsx';
import { field } from '../../web/read-body.ts';
import type { NewAction } from './go-down.commands.ts';

type Body = Readonly<Record<string, string | readonly string[]>>;

/** "Nothing needed": at most a note. */
export const readNote = (body: Body): string | null => field(body, 'note').slice(0, 500) || null;

/** "Something is needed": what, whose, and by when. `posts` are those that can be given an action. */
export function readAction(body: Body, today: Day, posts: readonly string[]): NewAction | { readonly form: FormState } {
  const what = field(body, 'what');
  const post = field(body, 'post');
  const due = readDay(body, 'due', 'the day');
  const errors: Record<string, string> = {};
  if (what.length < 3) errors.what = 'Say what is to be done, in a few words';
  else if (what.length > 300) errors.what = 'Say what is to be done in at most 300 characters';
  if (!posts.includes(post)) errors.post = 'Choose whose it is';
  if (due === null) errors.due = 'Say by when';
  else if (typeof due !== 'string') errors.due = due.problem;
  else if (due < today) errors.due = 'The day cannot be before today';
  if (typeof due === 'string' && Object.keys(errors).length === 0) return { what, post, dueOn: due };
  return { form: { values: body, errors } };
}

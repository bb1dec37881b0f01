import type { Day } from '../../calendar/index.ts';
import { Button, Fold } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  dayValues,
  FormEnd,
  type FormState,
  PostForm,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { dueUrl, endUrl, leaveOutUrl, paperUrl } from './urls.ts';

interface ChangeProps {
  readonly ctx: PageContext;
  readonly id: string;
  readonly left: readonly { readonly personId: string; readonly name: string }[];
  readonly dueOn: Day;
  readonly form: FormState;
}

/** What whoever keeps it does now and then: signatures on paper, taking somebody out, another day, ending it. */
export function ChangeForms({ ctx, id, left, dueOn, form }: ChangeProps) {
  const { errors } = form;
  const given: FormState = { errors, values: { ...dayValues('due', dueOn), ...form.values } };
  return (
    <section class="block" aria-label="What can be changed">
      {left.length > 0 && (
        <>
          <Fold
            summary="Write down signatures on paper"
            open={errors.signed !== undefined || errors['signed-on'] !== undefined}
          >
            <PostForm action={paperUrl(id)} csrfToken={ctx.csrfToken}>
              <Checkboxes
                form={form}
                name="signed"
                label="Who signed that they have read it?"
                small
                choices={left.map(({ personId, name }) => ({ value: personId, text: name }))}
              />
              <DateField form={form} name="signed-on" label="On which day?" hint="Leave it empty for today." />
              <FormEnd>
                <Button kind="outlined">Write it down</Button>
              </FormEnd>
            </PostForm>
          </Fold>
          <Fold
            summary="Take somebody out who is away for long"
            open={errors.out !== undefined || errors.reason !== undefined}
          >
            <PostForm action={leaveOutUrl(id)} csrfToken={ctx.csrfToken}>
              <SelectField
                form={form}
                name="out"
                label="Who?"
                choices={[
                  { value: '', text: 'Choose somebody' },
                  ...left.map(({ personId, name }) => ({ value: personId, text: name })),
                ]}
              />
              <TextField
                form={form}
                name="reason"
                label="Why, in a word or two"
                hint="They read it themselves, and so does whoever keeps this."
              />
              <FormEnd>
                <Button kind="outlined">Take them out</Button>
              </FormEnd>
            </PostForm>
          </Fold>
        </>
      )}
      <Fold summary="Give another day, or end it" open={errors.due !== undefined}>
        <PostForm action={dueUrl(id)} csrfToken={ctx.csrfToken}>
          <DateField form={given} name="due" label="By when?" />
          <FormEnd>
            <Button kind="outlined">Give this day</Button>
          </FormEnd>
        </PostForm>
        <PostForm action={endUrl(id)} csrfToken={ctx.csrfToken}>
          <p class="govuk-body">Once it is ended nobody is asked any more. What was confirmed stays.</p>
          <Button kind="outlined">End it</Button>
        </PostForm>
      </Fold>
    </section>
  );
}

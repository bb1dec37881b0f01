import { Button, Crumb, Filters, Fold, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  emptyForm,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { moneyWords } from './money.ts';
import type { PoolSpending } from './pool.ts';
import { centralUrl, spendForSeveralUrl } from './urls.ts';

interface Drawn {
  readonly ctx: PageContext;
  readonly form: FormState;
}

function CentralForm(
  props: Drawn & { title: string; lede: string; save: string; before?: unknown; children?: unknown },
) {
  const { ctx, form, title, lede, save } = props;
  return (
    <Page title={title} ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={centralUrl}>The central budget</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={title} lede={lede} />
      {props.before as never}
      <PostForm action={ctx.here} csrfToken={ctx.csrfToken} confirmLeaving>
        {props.children as never}
        <FormEnd>
          <Button>{save}</Button>
          <a class="govuk-link" href={centralUrl}>
            Leave it as it is
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

const Amount = ({ form, label }: { form: FormState; label: string }) => (
  <TextField form={form} name="amount" label={label} inputmode="decimal" prefix="£" width={10} autocomplete="off" />
);

export const KeepPage = ({ ctx, form, left }: Drawn & { left: bigint }) => {
  // of nothing, nothing can go back
  const nothing = left === 0n;
  return (
    <CentralForm
      ctx={ctx}
      form={form}
      title="Keep part of the year centrally"
      lede={
        nothing
          ? 'Nothing of this year is left centrally now. What is kept can be spent for several named children at once.'
          : `${moneyWords(left)} is left of what was kept. What is written down stays; this is another entry.`
      }
      save="Write it down"
    >
      {nothing ? (
        <input type="hidden" name="kind" value="kept" />
      ) : (
        <Radios
          form={form}
          name="kind"
          label="Is more kept, or less?"
          choices={[
            { value: 'kept', text: 'More is kept' },
            { value: 'less', text: 'Less is kept: some goes back' },
          ]}
        />
      )}
      <Amount form={form} label={nothing ? 'How much is kept?' : 'How much?'} />
      <TextField
        form={form}
        name="words"
        label="Why?"
        hint={nothing ? undefined : 'Needed where less is kept'}
        autocomplete="off"
        optional
      />
    </CentralForm>
  );
};

/** Somebody whose share it can be, told apart from another of the same name. */
export interface ChildOfSeveral {
  readonly id: string;
  readonly name: string;
  /** "Year 8, Overmoor School"; empty where nothing is known. */
  readonly where: string;
}

export interface SeveralView {
  readonly left: bigint;
  readonly children: readonly ChildOfSeveral[];
  /** Schools some of them are at, by name, and the one whose children are shown alone. */
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly school: string | undefined;
}

export const SpendForSeveralPage = ({ ctx, form, view }: Drawn & { view: SeveralView }) => (
  <CentralForm
    ctx={ctx}
    form={form}
    title="Spending for several children"
    lede={`${moneyWords(view.left)} is left of what was kept. It is shared out evenly, and pence that are left over go to the first of them.`}
    save="Write it down"
    before={<OneSchool view={view} />}
  >
    <TextArea
      form={form}
      name="intervention"
      label="What was it for?"
      hint="It stands in each child’s money, and their schools read it: no names here"
      rows={2}
    />
    <Amount form={form} label="What was spent, in all?" />
    <DateField form={form} name="on" label="The day it was spent" />
    <Checkboxes
      form={form}
      name="child"
      label="For which children?"
      choices={view.children.map(({ id, name, where }) => ({ value: id, text: name, hint: where }))}
      small
    />
  </CentralForm>
);

/** The children of one school alone: a form of its own, to be sent before the other is filled in. */
function OneSchool({ view: { schools, school } }: { view: SeveralView }) {
  if (schools.length < 2) return null;
  return (
    <Fold summary="Show the children of one school only" open={school !== undefined}>
      <Filters action={spendForSeveralUrl} clearHref={school === undefined ? undefined : spendForSeveralUrl}>
        <SelectField
          form={{ ...emptyForm, values: { school: school ?? '' } }}
          name="school"
          label="School"
          choices={[{ value: '', text: 'All of them' }, ...schools.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      </Filters>
    </Fold>
  );
}

export const TakePoolBackPage = ({ ctx, form, pool }: Drawn & { pool: PoolSpending }) => (
  <CentralForm
    ctx={ctx}
    form={form}
    title="Take the spending back"
    lede={`${pool.intervention}: ${moneyWords(pool.amount)}. It stays, and another moves each child’s share back. Then write down what is right.`}
    save="Take it back"
  >
    <TextField form={form} name="reason" label="What was wrong?" autocomplete="off" />
  </CentralForm>
);

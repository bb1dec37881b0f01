import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { DateField, type FormState, Radios, SelectField, TextArea, TextField } from '../../ui/form.tsx';
import { GROUPS_WITH_AN_AUTHORITY } from './add-child.form.ts';
import { AuthorityFields } from './add-child.page.tsx';
import { ChangePage } from './change.page.tsx';
import type { Opened } from './change.routes.tsx';
import { childUrls } from './child-urls.ts';
import { choosable } from './details.form.ts';
import type { CodeSets } from './details-words.page.ts';
import { groupWords } from './group-words.ts';
import type { NamedPlace } from './places.queries.ts';
import { spanWords } from './span-words.page.ts';
import type { StatusPeriod } from './statuses.queries.ts';

export interface StatusFields {
  readonly form: FormState;
  readonly kind: Group;
  readonly authorities: readonly NamedPlace[];
  readonly sets: CodeSets;
  readonly today: Day;
  readonly legal: boolean;
  readonly protection: boolean;
}

export function RecordStatusPage(props: StatusFields & { opened: Opened }) {
  const { opened, form, kind } = props;
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title={groupWords(kind).label}
      lede={groupWords(kind).now}
      form={form}
      save="Save"
    >
      <Fields {...props} withDetail />
    </ChangePage>
  );
}

export function ChangeStatusPage(props: StatusFields & { opened: Opened; status: StatusPeriod }) {
  const { opened, form, kind, status } = props;
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title={groupWords(kind).label}
      lede={`${spanWords(status)}. ${status.confirmed ? 'What stood before is kept when you change it.' : 'An import proposes it. It counts once somebody says that it is so.'}`}
      form={form}
      save="Save"
      otherwise={
        <a class="govuk-link" href={childUrls.why(opened.child.id)}>
          Back to the statuses
        </a>
      }
    >
      <Radios
        form={form}
        name="what"
        label="What is to be done?"
        choices={[
          ...(status.confirmed ? [] : [{ value: 'confirm', text: 'It is so: let it count' }]),
          ...(status.to === null
            ? [
                {
                  value: 'ended',
                  text: 'It has ended',
                  under: <DateField form={form} name="ended" label="Last day it was so" />,
                },
              ]
            : []),
          {
            value: 'correct',
            text: 'It was written down wrongly',
            under: <Fields {...props} withDetail={false} />,
          },
          {
            value: 'never',
            text: 'It never was so',
            under: <TextField form={form} name="never-reason" label="What happened" autocomplete="off" />,
          },
        ]}
      />
      <TextField form={form} name="reason" label="Why you change it" autocomplete="off" optional />
    </ChangePage>
  );
}

function Fields(props: StatusFields & { withDetail: boolean; opened: Opened }) {
  const { form, kind, authorities, legal, protection, withDetail } = props;
  return (
    <>
      <DateField form={form} name="from" label="First day" hint="If it is not known, the first day you know of." />
      <DateField form={form} name="last" label="Last day" hint="Empty while it goes on." optional />
      {GROUPS_WITH_AN_AUTHORITY.includes(kind) && (
        <AuthorityFields
          form={form}
          authorities={authorities}
          label={kind === 'CLA' ? 'Authority that looks after the child' : 'Authority that holds the case'}
        />
      )}
      {kind === 'KIN' && <CodeField {...props} name="kinship" set="kinship" label="Kind of kinship care" />}
      {kind === 'CPLA' && legal && <OrderFields {...props} />}
      {kind === 'CLA' && legal && withDetail && <CareFields {...props} />}
      {kind === 'CP' && protection && withDetail && (
        <CodeField {...props} name="category" set="category-of-abuse" label="Category of the plan" />
      )}
      <TextArea form={form} name="note" label="A few words, if they help" rows={2} optional />
    </>
  );
}

type CodeFieldProps = Pick<StatusFields, 'form' | 'sets' | 'today'> & {
  name: string;
  set: string;
  label: string;
  hint?: string;
};

function CodeField({ form, sets, today, name, set, label, hint }: CodeFieldProps) {
  return (
    <SelectField
      form={form}
      name={name}
      label={label}
      hint={hint}
      optional
      choices={[{ value: '', text: 'Not recorded' }, ...choosable(sets(set), today, [])]}
    />
  );
}

type DetailFieldsProps = Pick<StatusFields, 'form' | 'sets' | 'today'> & { readonly opened: Opened };

const seenByFew = ({ ctx }: Opened): string =>
  `Seen by the ${ctx.words.headteacher}, the safeguarding lead and the authority alone.`;

export function CareFields(props: DetailFieldsProps) {
  return (
    <>
      <CodeField
        {...props}
        name="legal-status"
        set="legal-status"
        label="Legal status"
        hint={seenByFew(props.opened)}
      />
      <CodeField {...props} name="placement" set="placement" label="Placement" />
    </>
  );
}

export function OrderFields(props: DetailFieldsProps) {
  return (
    <>
      <CodeField
        {...props}
        name="order"
        set="previously-looked-after"
        label="How the child left care"
        hint={seenByFew(props.opened)}
      />
      <DateField form={props.form} name="evidence" label="Evidence seen on" optional />
    </>
  );
}

/** Legal status and placement from a day on, or the category of a plan: for those who may see such detail. */
export function RecordDetailPage(props: DetailFieldsProps & { what: 'legal' | 'protection' | 'order' }) {
  const { opened, form, what } = props;
  const titles = {
    legal: 'Legal status and placement',
    protection: 'Category of the protection plan',
    order: 'How the child left care',
  };
  return (
    <ChangePage
      ctx={opened.ctx}
      child={opened.child}
      title={titles[what]}
      lede="Few people see this. What stood before is kept."
      form={form}
      save="Save"
    >
      {what === 'order' ? (
        <OrderFields {...props} />
      ) : (
        <>
          <DateField form={form} name="from" label="Since" />
          {what === 'legal' ? (
            <CareFields {...props} />
          ) : (
            <CodeField {...props} name="category" set="category-of-abuse" label="Category" />
          )}
        </>
      )}
    </ChangePage>
  );
}

import type { Day } from '../../calendar/index.ts';
import { Button, Crumb, Notice, PageHead, Table } from '../../ui/components.ts';
import {
  type Choice,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  TextField,
} from '../../ui/form.tsx';
import { figure } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { choiceValue, type RowChoice, rowChoices } from './answer-row.form.ts';
import { Now, Will } from './changes-table.page.tsx';
import type { ImportRecord } from './import-record.ts';
import { importUrl, importUrls } from './import-urls.ts';
import type { ShownChange, ShownRow } from './shown-rows.commands.ts';
import { askWords } from './who-is-it-table.page.tsx';

export interface RowView {
  readonly record: ImportRecord;
  readonly row: ShownRow;
  readonly today: Day;
}

/** One row of a file: what it would do, what is wrong, and what a person can say. */
export function RowPage({ ctx, view, form }: { ctx: PageContext; view: RowView; form: FormState }) {
  const { record, row, today } = view;
  const title = row.name ?? `Row ${figure(row.row)}`;
  const choices = rowChoices(row);
  return (
    <Page title={`Row ${row.row}`} ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={importUrl(record.id)}>Check before anything is stored</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={title}
        lede={`Row ${figure(row.row)} of ${row.file}${row.place ? `: ${row.place}` : ''}. Nothing is stored yet.`}
      />
      {row.problems.map((problem) => (
        <Notice key={problem.problem} stop={problem.effect === 'row-left-out'} lead={problem.problem}>
          {problem.remedy}
        </Notice>
      ))}
      {row.outcome === 'ask' && <Notice lead={askWords(row)} />}
      {row.changes.length > 0 && (
        <Table
          caption={row.outcome === 'new' ? 'What would be recorded' : 'What would change'}
          rowKey={({ label }) => label}
          rows={row.changes}
          columns={[
            { head: 'What', width: 31, isHead: true, cell: ({ label }) => label },
            ...(row.outcome === 'new'
              ? []
              : [
                  {
                    head: 'Now',
                    width: 31,
                    label: true as const,
                    cell: (change: ShownChange) => <Now changes={[change]} bare />,
                  },
                ]),
            { head: 'Will be', label: true, cell: (change) => <Will changes={[change]} today={today} bare /> },
          ]}
        />
      )}
      <PostForm action={importUrls.row(record.id, row.position)} csrfToken={ctx.csrfToken}>
        <Radios
          form={form}
          name="say"
          label={row.outcome === 'ask' ? 'Is it the same child?' : 'What is to be done with this row?'}
          question
          choices={choices.map((choice) => asChoice(choice, form, row))}
        />
        <FormEnd>
          <Button>Take this answer</Button>
          <a class="govuk-link" href={importUrl(record.id)}>
            Leave it as it is
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

function asChoice(choice: RowChoice, form: FormState, row: ShownRow): Choice {
  const value = choiceValue(choice);
  switch (choice.say) {
    case 'same':
      return { value, text: `Yes, it is ${choice.name}`, hint: 'The record is brought up to date with this row' };
    case 'nobody':
      return { value, text: 'No, it is another child', hint: 'A new record is made' };
    case 'upn':
      return {
        value,
        text:
          row.outcome === 'ask'
            ? 'No: the UPN in the file is wrong, and this is the right one'
            : 'This is the right UPN',
        under: <TextField form={form} name="upn" label="UPN" width={20} spellcheck={false} autocomplete="off" />,
      };
    case 'no-upn':
      return { value, text: 'Bring the child in without a UPN', hint: 'It can be added later' };
    case 'date':
      return {
        value,
        text: 'This is the date of birth',
        under: <DateField form={form} name="born" label="Date of birth" />,
      };
    case 'no-date':
      return { value, text: 'Bring the child in without a date of birth', hint: 'It can be added later' };
    case 'name':
      return {
        value,
        text: 'This is the name',
        under: (
          <>
            <TextField form={form} name="given" label="Given name" spellcheck={false} autocomplete="off" />
            <TextField form={form} name="family" label="Family name" spellcheck={false} autocomplete="off" />
          </>
        ),
      };
    case 'leave-out':
      return { value, text: 'Leave this row out', hint: 'Nothing of it is stored' };
    case 'bring-in':
      return { value, text: 'Bring it in after all' };
  }
}

export interface MissingView {
  readonly record: ImportRecord;
  readonly childId: string;
  readonly name: string;
  readonly today: Day;
}

/** A child who is no longer in the file: nothing is deleted, and only a person says what has become of them. */
export function MissingPage({ ctx, view, form }: { ctx: PageContext; view: MissingView; form: FormState }) {
  const { record, name, childId } = view;
  const first = name.split(' ')[0] ?? name;
  const list = record.kind === 'list';
  const still = list
    ? `${first} is still here`
    : record.kind === 'looked-after'
      ? `${first} is still looked after`
      : `It is still so for ${first}`;
  const gone = list ? `${first} has left` : 'It has ended';
  return (
    <Page title="No longer in the file" ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={importUrl(record.id)}>Check before anything is stored</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`${name} is no longer in the file`}
        lede="Nothing is deleted. What you say is stored when you confirm the import."
      />
      <PostForm action={importUrls.missing(record.id, childId)} csrfToken={ctx.csrfToken}>
        <Radios
          form={form}
          name="say"
          label={`What has become of ${first}?`}
          question
          choices={[
            { value: 'still', text: still, hint: 'Nothing changes' },
            {
              value: 'gone',
              text: gone,
              under: (
                <DateField form={form} name="last" label={list ? 'The last day at school' : 'The last day it was so'} />
              ),
            },
          ]}
        />
        <FormEnd>
          <Button>Take this answer</Button>
          <a class="govuk-link" href={importUrl(record.id)}>
            I do not know yet
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

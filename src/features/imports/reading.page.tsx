import type { Day } from '../../calendar/index.ts';
import { Block, Button, CodeValue, Crumb, Fold, Notice, PageHead, Table } from '../../ui/components.ts';
import {
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { countOf, dayWords, figure, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { groupsInOrder, groupWords } from '../children/model.ts';
import { delimiterWords } from './delimiter.ts';
import type { DetectedList } from './detect-list.ts';
import type { ImportRecord } from './import-record.ts';
import { bringInUrl, importUrl, importUrls } from './import-urls.ts';
import type { ListDictionary } from './list-dictionary.ts';
import { listFields } from './list-fields.ts';
import type { DetectedColumn } from './propose-mapping.ts';
import { columnsOfDates, delimiterNames, delimiters, encodings } from './reading.form.ts';
import type { AuthorityHere } from './said-from-list.ts';
import { encodingWords } from './text-encoding.ts';

export interface ReadingView {
  readonly record: ImportRecord;
  readonly detected: DetectedList;
  readonly dictionary: ListDictionary;
  readonly authorities: readonly AuthorityHere[];
  /** What is open, in words. */
  readonly open: readonly string[];
  readonly today: Day;
}

/** How a list is read: what was found out, all of it open to correction, and what only a person can say. */
export function ReadingPage({ ctx, view, form }: { ctx: PageContext; view: ReadingView; form: FormState }) {
  const { record, detected } = view;
  const asks = record.state === 'asking';
  const title = asks ? 'How is this list to be read?' : 'Change how it is read';
  return (
    <Page title={title} ctx={ctx} hasErrors={hasErrors(form)}>
      {asks ? (
        <Crumb href={bringInUrl}>Bring in children</Crumb>
      ) : (
        <Crumb href={importUrl(record.id)}>Check before anything is stored</Crumb>
      )}
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        lede={
          <>
            <b>{record.fileNames[0]}</b>, {countOf(detected.rows, 'row')}. Nothing is stored yet.
          </>
        }
      />
      {view.open.length > 0 && !hasErrors(form) && (
        <Notice
          lead={
            view.open.length === 1
              ? 'One thing only you can say.'
              : `${sentence(countOf(view.open.length, 'thing'))} only you can say.`
          }
        >
          {view.open.join('. ')}.
        </Notice>
      )}
      <FoundOut view={view} />
      <Written view={view} form={form} ctx={ctx} />
      {detected.choices !== null && (
        <PostForm action={importUrls.reading(record.id)} csrfToken={ctx.csrfToken}>
          <Questions view={view} form={form} />
          <Columns view={view} form={form} />
          <FormEnd>
            <Button>Read the list like this</Button>
            <a class="govuk-link" href={asks ? bringInUrl : importUrl(record.id)}>
              {asks ? 'Not now: it waits for you' : 'Leave it as it is'}
            </a>
          </FormEnd>
        </PostForm>
      )}
      <PostForm inline action={importUrls.stop(record.id)} csrfToken={ctx.csrfToken}>
        <p class="govuk-body">
          <Button kind="link">Stop, and store nothing</Button>
        </p>
      </PostForm>
    </Page>
  );
}

function FoundOut({ view: { record, detected, today } }: { view: ReadingView }) {
  const { saved } = record.reading;
  return (
    <>
      {saved !== null && (
        <Notice lead="Read as it was last time.">
          A list with the same columns was brought in before: what {saved.by ?? 'somebody'} said on{' '}
          {dayWords(saved.on, today)} is used again. Change it below where it is not right.
        </Notice>
      )}
      {detected.above.length > 0 && (
        <p class="govuk-body">
          Above the names of the columns: {listWords(detected.above.map((line) => `“${line}”`))}. It is not used.
        </p>
      )}
      {detected.problems.map(({ problem, remedy }) => (
        <Notice key={problem} lead={problem}>
          {remedy}
        </Notice>
      ))}
    </>
  );
}

/** Letters, delimiter and header row: changing one finds out the rest again. */
function Written({ view, form, ctx }: { view: ReadingView; form: FormState; ctx: PageContext }) {
  const { detected, record } = view;
  const { encoding, delimiter, headerRow } = detected;
  const sure = `${encodingWords[encoding.encoding]}, cut at each ${delimiterWords[delimiter.delimiter]}${headerRow === null ? '' : `, columns named in row ${headerRow}`}`;
  return (
    <Fold
      class="block"
      summary={`The file is written in ${sure}`}
      open={headerRow === null || !encoding.certain || !delimiter.certain || form.errors['header-row'] !== undefined}
    >
      {!encoding.certain && encoding.sample !== null && (
        <p class="govuk-body">
          Does <CodeValue>{encoding.sample}</CodeValue> look right? If not, choose other letters.
        </p>
      )}
      {detected.firstRows.length > 0 && <FirstRows rows={detected.firstRows} />}
      <PostForm action={importUrls.readAgain(record.id)} csrfToken={ctx.csrfToken}>
        <SelectField
          form={form}
          name="encoding"
          label="Letters"
          choices={encodings.map((one) => ({
            value: one,
            text: `${encodingWords[one]}${one === 'utf-16be' ? ', the other way round' : ''}`,
          }))}
        />
        <SelectField
          form={form}
          name="delimiter"
          label="What stands between two cells"
          choices={delimiters.map((one) => ({ value: delimiterNames[one], text: delimiterWords[one] }))}
        />
        <TextField
          form={form}
          name="header-row"
          label="The row that names the columns"
          hint="Counted as a spreadsheet counts, from 1."
          inputmode="numeric"
          width={4}
        />
        <Button kind="outlined">Read the file again like this</Button>
      </PostForm>
    </Fold>
  );
}

function FirstRows({ rows }: { rows: readonly (readonly string[])[] }) {
  return (
    <Table
      caption="The first rows of the file"
      rows={rows.map((cells, at) => ({ at: at + 1, cells }))}
      rowKey={({ at }) => at}
      columns={[
        { head: 'Row', cell: ({ at }) => at, isHead: true, width: 9, label: 'Row' },
        { head: 'What stands in it', cell: ({ cells }) => cells.slice(0, 8).join(' | ').slice(0, 160) },
      ]}
    />
  );
}

/** What the columns alone do not say. */
function Questions({ view, form }: { view: ReadingView; form: FormState }) {
  const { detected, authorities } = view;
  const whole = Object.values(form.values).includes('wholeName');
  return (
    <>
      <Radios
        form={form}
        name="everyone"
        label="Who in this list is one of the six groups?"
        question
        hint="Only these children are brought in. Everybody else becomes a count."
        choices={[
          {
            value: 'by-column',
            text: 'The columns say it',
            hint: 'In care, post-care, child in need, child protection, social worker or kinship',
          },
          ...groupsInOrder.map((group) => ({
            value: group,
            text: `Everybody in it is ${groupWords(group).who}`,
          })),
          {
            value: 'nobody-new',
            text: 'It does not say: bring in nobody new',
            hint: 'Children who are here already are brought up to date.',
          },
        ]}
      />
      {whole && (
        <Radios
          form={form}
          name="name-order"
          label="Which part of the whole name comes first?"
          question
          choices={[
            { value: 'given-first', text: 'The given name: Robin Testwood' },
            { value: 'family-first', text: 'The family name: Testwood Robin' },
          ]}
        />
      )}
      {columnsOfDates(detected, form.values).map((at) => {
        const column = detected.columns[at];
        return (
          <Radios
            key={at}
            form={form}
            name={`order-${at}`}
            label={`What comes first in “${column?.header ?? ''}”?`}
            hint={`Nothing in it shows whether the day or the month does: ${listWords((column?.samples ?? []).slice(0, 3))}.`}
            question
            choices={[
              { value: 'day-first', text: 'The day' },
              { value: 'month-first', text: 'The month' },
            ]}
          />
        );
      })}
      <SelectField
        form={form}
        name="otherwise-by"
        label="Who looks after the children of whom the list does not say it?"
        hint="Whose clocks count for a looked-after child is the authority’s that looks after them."
        choices={[
          { value: '', text: 'Not known: say nothing' },
          ...authorities.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </>
  );
}

function Columns({ view, form }: { view: ReadingView; form: FormState }) {
  const { detected, dictionary } = view;
  const fields = listFields.map((field) => ({ value: field, text: dictionary.fields[field].title }));
  return (
    <Block title="What each column is about" count={figure(detected.columns.length)}>
      <p class="govuk-body">A column that is not used is never stored.</p>
      {detected.columns.map((column, at) => (
        <SelectField
          key={`${at} ${column.header}`}
          form={form}
          name={`column-${at}`}
          label={column.header || `Column ${at + 1}, without a name`}
          hint={`${column.filled === 0 ? 'Empty' : column.samples.slice(0, 3).join(', ').slice(0, 90)}${howWords(column)}`}
          choices={[{ value: '', text: 'Not used' }, ...fields]}
        />
      ))}
    </Block>
  );
}

function howWords({ how, dates, orderFrom }: DetectedColumn): string {
  const order =
    dates?.order === 'day-first'
      ? '. The day comes first'
      : dates?.order === 'month-first'
        ? '. The month comes first'
        : '';
  const borrowed = orderFrom === null ? '' : `. Read in the order of “${orderFrom}”`;
  return `${how === 'part' ? '. Taken by part of its name' : how === 'values' ? '. Taken by what stands in it' : ''}${order}${borrowed}`;
}

import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Fold, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import { DateField, ErrorSummary, FileField, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { addChildUrl, childrenUrl } from '../children/model.ts';
import type { ImportRecord } from './import-record.ts';
import { kindWords } from './import-record.ts';
import { importUrl, pastImportsUrl, proposedUrl, schoolListUrl, startUrl } from './import-urls.ts';
import type { ImportKind } from './plan.ts';
import { stateWords } from './state-words.ts';

export interface BringInView {
  readonly kinds: readonly ImportKind[];
  readonly isSchool: boolean;
  readonly seesChildren: boolean;
  readonly mayAdd: boolean;
  readonly mayMakeList: boolean;
  /** Proposals that wait for a yes; null: not this person's to confirm. */
  readonly proposed: number | null;
  /** Not decided yet. */
  readonly open: readonly ImportRecord[];
  readonly keptDays: number;
  readonly undecidedDays: number;
  readonly uploadMegabytes: number;
  readonly today: Day;
}

/** What can be brought in by this post, what is kept of it, and what waits. */
export function BringInPage({ ctx, view, form }: { ctx: PageContext; view: BringInView; form: FormState }) {
  const { kinds, open, proposed, isSchool } = view;
  return (
    <Page title="Bring in children" ctx={ctx} hasErrors={hasErrors(form)}>
      {view.seesChildren && <Crumb href={childrenUrl}>Children</Crumb>}
      <ErrorSummary form={form} />
      <PageHead
        title="Bring in children"
        lede="Choose the file. You see what it would change before anything is stored, and can undo it afterwards."
      />
      {open.length > 0 && <Undecided open={open} today={view.today} />}
      {kinds.map((kind) => (
        <OneKind key={kind} kind={kind} ctx={ctx} view={view} form={form} />
      ))}
      <Kept ctx={ctx} view={view} />
      <Block title="Also here">
        <Mini
          items={[
            <MiniRow key="past" title={<Link href={pastImportsUrl}>Past imports</Link>}>
              What was brought in, by whom and what came of it; what can be undone
            </MiniRow>,
            ...(proposed === null
              ? []
              : [
                  <MiniRow
                    key="proposed"
                    title={<Link href={proposedUrl}>Previously looked after: to be confirmed</Link>}
                  >
                    {proposed === 0
                      ? 'Nothing waits for a yes now'
                      : `${proposed} ${proposed === 1 ? 'child waits' : 'children wait'} for somebody who has seen the order`}
                  </MiniRow>,
                ]),
            ...(view.mayMakeList
              ? [
                  <MiniRow key="list" title={<Link href={schoolListUrl}>Make a school’s list</Link>}>
                    The children you look after at one school, as a file that the school brings in here
                  </MiniRow>,
                ]
              : []),
            ...(view.mayAdd
              ? [
                  <MiniRow key="hand" title={<Link href={addChildUrl}>Add a child by hand</Link>}>
                    {isSchool ? 'One child in a minute; what is not known can wait' : 'One child at a time'}
                  </MiniRow>,
                ]
              : []),
          ]}
        />
      </Block>
    </Page>
  );
}

const Link = ({ href, children }: { href: string; children: string }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);

function Undecided({ open, today }: { open: readonly ImportRecord[]; today: Day }) {
  return (
    <Block title="Not decided yet" count={open.length}>
      <Mini
        items={open.map((record) => (
          <MiniRow
            key={record.id}
            title={<Link href={importUrl(record.id)}>{record.fileNames[0] ?? kindWords[record.kind]}</Link>}
          >
            {`${stateWords(record.state)}. Made ${dayWords(record.asAt, today)}${record.startedByName ? `, chosen by ${record.startedByName}` : ''}.`}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

const titles: Readonly<Record<ImportKind, string>> = {
  list: 'A list of children',
  'looked-after': 'Your looked-after return (SSDA903)',
  'children-in-need': 'Your children in need census',
};
const leads: Readonly<Record<ImportKind, string>> = {
  list: 'An export of your own system, or the list the authority sent. It may be the whole roll: only the children in the six groups are brought in, and of everybody else only counts are kept. Which column is what is shown to you.',
  'looked-after':
    'The CSV files of one return together: header and episodes, and as many of reviews, OC2, previous permanence and UASC as you have. An adoption closes a record and never proposes anything.',
  'children-in-need':
    'The XML file you send to the Department for Education. Times in need and on child protection plans are brought in.',
};
const buttons: Readonly<Record<ImportKind, string>> = {
  list: 'Read the list',
  'looked-after': 'Read the return',
  'children-in-need': 'Read the census',
};

function OneKind(props: { kind: ImportKind; ctx: PageContext; view: BringInView; form: FormState }) {
  const { kind, ctx, view, form } = props;
  const several = kind === 'looked-after';
  return (
    <Block title={titles[kind]}>
      <p class="govuk-body">{leads[kind]}</p>
      <PostForm action={startUrl(kind)} csrfToken={ctx.csrfToken} withFiles>
        <FileField
          form={form}
          name={`file-${kind}`}
          label={several ? 'The files of the return' : kind === 'list' ? 'The list' : 'The census'}
          hint={`${several ? 'Choose all of them at once. ' : ''}${kind === 'children-in-need' ? 'An .xml file' : several ? '.csv files' : 'A .csv file'}, up to ${view.uploadMegabytes} MB.`}
          accept={kind === 'children-in-need' ? '.xml,text/xml,application/xml' : '.csv,.txt,text/csv,text/plain'}
          multiple={several}
        />
        <Fold summary="It was made on another day than today" open={form.errors[`made-${kind}`] !== undefined} soft>
          <DateField
            form={form}
            name={`made-${kind}`}
            label="The day it was made"
            hint="What it says is taken as true on that day."
            optional
          />
        </Fold>
        <FormEnd>
          <Button kind={view.kinds.length > 1 ? 'outlined' : 'filled'}>{buttons[kind]}</Button>
        </FormEnd>
      </PostForm>
    </Block>
  );
}

function Kept({ ctx, view }: { ctx: PageContext; view: BringInView }) {
  const { keptDays, undecidedDays, isSchool } = view;
  return (
    <Fold summary="What is kept, for how long, and who sees it">
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Until you decide, the file lies encrypted and apart from everything else, in no backup, for at most{' '}
          {undecidedDays} days. If you stop, it is gone.
        </li>
        <li>
          When you confirm, {isSchool ? 'of a list the rows of the children who were brought in' : 'the file'} and what
          was changed are kept encrypted for {keptDays} days, so that it can be undone. Then they go by themselves.
        </li>
        <li>
          {isSchool
            ? `The ${ctx.words.headteacher} and the safeguarding lead can open that file while it is kept; the others are told when somebody does.`
            : 'The authority’s administrator can open that file while it is kept; the head of the Virtual School is told.'}
        </li>
        <li>
          Whoever chose the file sees what is in it. Everybody else, and of what is recorded already everybody, sees
          only what their post opens:{' '}
          <a class="govuk-link" href="/who-can-see-what">
            who can see what
          </a>
          .
        </li>
        <li>Columns that are not used are never stored, and a file that tries something harmful can reach nothing.</li>
      </ul>
    </Fold>
  );
}

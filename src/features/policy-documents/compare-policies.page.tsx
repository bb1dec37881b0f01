import {
  ActionLink,
  Acts,
  Block,
  Button,
  Crumb,
  Del,
  Fold,
  Ins,
  PageHead,
  Standing,
  Table,
  Tag,
  type TagState,
} from '../../ui/components.ts';
import { ErrorSummary, FileField, FormEnd, type FormState, hasErrors, PostForm, Radios } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { answerChoices, policyFiles } from './check-policy.page.tsx';
import type { ClauseChange, ClausePair } from './compare.ts';
import type { MarkedWords } from './mark-words.diff.ts';
import type { MarkedComparison } from './read-policy.child.ts';
import { sayWhere } from './say-check.ts';
import { changeWords, sayComparison } from './say-comparison.ts';
import { checkPolicyUrl, comparePoliciesUrl } from './urls.ts';

/** Where two policies are chosen. */
export function ComparePoliciesPage({
  ctx,
  form,
  megabytes,
}: {
  ctx: PageContext;
  form: FormState;
  megabytes: number;
}) {
  const hint = `Word, PDF, web page, Markdown or text, up to ${megabytes} MB together.`;
  return (
    <Page ctx={ctx} title="Compare two policies" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title="Compare two policies"
        lede={`First what ${ctx.words.governors} need to know, in a table they read in a minute; then clause by clause. Neither is kept.`}
      />
      <PostForm action={comparePoliciesUrl} csrfToken={ctx.csrfToken} withFiles>
        <FileField form={form} name="old" label="As it was" hint={hint} accept={policyFiles} />
        <FileField form={form} name="new" label="The new one" accept={policyFiles} />
        <Radios form={form} name="answer" label="Show what changes" choices={[...answerChoices]} small />
        <FormEnd>
          <Button>Compare them</Button>
        </FormEnd>
      </PostForm>
      <p class="govuk-body soft">
        <a class="govuk-link" href={checkPolicyUrl}>
          Check one policy
        </a>
      </p>
    </Page>
  );
}

export interface ComparedView {
  readonly oldName: string;
  readonly newName: string;
  readonly comparison: MarkedComparison;
  /** Of versions that are kept: where the page of the new one is. */
  readonly back?: { readonly href: string; readonly words: string };
}

/** Before and now, what to do, and clause by clause. */
export function ComparedPage({ ctx, view }: { ctx: PageContext; view: ComparedView }) {
  const { comparison } = view;
  return (
    <Page ctx={ctx} title="What changes">
      <Crumb href={view.back?.href ?? comparePoliciesUrl}>{view.back?.words ?? 'Compare two others'}</Crumb>
      <PageHead title="What changes" lede={`From ${view.oldName} to ${view.newName}.`} />
      <Standing link={{ href: '#clauses', words: 'Clause by clause' }}>{sayComparison(comparison)}</Standing>
      <Features comparison={comparison} />
      <ToDo comparison={comparison} />
      <div id="clauses">
        <Clauses comparison={comparison} />
      </div>
      <Acts>
        <ActionLink kind="outlined" href={comparePoliciesUrl}>
          Compare two others
        </ActionLink>
      </Acts>
    </Page>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <span class="soft">{none}</span>;
  return (
    <>
      {lines.map((line, at) => (
        <span key={line}>
          {at > 0 && <br />}
          {line}
        </span>
      ))}
    </>
  );
}

function Features({ comparison: { features } }: { comparison: MarkedComparison }) {
  const differs = ({ before, now }: (typeof features)[number]) => before.length + now.length > 0;
  return (
    <Table
      caption="Before and now"
      rows={features}
      rowKey={({ id }) => id}
      columns={[
        { head: 'Feature', width: 22, isHead: true, cell: ({ title }) => title },
        {
          head: 'Before',
          width: 39,
          label: true,
          cell: (row) => (differs(row) ? <Lines lines={row.before} none="Nothing of this" /> : <Alike row={row} />),
        },
        {
          head: 'Now',
          width: 39,
          label: true,
          cell: (row) => (differs(row) ? <Lines lines={row.now} none="Nothing of this" /> : <Alike row={row} />),
        },
      ]}
    />
  );
}

/** One side of a feature on which the two agree. */
const Alike = ({ row }: { row: { readonly same: readonly string[] } }) => (
  <span class="soft">{row.same.length === 0 ? 'Nothing said of it' : 'No change'}</span>
);

function ToDo({ comparison: { toDo } }: { comparison: MarkedComparison }) {
  if (toDo.length === 0) return null;
  return (
    <Block title="To adopt it" count={toDo.reduce((many, { each }) => many + (each?.length ?? 1), 0)}>
      <ul class="govuk-list govuk-list--bullet">
        {toDo.map(({ what, where, each = [] }, at) => (
          <li key={`${at} ${what}`}>
            {what}
            {where !== null && <span class="soft small"> {sayWhere(where)}</span>}
            {each.length > 0 && (
              <ul class="govuk-list govuk-list--bullet">
                {each.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}

const tags: Readonly<Record<ClauseChange, TagState>> = {
  same: 'full',
  changed: 'half',
  moved: 'ring',
  'moved-and-changed': 'half',
  added: 'full',
  dropped: 'none',
};

type Row = { readonly pair: ClausePair; readonly marked: readonly MarkedWords[] | null; readonly at: number };

function Clauses({ comparison: { clauses, marked, counts } }: { comparison: MarkedComparison }) {
  const rows = clauses.map((pair, at): Row => ({ pair, marked: marked[at] ?? null, at }));
  const changed = rows.filter(({ pair }) => pair.change !== 'same');
  return (
    <>
      <ClauseTable caption="Clause by clause" rows={changed} count={changed.length} />
      {counts.same > 0 && (
        <Fold summary={`${counts.same} clauses that are the same`}>
          <ul class="govuk-list govuk-list--bullet">
            {rows
              .filter(({ pair }) => pair.change === 'same')
              .map(({ pair, at }) => (
                <li key={at}>{pair.now?.text}</li>
              ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function ClauseTable({ caption, rows, count }: { caption: string; rows: readonly Row[]; count: number }) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption={caption}
      count={count}
      rows={rows}
      rowKey={({ at }) => at}
      columns={[
        {
          head: 'What became of it',
          width: 18,
          cell: ({ pair }) => (
            <>
              <Tag state={tags[pair.change]}>{changeWords[pair.change]}</Tag>
              <br />
              <span class="soft small">{sayWhere((pair.now ?? pair.old)?.where ?? null)}</span>
            </>
          ),
        },
        { head: 'Before', width: 41, label: true, cell: (row) => <Side row={row} side="out" /> },
        { head: 'Now', width: 41, label: true, cell: (row) => <Side row={row} side="in" /> },
      ]}
    />
  );
}

/** One side of a clause, its changed words marked. */
function Side({ row: { pair, marked }, side }: { row: Row; side: 'out' | 'in' }) {
  const own = side === 'out' ? pair.old : pair.now;
  if (own === null) return <span class="soft">{side === 'out' ? 'Not there' : 'Dropped'}</span>;
  if (marked === null)
    return (
      <>{pair.change === 'moved' && side === 'out' ? <span class="soft">{sayWhere(own.where)}</span> : own.text}</>
    );
  return (
    <>
      {marked
        .filter(({ mark }) => mark === 'same' || mark === side)
        .map(({ text, mark }, at) =>
          mark === 'same' ? (
            text
          ) : side === 'out' ? (
            <Del key={`${at} ${text}`}>{text}</Del>
          ) : (
            <Ins key={`${at} ${text}`}>{text}</Ins>
          ),
        )}
    </>
  );
}

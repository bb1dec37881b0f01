import type { GuidanceEdition } from '../../packs/model.ts';
import { ActionLink, Acts, Crumb, Fold, Notice, PageHead, Standing, Table } from '../../ui/components.ts';
import { countOf, dayLong } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { CheckResult } from './check.ts';
import { Covers, People, Promises, References } from './checked-says.page.tsx';
import type { Severity } from './finding.ts';
import { type FindingGroup, findingsByRule } from './findings-by-rule.ts';
import { sayOutcome, severityWords } from './say-check.ts';
import { checkPolicyUrl, comparePoliciesUrl } from './urls.ts';

export interface CheckedView {
  readonly fileName: string;
  readonly packTitle: string;
  readonly check: CheckResult;
  /** Editions in force of documents it names, that nobody here has verified. */
  readonly unverified: readonly GuidanceEdition[];
  /** Of a version that is kept: where its page is. */
  readonly back?: { readonly href: string; readonly words: string };
}

/** What was found: what to put right, what to look at, and what the policy says. */
export function CheckedPage({ ctx, view }: { ctx: PageContext; view: CheckedView }) {
  const { check, fileName } = view;
  return (
    <Page ctx={ctx} title="What we found">
      <Crumb href={view.back?.href ?? checkPolicyUrl}>{view.back?.words ?? 'Check another'}</Crumb>
      <PageHead title="What we found" lede={`${fileName}, ${sizeOf(check)}, read as of ${dayLong(check.on)}.`} />
      <Standing>{sayOutcome(check)}</Standing>
      {check.macros && (
        <Notice lead="It carries a program.">
          The Word file has macros in it. We did not run them, and a policy needs none: save it as .docx.
        </Notice>
      )}
      {check.cut && (
        <Notice lead="It was too long to read to its end.">What is said here is of the part that we read.</Notice>
      )}
      <Findings check={check} severity="wrong" />
      <Findings check={check} severity="look" />
      <Findings check={check} severity="note" />
      {check.references.length > 0 && <References references={check.references} unverified={view.unverified} />}
      {check.posts.length > 0 && <People check={check} />}
      {check.isPolicy && <Covers check={check} />}
      {check.isPolicy && <Promises check={check} />}
      <HowWeLooked view={view} />
      <Acts>
        <ActionLink kind="outlined" href={checkPolicyUrl}>
          Check another
        </ActionLink>
        <ActionLink kind="link" href={comparePoliciesUrl}>
          Compare two policies
        </ActionLink>
      </Acts>
    </Page>
  );
}

const sizeOf = ({ pages, words }: CheckResult): string =>
  pages === null ? countOf(words, 'word') : `${countOf(pages, 'page')}, ${countOf(words, 'word')}`;

function Findings({ check, severity }: { check: CheckResult; severity: Severity }) {
  const groups = findingsByRule(check.findings, severity);
  if (groups.length === 0) return null;
  return (
    <Table
      caption={severityWords[severity]}
      count={groups.reduce((sum, { places }) => sum + places.length, 0)}
      rows={groups}
      rowKey={({ key }) => key}
      columns={[
        {
          head: 'What',
          width: 22,
          isHead: true,
          cell: ({ title, places }) => (
            <>
              {title}
              {places.length > 1 && <span class="soft"> {places.length}</span>}
            </>
          ),
        },
        { head: 'Where', width: 48, cell: (group) => <Places group={group} /> },
        {
          head: 'What to do',
          width: 30,
          label: true,
          cell: ({ todo, source }) => (
            <>
              {todo}
              {source !== null && <span class="soft small"> Source: {source}.</span>}
            </>
          ),
        },
      ]}
    />
  );
}

const SHOWN = 4;

function Places({ group: { places } }: { group: FindingGroup }) {
  const [first, ...rest] = [places.slice(0, SHOWN), places.slice(SHOWN)];
  const more = rest.flat();
  return (
    <>
      {first?.map((place, at) => (
        <Place key={`${at} ${place.where}`} {...place} />
      ))}
      {more.length > 0 && (
        <Fold summary={`${more.length} more`}>
          {more.map((place, at) => (
            <Place key={`${at} ${place.where}`} {...place} />
          ))}
        </Fold>
      )}
    </>
  );
}

function Place({ wrong, where, words }: { wrong: string; where: string; words: string }) {
  return (
    <p class="govuk-body">
      {wrong}
      {words !== '' && (
        <>
          {' '}
          <q>{words}</q>
        </>
      )}{' '}
      <span class="soft small">{where}</span>
    </p>
  );
}

function HowWeLooked({ view }: { view: CheckedView }) {
  return (
    <Fold summary="How we looked, and how far to trust it">
      <p class="govuk-body">
        The document was read on this machine, by rules and lists of phrases that anybody can read: no service outside
        was asked, and nothing was kept. Guidance is held against the register of {view.packTitle}. A promise is found
        by what stands together in a sentence, and its words are weighed by how they were used in policies that people
        judged: where the two differ, we say that we cannot tell. It is weak where the sentence says may, might or try.
        What a rule finds is not always wrong, and what it misses is not always right: the documentation says how often
        each was so on ten policies kept apart for it.
      </p>
    </Fold>
  );
}

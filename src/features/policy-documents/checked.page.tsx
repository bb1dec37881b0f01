import {
  ActionLink,
  Acts,
  Block,
  Crumb,
  Fold,
  Mini,
  MiniRow,
  Notice,
  PageHead,
  Standing,
  Table,
  Tag,
  type TagState,
} from '../../ui/components.ts';
import { countOf, dayLong } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { CheckResult, ReferenceChecked } from './check.ts';
import type { Severity } from './finding.ts';
import { type FindingGroup, findingsByRule } from './findings-by-rule.ts';
import type { ReferenceState } from './references.ts';
import { promiseLists, sayOutcome, sayWhere, severityWords } from './say-check.ts';
import { checkPolicyUrl, comparePoliciesUrl, guidanceDocumentUrl } from './urls.ts';

export interface CheckedView {
  readonly fileName: string;
  readonly packTitle: string;
  readonly check: CheckResult;
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
      {check.references.length > 0 && <References references={check.references} />}
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

const stateTags: Readonly<Record<ReferenceState, readonly [TagState, string]>> = {
  current: ['full', 'In force'],
  superseded: ['late', 'Replaced'],
  'not-yet': ['half', 'Not yet in force'],
  unknown: ['none', 'Not in our register'],
  undated: ['ring', 'No edition named'],
};

function References({ references }: { references: readonly ReferenceChecked[] }) {
  return (
    <Table
      caption="Guidance and law it names"
      count={references.length}
      rows={references}
      rowKey={({ document, words, where }) => `${document} ${where.block} ${words}`}
      columns={[
        {
          head: 'Document',
          width: 44,
          isHead: true,
          cell: ({ title, document, edition }) =>
            edition === null ? (
              title
            ) : (
              <a class="govuk-link" href={guidanceDocumentUrl(document)}>
                {title}
              </a>
            ),
        },
        { head: 'As it is named', width: 20, label: true, cell: ({ dated }) => dated ?? 'without a date' },
        {
          head: 'On this day',
          width: 20,
          label: true,
          cell: ({ state }) => <Tag state={stateTags[state][0]}>{stateTags[state][1]}</Tag>,
        },
        {
          head: 'Where',
          width: 16,
          label: true,
          cell: ({ where }) =>
            sayWhere({ ...where, section: where.line === null && where.page === null ? where.section : null }),
        },
      ]}
    />
  );
}

const postTitles: Readonly<Record<string, string>> = {
  'designated-teacher': 'Designated teacher',
  headteacher: 'Headteacher',
  'link-governor': 'Governor for these children',
  'chair-of-governors': 'Chair',
  'safeguarding-lead': 'Safeguarding lead',
};

function People({ check }: { check: CheckResult }) {
  const seen = new Set<string>();
  const posts = check.posts.filter(({ post, name }) => !seen.has(`${post} ${name}`) && seen.add(`${post} ${name}`));
  return (
    <Block title="People it names">
      <Mini
        items={posts.map(({ post, name }) => (
          <MiniRow key={`${post} ${name}`} title={postTitles[post] ?? post}>
            {name}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

const groupTitles = {
  CLA: 'Looked after now (CLA)',
  CPLA: 'Previously looked after (CPLA)',
  CIN: 'In need (CIN)',
  CP: 'On a child protection plan (CP)',
  CSW: 'A social worker in the last six years (CSW)',
  KIN: 'In kinship care (KIN)',
} as const;

function Covers({ check }: { check: CheckResult }) {
  return (
    <Table
      caption="Children it covers"
      rows={check.groups}
      rowKey={({ group }) => group}
      tight
      columns={[
        { head: 'Children', width: 44, isHead: true, cell: ({ group }) => groupTitles[group] },
        {
          head: 'Covered',
          width: 20,
          cell: ({ covered }) =>
            covered === null ? <Tag state="ring">Not named</Tag> : <Tag state="full">Covered</Tag>,
        },
        {
          head: 'By the words',
          width: 36,
          label: true,
          cell: ({ covered }) => (covered === null ? '' : <q>{covered.words}</q>),
        },
      ]}
    />
  );
}

function Promises({ check }: { check: CheckResult }) {
  const { met, weak, unclear, missing } = promiseLists(check);
  const lists = [
    { title: 'Promised', rows: met, tag: <Tag state="full">Promised</Tag>, open: false },
    { title: 'Promised weakly', rows: weak, tag: <Tag state="half">May or might</Tag>, open: true },
    { title: 'Spoken of, and we could not tell', rows: unclear, tag: <Tag state="ring">Unclear</Tag>, open: false },
    { title: 'Not found', rows: missing, tag: <Tag state="none">Not found</Tag>, open: false },
  ];
  return (
    <Block title="What it promises">
      <p class="govuk-body">
        Of {met.length + weak.length + unclear.length + missing.length} promises that a school makes to these children,
        it makes {met.length} firmly
        {weak.length > 0 && ` and ${weak.length} weakly`}. Where we found none, it may be there in words that we do not
        know.
      </p>
      {lists.map(({ title, rows, open }) =>
        rows.length === 0 ? null : (
          <Fold key={title} summary={`${title}: ${rows.length}`} open={open}>
            <Mini
              items={rows.map(({ id, title: promise, words, where }) => (
                <MiniRow key={id} title={`${promise} (${id})`}>
                  {where === null ? (
                    'No sentence found'
                  ) : (
                    <>
                      <q>{words}</q> <span class="soft small">{sayWhere(where)}</span>
                    </>
                  )}
                </MiniRow>
              ))}
            />
          </Fold>
        ),
      )}
    </Block>
  );
}

function HowWeLooked({ view }: { view: CheckedView }) {
  return (
    <Fold summary="How we looked, and how far to trust it">
      <p class="govuk-body">
        The document was read on this machine, by rules and lists of phrases that anybody can read: no service outside
        was asked, and nothing was kept. Guidance is held against the register of {view.packTitle}. A promise is found
        by what stands together in a sentence; it is weak where the sentence says may, might or try. What a rule finds
        is not always wrong, and what it misses is not always right: on ten policies kept apart for it, documentation
        says how often each was so.
      </p>
    </Fold>
  );
}

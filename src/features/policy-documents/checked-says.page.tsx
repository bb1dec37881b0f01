import type { GuidanceEdition } from '../../packs/model.ts';
import { Block, Fold, Mini, MiniRow, Notice, Table, Tag, type TagState } from '../../ui/components.ts';
import type { CheckResult, ReferenceChecked } from './check.ts';
import type { ReferenceState } from './references.ts';
import { promiseLists, sayWhere } from './say-check.ts';
import { guidanceDocumentUrl } from './urls.ts';

const stateTags: Readonly<Record<ReferenceState, readonly [TagState, string]>> = {
  current: ['full', 'In force'],
  superseded: ['late', 'Replaced'],
  'not-yet': ['half', 'Not yet in force'],
  unknown: ['none', 'Not in our register'],
  undated: ['ring', 'No edition named'],
};

/** Guidance and law it names, and what of it we could not verify ourselves. */
export function References({
  references,
  unverified,
}: {
  references: readonly ReferenceChecked[];
  unverified: readonly GuidanceEdition[];
}) {
  return (
    <>
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
      {unverified.map(({ id, title, edition, note, url }) => (
        <Notice key={id} lead={`Not verified: ${title}, ${edition}.`}>
          {note !== null && `${note} `}Before you name it, look whether it is so
          {url === null ? (
            ' where the document is published.'
          ) : (
            <>
              {' '}
              at{' '}
              <a class="govuk-link" href={url} rel="noreferrer">
                {url.replace(/^https:\/\/(www\.)?/, '')}
              </a>
              .
            </>
          )}
        </Notice>
      ))}
    </>
  );
}

const postTitles: Readonly<Record<string, string>> = {
  'designated-teacher': 'Designated teacher',
  headteacher: 'Headteacher',
  'link-governor': 'Governor for these children',
  'chair-of-governors': 'Chair',
  'safeguarding-lead': 'Safeguarding lead',
};

export function People({ check }: { check: CheckResult }) {
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

export function Covers({ check }: { check: CheckResult }) {
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

export function Promises({ check }: { check: CheckResult }) {
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

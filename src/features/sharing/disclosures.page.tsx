import type { Day } from '../../calendar/index.ts';
import { ActionLink, Crumb, Empty, PageHead, SecondLine, Table } from '../../ui/components.ts';
import { countOf, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/model.ts';
import { disclosedTo, howTold } from './disclosure.ts';
import type { Disclosure } from './sharing.queries.ts';
import { addDisclosureUrl } from './urls.ts';

export interface DisclosuresProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly child: { readonly id: string; readonly name: { readonly full: string; readonly first: string } };
  readonly disclosures: readonly Disclosure[];
  readonly mayRecord: boolean;
}

/** The log of what was told of a child to those who have no access. */
export function DisclosuresPage({ ctx, today, child, disclosures, mayRecord }: DisclosuresProps) {
  return (
    <Page ctx={ctx} title={`What others were told of ${child.name.first}`}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        title={`What others were told of ${child.name.first}`}
        lede={
          disclosures.length === 0
            ? 'Nothing is written down. The police, foster agencies and courts have no access: what they are told is logged here.'
            : `${sentence(countOf(disclosures.length, 'time'))} somebody without access was told something. Entries stay as they were written; a mistake is put right by another.`
        }
        aside={
          mayRecord ? (
            <ActionLink href={addDisclosureUrl(child.id)} kind="outlined">
              Write down what was told
            </ActionLink>
          ) : undefined
        }
      />
      {disclosures.length === 0 ? (
        <Empty lead="Nothing yet." />
      ) : (
        <Table
          caption="Latest first"
          captionUnseen
          rows={disclosures}
          rowKey={(row) => row.id}
          columns={[
            {
              head: 'When',
              width: 18,
              cell: (row) => (
                <>
                  {dayWords(row.toldOn, today)}
                  <SecondLine>{howTold(row.how)}</SecondLine>
                </>
              ),
            },
            {
              head: 'Who was told',
              isHead: true,
              width: 28,
              cell: (row) => (
                <>
                  {row.bodyName}
                  <small>
                    {disclosedTo(row.bodyKind)}. {row.toldTo}
                  </small>
                </>
              ),
            },
            {
              head: 'What, and why',
              width: 54,
              cell: (row) => (
                <>
                  {row.what}
                  <SecondLine>Why: {row.why}</SecondLine>
                  <SecondLine>
                    Written down by {row.recordedBy ?? 'somebody who has left'}, {row.organisation}
                  </SecondLine>
                </>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}

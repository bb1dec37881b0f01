import type { VNode } from 'preact';
import { type ChildPageRequest, childrenUrl, childUrls } from '../../features/children/index.ts';
import { ActionLink, Block, ChildHeader, Columns, Crumb, type Fact, TermStrip } from '../../ui/components.ts';
import { Page } from '../../ui/layout.tsx';

export interface ViewChildProps {
  readonly request: ChildPageRequest;
  readonly facts: readonly Fact[];
  /** Already in order. */
  readonly main: readonly Drawn[];
  readonly side: readonly Drawn[];
}

export interface Drawn {
  readonly id: string;
  readonly node: VNode;
}

/** Who, what is due, people, this term, what happened, who has looked: each block as its feature draws it. */
export function ViewChildPage({ request, facts, main, side }: ViewChildProps) {
  const { ctx, child, looking } = request;
  const name = looking ? 'A child' : child.name.full;
  return (
    <Page title={name} ctx={ctx}>
      <Crumb href={childrenUrl}>Children</Crumb>
      <ChildHeader
        name={name}
        facts={facts}
        action={
          child.may('note.write') && (
            <ActionLink href={childUrls.write(child.id)} kind="outlined">
              Write something down
            </ActionLink>
          )
        }
      />
      <Columns main={<InOrder blocks={main} />} side={<InOrder blocks={side} />} />
    </Page>
  );
}

const InOrder = ({ blocks }: { blocks: readonly Drawn[] }) => (
  <>
    {blocks.map(({ id, node }) => (
      <div key={id} id={id}>
        {node}
      </div>
    ))}
  </>
);

export function TermBlock({ rows }: { rows: readonly { title: string; content: VNode }[] }) {
  return (
    <Block title="This term at a glance">
      <TermStrip rows={rows} />
    </Block>
  );
}

import type { Day } from '../../calendar/index.ts';
import { ActionLink, Block, Crumb, Notice, PageHead } from '../../ui/components.ts';
import { dateTimeWords, dayLong } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, HiddenNowPage, type OpenChild } from '../children/index.ts';
import type { RecordedPep } from './pep-events.queries.ts';
import { pepDocumentUrl, pepEventUrl, withdrawPepUrl } from './pep-urls.ts';
import { pepWords } from './pep-words.ts';

export interface ViewPepProps {
  readonly ctx: PageContext;
  readonly child: OpenChild;
  readonly pep: RecordedPep;
  readonly today: Day;
  readonly mayWithdraw: boolean;
  /** What took its place. */
  readonly newerId: string | null;
}

export function ViewPepPage({ ctx, child, pep, today, mayWithdraw, newerId }: ViewPepProps) {
  if (ctx.someoneLooking) return <HiddenNowPage ctx={ctx} childId={child.id} />;
  const { happened } = pepWords(pep.kind);
  return (
    <Page title={`${happened}: ${child.name.short}`} ctx={ctx}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        small
        title={happened}
        lede={`${dayLong(pep.on)}. Recorded by ${pep.recordedBy ?? pep.controller}, ${dateTimeWords(pep.recordedAt, today)}.`}
      />
      {pep.withdrawn !== null && newerId === null && (
        <Notice lead="This was recorded by mistake.">{pep.withdrawn.reason ?? ''} It counts for nothing.</Notice>
      )}
      {newerId !== null && (
        <Notice lead="A newer version took its place.">
          This one counts for nothing and stays to be read.{' '}
          <a class="govuk-link" href={pepEventUrl(child.id, newerId)}>
            Read the newer one
          </a>
        </Notice>
      )}
      {pep.replacesId !== null && (
        <p>
          It took the place of{' '}
          <a class="govuk-link" href={pepEventUrl(child.id, pep.replacesId)}>
            what was recorded before
          </a>
          .
        </p>
      )}
      {pep.whoCame !== null && (
        <Block title="Who came">
          <Lines text={pep.whoCame} />
        </Block>
      )}
      {pep.targets !== null && (
        <Block title="Targets">
          <ul class="govuk-list govuk-list--bullet">
            {pep.targets
              .split('\n')
              .filter(Boolean)
              .map((target) => (
                <li key={target}>{target}</li>
              ))}
          </ul>
        </Block>
      )}
      <Block title="Where it is kept">
        <p>{pep.system ?? 'Not recorded.'}</p>
        {pep.document !== null && (
          <p>
            <a class="govuk-link" href={pepDocumentUrl(child.id, pep.id)}>
              Download the document
            </a>{' '}
            <span class="soft">({Math.max(1, Math.round(pep.document.size / 1024))} KB)</span>
          </p>
        )}
        {pep.hasDocument && pep.document === null && <p>{pep.controller} has the document.</p>}
      </Block>
      {mayWithdraw && (
        <ActionLink href={withdrawPepUrl(child.id, pep.id)} kind="link">
          This was recorded by mistake
        </ActionLink>
      )}
    </Page>
  );
}

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, index) => (
      <p key={index} class="govuk-body">
        {line}
      </p>
    ))}
  </>
);

import { type Day, parseDay } from '../../calendar/index.ts';
import { Block, Crumb, Fold, PageHead } from '../../ui/components.ts';
import { dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, type OpenChild } from '../children/index.ts';
import type { Answer } from './answer.ts';
import type { CopiedSection, PlanCopy } from './plan-copy.ts';
import { FileList, type FileUrl } from './plan-files.page.tsx';
import { filesOf } from './plan-files.ts';
import { copyFileUrl, copyPaperUrl } from './plan-urls.ts';
import { leadWords, whoseWords } from './plan-words.ts';
import { RecordRows } from './record-block.page.tsx';
import { Lines } from './written.page.tsx';

const moments = {
  held: 'as it was when it was held',
  submitted: 'as it was when it was sent in',
  'signed-off': 'as it was signed off',
};

export interface CopyProps {
  readonly ctx: PageContext;
  readonly child: Pick<OpenChild, 'id' | 'name'>;
  /** Already as this reader may see it. */
  readonly copy: PlanCopy;
  readonly copyId: string;
  readonly hash: string;
  readonly today: Day;
}

/** A copy that was kept, read as it was. It does not need the form it was made with. */
export function ViewCopyPage({ ctx, child, copy, copyId, hash, today }: CopyProps) {
  const on = parseDay(copy.on);
  return (
    <Page ctx={ctx} title={`${copy.title}: ${child.name.short}`}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        title={copy.title}
        lede={`Kept ${moments[copy.moment]}${on === undefined ? '' : `, ${dayWords(on, today)}`}. Nothing in it changes.`}
      />
      <p class="govuk-body">
        Take a copy:{' '}
        <a class="govuk-link" href={copyPaperUrl(child.id, copyId, 'pdf')}>
          PDF
        </a>
        {', '}
        <a class="govuk-link" href={copyPaperUrl(child.id, copyId, 'docx')}>
          Word
        </a>
      </p>
      {copy.missed.length > 0 && (
        <Fold summary={`What was missing then (${copy.missed.length})`}>
          <Lines lines={copy.missed} />
        </Fold>
      )}
      {copy.sections.map((section) => (
        <Section
          key={`${section.section} ${section.label}`}
          section={section}
          today={today}
          fileUrl={(file) => copyFileUrl(child.id, copyId, file)}
        />
      ))}
      <p class="soft small">Fingerprint of the copy as it was kept: {hash.slice(0, 16)}</p>
    </Page>
  );
}

interface CopiedProps {
  readonly section: CopiedSection;
  readonly today: Day;
  readonly fileUrl: FileUrl;
}

function Section(props: CopiedProps) {
  const { title, label } = props.section;
  return (
    <Block title={label === '' ? title : `${title}: ${label}`}>
      <CopiedContent {...props} />
    </Block>
  );
}

/** What one section said, as it was kept. */
export function CopiedContent({ section, today, fileUrl }: CopiedProps) {
  const { lead, state, reason, answers, records } = section;
  return (
    <>
      {lead !== 'records' && <p class="soft">{leadWords(lead)}.</p>}
      {state === 'declined' && <p>Declined: {reason ?? ''}</p>}
      {records.map(({ block, ask, table }) => (
        <div key={block}>
          <h3>{ask}</h3>
          <RecordRows caption={ask} table={table} />
        </div>
      ))}
      {answers.map(({ question, ask, values }) => (
        <div key={question}>
          <h3>{ask}</h3>
          {values.map(({ value, by, toldBy, at }) => (
            <blockquote key={at + (by ?? '')} class="plan-voice">
              {filesOf(value).length > 0 ? (
                <FileList rows={filesOf(value)} url={fileUrl} />
              ) : (
                <Lines lines={plain(value)} />
              )}
              <p class="second-line">
                {whoseWords(lead, by, toldBy)}, {dayWords(at.slice(0, 10) as Day, today)}
              </p>
            </blockquote>
          ))}
        </div>
      ))}
      {lead !== 'records' && state !== 'declined' && answers.length === 0 && <p class="soft">Not written.</p>}
    </>
  );
}

/** What was kept is read without its form: options by their ids where that is what was kept. */
function plain(value: Answer): readonly string[] {
  if (value === null) return ['Left empty'];
  if (!Array.isArray(value)) return String(value).split('\n');
  return value.map((each) =>
    typeof each === 'string'
      ? each
      : Object.entries(each as object)
          .map(([key, cell]) => `${key}: ${String(cell)}`)
          .join('; '),
  );
}

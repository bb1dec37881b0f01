import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { labelOn } from '../../codes/index.ts';
import {
  Block,
  Button,
  Crumb,
  Definition,
  Empty,
  Facts,
  Fold,
  PageHead,
  SecondLine,
  Table,
  Tag,
} from '../../ui/components.ts';
import { DateField, dayValues, type FormState } from '../../ui/form.tsx';
import { dayLong, dayPlain, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, childUrls } from './child-urls.ts';
import type { CodeSets } from './details-words.page.ts';
import { groupWords } from './group-words.ts';
import type { OpenChild } from './open-child.commands.ts';
import { lastDayWords } from './span-words.page.ts';
import type { CareDetail, ProtectionDetail, StatusCorrection, StatusPeriod } from './statuses.queries.ts';
import { Corrections, Legal, Protection } from './why-detail.page.tsx';

export interface WhyProps {
  readonly ctx: PageContext;
  readonly child: OpenChild;
  readonly today: Day;
  /** The day asked about. */
  readonly on: Day;
  readonly onError: string | null;
  /** The groups of this reader: of no other is anything said. */
  readonly groups: readonly Group[];
  readonly now: readonly Group[];
  readonly ever: readonly Group[];
  /** Had a social worker in the years the definition looks back; null where the reader may not know. */
  readonly everInWindow: boolean | null;
  readonly window: { readonly years: number; readonly source: string };
  readonly statuses: readonly StatusPeriod[];
  readonly corrections: readonly StatusCorrection[];
  /** Null: not open to this reader. */
  readonly care: readonly CareDetail[] | null;
  readonly protection: readonly ProtectionDetail[] | null;
  readonly mayRecord: readonly Group[];
  readonly mayRecordLegal: boolean;
  readonly mayRecordProtection: boolean;
  readonly sets: CodeSets;
}

export function WhyPage(props: WhyProps) {
  const { ctx, child, statuses } = props;
  return (
    <Page title={`Why ${child.name.first} is here`} ctx={ctx}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead small title={`Why ${child.name.first} is here`} lede="Opening this page was recorded." />
      <OnADay {...props} />
      <Block title="Statuses" count={statuses.length}>
        {statuses.length === 0 ? (
          <Empty lead="No status is recorded that you may see.">What you record below counts from its first day.</Empty>
        ) : (
          <Statuses {...props} />
        )}
        <RecordLinks {...props} />
      </Block>
      {props.care !== null && <Legal {...props} care={props.care} />}
      {props.protection !== null && <Protection {...props} protection={props.protection} />}
      {props.corrections.length > 0 && <Corrections {...props} />}
      {child.may('child.adopt') && (
        <p class="no-print">
          <a class="govuk-link" href={childUrls.adoption(child.id)}>
            The child was adopted: seal the record
          </a>
        </p>
      )}
    </Page>
  );
}

const words = (groups: readonly Group[]): string =>
  groups.length === 0 ? 'None' : listWords(groups.map((group, at) => label(group, at === 0)));
const label = (group: Group, first: boolean): string => {
  const { label: text } = groupWords(group);
  return first ? text : text.charAt(0).toLowerCase() + text.slice(1);
};

function OnADay(props: WhyProps) {
  const { child, on, onError, today, now, ever, everInWindow, window, groups } = props;
  const form: FormState = { values: dayValues('on', on), errors: onError === null ? {} : { on: onError } };
  return (
    <Block title={on === today ? 'Today' : `On ${dayLong(on)}`}>
      <Facts
        facts={[
          { label: 'Now', value: words(now) },
          { label: 'Ever', value: words(ever) },
          ...(everInWindow === null
            ? []
            : [
                {
                  label: `With a social worker in the ${window.years} years before`,
                  value: everInWindow ? 'Yes' : 'No',
                },
              ]),
        ]}
      />
      <Definition summary="What these words mean">
        <dl>
          <dt>Now</dt>
          <dd>A period of the status is recorded that holds on that day, and has been confirmed.</dd>
          <dt>Ever</dt>
          <dd>A period of the status began on that day or before, whenever it ended.</dd>
          {everInWindow !== null && (
            <>
              <dt>With a social worker in the {window.years} years before</dt>
              <dd>
                Looked after, on a child protection plan, in need, or with a social worker for another reason, at any
                time in those years. {window.source}
              </dd>
            </>
          )}
          {groups.map((group) => (
            <>
              <dt key={`${group}-t`}>{groupWords(group).label}</dt>
              <dd key={`${group}-d`}>{groupWords(group).now}</dd>
            </>
          ))}
        </dl>
      </Definition>
      <Fold summary="Ask for another day" open={onError !== null}>
        <form method="get" action={childUrls.why(child.id)}>
          <DateField form={form} name="on" label="Which day?" />
          <Button kind="outlined">Show that day</Button>
        </form>
      </Fold>
    </Block>
  );
}

function Statuses({ child, statuses, mayRecord, sets, today, care }: WhyProps) {
  return (
    <Table
      caption="Statuses"
      captionUnseen
      tight
      rows={statuses}
      rowKey={(status) => status.id}
      columns={[
        {
          head: 'Status',
          width: 36,
          isHead: true,
          cell: (status) => (
            <>
              {groupWords(status.kind).label}
              <small>{detailOf(status, sets, today, care !== null)}</small>
            </>
          ),
        },
        { head: 'First day', label: true, cell: (status) => dayPlain(status.from) },
        { head: 'Last day', label: true, cell: (status) => lastDayWords(status) ?? 'Goes on' },
        {
          head: 'Who says so',
          label: true,
          cell: (status) => (
            <>
              {status.controller}
              <SecondLine>
                {status.source === 'hand' ? (status.recordedBy ?? 'By hand') : 'Brought in from a file'}
              </SecondLine>
              {!status.confirmed && <Tag state="ring">Waits for a yes</Tag>}
            </>
          ),
        },
        {
          head: 'Change',
          cell: (status) =>
            status.controllerId === child.writesFor && mayRecord.includes(status.kind) ? (
              <a class="govuk-link" href={childUrls.status(child.id, status.id)}>
                Change
                <span class="govuk-visually-hidden"> {groupWords(status.kind).label.toLowerCase()}</span>
              </a>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
}

/** Authority, kind of kinship care, order where it may be seen, and the few words somebody added. */
function detailOf(status: StatusPeriod, sets: CodeSets, today: Day, legal: boolean): string {
  const inWords = (set: string, code: string | null): string | null => {
    const codes = sets(set);
    return code === null ? null : ((codes && labelOn(codes, code, today)) ?? code);
  };
  return [
    status.authority,
    inWords('kinship', status.kinshipKind),
    legal ? inWords('previously-looked-after', status.orderKind) : null,
    legal && status.evidenceSeenOn !== null ? `evidence seen ${dayPlain(status.evidenceSeenOn)}` : null,
    status.note,
  ]
    .filter(Boolean)
    .join('. ');
}

function RecordLinks({ child, mayRecord }: WhyProps) {
  if (mayRecord.length === 0) return null;
  return (
    <div class="no-print">
      <p class="soft small">Record another:</p>
      <ul class="links">
        {mayRecord.map((group) => (
          <li key={group}>
            <a class="govuk-link" href={childUrls.recordStatus(child.id, group)}>
              {groupWords(group).label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

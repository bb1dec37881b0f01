import { type Day, dayInEngland } from '../../calendar/index.ts';
import { Acts, Block, Button, Crumb, Facts, Fold, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FileField, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { sizeWords } from '../plans/model.ts';
import { acceptedCertificates, certificateHint, MOST_CERTIFICATES } from './certificate.ts';
import { lengthWords } from './length.ts';
import type { Certificate } from './training.queries.ts';
import type { TrainingRow } from './training-year.ts';
import {
  certificatesUrl,
  certificateUrl,
  confirmTrainingUrl,
  takeCertificateAwayUrl,
  takeOutTrainingUrl,
  trainingUrl,
} from './urls.ts';

export interface TrainingRowView {
  readonly row: TrainingRow;
  /** What it counts for, in words; empty: nothing that is asked of all. */
  readonly countsFor: readonly string[];
  readonly certificates: readonly Certificate[];
  readonly form: FormState;
  readonly isOwn: boolean;
  /** Whoever sees all and keeps nothing reads, and does not change. */
  readonly keeps: boolean;
  readonly done: string | null;
  readonly today: Day;
}

export function TrainingRowPage({ ctx, view }: { ctx: PageContext; view: TrainingRowView }) {
  const { row, countsFor, isOwn, keeps, done, form, today } = view;
  const canConfirm = keeps && !isOwn && row.ownWord;
  const length = lengthWords(row);
  const facts = [
    { label: 'Who', value: row.personName },
    { label: 'Day', value: dayPlain(row.on) },
    {
      label: 'How long',
      value: row.hours === null ? length : `${length}, counted as ${lengthWords({ days: row.days, hours: null })}`,
    },
    { label: 'Given by', value: row.provider ?? 'Nobody said' },
    { label: 'Counts for', value: countsFor.length === 0 ? 'Itself alone' : countsFor.join('; ') },
    {
      label: 'Holds',
      value:
        row.validUntil === null
          ? 'Does not run out by itself'
          : `${row.validUntil < today ? 'Ran out after' : 'Until'} ${dayPlain(row.validUntil)}`,
    },
    { label: 'Written down by', value: row.ownWord || isOwn ? sayOwn(row, isOwn) : (row.recordedBy ?? 'Brought in') },
    ...(row.confirmedBy === null ? [] : [{ label: 'Confirmed by', value: row.confirmedBy }]),
  ];
  return (
    <Page ctx={ctx} title={`${row.title}, ${row.personName}`} hasErrors={hasErrors(form)}>
      <Crumb href={trainingUrl}>Training</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={row.title} lede={standing(row, isOwn)} />
      {done !== null && <Notice lead={done} announced />}
      {canConfirm && (
        <Acts>
          <PostForm inline action={confirmTrainingUrl(row.id)} csrfToken={ctx.csrfToken}>
            <Button>Confirm that it was taken</Button>
          </PostForm>
        </Acts>
      )}
      <Facts facts={facts} />
      {(keeps || isOwn) && <Certificates ctx={ctx} view={view} />}
      {(keeps || isOwn) && (
        <Fold summary="This was written down by mistake">
          <p class="govuk-body">
            It is taken out of the register with its certificates. That it stood there stays in the audit.
          </p>
          <PostForm inline action={takeOutTrainingUrl(row.id)} csrfToken={ctx.csrfToken}>
            <Button kind="outlined">Take it out</Button>
          </PostForm>
        </Fold>
      )}
    </Page>
  );
}

function Certificates({ ctx, view }: { ctx: PageContext; view: TrainingRowView }) {
  const { row, certificates, form, isOwn } = view;
  return (
    <Block title="Certificates" count={certificates.length}>
      {certificates.length === 0 && <p class="govuk-body soft">None yet.</p>}
      {certificates.length > 0 && (
        <ul class="plan-files plan-files--own">
          {certificates.map((file) => (
            <li key={file.id}>
              <span>
                <a class="govuk-link" href={certificateUrl(row.id, file.id)}>
                  {file.name}
                </a>{' '}
                <span class="soft">
                  {sizeWords(file.size)}, added {dayPlain(dayInEngland(file.addedOn))}
                </span>
              </span>
              <PostForm inline action={takeCertificateAwayUrl(row.id, file.id)} csrfToken={ctx.csrfToken}>
                <Button kind="link" hiddenWords={file.name}>
                  Take it away
                </Button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      {certificates.length < MOST_CERTIFICATES && (
        <PostForm action={certificatesUrl(row.id)} csrfToken={ctx.csrfToken} withFiles>
          <FileField
            form={form}
            name="file"
            label="Add a certificate"
            hint={`${certificateHint} ${isOwn ? 'You and those' : 'Those'} who keep the register can open it, and each opening is written down.`}
            accept={acceptedCertificates}
          />
          <FormEnd>
            <Button kind="outlined">Add it</Button>
          </FormEnd>
        </PostForm>
      )}
    </Block>
  );
}

const sayOwn = (row: TrainingRow, isOwn: boolean): string =>
  isOwn ? (row.ownWord ? 'You' : (row.recordedBy ?? 'Brought in')) : `${row.personName}, about themselves`;

function standing(row: TrainingRow, isOwn: boolean): string {
  const whose = isOwn ? 'You' : row.personName;
  if (!row.ownWord) return `${whose} took it on ${dayPlain(row.on)}.`;
  return isOwn
    ? `You took it on ${dayPlain(row.on)}. It counts; somebody who keeps the register has still to confirm it.`
    : `${whose} says that they took it on ${dayPlain(row.on)}. It counts; nobody has confirmed it yet.`;
}

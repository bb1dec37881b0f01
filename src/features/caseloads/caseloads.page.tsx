import { addDays, type Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Notice, PageHead, Table } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  SelectField,
} from '../../ui/form.tsx';
import { countOf, dayPlain, figure, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type OrganisationWords, schoolUrl } from '../organisations/model.ts';
import { type CaseChild, ROLES, type Role, roleIds, type Worker } from './caseload.ts';
import { caseloadsUrl, caseloadUrl, roleUrl } from './urls.ts';

export interface CaseloadsView {
  readonly words: OrganisationWords;
  readonly role: Role;
  readonly workers: readonly Worker[];
  /** All children of the authority who are to have somebody in the role. */
  readonly children: readonly CaseChild[];
  /** Those of `of`, or with nobody. */
  readonly listed: readonly CaseChild[];
  /** What each child on the page is called: a name where the reader may see it, else the authority's number. */
  readonly labels: ReadonlyMap<string, string>;
  /** Whose children are listed; null: those with nobody. */
  readonly of: Worker | null;
  readonly form: FormState;
  readonly done: string | null;
  readonly today: Day;
}

/** More boxes than this on one page help nobody; the rest comes when these are done. */
export const MOST_LISTED = 200;

/** The box that stands for all of them, also those beyond the list. */
export const ALL = 'all';

export function CaseloadsPage({ ctx, view }: { ctx: PageContext; view: CaseloadsView }) {
  const { words, role, workers, children, listed, of, form, done } = view;
  const { one, many, title } = ROLES[role];
  return (
    <Page ctx={ctx} title={of === null ? title : of.name} hasErrors={hasErrors(form)}>
      <Crumb href={of === null ? schoolUrl : roleUrl(role)}>{of === null ? words.place : title}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        title={of === null ? `${title} and their children` : of.name}
        lede={
          of === null
            ? listed.length === 0
              ? `Every child has ${one === 'adviser' ? 'an' : 'a'} ${one}.`
              : `${sentence(countOf(listed.length, 'child', 'children'))} ${listed.length === 1 ? 'has' : 'have'} no ${one}.`
            : `${sentence(one)} of ${countOf(listed.length, 'child', 'children')}.`
        }
        more={`What a ${one} sees of a child begins and ends with it.`}
      />
      {done !== null && <Notice lead={done} announced />}
      {/* what the page begins with says it already where no child is without one */}
      {(of !== null || listed.length > 0) && (
        <Block title={of === null ? 'With nobody' : 'Their children'} count={listed.length}>
          {listed.length === 0 ? <Empty lead="None today." /> : <GiveForm ctx={ctx} view={view} />}
        </Block>
      )}
      {of === null && (
        <Block title={`By ${one}`} count={workers.length}>
          <Table
            caption={title}
            captionUnseen
            columns={[
              {
                head: sentence(one),
                cell: (worker: Worker) => (
                  <a class="govuk-link" href={caseloadUrl(role, worker.id)}>
                    {worker.name}
                  </a>
                ),
                isHead: true,
                width: 60,
              },
              {
                head: 'Children',
                cell: (worker: Worker) => figure(children.filter(({ workerId }) => workerId === worker.id).length),
                label: true,
                width: 20,
              },
              ...(role === 'social-worker-of'
                ? [
                    {
                      head: 'Covers today',
                      cell: (worker: Worker) =>
                        figure(children.filter(({ cover }) => cover?.workerId === worker.id).length),
                      label: true as const,
                      width: 20,
                    },
                  ]
                : []),
            ]}
            rows={workers}
            rowKey={(worker) => worker.id}
          />
        </Block>
      )}
      <nav aria-label="Other caseloads">
        <ul class="govuk-list">
          {of !== null && (
            <li>
              <a class="govuk-link" href={roleUrl(role)}>
                All {many}
              </a>
            </li>
          )}
          {roleIds
            .filter((id) => id !== role)
            .map((id) => (
              <li key={id}>
                <a class="govuk-link" href={roleUrl(id)}>
                  {ROLES[id].title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </Page>
  );
}

function GiveForm({ ctx, view }: { ctx: PageContext; view: CaseloadsView }) {
  const { role, workers, listed, labels, of, form, today } = view;
  const nameOf = (id: string) => workers.find((worker) => worker.id === id)?.name ?? 'somebody else';
  const note = ({ next, cover }: CaseChild) =>
    [
      next === null ? null : `${nameOf(next.workerId)} from ${dayPlain(next.from)}`,
      cover === null
        ? null
        : `covered by ${nameOf(cover.workerId)}${cover.until === null ? '' : ` to ${dayPlain(addDays(cover.until, -1))}`}`,
    ]
      .filter((each) => each !== null)
      .join(', ');
  const { one } = ROLES[role];
  return (
    <PostForm
      action={caseloadsUrl}
      csrfToken={ctx.csrfToken}
      hidden={{ role, ...(of === null ? {} : { worker: of.id }) }}
    >
      <Checkboxes
        form={form}
        name="children"
        label={
          listed.length > MOST_LISTED
            ? `Which children? The first ${MOST_LISTED} of ${figure(listed.length)} are shown`
            : 'Which children?'
        }
        choices={[
          ...(listed.length > 1 ? [{ value: ALL, text: `All ${countOf(listed.length, 'child', 'children')}` }] : []),
          ...listed
            .slice(0, MOST_LISTED)
            .map((child) => ({ value: child.id, text: labels.get(child.id) ?? '', hint: note(child) || undefined })),
        ]}
        question
        small
      />
      <SelectField
        form={form}
        name="to"
        label="To whom?"
        choices={[
          { value: '', text: 'Choose' },
          ...workers.filter(({ id }) => id !== of?.id).map(({ id, name }) => ({ value: id, text: name })),
        ]}
        question
      />
      {role === 'social-worker-of' && of !== null && (
        <Radios
          form={form}
          name="kind"
          label="For good, or as cover?"
          choices={[
            { value: 'give', text: 'For good', hint: `${of.name} has them no longer from that day` },
            { value: 'cover', text: 'Cover for some days', hint: `${of.name} keeps them` },
          ]}
          question
          small
        />
      )}
      <DateField form={form} name="from" label="From which day?" hint={`Today is ${dayPlain(today)}`} question />
      {role === 'social-worker-of' && of !== null && (
        <DateField form={form} name="until" label="Last day of cover" hint="Only for cover" question />
      )}
      <FormEnd>
        <Button>Give them this {one}</Button>
      </FormEnd>
    </PostForm>
  );
}

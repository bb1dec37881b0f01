import type { Day } from '../../calendar/index.ts';
import { saySource } from '../../packs/index.ts';
import {
  Block,
  Button,
  Crumb,
  Empty,
  Notice,
  PageHead,
  SecondLine,
  Table,
  Tag,
  type TagState,
} from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FileField,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  TextArea,
} from '../../ui/form.tsx';
import { dayPlain, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type OrganisationWords, schoolUrl } from '../organisations/model.ts';
import {
  givePostTo,
  type HolderSeen,
  personUrl,
  type RegisterLine,
  type RequirementSeen,
  type RequirementState,
} from '../people/model.ts';
import { acceptedCertificates, certificateHint } from './certificate.ts';
import type { EvidenceFile } from './post-evidence.queries.ts';
import type { PostTime } from './post-history.ts';
import { addEvidenceUrl, coverageUrl, evidenceFileUrl, postUrl, takeBackEvidenceUrl } from './urls.ts';

export interface PostView {
  readonly words: OrganisationWords;
  readonly title: string;
  readonly line: RegisterLine;
  readonly history: readonly PostTime[];
  /** The papers this reader may open, by the evidence they belong to. */
  readonly files: readonly EvidenceFile[];
  /** May write down and take back evidence. */
  readonly keeps: boolean;
  readonly givesPosts: boolean;
  /** How many are trained: what is left to see of training that is withheld. */
  readonly seesNumbers: boolean;
  readonly fallsTo: string | null;
  readonly done: string | null;
  readonly today: Day;
}

const tags: Record<RequirementState, TagState> = {
  met: 'full',
  'not-met': 'late',
  'under-way': 'half',
  'not-known': 'ring',
  'kept-elsewhere': 'none',
  withheld: 'none',
};

/** One post of the register: what it asks and by what that is shown, and who has held it. */
export function PostPage({ ctx, view }: { ctx: PageContext; view: PostView }) {
  const { words, title, line, history, done } = view;
  return (
    <Page ctx={ctx} title={title}>
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <PageHead title={title} lede={lede(view)} more={saySource({ ...line.post, pack: 'england', owner: '' })} />
      {done !== null && <Notice lead={done} announced />}
      {line.vacant && view.givesPosts && (
        <p class="govuk-body">
          <a class="govuk-link" href={givePostTo({ post: line.post.id })}>
            Name somebody
          </a>
        </p>
      )}
      {line.holders.map((holder) => (
        <Asked key={holder.held.id} ctx={ctx} holder={holder} view={view} />
      ))}
      <Block title="Who has held it" count={history.filter(({ kind }) => kind === 'held').length}>
        {history.length === 0 ? <Empty lead="Nobody has held it yet." /> : <History history={history} />}
      </Block>
    </Page>
  );
}

function lede({ line, fallsTo, today }: PostView): string {
  if (line.holders.length === 0) {
    if (!line.vacant) return 'Nobody holds it, and nobody has to.';
    const since = line.vacantSince === null ? '' : ` since ${dayPlain(line.vacantSince)}`;
    return `Vacant${since}. ${fallsTo === null ? 'Somebody has to be named.' : `Until somebody is named, its duties go to: ${fallsTo}.`}`;
  }
  const asked = line.holders.flatMap(({ requirements }) => requirements);
  const withheld = asked.filter(({ state }) => state === 'withheld').length;
  const open = asked.filter(({ state }) => state !== 'met' && state !== 'withheld').length;
  const names = listWords(line.holders.map(({ held }) => held.personName));
  const ends = line.holders.flatMap(({ held }) => (held.to !== null && held.to > today ? [held.to] : [])).sort()[0];
  const asks =
    asked.length === withheld
      ? ''
      : open === 0
        ? ` Everything it asks${withheld === 0 ? '' : ' beside training'} is shown to be so.`
        : ' Not everything it asks is shown to be so yet.';
  return `${names}.${asks}${ends === undefined ? '' : ` The term of office ends before ${dayPlain(ends)}.`}`;
}

function Asked({ ctx, holder, view }: { ctx: PageContext; holder: HolderSeen; view: PostView }) {
  const { held, requirements } = holder;
  if (requirements.length === 0) return null;
  return (
    <Block title={`What it asks of ${held.personName}`} count={requirements.length}>
      <Table
        caption={`What the post asks of ${held.personName}`}
        captionUnseen
        columns={[
          {
            head: 'What it asks',
            cell: (one) => (
              <>
                {one.words}
                <SecondLine>{saySource({ ...one, pack: 'england', owner: '' })}</SecondLine>
              </>
            ),
            isHead: true,
            width: 40,
          },
          {
            head: 'How it stands',
            cell: (one) => (
              <Tag state={tags[one.state]}>
                {one.known}
                {one.until !== undefined && `, until ${dayPlain(one.until)}`}
              </Tag>
            ),
            width: 28,
          },
          {
            head: 'Shown by',
            cell: (one) => <ShownByCell ctx={ctx} one={one} held={held} view={view} />,
            width: 32,
          },
        ]}
        rows={requirements}
        rowKey={({ id }) => id}
      />
    </Block>
  );
}

function ShownByCell(props: { ctx: PageContext; one: RequirementSeen; held: HolderSeen['held']; view: PostView }) {
  const { ctx, one, held, view } = props;
  const { shownBy } = one;
  const add = (words: string) => (
    <a class="govuk-link" href={addEvidenceUrl(held.post, held.id, one.id)}>
      {words}
      <span class="govuk-visually-hidden">: {one.words}</span>
    </a>
  );
  if (one.state === 'withheld') {
    return (
      <>
        <span class="soft">Read by {held.personName} and by those who keep that register</span>
        {view.seesNumbers && (
          <SecondLine>
            <a class="govuk-link" href={coverageUrl}>
              How many are trained
            </a>
          </SecondLine>
        )}
      </>
    );
  }
  if (shownBy === null) {
    if (!view.keeps) return <span class="soft">Nothing is written down</span>;
    return one.id === 'training' && one.state !== 'kept-elsewhere' ? (
      <>The register of training</>
    ) : (
      add('Say what shows it')
    );
  }
  return (
    <>
      {shownBy.words}
      {shownBy.since !== null && <SecondLine>since {dayPlain(shownBy.since)}</SecondLine>}
      {view.files
        .filter(({ evidenceId }) => evidenceId === shownBy.id)
        .map((file) => (
          <div class="roomy" key={file.id}>
            <a class="govuk-link" href={evidenceFileUrl(held.post, file.id)}>
              {file.name}
            </a>
          </div>
        ))}
      {view.keeps && (
        <div class="roomy link-line">
          {add('Say it anew')}
          <PostForm
            inline
            action={takeBackEvidenceUrl(held.post, held.id)}
            csrfToken={ctx.csrfToken}
            hidden={{ evidence: shownBy.id }}
          >
            <Button kind="link" hiddenWords={shownBy.words}>
              Take it back
            </Button>
          </PostForm>
        </div>
      )}
    </>
  );
}

function History({ history }: { history: readonly PostTime[] }) {
  const begins = (time: PostTime) => (time.kind === 'held' ? time.held.from : time.from);
  return (
    <Table
      caption="Who has held it"
      captionUnseen
      columns={[
        {
          head: 'Who',
          cell: (time) =>
            time.kind === 'held' ? (
              <a class="govuk-link" href={personUrl(time.held.personId)}>
                {time.held.personName}
              </a>
            ) : (
              <Tag state="late">Vacant</Tag>
            ),
          isHead: true,
          width: 32,
        },
        { head: 'From', cell: (time) => dayPlain(begins(time)), label: true, width: 20 },
        {
          head: 'Until',
          cell: ({ last, kind }) =>
            last === null ? (kind === 'held' ? 'further notice' : 'somebody is named') : dayPlain(last),
          label: true,
          width: 20,
        },
        {
          head: 'Appointed by',
          cell: (time) =>
            time.kind === 'held' ? (time.held.appointedBy ?? <span class="soft">Nobody said</span>) : '',
          label: true,
          width: 28,
        },
      ]}
      rows={history}
      rowKey={(time) => (time.kind === 'held' ? time.held.id : `vacant ${time.from}`)}
    />
  );
}

export interface EvidenceFormView {
  readonly form: FormState;
  readonly title: string;
  readonly post: string;
  readonly holding: string;
  readonly requirement: string;
  readonly name: string;
  readonly asks: string;
}

export function EvidencePage({ ctx, view }: { ctx: PageContext; view: EvidenceFormView }) {
  const { form, title, post, holding, requirement, name, asks } = view;
  return (
    <Page ctx={ctx} title={`What shows it, ${name}`} hasErrors={hasErrors(form)}>
      <Crumb href={postUrl(post)}>{title}</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={asks} lede={`What shows it of ${name}.`} />
      <PostForm action={addEvidenceUrl(post, holding, requirement)} csrfToken={ctx.csrfToken} withFiles>
        <TextArea
          form={form}
          name="words"
          label="What shows it?"
          hint="The qualification and its year, the decision, where it stands. Everybody here can read it, so no numbers of certificates"
          rows={3}
          question
        />
        <DateField form={form} name="since" label="Since when is it so?" optional question />
        <FileField
          form={form}
          name="file"
          label="The paper itself"
          hint={`${certificateHint} ${name}, and those who give posts, can open it.`}
          accept={acceptedCertificates}
          optional
          question
        />
        <FormEnd>
          <Button>Write it down</Button>
          <a class="govuk-link" href={postUrl(post)}>
            Stop, and write nothing down
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

import type { PlanQuestion, PlanSection } from '../../packs/model.ts';
import { Block, Button, Fold, Notice, PageHead, SavedState } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { dayLong } from '../../ui/format.ts';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { FileList, Question } from '../plans/index.ts';
import { type Answer, answerWords, type FileRow, filesOf, hasField } from '../plans/model.ts';
import type { Invited } from './invitations.queries.ts';
import { closePartUrl, ownCopyUrl, ownFileUrl, ownPartUrl } from './urls.ts';

/** What somebody with no account answers here: nothing that shows records, nor what only a child’s page takes. */
const isAskedHere = (question: Pick<PlanQuestion, 'kind'>): boolean => hasField(question) || question.kind === 'file';

export interface OwnPartView {
  readonly invited: Invited;
  readonly section: PlanSection;
  readonly form: FormState;
  /** "Saved at 10:42. You can stop and come back."; '' while nothing is. */
  readonly saved: string;
  /** By question, the files that stand. */
  readonly files: (question: string) => readonly FileRow[];
}

const lede = ({ firstName, byName, organisationName, meetingOn }: Invited): string => {
  const asked = byName === null ? `${organisationName} asked you.` : `${byName} at ${organisationName} asked you.`;
  const meeting = meetingOn === null ? '' : ` The meeting is on ${dayLong(meetingOn)}.`;
  return `This is for ${firstName}’s plan. ${asked}${meeting}`;
};

/** Their part, to write in: the same with and without scripts. */
export function OwnPartPage({ ctx, view }: { ctx: PageContext; view: OwnPartView }) {
  const { invited, section, form, saved } = view;
  const asked = section.questions.filter(isAskedHere);
  const first = asked.filter(({ when }) => when === null);
  const under = (question: PlanQuestion) => asked.filter(({ when }) => when?.question === question.id);
  return (
    <BarePage ctx={ctx} title={section.title} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title={section.title}
        lede={lede(invited)}
        more={section.about ?? undefined}
        saved={
          saved === '' ? (
            <p class="soft" role="status" data-saved-state>
              You can stop and come back.
            </p>
          ) : (
            <SavedState>{saved}</SavedState>
          )
        }
      />
      <PostForm action={ownPartUrl} csrfToken={ctx.csrfToken} saveAsYouGo>
        {first.map((question) => (
          <Question
            key={question.id}
            form={form}
            question={question}
            under={under(question)}
            files={({ id }) => ({ rows: view.files(id), url: ownFileUrl })}
          />
        ))}
        <WhoReads name={invited.firstName} />
        <FormEnd>
          <Button name="act" value="send">
            Send my part
          </Button>
          <Button kind="outlined" name="act" value="save">
            Save
          </Button>
        </FormEnd>
      </PostForm>
      <Fold summary="I would rather not">
        <PostForm action={ownPartUrl} csrfToken={ctx.csrfToken}>
          <TextArea
            form={form}
            name="why-not"
            label="Anything you want to say about that"
            hint="You need not say why. Nobody will ask you again for this meeting."
            rows={2}
            optional
          />
          <Button kind="outlined" name="act" value="decline">
            I would rather not write this
          </Button>
        </PostForm>
      </Fold>
      <Close ctx={ctx} />
    </BarePage>
  );
}

function WhoReads({ name }: { name: string }) {
  return (
    <p class="soft">
      Those who plan with {name} read it: at school, and at the council. A copy of the plan for another member of the
      family leaves out what you write. You do not see the rest of the plan here.
    </p>
  );
}

export function ReadOwnPartPage(props: {
  ctx: PageContext;
  invited: Invited;
  section: PlanSection;
  answers: ReadonlyMap<string, Answer>;
  /** They have just sent it, or said that they would rather not. */
  justNow: boolean;
  /** A file came after the part was sent, and was not added. */
  late: boolean;
  /** A copy of the signed plan was let go to them. */
  copy: boolean;
}) {
  const { ctx, invited, section, answers, justNow, late, copy } = props;
  const declined = invited.partState === 'declined';
  const closed = !declined && invited.partState !== 'sent';
  const title = declined ? 'You would rather not' : closed ? section.title : 'Your part is in';
  const said = section.questions.filter(({ id }) => answers.has(id));
  return (
    <BarePage ctx={ctx} title={title}>
      <PageHead
        title={title}
        lede={
          declined
            ? `Thank you for saying so. Nobody asks you again for this meeting.`
            : closed
              ? 'The plan is with those who check it, so nothing can be changed now.'
              : `Thank you. ${invited.byName ?? invited.organisationName} can read it now.`
        }
      />
      {justNow && !declined && (
        <Notice lead="Sent." announced>
          Forgotten something, or is something wrong? Ring whoever asked you: they can open it for you again.
        </Notice>
      )}
      {late && (
        <Notice lead="Nothing was changed." announced>
          Your part was sent before that. Ring whoever asked you: they can open it for you again.
        </Notice>
      )}
      {copy && (
        <Block title="Your copy of the plan">
          <p>
            <a class="govuk-link" href={ownCopyUrl('pdf')}>
              Take it as a PDF
            </a>
            {', '}
            <a class="govuk-link" href={ownCopyUrl('docx')}>
              or in Word
            </a>
          </p>
          <p class="soft small">It is the plan as it was signed off, as far as it is yours to read. Keep it safe.</p>
        </Block>
      )}
      {said.length > 0 && (
        <Block title="What you wrote">
          <dl class="said">
            {said.map((question) => (
              <div key={question.id}>
                <dt>
                  <b>{question.ask}</b>
                </dt>
                <dd>
                  {question.kind === 'file' ? (
                    <FileList rows={filesOf(answers.get(question.id) ?? null)} url={ownFileUrl} />
                  ) : (
                    answerWords(question, answers.get(question.id) ?? null).map((words) => <p key={words}>{words}</p>)
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </Block>
      )}
      <Close ctx={ctx} />
    </BarePage>
  );
}

function Close({ ctx }: { ctx: PageContext }) {
  return (
    <PostForm action={closePartUrl} csrfToken={ctx.csrfToken} inline>
      <p class="soft">
        On a phone or computer that others use?{' '}
        <button type="submit" class="link-button">
          Close it here
        </button>
      </p>
    </PostForm>
  );
}

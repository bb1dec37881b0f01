import { Block, Button, Crumb, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, Radios, TextField } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Contact } from '../contacts/index.ts';
import type { PlanPartRow } from '../plans/model.ts';
import { type MayInvite, notInvitedWords } from './may-invite.ts';
import { everybodysPartUrl } from './urls.ts';

export interface InviteView {
  readonly child: { readonly id: string; readonly name: { readonly first: string } };
  readonly planId: string;
  readonly part: PlanPartRow;
  readonly title: string;
  readonly people: readonly { readonly contact: Contact; readonly may: MayInvite; readonly mayMailCode: boolean }[];
  /** How many days it stands. */
  readonly days: number;
  readonly form: FormState;
}

/** Asks somebody without an account for one part. Who must not be written to is named, with why, and cannot be chosen. */
export function InvitePage({ ctx, view }: { ctx: PageContext; view: InviteView }) {
  const { child, planId, title, people, days, form } = view;
  const invitable = people.filter(({ may }) => may.may);
  const not = people.flatMap(({ contact, may }) => (may.may ? [] : [{ contact, because: may.because }]));
  // where nobody is recorded there is one answer, and nobody is made to give it
  const whom = invitable.length > 0 ? form : { ...form, values: { who: 'named', ...form.values } };
  return (
    <Page ctx={ctx} title={`Invite somebody: ${title}`} hasErrors={hasErrors(form)}>
      <Crumb href={everybodysPartUrl(child.id, planId)}>Everybody’s part</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`Invite somebody to “${title}”`}
        lede={`They get a link by mail and a code another way. They see this part of ${child.name.first}’s plan and what they write in it, and nothing else.`}
        more="The mail names no child and no school. If somebody was invited already, the next person gets a part of their own: neither reads the other’s."
      />
      <PostForm action={ctx.here} csrfToken={ctx.csrfToken} confirmLeaving>
        <Radios
          form={whom}
          name="who"
          label="Who"
          question
          choices={[
            ...invitable.map(({ contact, mayMailCode }) => ({
              value: contact.id,
              text: contact.name,
              hint: [contact.email, contact.route, mayMailCode ? 'The contact rule allows mail.' : null]
                .filter(Boolean)
                .join('. '),
            })),
            {
              value: 'named',
              text: 'Somebody who is not recorded around the child',
              under: (
                <>
                  <TextField form={form} name="name" label="Their name" autocomplete="off" />
                  <TextField form={form} name="email" label="Their email address" type="email" autocomplete="off" />
                </>
              ),
            },
          ]}
        />
        <Radios
          form={form}
          name="way"
          label="How the code comes to them"
          question
          choices={[
            {
              value: 'told',
              text: 'I tell them by phone or in person',
              hint: 'The code is shown to you once, after this page.',
            },
            {
              value: 'agreed',
              text: 'We have agreed one',
              under: (
                <TextField
                  form={form}
                  name="code"
                  label="The code you agreed"
                  hint="At least eight letters or figures, and no name or birthday."
                  autocomplete="off"
                  spellcheck={false}
                />
              ),
            },
            {
              value: 'mailed',
              text: 'By mail, in a letter of its own',
              hint: 'Only for somebody whom the child’s contact rule says to reach by mail.',
            },
          ]}
        />
        <p class="soft">
          The link can be used for {days} days, or until the meeting if that is later. You can extend it or take it
          back.
        </p>
        <FormEnd>
          <Button>Send the invitation</Button>
          <a class="govuk-link" href={everybodysPartUrl(child.id, planId)}>
            Leave it
          </a>
        </FormEnd>
      </PostForm>
      {not.length > 0 && (
        <Block title="Who cannot be invited by mail">
          <ul class="govuk-list">
            {not.map(({ contact, because }) => (
              <li key={contact.id}>
                <b>{contact.name}</b>. {notInvitedWords[because]}
              </li>
            ))}
          </ul>
          <p class="soft">What they tell you can be written down in the plan with whose words it is.</p>
        </Block>
      )}
    </Page>
  );
}

export function AskTeacherPage(props: {
  ctx: PageContext;
  child: { readonly id: string; readonly name: { readonly first: string } };
  planId: string;
  sections: readonly { readonly id: string; readonly title: string; readonly asks: readonly string[] }[];
  staff: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
}) {
  const { ctx, child, planId, sections, staff, form } = props;
  return (
    <Page ctx={ctx} title="Ask a teacher about a subject" hasErrors={hasErrors(form)}>
      <Crumb href={everybodysPartUrl(child.id, planId)}>Everybody’s part</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Ask a teacher about a subject"
        lede={`They get a short request about ${child.name.first}: ${sections.flatMap(({ asks }) => asks).length} questions, in their own name, and it stands in their work until they send it.`}
      />
      <PostForm action={ctx.here} csrfToken={ctx.csrfToken}>
        <TextField form={form} name="subject" label="Subject" autocomplete="off" width={20} />
        <Radios
          form={form}
          name="teacher"
          label="Who teaches it"
          choices={staff.map(({ id, name }) => ({ value: id, text: name }))}
        />
        {sections.map(({ id, title, asks }) => (
          <Block key={id} title={`What “${title}” asks`}>
            <ul class="govuk-list">
              {asks.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </Block>
        ))}
        <FormEnd>
          <Button>Ask them</Button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

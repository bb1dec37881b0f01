import { Button, Crumb, Fold, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, emptyForm, FormEnd, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Contact } from './contact.ts';
import { addressUrl, liftUnsafeUrl, peopleUrl, revealAddressUrl, unhideAddressUrl, unsafeUrl } from './urls.ts';

interface GuardedProps {
  readonly ctx: PageContext;
  readonly childId: string;
  readonly contact: Contact;
  readonly form: FormState;
}

/** Marking somebody as not to be contacted, or, for head and safeguarding lead, letting them be contacted again. */
export function UnsafePage(props: GuardedProps & { reason: string | null; mayLift: boolean }) {
  const { ctx, childId, contact, form, reason, mayLift } = props;
  return (
    <Page ctx={ctx} title="Not to be contacted" hasErrors={hasErrors(form)}>
      <Crumb href={peopleUrl(childId)}>People around the child</Crumb>
      <ErrorSummary form={form} />
      {contact.unsafe ? (
        <>
          <PageHead small title={`${contact.name} is not to be contacted`} lede="Nothing is sent to them." />
          <p class="govuk-body">{reason === null ? 'Why is for the safeguarding lead to read.' : `Why: ${reason}`}</p>
          {mayLift ? (
            <PostForm action={liftUnsafeUrl(childId, contact.id)} csrfToken={ctx.csrfToken}>
              <TextArea form={form} name="reason" label="Why it is safe again" rows={3} question />
              <FormEnd>
                <Button>Let them be contacted again</Button>
                <a class="govuk-link" href={peopleUrl(childId)}>
                  Leave it as it is
                </a>
              </FormEnd>
            </PostForm>
          ) : (
            <p class="govuk-body">Only the {ctx.words.headteacher} or the safeguarding lead can change this.</p>
          )}
        </>
      ) : (
        <>
          <PageHead
            small
            title={`Stop all contact with ${contact.name}`}
            lede="From then on nothing is sent to them, and letters that wait are withdrawn. If you are in doubt, stop it: the safeguarding lead can let it go on."
          />
          <PostForm action={unsafeUrl(childId, contact.id)} csrfToken={ctx.csrfToken}>
            <TextArea
              form={form}
              name="reason"
              label="Why"
              hint={`Only the ${ctx.words.headteacher}, the safeguarding lead and the deputies read it.`}
              rows={3}
              question
            />
            <FormEnd>
              <Button>Stop all contact</Button>
              <a class="govuk-link" href={peopleUrl(childId)}>
                Leave it as it is
              </a>
            </FormEnd>
          </PostForm>
          <p class="govuk-body">
            Messages to the same email address stop for every child. A phone call is still yours to stop: the page says
            “Not to be contacted” wherever their number stood.
          </p>
        </>
      )}
    </Page>
  );
}

/** Hiding an address; for head and safeguarding lead also looking at it, changing it, and hiding it no longer. */
export function AddressPage(props: GuardedProps & { mayReveal: boolean; revealed: string | null }) {
  const { ctx, childId, contact, form, mayReveal, revealed } = props;
  const kept = contact.addressHidden;
  return (
    <Page ctx={ctx} title={kept ? 'Kept address' : 'Hide an address'} hasErrors={hasErrors(form)}>
      <Crumb href={peopleUrl(childId)}>People around the child</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={kept ? `The address of ${contact.name} is kept` : `Hide the address of ${contact.name}`}
        lede={`Only the ${ctx.words.headteacher} and the safeguarding lead can look at it. Each look asks for a password again, is written down, and the other of the two is told. Everybody else reads “address kept”.`}
      />
      {revealed !== null && (
        <Notice announced lead="The address:">
          {revealed}
        </Notice>
      )}
      {kept && !mayReveal && (
        <p class="govuk-body">It can be changed by the {ctx.words.headteacher} or the safeguarding lead.</p>
      )}
      {kept && mayReveal && revealed === null && (
        <PostForm inline action={revealAddressUrl(childId, contact.id)} csrfToken={ctx.csrfToken}>
          <Button>Look at the address</Button>
        </PostForm>
      )}
      {(!kept || mayReveal) && (
        <PostForm action={addressUrl(childId, contact.id)} csrfToken={ctx.csrfToken}>
          <TextArea
            form={form}
            name="address"
            label={kept ? 'Another address' : 'Address'}
            rows={3}
            spellcheck={false}
            question={!kept}
          />
          <FormEnd>
            <Button kind={kept ? 'outlined' : 'filled'}>{kept ? 'Keep this one instead' : 'Hide it'}</Button>
            <a class="govuk-link" href={peopleUrl(childId)}>
              Leave it as it is
            </a>
          </FormEnd>
        </PostForm>
      )}
      {kept && mayReveal && (
        <Fold summary="It need not be hidden any more" soft open={form.errors.why !== undefined}>
          <PostForm action={unhideAddressUrl(childId, contact.id)} csrfToken={ctx.csrfToken}>
            <TextArea
              form={form}
              name="why"
              label="Why"
              hint="Everybody who sees the people around the child will see it."
              rows={2}
            />
            <FormEnd>
              <Button kind="outlined">Show it to everybody who sees {contact.name}</Button>
            </FormEnd>
          </PostForm>
        </Fold>
      )}
    </Page>
  );
}

export const noForm = emptyForm;

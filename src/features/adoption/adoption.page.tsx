import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Notice, PageHead } from '../../ui/components.ts';
import { Checkboxes, DateField, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { dayLong, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { WouldBeTold } from '../alerts/index.ts';
import { addChildUrl, childrenUrl, childUrl } from '../children/model.ts';
import { adoptionUrl, sealUrl } from './urls.ts';

export interface WhatCloses {
  readonly ctx: PageContext;
  readonly child: {
    readonly id: string;
    readonly name: { readonly full: string; readonly first: string; readonly short: string };
  };
  /** Organisations by name, one's own among them. */
  readonly openTo: readonly string[];
  readonly told: readonly WouldBeTold[];
  readonly keptYears: number;
  /** Where the number of years comes from, and how sure we are of it. */
  readonly keptSource: string;
}

/** First step: what will happen, and the day of the order. */
export function AdoptionPage(props: WhatCloses & { form: FormState }) {
  const { ctx, child, form } = props;
  return (
    <Page ctx={ctx} title={`Seal the record on adoption: ${child.name.short}`} hasErrors={hasErrors(form)}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Seal the record on adoption"
        lede="For a child who has been adopted, and for nothing else. It closes the record to everybody, for good."
      />
      <WhatHappens {...props} />
      <PostForm action={adoptionUrl(child.id)} csrfToken={ctx.csrfToken}>
        <DateField form={form} name="adopted" label="Day of the adoption order" question />
        <FormEnd>
          <Button>Go on: I am asked once more</Button>
          <a class="govuk-link" href={childUrl(child.id)}>
            Leave it open
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

function WhatHappens({ child, openTo, told, keptYears, keptSource }: WhatCloses) {
  return (
    <>
      <Block title="What closes, at once">
        <ul class="govuk-list govuk-list--bullet">
          <li>
            {child.name.first}’s page and everything on it, to everybody at {listWords(openTo)}. You, too.
          </li>
          <li>
            Lists, searches, downloads, what is due, agreed actions, calendars and mails no longer hold the child.
          </li>
          <li>
            The UPN and every other number are closed: no file brings the record back, and nobody can type it in again.
          </li>
          <li>People around the child: nothing is sent to them any more. What waited to be sent is withdrawn.</li>
          <li>Who has looked is kept, and shown to nobody.</li>
        </ul>
      </Block>
      <Block title="What is kept">
        <p class="govuk-body">
          The record itself stays sealed for {keptYears} years from the adoption. {keptSource} Nobody here can read it
          in that time. Whoever may ask for it by law asks the adoption agency or the authority.
        </p>
      </Block>
      <Block title="Who is told">
        <p class="govuk-body">
          {told.length === 0
            ? 'Nobody can be told by mail today.'
            : `${listWords(told.map(({ name }) => name))}, that a record was sealed and by whom, not whose.`}{' '}
          The other organisations tell their own.
        </p>
      </Block>
      <Block title="What comes after">
        <p class="govuk-body">
          The child’s new identity is a new child, with a new UPN, whom you add by hand. Nothing is carried over and
          nothing links the two. Write down now, on paper you will destroy, what still has to be known and may be.
        </p>
        <p class="govuk-body">
          <b>It cannot be undone</b>, not by you, an administrator or another school.
        </p>
      </Block>
    </>
  );
}

/** Second step: it is said once more, with a box to tick. */
export function SealPage(
  props: WhatCloses & { form: FormState; adoptedOn: Day; keptUntil: Day; fields: Readonly<Record<string, string>> },
) {
  const { ctx, child, form, adoptedOn, keptUntil, fields } = props;
  return (
    <Page ctx={ctx} title={`Seal this record: ${child.name.short}`} hasErrors={hasErrors(form)}>
      <Crumb href={adoptionUrl(child.id)}>Back: what will happen</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title={`Seal the record of ${child.name.full}?`} />
      <Notice lead="This cannot be undone." stop>
        Adopted on {dayLong(adoptedOn)}. The record closes to everybody at {listWords(props.openTo)}, and is kept sealed
        until {dayLong(keptUntil)}.
      </Notice>
      <PostForm action={sealUrl(child.id)} csrfToken={ctx.csrfToken} hidden={fields}>
        <Checkboxes
          form={form}
          name="sure"
          label="Before you go on"
          choices={[
            { value: 'order', text: 'The adoption order has been made, and it is of this child' },
            { value: 'undone', text: 'I know that nobody here can undo this' },
          ]}
        />
        <FormEnd>
          <Button>Seal this record</Button>
          <a class="govuk-link" href={childUrl(child.id)}>
            Leave it open
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

/** Afterwards. Nothing of the child is here, nor in the address. */
export function SealedPage({ ctx, mayAdd }: { ctx: PageContext; mayAdd: boolean }) {
  return (
    <Page ctx={ctx} title="The record is sealed">
      <Crumb href={childrenUrl}>Children</Crumb>
      <PageHead small title="The record is sealed" />
      <Empty
        lead="It is closed to everybody, and nothing was carried over."
        link={mayAdd ? { href: addChildUrl, words: 'Add a child by hand' } : undefined}
      >
        When the child has a new UPN, add them as you would any child, with what you may and need to know now. Destroy
        what you wrote down on paper.
      </Empty>
    </Page>
  );
}

import { postLabel, SCOPES, type Scope } from '../../access/index.ts';
import { ActionLink, Block, Button, Columns, Crumb, Notice, PageHead } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { listWords, timeOfDay } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { WouldBeTold } from '../alerts/index.ts';
import { childrenUrl, childUrl } from '../children/model.ts';
import { breakGlassUrl, closeGlassUrl, findAndBreakUrl } from './urls.ts';

export interface WhatHappens {
  /** How many minutes it stays open, and until when if it were broken now. */
  readonly minutes: number;
  readonly until: Date;
  readonly told: readonly WouldBeTold[];
}

export interface BreakGlassProps extends WhatHappens {
  readonly ctx: PageContext;
  readonly form: FormState;
  readonly childId: string;
  /** Null: the name is closed, or somebody is looking. */
  readonly name: string | null;
  readonly opens: readonly Scope[];
}

const reasonHint =
  'What you need it for, in a few words. The people named on this page read it, and the child may ask to one day.';

/** Before it is broken: what opens, for how long, who is told. */
export function BreakGlassPage(props: BreakGlassProps) {
  const { ctx, form, childId, name, opens } = props;
  return (
    <Page ctx={ctx} title="Break the glass" hasErrors={hasErrors(form)}>
      {name === null ? <Crumb href={childrenUrl}>Children</Crumb> : <Crumb href={childUrl(childId)}>{name}</Crumb>}
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Break the glass"
        lede={`It opens more of ${name === null ? 'this child’s record' : `${name}’s record`} to you than your post shows. For when a child cannot wait until somebody who may see it has been asked.`}
      />
      <Columns
        main={
          <PostForm action={breakGlassUrl(childId)} csrfToken={ctx.csrfToken}>
            <TextArea form={form} name="reason" label="Why you need it now" hint={reasonHint} rows={4} question />
            <FormEnd>
              <Button>Break the glass</Button>
              <ActionLink href={name === null ? childrenUrl : childUrl(childId)} kind="link">
                Leave it closed
              </ActionLink>
            </FormEnd>
          </PostForm>
        }
        side={
          <>
            <Block title="What opens">
              <p>{sentenceOf(opens)}.</p>
              <p class="soft small">
                For reading only. Hidden addresses and what a child said to readers of their own choosing stay closed.
              </p>
            </Block>
            <HowLongAndWho {...props} />
          </>
        }
      />
    </Page>
  );
}

export interface FindProps extends WhatHappens {
  readonly ctx: PageContext;
  readonly form: FormState;
  /** Somebody looked just now and there was none. */
  readonly notFound: boolean;
}

/** Where there is no address of the record: an exact number, or name and date of birth. */
export function FindAndBreakPage(props: FindProps) {
  const { ctx, form, notFound } = props;
  return (
    <Page ctx={ctx} title="Break the glass" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Break the glass"
        lede="It opens one child’s record to you beyond what your post shows. For when a child cannot wait until somebody who may see it has been asked."
      />
      {notFound && (
        <Notice stop announced lead="There is no record here that you could open with that.">
          It is written down that you looked, and why. Check what you typed, or ask the safeguarding lead.
        </Notice>
      )}
      <Columns
        main={
          <PostForm action={findAndBreakUrl} csrfToken={ctx.csrfToken}>
            <p class="govuk-body">Give the child’s UPN, or name and date of birth, exactly as on the register.</p>
            <TextField form={form} name="upn" label="UPN" width={20} autocomplete="off" spellcheck={false} optional />
            <TextField form={form} name="given" label="First name" autocomplete="off" spellcheck={false} optional />
            <TextField form={form} name="family" label="Family name" autocomplete="off" spellcheck={false} optional />
            <DateField form={form} name="born" label="Date of birth" optional />
            <TextArea form={form} name="reason" label="Why you need it now" hint={reasonHint} rows={4} />
            <FormEnd>
              <Button>Break the glass</Button>
              <ActionLink href={childrenUrl} kind="link">
                Leave it closed
              </ActionLink>
            </FormEnd>
          </PostForm>
        }
        side={
          <>
            <Block title="What opens">
              <p>
                One child’s record, for reading only. Hidden addresses and what a child said to readers of their own
                choosing stay closed.
              </p>
            </Block>
            <HowLongAndWho {...props} />
            <Block title="If nobody is found">
              <p>
                That is written down too, with your reason, and counts. What opens is one record, never a list of who is
                here.
              </p>
            </Block>
          </>
        }
      />
    </Page>
  );
}

function HowLongAndWho({ ctx, minutes, until, told }: WhatHappens & { ctx: PageContext }) {
  return (
    <>
      <Block title="For how long">
        <p>
          {minutes} minutes: broken now, until {timeOfDay(until)}. Then it closes by itself. You can close it before.
        </p>
      </Block>
      <Block title="Who is told at once">
        <ul class="govuk-list">
          {told.map(({ name, post, withContent }) => (
            <li key={`${name} ${post}`}>
              {name}, {postLabel(post, ctx.words).toLowerCase()}
              {withContent ? '' : ': that it happened, not about whom'}
            </li>
          ))}
          {told.length === 0 && (
            <li>The next person who is given the post of {ctx.words.headteacher} or safeguarding lead.</li>
          )}
        </ul>
        <p class="soft small">
          Where the child is at another school, that school’s headteacher and safeguarding lead too.
        </p>
      </Block>
    </>
  );
}

/** The glass is open: until when, and how to close it. On the child's own page. */
export function OpenGlassNotice({ ctx, childId, until }: { ctx: PageContext; childId: string; until: Date }) {
  return (
    <div class="notice">
      <p>
        <b>The glass is broken: more is open to you until {timeOfDay(until)}.</b> What you open is written down and can
        be seen by the {ctx.words.headteacher} and the safeguarding lead.
      </p>
      <PostForm inline action={closeGlassUrl(childId)} csrfToken={ctx.csrfToken}>
        <Button kind="outlined">Close it now</Button>
      </PostForm>
    </div>
  );
}

function sentenceOf(scopes: readonly Scope[]): string {
  const labels = SCOPES.filter((scope) => scopes.includes(scope.id)).map((scope) =>
    scope.id === 'send' ? scope.label : scope.label.toLowerCase(),
  );
  const words = listWords(labels);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

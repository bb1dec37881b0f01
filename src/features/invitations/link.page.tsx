import { Button, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { countOf } from '../../ui/format.ts';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { CodeWay } from './invitation-code.ts';
import type { LinkState } from './invitations.queries.ts';
import { anotherLinkUrl, linkUrl } from './urls.ts';

const where: Readonly<Record<CodeWay, string>> = {
  told: 'Whoever asked you tells you the code by phone or in person.',
  agreed: 'It is the code you agreed with whoever asked you.',
  mailed: 'It came in a letter of its own.',
};

/** What a mailed link opens: no child, no school, no name, until the code is right. */
export function CodePage(props: {
  ctx: PageContext;
  token: string;
  way: CodeWay;
  form: FormState;
  left: number | null;
}) {
  const { ctx, token, way, form, left } = props;
  return (
    <BarePage ctx={ctx} title="Your part of a plan" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title="Your part of a plan"
        lede="You were asked to write something. First type the code, so that only you can read and write it."
      />
      {left !== null && (
        <Notice stop announced lead="That is not the code.">
          You can try {countOf(left, 'more time')} with this link. After that, ask for a new link here.
        </Notice>
      )}
      <PostForm action={linkUrl(token)} csrfToken={ctx.csrfToken}>
        <TextField
          form={form}
          name="code"
          label="Code"
          hint={`${where[way]} Spaces and capitals make no difference.`}
          autocomplete="one-time-code"
          spellcheck={false}
          width={20}
        />
        <FormEnd>
          <Button>Open my part</Button>
        </FormEnd>
      </PostForm>
      <p class="soft">No code? Ring whoever asked you, on the number you always use. They can give you a new one.</p>
    </BarePage>
  );
}

const closed: Readonly<Record<Exclude<LinkState, 'open'>, readonly [title: string, words: string, again: boolean]>> = {
  unknown: [
    'This link opens nothing',
    'It may be an older one: look for a newer letter. If it was copied, check that all of it was. Otherwise ask whoever sent it to you.',
    false,
  ],
  used: [
    'This link was used already',
    'Each link opens your part once, in one browser. What was written is kept. To go on here, have a new link mailed to you.',
    true,
  ],
  'tried-out': [
    'This link is closed',
    'A wrong code was typed too often. Nothing was opened, and nothing is lost. Have a new link mailed to you, and ask for the code if you do not have it.',
    true,
  ],
  expired: [
    'This link has run out',
    'It could be used until a certain day, and that day is past. What was written is kept. Ask whoever invited you if they still need it.',
    false,
  ],
  withdrawn: [
    'This link was taken back',
    'Nothing is asked of you here any more. If you think that is a mistake, ring whoever invited you.',
    false,
  ],
};

/** A link that opens nothing now: each in its own words, and not one that tells whose it is. */
export function ClosedLinkPage({
  ctx,
  token,
  state,
}: {
  ctx: PageContext;
  token: string;
  state: Exclude<LinkState, 'open'>;
}) {
  const [title, words, again] = closed[state];
  return (
    <BarePage ctx={ctx} title={title}>
      <PageHead title={title} lede={words} />
      {again && (
        <PostForm action={anotherLinkUrl(token)} csrfToken={ctx.csrfToken}>
          <p class="govuk-body">It goes to the address that the first one went to, and to no other.</p>
          <Button>Mail me a new link</Button>
        </PostForm>
      )}
    </BarePage>
  );
}

export function AnotherLinkPage({ ctx }: { ctx: PageContext }) {
  return (
    <BarePage ctx={ctx} title="Look in your mail">
      <PageHead
        title="Look in your mail"
        lede="If the invitation still stands, a new link is on its way to the address the first one went to."
      />
      <p class="govuk-body">
        Nothing after some minutes? Links can be asked for only so often in a day. Ring whoever invited you.
      </p>
    </BarePage>
  );
}

/** Without a session: idle too long, closed, or taken back. */
export function NotInPage({ ctx }: { ctx: PageContext }) {
  return (
    <BarePage ctx={ctx} title="This is closed">
      <PageHead
        title="This is closed"
        lede="It closes by itself after an hour without a word, and when an invitation is taken back. What was saved is kept."
      />
      <p class="govuk-body">
        To go on, open the link in your mail again. If it says that it was used, it offers you a new one.
      </p>
    </BarePage>
  );
}

export function LeftPage({ ctx }: { ctx: PageContext }) {
  return (
    <BarePage ctx={ctx} title="Closed">
      <PageHead
        title="Closed"
        lede="Nobody who uses this phone or computer after you can open it. What you saved is kept; the link in your mail brings you back."
      />
    </BarePage>
  );
}

import { MOST_QUESTIONS } from '../../packs/model.ts';
import { Button, Crumb, Fold, Mini, MiniRow, Notice, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  fieldValue,
  hasErrors,
  PostForm,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { countOf } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Readable } from './about.ts';
import { MOST_WRONG } from './questions.ts';
import { askToReadUrl, askUrl, briefingsUrl } from './urls.ts';

/** What there is to read: one of them is chosen, and then whom to ask. */
export function ChooseReadingPage({ ctx, readables }: { ctx: PageContext; readables: readonly Readable[] }) {
  const [policies, guidance] = [
    readables.filter(({ about }) => about.kind === 'policy'),
    readables.filter(({ about }) => about.kind === 'guidance'),
  ];
  const list = (items: readonly Readable[]) => (
    <Mini
      items={items.map(({ key, title, line, yearly }) => (
        <MiniRow
          key={key}
          title={
            <a class="govuk-link" href={askToReadUrl(key)}>
              {title}
            </a>
          }
        >
          {line}
          {yearly && ' Everybody reads it again each school year.'}
        </MiniRow>
      ))}
    />
  );
  return (
    <Page ctx={ctx} title="What is to be read?">
      <Crumb href={briefingsUrl}>To read and confirm</Crumb>
      <PageHead
        title="What is to be read?"
        lede="Choose it. Then you say who is asked, and by when; each of them gets a letter, and it stands in their own list."
      />
      <section class="block">
        <h2>Our policies</h2>
        {policies.length === 0 ? <p class="govuk-body soft">None has been ratified yet.</p> : list(policies)}
      </section>
      <section class="block">
        <h2>Guidance in force</h2>
        {list(guidance.slice(0, FIRST))}
        {guidance.length > FIRST && (
          <Fold summary={`${countOf(guidance.length - FIRST, 'more document')}`}>{list(guidance.slice(FIRST))}</Fold>
        )}
      </section>
    </Page>
  );
}

/** As many as are shown at once: what everybody reads each year stands first. */
const FIRST = 5;

export interface AskView {
  readonly readable: Readable;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly people: number;
    readonly hint?: string;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly post: string }[];
  /** How many of those have no sign-in, and are written down from paper. */
  readonly withoutSignIn: number;
  /** The same is being asked already. */
  readonly already: string | null;
}

export function AskPage({ ctx, view, form }: { ctx: PageContext; view: AskView; form: FormState }) {
  const { readable, groups, people, withoutSignIn, already } = view;
  return (
    <Page ctx={ctx} title="Ask people to read this" hasErrors={hasErrors(form)}>
      <Crumb href={askUrl}>What is to be read?</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title="Ask people to read this" lede={readable.title} more={readable.line} />
      {already !== null && (
        <Notice lead="People are asked to read it already.">{already} Whoever is asked twice confirms it twice.</Notice>
      )}
      <PostForm action={askUrl} csrfToken={ctx.csrfToken} hidden={{ about: readable.key }}>
        <Checkboxes
          form={form}
          name="group"
          label="Who is asked?"
          question
          choices={groups.map(({ id, title, people: many, hint }) => ({
            value: id,
            text: `${title} (${many})`,
            hint,
          }))}
        />
        {people.length > 0 && (
          <Fold class="block" summary="Somebody by name" open={form.errors.person !== undefined}>
            <Checkboxes
              form={form}
              name="person"
              label="Who else?"
              small
              choices={people.map(({ id, name, post }) => ({ value: id, text: `${name}, ${post}` }))}
            />
          </Fold>
        )}
        <DateField form={form} name="due" label="By when?" question />
        <Checkboxes
          form={form}
          name="starters"
          label="And whoever starts later?"
          question
          choices={[
            {
              value: 'yes',
              text: 'Ask new colleagues in these groups too',
              hint: 'Each gets a letter the morning after they start, and a day of their own.',
            },
          ]}
        />
        <TextArea
          form={form}
          name="words"
          label="What do you want to say to them?"
          hint="What matters most in it, say, or whom to ask. It stands above what is to be read."
          optional
          question
          rows={3}
        />
        <Checkboxes
          form={form}
          name="asks-questions"
          label="Questions after it?"
          question
          choices={[
            {
              value: 'yes',
              text: `Ask these questions, and confirm once all are answered rightly`,
              hint: 'A wrong answer is explained, and can be given again. Nobody is shown by name who was wrong.',
            },
          ]}
        />
        {Array.from({ length: MOST_QUESTIONS }, (_, at) => (
          <OneQuestion key={at} form={form} n={at + 1} />
        ))}
        {withoutSignIn > 0 && (
          <p class="govuk-body soft">
            {countOf(withoutSignIn, 'person has', 'people have')} no sign-in here. They read it on paper, and you write
            down that they signed.
          </p>
        )}
        <FormEnd>
          <Button>Ask them</Button>
          <a class="govuk-link" href={briefingsUrl}>
            Stop, and ask nobody
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

function OneQuestion({ form, n }: { form: FormState; n: number }) {
  const asks = fieldValue(form.values, `asks-${n}`);
  const isWrong = ['asks', 'right', 'wrong', 'why'].some((key) => form.errors[`${key}-${n}`] !== undefined);
  return (
    <Fold summary={`Question ${n}: ${asks === '' ? 'not written' : asks}`} open={isWrong}>
      <TextField form={form} name={`asks-${n}`} label="What is asked" about={`Question ${n}:`} />
      <TextField form={form} name={`right-${n}`} label="The right answer" about={`Question ${n}:`} />
      <TextArea
        form={form}
        name={`wrong-${n}`}
        label="Wrong answers"
        hint={`One a line, up to ${MOST_WRONG}.`}
        about={`Question ${n}:`}
        rows={3}
      />
      <TextField form={form} name={`why-${n}`} label="Why it is right" about={`Question ${n}:`} />
    </Fold>
  );
}

import { type PostId, type PostNames, postLabel } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { dayInEngland } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Fold, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, SelectField, TextArea } from '../../ui/form.tsx';
import { dayWords, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/model.ts';
import type { BarRow } from './bar.ts';
import { liftBarUrl, relativesUrl, standInUrl } from './urls.ts';

interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly PostId[];
}

export interface RelativesProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly child: { readonly id: string; readonly name: { readonly full: string; readonly first: string } };
  readonly bars: readonly BarRow[];
  readonly canBeBarred: readonly Colleague[];
  readonly canStandIn: readonly Colleague[];
  readonly form: FormState;
  readonly mayLift: boolean;
  readonly mayNameStandIn: boolean;
}

/** Parents, carers and relatives of a child who work here. */
export function RelativesPage(props: RelativesProps) {
  const { ctx, child, bars, canBeBarred, form } = props;
  return (
    <Page ctx={ctx} title="Relatives who work here" hasErrors={hasErrors(form)}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Relatives who work here"
        lede={`A parent, carer or relative of ${child.name.first} does not see this record, whatever their post. For them it is not there at all.`}
      />
      {bars.length === 0 ? (
        <Empty lead="Nobody is barred." />
      ) : (
        bars.map((bar) => <Barred key={bar.personId} {...props} bar={bar} />)
      )}
      <Block title="Bar somebody">
        <PostForm action={relativesUrl(child.id)} csrfToken={ctx.csrfToken}>
          <SelectField
            form={form}
            name="person"
            label={`Parent, carer or relative of ${child.name.first}`}
            hint="It holds at once. Somebody else is told that it was changed. If it is you, this page closes too."
            choices={[
              { value: '', text: 'Choose' },
              ...canBeBarred.map((person) => ({ value: person.personId, text: nameAndPosts(person, ctx.words) })),
            ]}
          />
          <FormEnd>
            <Button>Bar this person</Button>
          </FormEnd>
        </PostForm>
      </Block>
    </Page>
  );
}

const nameAndPosts = ({ name, posts }: Colleague, words: PostNames): string =>
  `${name}, ${listWords([...new Set(posts)].map((post) => postLabel(post, words).toLowerCase()))}`;

function Barred(props: RelativesProps & { bar: BarRow }) {
  const { ctx, today, child, bar, canStandIn, form, mayLift, mayNameStandIn } = props;
  const named = bar.name ?? 'Somebody from another organisation';
  return (
    <Block title={named} level={2}>
      <p class="govuk-body">
        Barred since {dayWords(dayInEngland(bar.setAt), today)}
        {bar.setBy === null ? '' : ` by ${bar.setBy}`}.{' '}
        {bar.standInId === null
          ? 'Nobody stands in: their work for this child falls to whoever holds the other posts.'
          : `${bar.standIn ?? 'A colleague'} stands in for them with this child.`}
      </p>
      {bar.own && mayNameStandIn && (
        <Fold summary={bar.standInId === null ? `Name who stands in for ${named}` : 'Change who stands in'} soft>
          <PostForm action={standInUrl(child.id, bar.personId)} csrfToken={ctx.csrfToken}>
            <SelectField
              form={{ values: { 'stand-in': bar.standInId ?? '' }, errors: {} }}
              name="stand-in"
              label="Who stands in"
              hint="They see of this child what the barred person’s post would show, and take what is due."
              choices={[
                { value: '', text: 'Nobody' },
                ...canStandIn.map((person) => ({ value: person.personId, text: nameAndPosts(person, ctx.words) })),
              ]}
            />
            <FormEnd>
              <Button kind="outlined">Set who stands in</Button>
            </FormEnd>
          </PostForm>
        </Fold>
      )}
      {bar.own && mayLift && (
        <Fold
          summary={`${named} is no relative after all`}
          soft
          open={form.errors[`reason-${bar.personId}`] !== undefined}
        >
          <PostForm action={liftBarUrl(child.id, bar.personId)} csrfToken={ctx.csrfToken}>
            <TextArea form={form} name={`reason-${bar.personId}`} label="How you know" rows={3} />
            <FormEnd>
              <Button kind="outlined">Lift the bar</Button>
            </FormEnd>
          </PostForm>
        </Fold>
      )}
    </Block>
  );
}

import { planWord } from '../../access/index.ts';
import { Block, Button, Crumb, Empty, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { countOf, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type OpenPlan, planTitle, planUrl } from '../plans/index.ts';
import { AGREED_MONEY, agreedMoneyTitle, type HandedMoney, type Offerable } from './handing-over.ts';
import { ELSEWHERE } from './offer.form.ts';
import { offerHandoverUrl } from './urls.ts';

export interface OfferView {
  readonly opened: OpenPlan;
  readonly sections: readonly Offerable[];
  /** Agreed and not spent; empty where there is none, or this reader sees none. */
  readonly money: readonly HandedMoney[];
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
}

/** Handing a plan over: to whom, from when, and section by section what goes. */
export function OfferPage({ ctx, view }: { ctx: PageContext; view: OfferView }) {
  const { opened, sections, form } = view;
  const { child, plan } = opened;
  const word = planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';
  const goes = sections.filter(({ hands }) => hands.goes !== 'never');
  return (
    <Page ctx={ctx} title={`Hand over to the next school: ${child.name.short}`} hasErrors={hasErrors(form)}>
      <Crumb href={planUrl(child.id, plan.id)}>
        {child.name.short}, {planTitle(plan, word)}
      </Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Hand over to the next school"
        lede="Before the first day there. The next school is told whose plan it is and what is in it, and reads it once it has accepted."
        more="What you hand over is kept as it is now, with every target and what became of it. The plan itself stays with you."
      />
      {goes.length === 0 ? <NothingToGive opened={opened} /> : <OfferForm ctx={ctx} view={view} />}
    </Page>
  );
}

function NothingToGive({ opened: { child, plan } }: Pick<OfferView, 'opened'>) {
  return (
    <Empty
      lead="Nothing is written in this plan that could go."
      link={{ href: planUrl(child.id, plan.id), words: 'Go to the plan' }}
    >
      Write a part of it first, or hand over the plan before it.
    </Empty>
  );
}

function hintOf({ hands, files }: Offerable): { readonly hint?: string } {
  const said = [
    hands.goes === 'child-agrees' ? 'The child’s own words: only with the child’s yes, below.' : '',
    files === 0 ? '' : `${sentence(countOf(files, 'file goes', 'files go'))} with it, to be opened there.`,
  ].filter(Boolean);
  return said.length === 0 ? {} : { hint: said.join(' ') };
}

function OfferForm({ ctx, view: { opened, sections, money, schools, form } }: { ctx: PageContext; view: OfferView }) {
  const { child, plan } = opened;
  const goes = sections.filter(({ hands }) => hands.goes !== 'never');
  const stays = sections.filter(({ hands }) => hands.goes === 'never');
  const voice = goes.filter(({ hands }) => hands.goes === 'child-agrees');
  return (
    <PostForm action={offerHandoverUrl(child.id, plan.id)} csrfToken={ctx.csrfToken} confirmLeaving>
      <SelectField
        form={form}
        name="to"
        label="The next school"
        choices={[
          { value: '', text: 'Choose' },
          ...schools.map(({ id, name }) => ({ value: id, text: name })),
          { value: ELSEWHERE, text: 'A school that does not use Mainstay' },
        ]}
      />
      <TextField
        form={form}
        name="name"
        label="Its name"
        hint="Only for a school that does not use Mainstay"
        autocomplete="off"
        optional
      />
      <TextArea
        form={form}
        name="how"
        label="How it was sent, and to whom"
        hint="Only for a school that does not use Mainstay"
        rows={2}
        optional
      />
      <DateField form={form} name="first" label="The child’s first day there" />
      <Checkboxes
        form={form}
        name="section"
        label="What goes"
        choices={[
          ...goes.map((each) => ({ value: each.section, text: each.title, ...hintOf(each) })),
          ...(money.length === 0
            ? []
            : [
                {
                  value: AGREED_MONEY,
                  text: agreedMoneyTitle,
                  hint: `${money.map(({ intervention, unspent }) => `${intervention}: ${unspent}`).join('; ')}. No request, reason or entry goes along`,
                },
              ]),
        ]}
        small
      />
      {voice.length > 0 && (
        <Checkboxes
          form={form}
          name="agreed"
          label="The child’s own words"
          choices={[{ value: 'yes', text: 'The child was asked, and says yes to the next school reading them' }]}
          small
        />
      )}
      {stays.length > 0 && (
        <Block title="What does not go">
          <ul class="mini">
            {stays.map(({ section, title, hands }) => (
              <li key={section}>
                {title} <span class="second-line">{hands.goes === 'never' ? hands.why : ''}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <FormEnd>
        <Button>Offer it</Button>
        <a class="govuk-link" href={planUrl(child.id, plan.id)}>
          Leave it
        </a>
      </FormEnd>
    </PostForm>
  );
}

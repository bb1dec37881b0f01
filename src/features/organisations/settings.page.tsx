import type { Day } from '../../calendar/index.ts';
import { type Clock, sayClock, saySource, verifiedWords } from '../../packs/index.ts';
import type { OrganisationWords } from '../../packs/model.ts';
import { Block, Button, Crumb, Fold, Notice, PageHead, SecondLine, Table } from '../../ui/components.ts';
import { DateField, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { countOf, dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Setting } from './school-settings.ts';
import { dropSettingUrl, schoolUrl, settingsUrl, settingUrl } from './urls.ts';

export interface SettingsView {
  readonly words: OrganisationWords;
  /** "Hertfordshire": whose pack it is, or England's where the authority has none that we know. */
  readonly packTitle: string;
  readonly authorityName: string | null;
  readonly settings: readonly Setting[];
  readonly mayChange: boolean;
  readonly done: string | null;
  readonly today: Day;
}

/** A clock's number in words, and how sure we are of it. What nobody has verified is said where it is shown. */
function Value({ clock, runs }: { clock: Clock; runs: string | null }) {
  return (
    <>
      <b>{sayClock(clock)}</b>
      {runs && <SecondLine>{runs}</SecondLine>}
    </>
  );
}

function Rests({ setting, words, today }: { setting: Setting; words: OrganisationWords; today: Day }) {
  const { own, toCome, inForce, inherited } = setting;
  const doubt = inForce.verified === 'low' ? <b>{verifiedWords.low}. </b> : null;
  return (
    <>
      {own ? (
        <>
          Set by {words.the} from {dayPlain(own.from)}: {own.because}.
          <SecondLine>
            Otherwise {sayClock(inherited)}. {saySource(inherited)}
          </SecondLine>
        </>
      ) : (
        <>
          {doubt}
          {saySource(inForce)}
        </>
      )}
      {toCome && (
        <SecondLine>
          From {dayPlain(toCome.from)}: {sayClock(toCome)}.
        </SecondLine>
      )}
      {own?.to != null && own.to > today && <SecondLine>Ends before {dayPlain(own.to)}.</SecondLine>}
    </>
  );
}

export function SettingsPage({ ctx, view }: { ctx: PageContext; view: SettingsView }) {
  const { words, settings, today } = view;
  const own = settings.filter((setting) => setting.mayChange);
  const others = settings.filter((setting) => !setting.mayChange);
  const changed = own.filter((setting) => setting.own !== null).length;
  const doubtful = settings.filter(({ inForce }) => inForce.verified === 'low').length;
  const columns = (change: boolean) => [
    { head: 'What', cell: (setting: Setting) => setting.title, isHead: true, width: 32 },
    {
      head: 'Counts',
      cell: (setting: Setting) => <Value clock={setting.inForce} runs={setting.runs} />,
      width: 24,
    },
    {
      head: 'Where it comes from',
      cell: (setting: Setting) => <Rests setting={setting} words={words} today={today} />,
      width: 32,
    },
    {
      head: 'Change',
      cell: (setting: Setting) =>
        change && (
          <a class="govuk-link" href={settingUrl(setting.id)}>
            Change<span class="govuk-visually-hidden"> {setting.title}</span>
          </a>
        ),
      width: 12,
    },
  ];
  return (
    <Page ctx={ctx} title="Settings">
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <PageHead
        title="Settings"
        lede={
          <>
            {view.authorityName === null
              ? 'No authority is named, so England’s clocks are used.'
              : view.packTitle === 'England'
                ? `We have no clocks of ${view.authorityName}, so England’s are used.`
                : `The clocks are those of ${view.packTitle}, over England’s.`}{' '}
            {changed === 0 ? `None was changed by ${words.the}.` : `${countOf(changed, 'clock')} set by ${words.the}.`}
          </>
        }
        more={
          doubtful > 0
            ? `${countOf(doubtful, 'number')} below nobody has verified yet. Each says so; rely on the source, not on us.`
            : undefined
        }
      />
      {view.done !== null && <Notice lead={view.done} announced />}
      {own.length > 0 && (
        <Block title={`Left to ${words.the}`} count={own.length}>
          <Table
            caption={`Left to ${words.the}`}
            captionUnseen
            columns={columns(view.mayChange)}
            rows={own}
            rowKey={(setting) => setting.id}
          />
        </Block>
      )}
      <Fold summary={`Set by law, by guidance, by the authority or by us: ${others.length}`}>
        <Table
          caption="Set by law, by guidance, by the authority or by us"
          captionUnseen
          columns={columns(false).slice(0, 3)}
          rows={others}
          rowKey={(setting) => setting.id}
        />
      </Fold>
    </Page>
  );
}

export interface SettingFormView {
  readonly words: OrganisationWords;
  readonly setting: Setting;
  readonly form: FormState;
  readonly today: Day;
}

/** "school days", "times a term": what the number counts, without the number. */
const unitWords = (clock: Clock): string =>
  sayClock({ ...clock, value: 3 })
    .replace(/^3\s*/, '')
    .trim();

export function SettingFormPage({ ctx, view }: { ctx: PageContext; view: SettingFormView }) {
  const { setting, form, words } = view;
  const { inherited, own, toCome } = setting;
  return (
    <Page ctx={ctx} title={setting.title} hasErrors={hasErrors(form)}>
      <Crumb href={settingsUrl}>Settings</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={setting.title}
        lede={
          <>
            Without a number of your own it is {sayClock(inherited)}
            {setting.runs ? ` ${setting.runs}` : ''}. {saySource(inherited)}
          </>
        }
      />
      <PostForm action={settingUrl(setting.id)} csrfToken={ctx.csrfToken} confirmLeaving>
        <TextField
          form={form}
          name="value"
          label={`How many at ${words.the}?`}
          inputmode="numeric"
          width={4}
          suffix={unitWords(inherited)}
          question
        />
        <DateField
          form={form}
          name="from"
          label="From which day?"
          hint="What was due before that day stays due by the number before."
          question
        />
        <TextField
          form={form}
          name="because"
          label="What does it rest on?"
          hint="The policy or decision, as people can look it up. It stands beside every date this sets."
          question
        />
        <FormEnd>
          <Button>Set it</Button>
          <a class="govuk-link" href={settingsUrl}>
            Leave it as it was
          </a>
        </FormEnd>
      </PostForm>
      {(own !== null || toCome !== null) && (
        <Block title="Go back to what others set">
          <p class="govuk-body">
            From tomorrow it is {sayClock(inherited)} again. What was due until today stays due by your number.
          </p>
          <PostForm action={dropSettingUrl(setting.id)} csrfToken={ctx.csrfToken}>
            <Button kind="outlined">End our own number today</Button>
          </PostForm>
        </Block>
      )}
    </Page>
  );
}

import type { Day } from '../../calendar/index.ts';
import { Empty, PageHead, SecondLine, Table } from '../../ui/components.ts';
import { countOf, dateTimeWords, sentence, timeOfDay } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/model.ts';
import type { GlassBroken } from './glass.queries.ts';

export interface GlassesBrokenProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly now: Date;
  readonly glasses: readonly GlassBroken[];
  /** Names of the children the reader may see by name. */
  readonly names: ReadonlyMap<string, string>;
  /** The reader may open who has looked. */
}

/** For the headteacher and the safeguarding lead: who broke the glass, on whom, why, and what they opened. */
export function GlassesBrokenPage({ ctx, today, now, glasses, names }: GlassesBrokenProps) {
  const looking = ctx.someoneLooking === true;
  return (
    <Page ctx={ctx} title="Glasses broken">
      <PageHead
        title="Glasses broken"
        lede={
          glasses.length === 0
            ? 'Nobody has read beyond what their post shows.'
            : `${sentence(countOf(glasses.length, 'time'))} somebody read beyond what their post shows. Talk about each one soon: most are good work that sharing would make easier.`
        }
      />
      {glasses.length === 0 ? (
        <Empty lead="There is nothing to talk about.">
          When somebody breaks the glass you are told at once by mail, and it stands here with the reason.
        </Empty>
      ) : (
        <Table
          caption="Latest first"
          captionUnseen
          rows={glasses}
          rowKey={(glass) => glass.id}
          columns={[
            {
              head: 'Who',
              isHead: true,
              cell: (glass) => (
                <>
                  {glass.person ?? 'Somebody from another organisation'}
                  {glass.elsewhere && <SecondLine>{glass.organisation}</SecondLine>}
                </>
              ),
            },
            {
              head: 'When',
              cell: (glass) => (
                <>
                  {dateTimeWords(glass.at, today)}
                  <SecondLine>
                    {glass.until > now ? 'Open until' : 'Closed at'} {timeOfDay(glass.until)}
                  </SecondLine>
                </>
              ),
            },
            {
              head: 'Whose record, and why',
              cell: (glass) =>
                looking ? (
                  <span class="soft">Hidden while someone is looking</span>
                ) : (
                  <>
                    <ChildName id={glass.childId} name={names.get(glass.childId)} />
                    <SecondLine>“{glass.reason}”</SecondLine>
                  </>
                ),
            },
            {
              head: 'Opened under it',
              cell: (glass) => <Opened glass={glass} />,
            },
          ]}
        />
      )}
    </Page>
  );
}

function ChildName({ id, name }: { id: string; name: string | undefined }) {
  if (name === undefined) return <>A child who is not open to your post</>;
  return (
    <a class="govuk-link" href={childUrl(id)}>
      {name}
    </a>
  );
}

function Opened({ glass }: { glass: GlassBroken }) {
  const { looks } = glass;
  if (looks.length === 0) return <>Nothing yet</>;
  const first = looks[0];
  const last = looks.at(-1);
  return (
    <>
      {sentence(countOf(looks.length, 'page'))}
      {first && last && (
        <SecondLine>
          {first === last || timeOfDay(first) === timeOfDay(last)
            ? `at ${timeOfDay(first)}`
            : `between ${timeOfDay(first)} and ${timeOfDay(last)}`}
          .
        </SecondLine>
      )}
    </>
  );
}

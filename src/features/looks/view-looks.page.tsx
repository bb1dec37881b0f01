import { isPost, type PostNames, postLabel } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { Crumb, Empty, PageHead, Pager, SecondLine, Table, Tag } from '../../ui/components.ts';
import { countOf, dateTimeWords, dayWords, listWords, sentence, timeOfDay } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/model.ts';
import { openedTogether } from './look-words.ts';
import type { LookedOn, LooksPage } from './looks.queries.ts';
import { askWhyUrl, looksUrl } from './urls.ts';
import { whyNotAsked } from './why-not-asked.ts';

export const LOOKS_PAGE = 30;

export interface ViewLooksProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly me: string;
  readonly child: { readonly id: string; readonly name: { readonly full: string; readonly short: string } };
  readonly found: LooksPage;
  readonly lists: boolean;
  readonly page: number;
  readonly mayAsk: boolean;
}

/** Who has looked at the record, for the head alone: a row for each person and day. */
export function ViewLooksPage(props: ViewLooksProps) {
  const { ctx, child, found, lists, page, mayAsk } = props;
  const here = looksUrl(child.id);
  return (
    <Page ctx={ctx} title={`Who has looked: ${child.name.short}`}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        small
        title="Who has looked"
        lede="Every look at this record, by anybody, wherever they work. Most are good work; where one makes you wonder, ask."
      />
      <p class="govuk-body">
        {lists ? (
          <>
            Shown with everybody who only saw the name in a list.{' '}
            <a class="govuk-link" href={here}>
              Show only who opened the record
            </a>
          </>
        ) : (
          found.onlyListed > 0 && (
            <>
              {sentence(countOf(found.onlyListed, 'time'))} somebody only saw the name in a list.{' '}
              <a class="govuk-link" href={`${here}?lists=yes`}>
                Show these, too
              </a>
            </>
          )
        )}
      </p>
      {found.days.length === 0 ? (
        <Empty lead="Nobody has opened the record yet." />
      ) : (
        <Table
          caption="Latest first"
          captionUnseen
          rows={found.days}
          rowKey={(row) => `${row.day} ${row.personId} ${row.looks[0]?.eventId}`}
          columns={[
            { head: 'Who', isHead: true, width: 26, cell: (row) => <Who row={row} me={props.me} words={ctx.words} /> },
            { head: 'When', width: 18, cell: (row) => <When row={row} today={props.today} /> },
            { head: 'What they opened', width: 30, cell: (row) => <What row={row} /> },
            { head: 'Why', width: 26, cell: (row) => <Why row={row} {...props} may={mayAsk} /> },
          ]}
        />
      )}
      <Pager
        page={page}
        pageSize={LOOKS_PAGE}
        total={found.total}
        what="rows"
        href={(at) => `${here}?${lists ? 'lists=yes&' : ''}page=${at}`}
      />
    </Page>
  );
}

/** Work without a person is the product's own, or was typed at the terminal of the data folder's owner. */
export function whoLooked(name: string | null, personId: string | null): string {
  if (personId !== null) return name ?? 'Somebody who has left';
  if (name?.startsWith('terminal:')) return `The operator’s terminal (${name.slice('terminal:'.length)})`;
  return 'Mainstay itself';
}

function Who({ row, me, words }: { row: LookedOn; me: string; words: PostNames }) {
  const posts = row.posts.filter(isPost).map((post) => postLabel(post, words));
  return (
    <>
      {row.personId === me ? 'You' : whoLooked(row.name, row.personId)}
      <SecondLine>{[listWords(posts), row.organisation].filter(Boolean).join(', ')}</SecondLine>
    </>
  );
}

function When({ row, today }: { row: LookedOn; today: Day }) {
  const times = row.looks.map((look) => timeOfDay(look.at)).toReversed();
  const [first] = times;
  const last = times.at(-1);
  return (
    <>
      {dayWords(row.day, today)}
      <SecondLine>{first === last ? `at ${first}` : `${first} to ${last}`}</SecondLine>
    </>
  );
}

function What({ row }: { row: LookedOn }) {
  return (
    <>
      {sentence(openedTogether(row.looks.toReversed()).join(', '))}
      {row.looks.some((look) => look.glass) && (
        <SecondLine>
          <Tag state="half">Under a broken glass</Tag>
        </SecondLine>
      )}
    </>
  );
}

function Why({ row, me, child, today, may }: ViewLooksProps & { row: LookedOn; may: boolean }) {
  const { question } = row;
  if (question !== null) {
    return question.answer === null ? (
      <>Asked {dateTimeWords(question.askedAt, today).toLowerCase()}, no answer yet</>
    ) : (
      <>
        “{question.answer}”
        {question.answeredAt && (
          <SecondLine>Answered {dateTimeWords(question.answeredAt, today).replace('Today', 'today')}</SecondLine>
        )}
      </>
    );
  }
  const latest = row.looks.find((look) => look.alone) ?? row.looks[0];
  if (latest === undefined || row.personId === null || row.personId === me || !may) return <></>;
  if (whyNotAsked({ ...row, asked: false }, me) !== null)
    return <span class="soft">Has left, and cannot be asked here</span>;
  return (
    <a class="govuk-link" href={askWhyUrl(child.id, latest.eventId)}>
      Ask why
      <span class="govuk-visually-hidden">
        {' '}
        {row.name} looked on {dayWords(row.day, today)}
      </span>
    </a>
  );
}

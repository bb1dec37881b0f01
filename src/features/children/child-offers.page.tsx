import type { Scope } from '../../access/index.ts';
import { dayInEngland } from '../../calendar/index.ts';
import { yearGroupLabel } from '../../codes/index.ts';
import { ActionLink, Block, Mini, SecondLine } from '../../ui/components.ts';
import { dayWords, listWords, timeOfDay } from '../../ui/format.ts';
import { type ChildBlock, type ChildHeadFact, type ChildPageRequest, childBlock } from './child-block.page.ts';
import { childUrls } from './child-urls.ts';
import { DETAIL_SECTIONS } from './details-words.page.ts';
import { keyAdultOn, keyAdultsOf } from './key-adult.queries.ts';
import { viewSaid } from './key-adult.ts';
import { type Look, looksAt } from './looks.queries.ts';
import { mainStayOn, staysOf } from './stays.queries.ts';

/** What the register itself offers to the child's page. */

const stays = ({ once, work, child, today }: ChildPageRequest) =>
  once('stays', () => staysOf(work.read, child.id, today));
const keyAdults = ({ once, work, child }: ChildPageRequest) =>
  once('key-adults', () => keyAdultsOf(work.read, child.id));

const yearAndClass: ChildHeadFact = {
  id: 'year',
  order: 10,
  parts: ['name'],
  fact: async (request) => {
    const stay = mainStayOn(await stays(request), request.today);
    if (stay === undefined) return null;
    const year = stay.year === null ? null : yearGroupLabel(stay.year).replace(/^Year /, '');
    const className = stay.className === null ? null : `${stay.className} class`.replace(/\bclass class$/i, 'class');
    const value = [year, className].filter(Boolean).join(', ');
    return value === '' ? null : { label: 'Year', value };
  },
};

/** At an authority: where the child is at school. */
const school: ChildHeadFact = {
  id: 'school',
  order: 15,
  parts: ['name'],
  fact: async (request) => {
    if (request.visitor.organisation?.kind === 'school') return null;
    const stay = mainStayOn(await stays(request), request.today);
    return stay === undefined ? null : { label: 'School', value: stay.school };
  },
};

const keyAdult: ChildHeadFact = {
  id: 'key-adult',
  order: 20,
  parts: ['profile'],
  fact: async (request) => {
    if (request.looking) return null;
    const row = keyAdultOn(await keyAdults(request), request.today, request.child.facts.onRollAt[0] ?? null);
    return { label: 'Key adult', value: row === undefined ? 'Nobody yet' : (row.name ?? 'Somebody on the staff') };
  },
};

export const childHeadFacts: readonly ChildHeadFact[] = [yearAndClass, school, keyAdult];

/** Who the key adult is and what the child says, with the links that change it. */
const keyAdultBlock = childBlock({
  id: 'key-adult',
  column: 'side',
  order: 15,
  parts: ['profile'],
  load: async (request) => {
    if (request.looking) return null;
    return { row: keyAdultOn(await keyAdults(request), request.today, request.child.facts.onRollAt[0] ?? null) };
  },
  render: ({ row }, { child, today }) => {
    const mayName = child.may('key-adult.name');
    const mayAsk = row !== undefined && row.controllerId === child.writesFor && child.may('key-adult.record-view');
    return (
      <Block title="Key adult">
        <Mini
          items={[
            row === undefined ? (
              <p key="none">Nobody yet.</p>
            ) : (
              <div key={row.id}>
                <p class="mini__title">{row.name ?? 'Somebody on the staff'}</p>
                <SecondLine>
                  {child.name.first} {viewSaid(row.view)}
                  {row.askedOn === null ? '' : ` on ${dayWords(row.askedOn, today)}`}.
                  {row.words !== null && child.sees('voice') ? ` “${row.words}”` : ''}
                </SecondLine>
              </div>
            ),
          ]}
          more={
            (mayName || mayAsk) && (
              <span class="small links">
                {mayAsk && (
                  <a class="govuk-link" href={childUrls.keyAdultView(child.id)}>
                    Ask {child.name.first}
                  </a>
                )}
                {mayName && (
                  <a class="govuk-link" href={childUrls.keyAdult(child.id)}>
                    {row === undefined ? 'Choose together' : 'Choose somebody else'}
                  </a>
                )}
              </span>
            )
          }
        />
      </Block>
    );
  },
});

/** A way to the statuses, and who else has it. The page behind it is a look of its own. */
const why: ChildBlock = {
  id: 'why',
  column: 'side',
  order: 40,
  parts: ['care-group', 'need-groups'],
  draw: async ({ child, looking }) =>
    looking ? null : (
      <Block title={`Why ${child.name.first} is here`}>
        <p>
          <ActionLink href={childUrls.why(child.id)} kind="link">
            Show statuses and dates
          </ActionLink>
        </p>
        <p class="soft small">{whoElse(child.scopes)} Opening it is recorded.</p>
      </Block>
    ),
};

const whoElse = (scopes: ReadonlySet<Scope>): string =>
  scopes.has('need-groups')
    ? 'Only those who may know why can open this.'
    : 'You see what concerns care. The safeguarding lead sees the rest.';

/** Names, numbers, needs, schools: one link, since they are rarely wanted. */
const record: ChildBlock = {
  id: 'record',
  column: 'side',
  order: 60,
  parts: ['identity', 'characteristics', 'send', 'money', 'moves'],
  draw: async ({ child, looking }) => {
    if (looking) return null;
    const holds = [
      ...DETAIL_SECTIONS.filter((section) => child.sees(section.part)).map(({ title }) => title),
      ...(child.sees('moves') ? ['Schools'] : []),
    ].map((title) => (title.startsWith('Special') ? 'SEND' : title.toLowerCase()));
    return (
      <Block title="What is recorded">
        <p>
          <ActionLink href={childUrls.record(child.id)} kind="link">
            {capital(listWords(holds))}
          </ActionLink>
        </p>
      </Block>
    );
  },
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const SHOWN = 5;

/** Who has looked, the latest of each person: for the head alone. */
const looks = childBlock({
  id: 'looks',
  column: 'side',
  order: 80,
  parts: ['looks'],
  load: async ({ work, child, looking }) => (looking ? null : { looks: await looksAt(work.read, child.id, SHOWN) }),
  render: ({ looks: found }, request) => (
    <Block title="Who has looked">
      <Mini
        items={found.map((look) => (
          <span key={`${look.personId}`} class="small">
            {lookWords(look, request)}
          </span>
        ))}
        more={
          <ActionLink href={childUrls.looks(request.child.id)} kind="link">
            Everybody who has looked, and at what
          </ActionLink>
        }
      />
    </Block>
  ),
});

function lookWords(look: Look, { visitor, today }: ChildPageRequest): string {
  const who = look.personId === visitor.personId ? 'You' : (look.name ?? 'Mainstay itself');
  const day = dayInEngland(look.at);
  return day === today ? `${who}, today at ${timeOfDay(look.at)}` : `${who}, ${dayWords(day, today)}`;
}

export const childBlocks: readonly ChildBlock[] = [keyAdultBlock, why, record, looks];

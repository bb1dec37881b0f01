import type { Day } from '../../calendar/index.ts';
import { yearGroupLabel } from '../../codes/index.ts';
import { ActionLink, Block, Crumb, Empty, PageHead, SecondLine, Table } from '../../ui/components.ts';
import { dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { TheirDetails } from './change-details.page.tsx';
import type { ChildDetails, DetailField } from './child-details.ts';
import { childUrl, childUrls } from './child-urls.ts';
import { type CodeSets, DETAIL_SECTIONS, type DetailSection, fieldLabel, valueWords } from './details-words.page.ts';
import type { OpenChild } from './open-child.commands.ts';
import { lastDayWords } from './span-words.page.ts';
import type { Stay } from './stays.queries.ts';

export interface RecordProps {
  readonly ctx: PageContext;
  readonly child: OpenChild;
  readonly own: ChildDetails;
  readonly others: readonly TheirDetails[];
  /** Fields somebody put right by hand: the next list leaves them. */
  readonly corrected: ReadonlySet<string>;
  readonly stays: readonly Stay[];
  readonly sets: CodeSets;
  readonly today: Day;
  readonly mayChange: (section: DetailSection) => boolean;
}

/** Everything that is recorded of a child's names, numbers, needs and schools, as far as the reader may see it. */
export function RecordPage(props: RecordProps) {
  const { ctx, child } = props;
  const open = DETAIL_SECTIONS.filter((section) => child.sees(section.part));
  return (
    <Page title={`What is recorded: ${child.name.short}`} ctx={ctx}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead small title="What is recorded" lede="Opening this page is kept, like every look at a child’s record." />
      {open.map((section) => (
        <Section key={section.id} {...props} section={section} />
      ))}
      {child.sees('moves') && <Schools {...props} />}
      {open.length === 0 && !child.sees('moves') && (
        <Empty lead="Nothing of this is open to you.">The safeguarding lead can share more where you need it.</Empty>
      )}
    </Page>
  );
}

function Section(props: RecordProps & { section: DetailSection }) {
  const { child, own, others, corrected, section, sets, today, mayChange } = props;
  const rows = section.fields
    .map((field) => ({
      field,
      words: valueWords(own, field, sets, today),
      theirs: others.flatMap(({ organisation, details }) => {
        const words = valueWords(details, field, sets, today);
        return words === null ? [] : [{ organisation, words }];
      }),
    }))
    .filter((row) => row.words !== null || row.theirs.length > 0);
  return (
    <Block
      title={section.title}
      aside={
        mayChange(section) && (
          <ActionLink href={childUrls[section.id](child.id)} kind="link" hiddenWords={section.title.toLowerCase()}>
            Change
          </ActionLink>
        )
      }
    >
      {rows.length === 0 ? (
        <p class="soft">Nothing is recorded yet.</p>
      ) : (
        <Table
          caption={section.title}
          captionUnseen
          tight
          rows={rows}
          rowKey={({ field }) => field}
          columns={[
            { head: 'What', width: 32, isHead: true, cell: ({ field }) => fieldLabel(field) },
            {
              head: 'As recorded',
              cell: (row) => <Value {...row} corrected={corrected.has(`details.${row.field}`)} />,
            },
          ]}
        />
      )}
    </Block>
  );
}

interface Row {
  readonly field: DetailField;
  readonly words: string | null;
  readonly theirs: readonly { readonly organisation: string; readonly words: string }[];
}

function Value({ words, theirs, corrected }: Row & { corrected: boolean }) {
  const differing = theirs.filter((their) => their.words !== words);
  return (
    <>
      {words ?? <span class="soft">Not recorded here</span>}
      {corrected && <SecondLine>Put right by hand: lists that are brought in leave it.</SecondLine>}
      {differing.map((their) => (
        <SecondLine key={their.organisation}>
          {their.organisation} has: {their.words}
        </SecondLine>
      ))}
    </>
  );
}

const kinds = { main: '', subsidiary: 'second registration', guest: 'guest' } as const;

function Schools({ child, stays, today }: RecordProps) {
  return (
    <Block
      title="Schools"
      aside={
        child.may('enrolment.record') && (
          <ActionLink href={childUrls.joinSchool(child.id)} kind="link">
            Joined a school
          </ActionLink>
        )
      }
    >
      {stays.length === 0 ? (
        <p class="soft">No school is recorded yet.</p>
      ) : (
        <Table
          caption="Schools"
          captionUnseen
          tight
          rows={stays}
          rowKey={(stay) => stay.id}
          columns={[
            {
              head: 'School',
              width: 32,
              isHead: true,
              cell: (stay) => (
                <>
                  {stay.school}
                  {kinds[stay.kind] !== '' && <small>{kinds[stay.kind]}</small>}
                </>
              ),
            },
            {
              head: 'Year and class now',
              cell: (stay) =>
                stay.to !== null && stay.to <= today
                  ? ''
                  : [stay.year && yearGroupLabel(stay.year), stay.className].filter(Boolean).join(', '),
            },
            { head: 'From', label: true, cell: (stay) => dayPlain(stay.from) },
            { head: 'Last day', label: true, cell: (stay) => lastDayWords(stay) ?? 'On roll' },
            ...(child.may('enrolment.record')
              ? [{ head: 'Change', cell: (stay: Stay) => <StayLinks stay={stay} child={child} today={today} /> }]
              : []),
          ]}
        />
      )}
    </Block>
  );
}

/** Only what this organisation said itself is its to change. */
function StayLinks({ stay, child, today }: { stay: Stay; child: OpenChild; today: Day }) {
  if (stay.controllerId !== child.writesFor) return null;
  const here = stay.to === null || stay.to > today;
  const link = (what: 'class' | 'leave' | 'dates', words: string) => (
    <a class="govuk-link" href={childUrls.stay(child.id, stay.id, what)}>
      {words}
      <span class="govuk-visually-hidden"> at {stay.school}</span>
    </a>
  );
  return (
    <span class="links">
      {here && link('class', 'Year, class')}
      {here && link('leave', 'Left')}
      {link('dates', 'Dates')}
    </span>
  );
}

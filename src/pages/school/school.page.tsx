import { academicYearLabel, type Day, type KnownTerm } from '../../calendar/index.ts';
import { auditUrl, unusualLooksUrl, valuesUrl } from '../../features/alerts/index.ts';
import { caseloadsUrl } from '../../features/caseloads/index.ts';
import { classesUrl } from '../../features/classes/index.ts';
import { bringInUrl } from '../../features/imports/index.ts';
import {
  aboutUrl,
  isSchoolKind,
  type Organisation,
  type OrganisationWords,
  schoolKindLabel,
  settingsUrl,
  yearUrl,
} from '../../features/organisations/index.ts';
import { peopleUrl, type RegisterLine } from '../../features/people/index.ts';
import { templatesUrl } from '../../features/plans/index.ts';
import { trainingUrl } from '../../features/training/index.ts';
import { Block, Columns, Crumb, Fold, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import { countOf, dayBrief, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { RegisterTable, WhereFrom } from './register-table.page.tsx';

export interface SchoolView {
  readonly organisation: Organisation;
  readonly words: OrganisationWords;
  readonly lines: readonly RegisterLine[];
  readonly titleOf: (post: string) => string;
  readonly terms: readonly KnownTerm[];
  readonly missingYears: readonly number[];
  readonly packTitle: string;
  /** How many clocks the school has set for itself. */
  readonly ownClocks: number;
  readonly schools: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly may: {
    readonly givePosts: boolean;
    readonly setUp: boolean;
    readonly seeUnusual: boolean;
    readonly exportAudit: boolean;
    readonly destroyValues: boolean;
    readonly setClasses: boolean;
    readonly bringIn: boolean;
    readonly setCaseloads: boolean;
  };
  /** Somebody of the school's authority or trust reads its register. */
  readonly fromAbove: boolean;
  readonly today: Day;
}

export const organisationUrl = (id: string): string => `/school/of/${id}`;

export function SchoolPage({ ctx, view }: { ctx: PageContext; view: SchoolView }) {
  const { organisation, words, lines, titleOf, today, fromAbove, may } = view;
  const must = lines.filter(({ post }) => post.least > 0);
  const others = lines.filter(({ post }) => post.least === 0);
  const vacant = must.filter((line) => line.vacant);
  const register = {
    titleOf,
    givesPosts: may.givePosts && !fromAbove,
    linksPeople: !fromAbove,
    today,
  };
  return (
    <Page ctx={ctx} title={fromAbove ? organisation.name : words.place}>
      {fromAbove && <Crumb href="/school">Back to your own</Crumb>}
      <PageHead title={organisation.name} lede={standing(must.length, vacant, titleOf)} more={aboutLine(view)} />
      <Columns
        main={
          <>
            <Block
              title="Who holds which post"
              count={must.length}
              aside={
                !fromAbove && (
                  <a class="govuk-link" href={peopleUrl}>
                    {may.givePosts ? 'People and posts' : 'All people'}
                  </a>
                )
              }
            >
              <RegisterTable {...register} caption="Posts that must be held" lines={must} />
              <WhereFrom lines={lines} titleOf={titleOf} />
            </Block>
            {others.length > 0 && (
              <Fold class="block" summary={`Posts ${words.the} may have: ${others.length}`}>
                <RegisterTable {...register} caption={`Posts ${words.the} may have`} lines={others} />
              </Fold>
            )}
          </>
        }
        side={<Side view={view} />}
      />
    </Page>
  );
}

function standing(posts: number, vacant: readonly RegisterLine[], titleOf: (post: string) => string): string {
  if (posts === 0) return 'No posts have to be held here.';
  if (vacant.length === 0) return 'Every post that must be held is held.';
  const names = vacant.map(({ post }) => titleOf(post.id));
  return `Vacant: ${listWords(names)}.`;
}

function aboutLine({ organisation, packTitle }: SchoolView): string {
  const { kind, schoolKind, urn, authorityName, trustName } = organisation;
  const said = [
    kind === 'school' && schoolKind !== null && isSchoolKind(schoolKind) ? schoolKindLabel(schoolKind) : null,
    urn === null ? null : `URN ${urn}`,
    authorityName,
    trustName,
    kind === 'authority' ? (packTitle === 'England' ? 'England’s clocks' : `${packTitle}’s clocks`) : null,
  ];
  return said.filter((one) => one !== null).join('. ');
}

function Side({ view }: { view: SchoolView }) {
  const { organisation, words, terms, missingYears, packTitle, ownClocks, schools, may, fromAbove, today } = view;
  const isSchool = organisation.kind === 'school';
  if (fromAbove) return <Terms terms={terms} today={today} />;
  const links = [
    { href: trainingUrl, title: 'Training', more: isSchool ? 'Days taken, and what is missing' : 'What was taken' },
    {
      href: settingsUrl,
      title: 'Settings',
      more:
        ownClocks > 0
          ? `${sentence(countOf(ownClocks, 'clock'))} set by ${words.the}`
          : packTitle === 'England'
            ? 'England’s clocks'
            : `${packTitle}’s clocks`,
    },
    { href: templatesUrl, title: 'What plans ask', more: 'Each form, and who writes which part' },
    ...(may.setCaseloads
      ? [
          {
            href: caseloadsUrl,
            title: 'Caseloads',
            more: 'Which social worker, reviewing officer and adviser has which child',
          },
        ]
      : []),
    ...(may.setClasses
      ? [{ href: classesUrl, title: `Who has which ${words.group}`, more: 'Who teaches and supports, and until when' }]
      : []),
    ...(may.bringIn
      ? [{ href: bringInUrl, title: 'Bring in children', more: 'From a file, and what came of earlier ones' }]
      : []),
    ...(may.setUp
      ? [{ href: aboutUrl, title: `About ${words.the}`, more: isSchool ? 'Name, URN and kind' : 'Its name' }]
      : []),
    ...(may.seeUnusual
      ? [{ href: unusualLooksUrl, title: 'Unusual looking', more: 'Who looked in a way that is rare' }]
      : []),
    ...(may.exportAudit ? [{ href: auditUrl, title: 'The audit', more: 'Take it with you, and check it' }] : []),
    ...(may.destroyValues ? [{ href: valuesUrl, title: 'Old values', more: 'What stood in records before' }] : []),
  ];
  return (
    <>
      <Block
        title={`The ${words.one}’s year`}
        aside={
          <a class="govuk-link" href={yearUrl}>
            {may.setUp ? 'See and change' : 'See all'}
          </a>
        }
      >
        <Terms terms={terms} today={today} />
        {missingYears.length > 0 && (
          <p class="govuk-body">
            <b>{listWords(missingYears.map(academicYearLabel))} is not known in full.</b> Due dates in it are estimates.
          </p>
        )}
      </Block>
      <Block title={words.place}>
        <Mini
          items={links.map(({ href, title, more }) => (
            <MiniRow
              key={href}
              title={
                <a class="govuk-link" href={href}>
                  {title}
                </a>
              }
            >
              {more}
            </MiniRow>
          ))}
        />
      </Block>
      {schools.length > 0 && (
        <Block title="Schools" count={schools.length}>
          <Mini
            items={schools.map((school) => (
              <MiniRow
                key={school.id}
                title={
                  <a class="govuk-link" href={organisationUrl(school.id)}>
                    {school.name}
                  </a>
                }
              >
                {school.kind}
              </MiniRow>
            ))}
          />
        </Block>
      )}
    </>
  );
}

/** This term and the next ones. */
function Terms({ terms, today }: { terms: readonly KnownTerm[]; today: Day }) {
  const coming = terms.filter(({ lastDay }) => lastDay >= today).slice(0, 3);
  if (coming.length === 0) return <p class="govuk-body">No terms are known from today on.</p>;
  return (
    <Mini
      items={coming.map((term) => (
        <MiniRow key={term.id} title={`${sentence(term.term)} term ${academicYearLabel(term.academicYear)}`}>
          {dayBrief(term.firstDay, today)} to {dayBrief(term.lastDay, today)}
          {term.halfTermFrom !== null && term.halfTermTo !== null && (
            <>
              , break {dayBrief(term.halfTermFrom, today)} to {dayBrief(term.halfTermTo, today)}
            </>
          )}
        </MiniRow>
      ))}
    />
  );
}

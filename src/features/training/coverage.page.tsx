import { academicYearLabel, type Day } from '../../calendar/index.ts';
import { saySource } from '../../packs/index.ts';
import { sayClock } from '../../packs/model.ts';
import { ActionLink, Acts, Block, Crumb, Empty, Fold, PageHead, SecondLine, Table, Tag } from '../../ui/components.ts';
import { countOf, countWord, dayBrief, dayPlain, figure, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { addPersonUrl } from '../people/model.ts';
import type { GroupCoverage, NeedCoverage, PersonStanding } from './coverage.ts';
import { CoverageBars } from './coverage-bars.page.tsx';
import { addTrainingUrl, coverageUrl, trainingUrl } from './urls.ts';

export interface CoverageView {
  readonly academicYear: number;
  readonly isNow: boolean;
  readonly years: readonly number[];
  readonly needs: readonly NeedCoverage[];
  /** Otherwise numbers of all together, and nobody by name. */
  readonly seesNames: boolean;
  readonly records: boolean;
  /** Gives posts, and so adds who is counted. */
  readonly givesPosts: boolean;
  readonly today: Day;
}

/** Who has what there is to have, in one reading: a sentence, a picture, a table, and who is left. */
export function CoveragePage({ ctx, view }: { ctx: PageContext; view: CoverageView }) {
  const { academicYear, needs, seesNames, records } = view;
  const label = academicYearLabel(academicYear);
  const shown = needs.filter(({ total }) => total.of > 0);
  return (
    <Page ctx={ctx} title={`Who is trained, ${label}`}>
      <Crumb href={trainingUrl}>Training</Crumb>
      <PageHead title={`Who is trained, ${label}`} lede={lede(shown)} />
      {records && (
        <div class="page-acts">
          <Acts>
            <ActionLink href={addTrainingUrl}>Record training</ActionLink>
          </Acts>
        </div>
      )}
      {shown.length === 0 && <Empty lead="Nobody holds a post that asks for training." />}
      {shown.map((need) => (
        <OneNeed key={need.id} need={need} view={view} />
      ))}
      {seesNames && <WhoIsCounted givesPosts={view.givesPosts} />}
      {!seesNames && (
        <p class="govuk-body soft">
          Numbers alone are shown here. Who has taken what is known to those who keep the register.
        </p>
      )}
      <nav aria-label="School years">
        <ul class="govuk-list">
          {view.years
            .filter((year) => year !== academicYear)
            .map((year) => (
              <li key={year}>
                <a class="govuk-link" href={`${coverageUrl}?year=${year}`}>
                  Who was trained, {academicYearLabel(year)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </Page>
  );
}

/** Posts alone say who is counted: how somebody who never signs in is, a midday assistant for one. */
function WhoIsCounted({ givesPosts }: Pick<CoverageView, 'givesPosts'>) {
  const how = 'added with the post Support staff, without an address';
  return (
    <p class="govuk-body soft">
      Counted is who holds a post here. Somebody who works here and never signs in, a midday assistant for one, is{' '}
      {givesPosts ? (
        <a class="govuk-link" href={`${addPersonUrl}?post=support-staff`}>
          {how}
        </a>
      ) : (
        <>{how}, by whoever gives posts</>
      )}
      .
    </p>
  );
}

function lede(needs: readonly NeedCoverage[]): string {
  const complete = needs.filter(({ total }) => total.hasNot === 0).length;
  const fresh = needs.reduce((many, { total }) => Math.max(many, total.fresh), 0);
  const soon = needs.reduce((many, { total }) => many + total.soon, 0);
  const of = countOf(needs.length, 'training', 'trainings');
  const said = [
    complete === needs.length
      ? 'Nobody is left to be trained'
      : complete === 0
        ? `Somebody is left in each of ${of}`
        : `${countWord(complete)} of ${of} ${complete === 1 ? 'is' : 'are'} complete`,
    ...(fresh === 0 ? [] : [`${countOf(fresh, 'new colleague has', 'new colleagues have')} time still`]),
    ...(soon === 0 ? [] : [`${countOf(soon, 'person’s', 'people’s')} runs out soon`]),
  ];
  return `${said.map(sentence).join('. ')}.`;
}

function OneNeed({ need, view }: { need: NeedCoverage; view: CoverageView }) {
  const { seesNames } = view;
  const groups = seesNames ? need.groups : [];
  return (
    <Block title={need.title}>
      <p class="govuk-body">
        <b>{standing(need)}</b>
      </p>
      {groups.length > 1 && <CoverageBars groups={groups} />}
      {seesNames && <Left need={need} view={view} />}
      {groups.length > 1 && <Figures need={need} groups={groups} />}
      <p class="soft small">
        {need.clock === null
          ? 'Asked by our own list of courses.'
          : `${sentence(often(need.clock))}. ${saySource(need.clock)}`}
      </p>
    </Block>
  );
}

const often = (clock: NonNullable<NeedCoverage['clock']>): string =>
  clock.unit === 'years' || clock.unit === 'months' ? `every ${sayClock(clock)}` : sayClock(clock);

function Figures({ need, groups }: { need: NeedCoverage; groups: readonly GroupCoverage[] }) {
  const rows = [
    ...groups.map((each) => ({ ...each, title: each.asked ? each.group.title : `${each.group.title}, not counted` })),
    { ...need.total, title: 'All who have to have it' },
  ];
  return (
    <Fold summary="The figures">
      <Table
        caption={`${need.title}: the figures`}
        captionUnseen
        tight
        columns={[
          { head: 'Group', cell: ({ title }) => title, isHead: true, width: 40 },
          { head: 'People', cell: ({ of }) => figure(of), label: true, width: 15 },
          { head: 'Have it', cell: ({ has }) => figure(has), label: true, width: 15 },
          { head: 'New', cell: ({ fresh }) => figure(fresh), label: true, width: 15 },
          { head: 'Have not', cell: ({ hasNot }) => figure(hasNot), label: true, width: 15 },
        ]}
        rows={rows}
        rowKey={({ title }) => title}
      />
    </Fold>
  );
}

function standing({ total }: NeedCoverage): string {
  const { of, has, fresh, hasNot, ownWord, soon } = total;
  if (of === 1 && has === 0)
    return fresh > 0
      ? 'One person has to have it, is new and has time.'
      : 'One person has to have it, and has not yet.';
  const some =
    has === 0 ? `None of ${countWord(of)} has it yet` : `${sentence(countWord(has))} of ${countWord(of)} have it`;
  const said = [has === of ? allHave(of) : some];
  if (hasNot > 0 && has > 0) said.push(`${countWord(hasNot)} ${hasNot === 1 ? 'has' : 'have'} not`);
  if (fresh > 0)
    said.push(`${countWord(fresh)} ${fresh === 1 ? 'is' : 'are'} new and ${fresh === 1 ? 'has' : 'have'} time`);
  const more = [
    ...(ownWord > 0 ? [`Of ${countWord(ownWord)} only their own word is there.`] : []),
    ...(soon > 0 ? [`For ${countWord(soon)} it runs out soon.`] : []),
  ];
  return [`${said.join('; ')}.`, ...more].join(' ');
}

const allHave = (of: number): string =>
  of === 1 ? 'The one who has to have it has it' : of === 2 ? 'Both have it' : `All ${countWord(of)} have it`;

/** Who has not, who is new, whose runs out: nobody else is listed. */
function Left({ need, view }: { need: NeedCoverage; view: CoverageView }) {
  const order = (one: PersonStanding) => (one.state === 'new' ? 1 : one.state === 'has' ? 2 : 0);
  const left = need.people
    .filter((one) => one.state !== 'has' || one.runsOutSoon)
    .sort((a, b) => order(a) - order(b) || ((a.by ?? '') < (b.by ?? '') ? -1 : 1));
  const have = need.people.filter((one) => one.state === 'has');
  return (
    <>
      {left.length > 0 && (
        <Table
          caption={`Who is left: ${need.title}`}
          captionUnseen
          tight
          columns={[
            { head: 'Who', cell: ({ name }) => name, isHead: true, width: 32 },
            { head: 'How it stands', cell: (one) => <HowItStands one={one} view={view} />, width: 44 },
            {
              head: 'Do',
              cell: (one) =>
                view.records && (
                  <a class="govuk-link" href={`${addTrainingUrl}?person=${one.personId}`}>
                    Record it<span class="govuk-visually-hidden"> for {one.name}</span>
                  </a>
                ),
              width: 24,
            },
          ]}
          rows={left}
          rowKey={({ personId }) => personId}
        />
      )}
      {have.length > 0 && (
        <Fold summary={`Who has it: ${have.length}`}>
          <ul class="govuk-list">
            {have.map((one) => (
              <li key={one.personId}>
                {one.name}
                <span class="soft">
                  {one.standing.last === null ? '' : `, ${dayPlain(one.standing.last)}`}
                  {one.ownWord ? ', their own word' : ''}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

export function HowItStands({ one, view }: { one: PersonStanding; view: Pick<CoverageView, 'today' | 'isNow'> }) {
  const { state, standing: stands, by, since, runsOutSoon } = one;
  if (runsOutSoon && stands.until !== null) {
    return <Tag state="half">Runs out after {dayPlain(stands.until)}</Tag>;
  }
  if (state === 'new' && by !== null) {
    return (
      <>
        <Tag state="ring">New: until {dayBrief(by, view.today)}</Tag>
        <SecondLine>since {dayPlain(since)}</SecondLine>
      </>
    );
  }
  if (state === 'some') {
    return (
      <Tag state="half">
        {figure(stands.taken)} of {figure(stands.asked)}
      </Tag>
    );
  }
  return (
    <>
      <Tag state={view.isNow ? 'ring' : 'late'}>{view.isNow ? 'Not yet' : 'Did not have it'}</Tag>
      {stands.last !== null && <SecondLine>last on {dayPlain(stands.last)}</SecondLine>}
    </>
  );
}

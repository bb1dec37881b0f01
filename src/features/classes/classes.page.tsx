import { academicYearLabel, academicYearOf, academicYearRange, addDays, type Day } from '../../calendar/index.ts';
import { ActionLink, Acts, Crumb, Empty, Notice, PageHead, Table, Tag } from '../../ui/components.ts';
import { countOf, dayBrief, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type OrganisationWords, schoolUrl } from '../organisations/model.ts';
import type { ClassRelation, ClassStaff } from './class-staff.ts';
import type { ClassHere } from './classes.queries.ts';
import { classesUrl, classUrl, newYearUrl, timetableUrl } from './urls.ts';

export interface ClassesView {
  readonly words: OrganisationWords;
  readonly academicYear: number;
  readonly years: readonly number[];
  readonly classes: readonly ClassHere[];
  /** How many names stood beside classes a year ago and are not gone through for this year. */
  readonly lastYears: number;
  readonly done: string | null;
  readonly today: Day;
}

/** Who is beside a class on the day, or will be. */
const standing = (staff: readonly ClassStaff[], relation: ClassRelation, today: Day): ClassStaff[] =>
  staff.filter((one) => one.relation === relation && one.to > today);

export function ClassesPage({ ctx, view }: { ctx: PageContext; view: ClassesView }) {
  const { words, academicYear, years, classes, lastYears, done, today } = view;
  const label = academicYearLabel(academicYear);
  const without = classes.filter(({ staff }) => standing(staff, 'teacher-of', today).length === 0);
  return (
    <Page ctx={ctx} title={`Who has which ${words.group}`}>
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <PageHead
        title={`Who has which ${words.group}`}
        lede={lede(view, without.length)}
        more={`School year ${label}.`}
      />
      {done !== null && <Notice lead={done} announced />}
      {lastYears > 0 && (
        <Notice
          lead={`${sentence(countOf(lastYears, 'name'))} stood beside ${words.groups} last year.`}
          link={{ href: `${newYearUrl}?year=${academicYear}`, words: 'Go through last year’s names' }}
        >
          None is carried over by itself.
        </Notice>
      )}
      <div class="page-acts">
        <Acts>
          <ActionLink href={`${timetableUrl}?year=${academicYear}`}>Put in a timetable</ActionLink>
        </Acts>
      </div>
      {classes.length === 0 ? (
        <Empty lead={`No ${words.group} is known yet.`}>
          They come with the list of children, or with the names you put in.
        </Empty>
      ) : (
        <Table
          caption={`${sentence(words.groups)} in ${label}`}
          captionUnseen
          columns={[
            {
              head: sentence(words.group),
              cell: ({ name }) => (
                <a class="govuk-link" href={classUrl(name, academicYear)}>
                  {name}
                </a>
              ),
              isHead: true,
              width: 20,
            },
            {
              head: 'Teaches',
              cell: ({ staff }) => <Names staff={standing(staff, 'teacher-of', today)} today={today} asked />,
              label: true,
              width: 40,
            },
            {
              head: 'Supports',
              cell: ({ staff }) => <Names staff={standing(staff, 'support-of', today)} today={today} />,
              label: true,
              width: 40,
            },
          ]}
          rows={classes}
          rowKey={({ name }) => name}
        />
      )}
      {years.length > 1 && (
        <nav aria-label="School years">
          <p class="govuk-body">
            {years
              .filter((year) => year !== academicYear)
              .map((year) => (
                <a key={year} class="govuk-link" href={`${classesUrl}?year=${year}`}>
                  {sentence(words.groups)} in {academicYearLabel(year)}
                </a>
              ))}
          </p>
        </nav>
      )}
    </Page>
  );
}

function lede({ words, classes }: ClassesView, without: number): string {
  const follows = `Whoever has a ${words.group} sees the one-page profile of its children on the list, as long as they have it.`;
  if (classes.length === 0) return follows;
  const all =
    without === 0
      ? `Every ${words.group} has somebody who teaches it.`
      : `${sentence(countOf(without, words.group, words.groups))} ${without === 1 ? 'has' : 'have'} nobody who teaches ${without === 1 ? 'it' : 'them'} yet.`;
  return `${all} ${follows}`;
}

function Names({ staff, today, asked = false }: { staff: readonly ClassStaff[]; today: Day; asked?: boolean }) {
  if (staff.length === 0) return asked ? <Tag state="ring">Nobody yet</Tag> : <>Nobody</>;
  return (
    <>
      {staff.map((one, at) => (
        <span key={one.id}>
          {at > 0 && ', '}
          {one.personName}
          {note(one, today)}
        </span>
      ))}
    </>
  );
}

const note = (staff: ClassStaff, today: Day): string => {
  const said = shortTimes(staff, today);
  return said === '' ? '' : ` (${said})`;
};

/** "today only", "from Mon 30 Nov", "until Fri 18 Dec"; '' for somebody who has it now and to the end of the year. */
export function shortTimes({ from, to }: ClassStaff, today: Day): string {
  if (from === today && to === addDays(today, 1)) return 'today only';
  const begins = from > today ? `from ${dayBrief(from, today)}` : '';
  const ends = to === academicYearRange(academicYearOf(from)).to ? '' : `until ${dayBrief(addDays(to, -1), today)}`;
  return [begins, ends].filter((one) => one !== '').join(' ');
}

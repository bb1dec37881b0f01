import { GROUPS, type Group } from '../access/index.ts';
import { type Day, dayInEngland, parseDay } from '../calendar/index.ts';
import { WrongUse } from '../config.ts';
import { type CohortChild, cohortOn, everYearsOn } from '../features/children/index.ts';
import type { FoundOrganisation } from '../web/visitor.queries.ts';
import type { Command, Given } from './command.ts';
import { openFor, organisationNamed, organisationsHere } from './open-for.ts';
import { recordListing } from './record-listing.ts';

/** Who is in the cohort. A look at every child it lists, kept like one in the browser. */
export const children: Command = {
  name: 'children',
  summary: 'Lists the children of the cohort on a day, with the groups they were in.',
  usage: '[--school URN | --authority CODE] [--group CLA] [--on DATE]',
  examples: [
    'children --school 999001',
    'children --school 999001 --group CLA --on 2026-09-01 --format json',
    'children --as sampleton@exampleton.example',
  ],
  options: { school: 'text', authority: 'text', group: 'text', on: 'text' },
  words: 0,
  run: (given) => {
    const group = groupFrom(given);
    return openFor(given, async (opened) => {
      const today = dayInEngland(opened.house.clock());
      const on = dayFrom(given, 'on') ?? today;
      const everYears = everYearsOn(opened.house.packs, on);
      const rows: (Omit<CohortChild, 'id'> & { id: string })[] = [];
      for (const organisation of await wanted(given, await organisationsHere(opened))) {
        rows.push(
          ...(await opened.work(organisation.id, async (work) => {
            const found = await cohortOn(work.read, {
              actor: opened.actor,
              organisationId: organisation.id,
              atSchool: organisation.kind === 'school',
              today,
              on,
              everYears,
              group,
            });
            const seen = found.map((child) => child.id);
            await recordListing(work, opened.actor, organisation.id, seen, 'terminal');
            return found;
          })),
        );
      }
      // a child seen by a school and its authority is one child
      return { value: [...new Map(rows.map((row) => [row.id, row])).values()] };
    });
  },
};

/** The organisations a listing is about: the one named, or all schools. */
export async function wanted(given: Given, all: readonly FoundOrganisation[]): Promise<readonly FoundOrganisation[]> {
  const urn = given.text('school');
  const authority = given.text('authority');
  if (urn !== undefined || authority !== undefined) return [organisationNamed(all, { urn, authority })];
  return all.filter((each) => each.kind === 'school');
}

/** A date option, `YYYY-MM-DD`. Throws WrongUse for a day that does not exist. */
export function dayFrom(given: Given, name: string): Day | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new WrongUse(`--${name} ${text} is no day: write it as 2026-11-24.`);
  return day;
}

function groupFrom(given: Given): Group | null {
  const text = given.text('group')?.toUpperCase();
  if (text === undefined) return null;
  const group = GROUPS.find((each) => each === text);
  if (group === undefined) throw new WrongUse(`--group is one of ${GROUPS.join(', ')}, not ${text}.`);
  return group;
}

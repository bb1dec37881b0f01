import { isPost, isRelation, postOf, relationOf } from '../access/index.ts';
import { type Day, dayInEngland } from '../calendar/index.ts';
import { childNames, everYearsOn, mayBeSeen } from '../features/children/index.ts';
import { type DueDuty, fallsToBy, ownersOf, personNames, staffingOf, whatIsDue } from '../features/duties/index.ts';
import type { Packs } from '../packs/index.ts';
import { recordEvent } from '../platform/audit/audit.ts';
import type { FoundOrganisation } from '../web/visitor.queries.ts';
import { dayFrom, wanted } from './children.ts';
import type { Command } from './command.ts';
import { openFor, organisationsHere } from './open-for.ts';

/** One duty for a terminal or a program. */
export interface DueRow {
  readonly duty: string;
  readonly subject: string;
  readonly owner: string;
  readonly opens: Day;
  readonly due: Day;
  readonly state: string;
  readonly done: Day | null;
  readonly commitment: string | null;
  readonly clause: string | null;
  readonly source: string;
}

/** What is due, whose it is, and why; on any day, as known now or as known then. A look at every child in it. */
export const due: Command = {
  name: 'due',
  summary: 'Lists what is due on a day: whose it is, by when, because of which promise and whose clock.',
  usage: '[--school URN | --authority CODE] [--on DATE] [--known-then] [--with-done]',
  examples: [
    'due --school 999001',
    'due --school 999001 --on 2026-12-01 --format json',
    'due --on 2026-10-01 --known-then',
  ],
  options: { school: 'text', authority: 'text', on: 'text', 'known-then': 'flag', 'with-done': 'flag' },
  words: 0,
  run: (given) =>
    openFor(given, async (opened) => {
      const { house, actor } = opened;
      const today = dayInEngland(house.clock());
      const on = dayFrom(given, 'on') ?? today;
      const everYears = everYearsOn(house.packs, today);
      await house.drainDuties();
      const rows = new Map<string, DueRow>();
      const places = await organisationsHere(opened);
      for (const organisation of await wanted(given, places)) {
        await opened.work(organisation.id, async (work) => {
          const duties = await whatIsDue(work.read, {
            organisationIds: [organisation.id],
            on,
            asKnown: given.flag('known-then') ? 'then' : 'now',
            withDone: given.flag('with-done'),
            visible: (childId) => mayBeSeen(childId, actor, today, 'duties', everYears),
          });
          const childIds = [...new Set(duties.flatMap((duty) => duty.childId ?? []))];
          const names = await childNames(work.read, childIds, organisation.id);
          const staffing = await staffingOf(work.read, duties, fallsToBy(house.packs));
          const people = await personNames(
            work.read,
            duties.flatMap((duty) => ownersOf(duty, staffing).map((owner) => owner.personId)),
          );
          await recordEvent(work, {
            verb: 'child.listed',
            organisationId: organisation.id,
            childIds,
            detail: { how: 'terminal, what is due' },
          });
          for (const duty of duties) {
            const owners = ownersOf(duty, staffing).flatMap((owner) => people.get(owner.personId) ?? []);
            rows.set(
              duty.id,
              rowOf(duty, house.packs, {
                subject:
                  duty.childId === null
                    ? placeName(places, duty.subject.id)
                    : (names.get(duty.childId)?.short ?? 'Name not known yet'),
                owner: owners.length > 0 ? owners.join(', ') : assigneeWords(duty),
              }),
            );
          }
        });
      }
      return { value: [...rows.values()].sort((a, b) => a.due.localeCompare(b.due)) };
    }),
};

const placeName = (places: readonly FoundOrganisation[], id: string): string =>
  places.find((place) => place.id === id)?.name ?? 'An organisation';

/** Nobody holds it today: the post or the relation it waits for. */
function assigneeWords({ assignee }: DueDuty): string {
  if (assignee.kind === 'post' && isPost(assignee.id)) return `${postOf(assignee.id).label} (nobody today)`;
  if (assignee.kind === 'relation' && isRelation(assignee.id)) return `${relationOf(assignee.id).label} (nobody today)`;
  return 'Nobody here';
}

function rowOf(duty: DueDuty, packs: Packs, who: { subject: string; owner: string }): DueRow {
  const pack = packs.get(duty.clock.pack) ?? packs.england;
  const words = pack.dutyWords(duty.rule);
  const commitment = words?.commitments[0] ?? null;
  return {
    duty: words?.title ?? duty.rule,
    ...who,
    opens: duty.opensOn,
    due: duty.dueOn,
    state: duty.state,
    done: duty.doneOn,
    commitment,
    clause: commitment === null ? null : (pack.commitment(commitment)?.promise ?? null),
    source: [
      `${duty.clock.source.document}, ${duty.clock.source.version}`,
      duty.clock.verified === 'read' ? '' : `(${duty.clock.verified})`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

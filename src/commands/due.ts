import { isPost, isRelation, type PostNames, postLabel, relationOf } from '../access/index.ts';
import { addDays, asDay, type Day, dayInEngland } from '../calendar/index.ts';
import { childNames, everYearsOn, mayBeSeen } from '../features/children/index.ts';
import {
  type AgreedAction,
  agreedActions,
  type DueDuty,
  fallsToBy,
  ownersOf,
  personNames,
  staffingOf,
  stateOn,
  whatIsDue,
} from '../features/duties/index.ts';
import { kindInPacks, organisationWords, type Packs, type SchoolKind } from '../packs/index.ts';

import type { FoundOrganisation } from '../web/visitor.queries.ts';
import { dayFrom, wanted } from './children.ts';
import type { Command } from './command.ts';
import { openFor, organisationsHere } from './open-for.ts';
import { recordListing } from './record-listing.ts';

/** One duty for a terminal or a program. */
export interface DueRow {
  /** In words; of what people agreed its id, `agreed-action/…`: it is in their own words, at /actions/…. */
  readonly duty: string;
  readonly subject: string;
  readonly owner: string;
  readonly opens: Day;
  readonly due: Day;
  readonly state: string;
  readonly done: Day | null;
  readonly commitment: string | null;
  readonly clause: string | null;
  /** Null where no rule asks for it. */
  readonly source: string | null;
}

/** What is due, whose it is, and why; on any day, as known now or as known then. A look at every child in it. */
export const due: Command = {
  name: 'due',
  summary:
    'Lists what is due on a day, and what was agreed: whose it is, by when, because of which promise and whose clock.',
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
          const visible = (childId: Parameters<typeof mayBeSeen>[0]) =>
            mayBeSeen(childId, actor, today, 'duties', everYears);
          const duties = await whatIsDue(work.read, {
            organisationIds: [organisation.id],
            on,
            asKnown: given.flag('known-then') ? 'then' : 'now',
            withDone: given.flag('with-done'),
            without: house.packs.england.duties().flatMap(({ id, own }) => (own ? [id] : [])),
            visible,
          });
          const actions = await agreedActions(work.read, {
            organisationIds: [organisation.id],
            visible,
            agreedBy: on,
            doneSince: given.flag('with-done') ? EVER : addDays(on, 1),
            ...(given.flag('known-then') ? { asKnownOn: on } : {}),
          });
          const all: (DueDuty | AgreedAction)[] = [...duties, ...actions];
          const childIds = [...new Set(all.flatMap((each) => each.childId ?? []))];
          const names = await childNames(work.read, childIds, organisation.id);
          const staffing = await staffingOf(work.read, all, fallsToBy(house.packs));
          const people = await personNames(
            work.read,
            all.flatMap((each) => ownersOf(each, staffing).map((owner) => owner.personId)),
          );
          await recordListing(work, actor, organisation.id, childIds, 'terminal, what is due');
          const words = organisationWords(house.packs.england, organisation);
          const kind = kindInPacks(organisation.schoolKind) ?? undefined;
          for (const each of all) {
            const owners = ownersOf(each, staffing).flatMap((owner) => people.get(owner.personId) ?? []);
            const ofPlace = 'subject' in each ? each.subject.id : each.organisationId;
            const who = {
              subject:
                each.childId === null
                  ? placeName(places, ofPlace)
                  : (names.get(each.childId)?.short ?? 'Name not known yet'),
              owner: owners.length > 0 ? owners.join(', ') : assigneeWords(each, words),
            };
            rows.set(each.id, 'what' in each ? actionRow(each, on, who) : rowOf(each, house.packs, { ...who, kind }));
          }
        });
      }
      return { value: [...rows.values()].sort((a, b) => a.due.localeCompare(b.due)) };
    }),
};

/** Before anything was agreed here. */
const EVER = asDay('2000-01-01');

const placeName = (places: readonly FoundOrganisation[], id: string): string =>
  places.find((place) => place.id === id)?.name ?? 'An organisation';

/** Nobody holds it today: the post or the relation it waits for. */
function assigneeWords({ assignee }: DueDuty | AgreedAction, words: PostNames): string {
  if (assignee.kind === 'post' && isPost(assignee.id)) return `${postLabel(assignee.id, words)} (nobody today)`;
  if (assignee.kind === 'relation' && isRelation(assignee.id)) return `${relationOf(assignee.id).label} (nobody today)`;
  return 'Nobody here';
}

/** What people agreed stands in no rule: it has no promise, clause or source. */
function actionRow(action: AgreedAction, on: Day, who: { subject: string; owner: string }): DueRow {
  const opens = dayInEngland(action.agreedAt);
  return {
    duty: `agreed-action/${action.id}`,
    ...who,
    opens,
    due: action.dueOn,
    state: stateOn({ ...action, opensOn: opens }, on),
    done: action.doneOn,
    commitment: null,
    clause: null,
    source: null,
  };
}

type Said = { readonly subject: string; readonly owner: string; readonly kind: SchoolKind | undefined };

function rowOf(duty: DueDuty, packs: Packs, { subject, owner, kind }: Said): DueRow {
  const pack = packs.get(duty.clock.pack) ?? packs.england;
  const words = pack.dutyWords(duty.rule, kind);
  const commitment = words?.commitments[0] ?? null;
  return {
    duty: words?.title ?? duty.rule,
    subject,
    owner,
    opens: duty.opensOn,
    due: duty.dueOn,
    state: duty.state,
    done: duty.doneOn,
    commitment,
    clause: commitment === null ? null : (pack.commitment(commitment, kind)?.promise ?? null),
    source: [
      `${duty.clock.source.document}, ${duty.clock.source.version}`,
      duty.clock.verified === 'read' ? '' : `(${duty.clock.verified})`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

import type { Group } from '../../access/index.ts';
import { addDays } from '../../calendar/index.ts';
import type { ChildPageRequest, TimelineItem, TimelineKind } from './child-block.page.ts';
import { groupsOpenTo, groupWords } from './group-words.ts';
import { keyAdultsOf } from './key-adult.queries.ts';
import { viewSaid } from './key-adult.ts';
import { noteShort } from './note.ts';
import { notesOf } from './notes.queries.ts';
import { statusesOf } from './statuses.queries.ts';
import { staysOf } from './stays.queries.ts';

/** What the register itself offers to the timeline, each kind of one part of the record. */

const notes: TimelineKind = {
  id: 'notes',
  order: 10,
  label: 'What was written down',
  parts: ['timeline'],
  shownAtFirst: true,
  entries: async ({ work, child }) =>
    (await notesOf(work.read, child.id)).map((note) => ({
      id: note.id,
      on: note.on,
      words: note.words,
      detail: [noteShort(note.kind), note.writtenBy].filter(Boolean).join(', '),
    })),
};

const school: TimelineKind = {
  id: 'school',
  order: 30,
  label: 'Schools',
  parts: ['moves'],
  shownAtFirst: true,
  entries: async ({ once, work, child, today }) =>
    (await once('stays', () => staysOf(work.read, child.id, today))).flatMap((stay): TimelineItem[] => [
      { id: `${stay.id}-from`, on: stay.from, words: `Joined ${stay.school}`, detail: 'School' },
      ...(stay.to === null || stay.to > today
        ? []
        : [
            {
              id: `${stay.id}-to`,
              on: addDays(stay.to, -1),
              words: `Left ${stay.school}${stay.leavingReason === null ? '' : `: ${stay.leavingReason}`}`,
              detail: 'School',
            },
          ]),
    ]),
};

const keyAdults: TimelineKind = {
  id: 'key-adult',
  order: 40,
  label: 'Key adult',
  parts: ['profile'],
  shownAtFirst: true,
  entries: async ({ once, work, child }) =>
    (await once('key-adults', () => keyAdultsOf(work.read, child.id))).map((row) => ({
      id: row.id,
      on: row.from,
      words: `${row.name ?? 'Somebody on the staff'} became key adult`,
      detail: row.askedOn === null ? 'Key adult' : `Key adult. ${child.name.first} ${viewSaid(row.view)}`,
    })),
};

/** Tells why the child is here: shown when somebody asks for it, never at first. */
const statuses: TimelineKind = {
  id: 'statuses',
  order: 90,
  label: 'Statuses',
  parts: ['care-group', 'need-groups'],
  shownAtFirst: false,
  entries: async ({ work, child, today }: ChildPageRequest) => {
    const open: readonly Group[] = groupsOpenTo(child.scopes);
    return (await statusesOf(work.read, child.id))
      .filter((status) => status.confirmed && open.includes(status.kind))
      .flatMap((status): TimelineItem[] => [
        {
          id: `${status.id}-from`,
          on: status.from,
          words: `${groupWords(status.kind).label}: began`,
          detail: status.authority,
        },
        ...(status.to === null || status.to > today
          ? []
          : [
              {
                id: `${status.id}-to`,
                on: addDays(status.to, -1),
                words: `${groupWords(status.kind).label}: last day`,
                detail: status.authority,
              },
            ]),
      ]);
  },
};

export const childTimeline: readonly TimelineKind[] = [notes, school, keyAdults, statuses];

import { listWords } from '../../ui/format.ts';
import {
  allDetails,
  careDetailsOf,
  childUrls,
  fieldLabel,
  organisationNames,
  spanWords,
  valueWords,
} from '../children/index.ts';
import { loadPeople, peopleUrl } from '../contacts/index.ts';
import { askedOnce, type PlanAsked, type RecordSource } from '../plans/index.ts';
import { careTable } from './care-words.ts';
import { peopleTable } from './people-words.ts';

const peopleOf = (asked: PlanAsked) => askedOnce(asked, 'people', () => loadPeople(asked.child, asked.today));

/** Legal status and placement: for those who may see legal detail. Row security asks the same of every row. */
const care: RecordSource<PlanAsked> = {
  block: 'care',
  closed:
    'Legal status and placement are shown to the head, the safeguarding lead and the Virtual School. ' +
    'Who has parental responsibility stands under the people around the child.',
  table: async (asked) => {
    const { child, read, packs, today } = asked;
    // a copy that is kept holds what whoever made the step may see
    if (!child.sees('legal')) return null;
    const found = await careDetailsOf(read, child.id);
    const names = await organisationNames(
      read,
      found.map(({ controllerId }) => controllerId),
    );
    const said = found.map((row) => ({ ...row, recordedBy: names.get(row.controllerId) ?? 'Another organisation' }));
    const words = { sets: (name: string) => packs.england.codeSet(name), span: spanWords, list: listWords, today };
    return careTable(said, child.sees('people') ? (await peopleOf(asked)).now : [], words);
  },
  change: ({ child }) =>
    child.may('status.record-legal')
      ? { href: childUrls.legal(child.id), words: 'Record legal status or placement' }
      : null,
};

const people: RecordSource<PlanAsked> = {
  block: 'people',
  closed: 'The people around the child are shown to those who work with this part of the record.',
  table: async (asked) =>
    asked.child.sees('people') ? peopleTable(await peopleOf(asked), asked.packs.england.words('primary')) : null,
  change: ({ child }) => ({
    href: peopleUrl(child.id),
    words: child.may('contact.record') ? 'Change the people, and what they may be told' : 'How to reach them',
  }),
};

const needs: RecordSource<PlanAsked> = {
  block: 'send',
  table: async ({ child, read, packs, today }) => {
    const all = await allDetails(read, child.id, child.writesFor);
    const sets = (name: string) => packs.england.codeSet(name);
    const names = await organisationNames(
      read,
      all.map((row) => row.controller_id),
    );
    const rows = all.flatMap((row) =>
      (['sen_provision', 'sen_needs'] as const).flatMap((field) => {
        const words = valueWords(row, field, sets, today);
        return words === null ? [] : [[fieldLabel(field), words, names.get(row.controller_id) ?? '']];
      }),
    );
    return {
      heads: ['What', 'As recorded', 'Recorded by'],
      rows,
      note: 'Provision in detail and review dates are not held in Mainstay: say below what matters of them.',
    };
  },
  change: ({ child }) =>
    child.may('send.record') ? { href: childUrls.send(child.id), words: 'Correct what is recorded' } : null,
};

/** What the register holds, as plans show it. */
export const registerRecords: readonly RecordSource<PlanAsked>[] = [care, people, needs];

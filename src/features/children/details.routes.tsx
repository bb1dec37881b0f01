import type { FastifyInstance } from 'fastify';
import type { ActionId } from '../../access/index.ts';
import { type FormValues, fieldValue } from '../../ui/form.tsx';
import type { House } from '../../web/house.ts';
import { changeRoute, type Opened } from './change.routes.tsx';
import { ChangeDetailsPage, type TheirDetails } from './change-details.page.tsx';
import { type ChildDetails, NOTHING_KNOWN } from './child-details.ts';
import { UPN_NOT_USABLE } from './child-fields.form.ts';
import { childUrls } from './child-urls.ts';
import { closedAmong } from './closed-identifiers.queries.ts';
import { closedNumbers } from './closed-identifiers.ts';
import { afterFacts, saveDetails } from './details.commands.ts';
import { fieldOfInput, readSection, valuesOf } from './details.form.ts';
import { allDetails } from './details.queries.ts';
import { type CodeSets, DETAIL_SECTIONS, type DetailSection, valueWords } from './details-words.page.ts';
import { mergeEdits, readWas } from './merge-edits.form.ts';
import { organisationNames } from './places.queries.ts';
import { childWithUpn } from './same-child.queries.ts';

const actions: Readonly<Record<DetailSection['id'], ActionId>> = {
  details: 'child.correct',
  characteristics: 'characteristics.record',
  send: 'send.record',
  premium: 'premium.record',
};

export const actionOfSection = (section: DetailSection): ActionId => actions[section.id];

interface Known {
  readonly details: ChildDetails;
  readonly others: readonly TheirDetails[];
}

/** Names and numbers, characteristics, SEND, pupil premium: one page each, since each is another part of the record. */
export function detailsRoutes(server: FastifyInstance, house: House): void {
  for (const section of DETAIL_SECTIONS) {
    changeRoute<Known>(server, house, {
      url: `/children/:childId/${section.id}`,
      action: actions[section.id],
      know: (opened) => knownOf(opened, section),
      values: ({ details }) => valuesOf(section.id, details),
      draw: (known, form, opened) => (
        <ChangeDetailsPage
          ctx={opened.ctx}
          child={opened.child}
          section={section}
          form={form}
          known={known.details}
          sets={setsOf(opened.house)}
          today={opened.today}
          atAuthority={isAtAuthority(opened)}
          others={known.others}
          was={JSON.stringify(valuesOf(section.id, known.details))}
        />
      ),
      save: (known, values, opened) => save(section, known, values, opened),
    });
  }
}

export const setsOf =
  (house: House): CodeSets =>
  (name) =>
    house.packs.england.codeSet(name);

const isAtAuthority = ({ visitor }: Opened): boolean => visitor.organisation?.kind === 'authority';

async function knownOf({ work, child, house, today }: Opened, section: DetailSection): Promise<Known> {
  const all = await allDetails(work.read, child.id, child.writesFor);
  const own = all.find((row) => row.controller_id === child.writesFor);
  const others = all.filter((row) => row.controller_id !== child.writesFor);
  const names = await organisationNames(
    work.read,
    others.map((row) => row.controller_id),
  );
  const sets = setsOf(house);
  return {
    details: own ?? NOTHING_KNOWN,
    others: others
      .filter((row) => section.fields.some((field) => valueWords(row, field, sets, today) !== null))
      .map((row) => ({ organisation: names.get(row.controller_id) ?? 'Another organisation', details: row })),
  };
}

async function save(section: DetailSection, known: Known, typed: FormValues, opened: Opened) {
  const { work, child, today } = opened;
  const sets = setsOf(opened.house);
  const now = valuesOf(section.id, known.details);
  const { values, conflicts } = mergeEdits(typed, readWas(fieldValue(typed, 'was')) ?? now, now);
  const rules = { today, sets, known: known.details, atAuthority: isAtAuthority(opened) };
  const { errors, patch } = readSection(section.id, values, rules);
  for (const input of conflicts) {
    const field = fieldOfInput(input);
    const words = field === undefined ? null : valueWords(known.details, field, sets, today);
    errors[input] = `Somebody changed this to “${words ?? 'nothing'}” while you had it open. Save again to keep yours`;
  }
  if (patch.upn && patch.upn !== known.details.upn && errors.upn === undefined) {
    const problem = await upnProblem(opened, patch.upn);
    if (problem !== null) errors.upn = problem;
  }
  if (Object.keys(errors).length > 0) return { errors, values };
  await saveDetails(work, child.id, child.writesFor, patch, 'hand');
  await afterFacts(work, opened.house, [child.id]);
  return { to: childUrls.record(child.id) };
}

/** Said of a number that another record here has, or that belongs to a sealed one: the same words for both. */
async function upnProblem({ work, house, child }: Opened, upn: string): Promise<string | null> {
  const other = await childWithUpn(work.read, child.writesFor, upn, child.id);
  if (other?.own) return UPN_NOT_USABLE;
  const identity = { formerUpn: null, uln: null, authorityChildId: null, familyName: null, givenNames: null };
  const closed = await closedAmong(work.read, house.keys, closedNumbers({ ...identity, upn, dateOfBirth: null }));
  return closed.size > 0 ? UPN_NOT_USABLE : null;
}

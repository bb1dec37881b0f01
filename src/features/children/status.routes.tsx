import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Group, recordingOf } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/index.ts';
import { dayValues, type FormState, type FormValues } from '../../ui/form.tsx';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { recordCareDetail, recordProtectionDetail } from './care-detail.commands.ts';
import { changeRoute, type Opened } from './change.routes.tsx';
import { ChangeStatusPage, RecordStatusPage } from './change-status.page.tsx';
import { childUrls } from './child-urls.ts';
import { afterFacts } from './details.commands.ts';
import { detailsOf } from './details.queries.ts';
import { setsOf } from './details.routes.tsx';
import { readGroup } from './group-words.ts';
import { authoritiesHere, type NamedPlace } from './places.queries.ts';
import { spanWords } from './span-words.page.ts';
import { correctStatus, recordStatus, StatusOverlap, withdrawStatus } from './status.commands.ts';
import { type GivenStatus, readStatus, readStatusChange, type StatusRules } from './status.form.ts';
import { groupOfStatus, type StatusPeriod, statusesOf } from './statuses.queries.ts';
import { stillOpen } from './still-open.queries.ts';

interface Known {
  readonly kind: Group;
  readonly authorities: readonly NamedPlace[];
  readonly born: Day | null;
  /** The period that is changed; null for one that is recorded. */
  readonly status: StatusPeriod | null;
}

/** Why a child is in the register: recording, ending and putting right. What is changed decides whose act it is. */
export function statusRoutes(server: FastifyInstance, house: House): void {
  changeRoute<Known>(server, house, {
    url: '/children/:childId/why/record/:group',
    action: async (_, { group }) => recordingOf(groupIn(group)),
    params: z.object({ childId: z.uuid(), group: z.string().max(4) }),
    know: async (opened) => ({ ...(await around(opened, groupIn(opened.at.group))), status: null }),
    values: () => ({}),
    draw: (known, form, opened) => <RecordStatusPage {...fields(known, form, opened)} opened={opened} />,
    save: async (known, values, opened) => {
      const { errors, value } = readStatus(values, rulesOf(known, opened));
      if (value === null) return { errors };
      return orOverlap(() => record(known, value, opened));
    },
  });

  changeRoute<Known & { status: StatusPeriod }>(server, house, {
    url: '/children/:childId/why/:row',
    action: async (work, { row }) => {
      const group = await groupOfStatus(work.read, row ?? '');
      if (group === undefined) throw new NothingHere('no such status');
      return recordingOf(group);
    },
    params: z.object({ childId: z.uuid(), row: z.uuid() }),
    know: async (opened) => {
      const status = (await statusesOf(opened.work.read, opened.child.id)).find((each) => each.id === opened.at.row);
      // Each organisation answers for what it said itself: the other one is asked to put its own right.
      if (status === undefined || status.controllerId !== opened.child.writesFor) {
        throw new NothingHere('no such status of this organisation');
      }
      return { ...(await around(opened, status.kind)), status };
    },
    values: ({ status }) => valuesOf(status),
    draw: (known, form, opened) => (
      <ChangeStatusPage {...fields(known, form, opened)} opened={opened} status={known.status} />
    ),
    save: change,
  });
}

function groupIn(text: string | undefined): Group {
  const group = readGroup(text ?? '');
  if (group === undefined) throw new NothingHere('no such group');
  return group;
}

async function around({ work, child }: Opened, kind: Group) {
  const details = await detailsOf(work.read, child.id, child.writesFor);
  return { kind, authorities: await authoritiesHere(work.read), born: details?.date_of_birth ?? null };
}

const fields = ({ kind, authorities }: Known, form: FormState, opened: Opened) => ({
  form,
  kind,
  authorities,
  sets: setsOf(opened.house),
  today: opened.today,
  legal: opened.child.may('status.record-legal'),
  protection: opened.child.may('status.record-protection'),
});

function rulesOf(known: Known, opened: Opened): StatusRules {
  const { kind, authorities, sets, today, legal, protection } = fields(known, { values: {}, errors: {} }, opened);
  return { kind, authorities, sets, today, legal, protection, born: known.born };
}

function valuesOf(status: StatusPeriod): FormValues {
  return {
    ...dayValues('from', status.from),
    ...dayValues('last', status.to === null ? null : addDays(status.to, -1)),
    authority: status.authorityId ?? (status.authorityCode === null ? 'unknown' : 'other'),
    'authority-code': status.authorityId === null ? (status.authorityCode ?? '') : '',
    kinship: status.kinshipKind ?? '',
    order: status.orderKind ?? '',
    ...dayValues('evidence', status.evidenceSeenOn),
    note: status.note ?? '',
  };
}

async function record({ kind }: Known, value: GivenStatus, opened: Opened): Promise<{ to: string }> {
  const { work, child } = opened;
  const whose = { childId: child.id, controllerId: child.writesFor };
  const { legalStatus, placement, category, ...period } = value;
  await recordStatus(work, { ...whose, kind, ...period, confirmed: true }, 'hand');
  if (legalStatus !== null || placement !== null) {
    await recordCareDetail(work, { ...whose, from: value.from, to: value.to, legalStatus, placement }, 'hand');
  }
  if (category !== null) {
    await recordProtectionDetail(work, { ...whose, from: value.from, to: value.to, category }, 'hand');
  }
  return done(opened);
}

async function change(known: Known & { status: StatusPeriod }, values: FormValues, opened: Opened) {
  const { status } = known;
  const rules = { ...rulesOf(known, opened), from: status.from, proposed: !status.confirmed };
  const { errors, value } = readStatusChange(values, rules);
  if (value === null) return { errors };
  const { work } = opened;
  return orOverlap(async () => {
    switch (value.what) {
      case 'confirm':
        await correctStatus(work, status, { confirmed: true }, 'hand');
        break;
      case 'ended':
        await correctStatus(work, status, { to: value.to }, 'hand', value.reason);
        break;
      case 'correct': {
        const { from, to, authorityId, authorityCode, kinshipKind, orderKind, evidenceSeenOn, note } = value.value;
        await correctStatus(
          work,
          status,
          {
            ...{ from, to, authorityId, authorityCode, kinshipKind, note },
            ...(rules.legal ? { orderKind, evidenceSeenOn } : {}),
          },
          'hand',
          value.reason,
        );
        break;
      }
      case 'never':
        await withdrawStatus(work, status, value.reason);
    }
    return done(opened);
  });
}

async function done(opened: Opened): Promise<{ to: string }> {
  await afterFacts(opened.work, opened.house, [opened.child.id]);
  return { to: await stillOpen(opened, childUrls.why(opened.child.id), ['care-group', 'need-groups']) };
}

async function orOverlap<T>(write: () => Promise<T>): Promise<T | { errors: FormState['errors'] }> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof StatusOverlap)) throw error;
    return {
      errors: {
        from: `This is recorded from ${spanWords(error)} already. Put that right instead, or change these dates.`,
      },
    };
  }
}

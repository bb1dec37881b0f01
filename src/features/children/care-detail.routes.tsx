import type { FastifyInstance } from 'fastify';
import { dayValues, type FormValues } from '../../ui/form.tsx';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { recordCareDetail, recordProtectionDetail } from './care-detail.commands.ts';
import { changeRoute, type Opened } from './change.routes.tsx';
import { RecordDetailPage } from './change-status.page.tsx';
import { dayOf, type Errors } from './child-fields.form.ts';
import { childUrls } from './child-urls.ts';
import { afterFacts } from './details.commands.ts';
import { setsOf } from './details.routes.tsx';
import { correctStatus } from './status.commands.ts';
import { code, readOrder } from './status.form.ts';
import { type StatusPeriod, statusesOf } from './statuses.queries.ts';

/** Legal status and placement, orders, categories of plans: each its own page, since few may see it. */
export function careDetailRoutes(server: FastifyInstance, house: House): void {
  changeRoute<null>(server, house, {
    url: '/children/:childId/why/legal',
    action: 'status.record-legal',
    know: async () => null,
    values: () => ({}),
    draw: (_, form, opened) => <RecordDetailPage {...drawn(opened)} form={form} what="legal" />,
    save: async (_, values, opened) => {
      const errors: Errors = {};
      const from = sinceOf(values, errors, opened);
      const legalStatus = code(values, 'legal-status', 'legal-status', drawn(opened));
      const placement = code(values, 'placement', 'placement', drawn(opened));
      if (legalStatus === null && placement === null)
        errors['legal-status'] = 'Choose the legal status or the placement';
      if (from === null || Object.keys(errors).length > 0) return { errors };
      await recordCareDetail(opened.work, { ...whose(opened), from, to: null, legalStatus, placement }, 'hand');
      return done(opened);
    },
  });

  changeRoute<null>(server, house, {
    url: '/children/:childId/why/protection',
    action: 'status.record-protection',
    know: async () => null,
    values: () => ({}),
    draw: (_, form, opened) => <RecordDetailPage {...drawn(opened)} form={form} what="protection" />,
    save: async (_, values, opened) => {
      const errors: Errors = {};
      const from = sinceOf(values, errors, opened);
      const category = code(values, 'category', 'category-of-abuse', drawn(opened));
      if (category === null) errors.category = 'Choose the category of the plan';
      if (from === null || Object.keys(errors).length > 0) return { errors };
      await recordProtectionDetail(opened.work, { ...whose(opened), from, to: null, category }, 'hand');
      return done(opened);
    },
  });

  changeRoute<StatusPeriod>(server, house, {
    url: '/children/:childId/why/order',
    action: 'status.record-legal',
    know: latestAfterCare,
    values: (status) => ({ order: status.orderKind ?? '', ...dayValues('evidence', status.evidenceSeenOn) }),
    draw: (_, form, opened) => <RecordDetailPage {...drawn(opened)} form={form} what="order" />,
    save: async (status, values, opened) => {
      const errors: Errors = {};
      const order = readOrder(values, errors, drawn(opened));
      if (order.orderKind === null) errors.order = 'Choose how the child left care';
      if (Object.keys(errors).length > 0) return { errors };
      await correctStatus(opened.work, status, order, 'hand');
      return done(opened);
    },
  });
}

const drawn = (opened: Opened) => ({ opened, sets: setsOf(opened.house), today: opened.today });
const whose = ({ child }: Opened) => ({ childId: child.id, controllerId: child.writesFor });

const sinceOf = (values: FormValues, errors: Errors, { today }: Opened) =>
  dayOf(values, errors, 'from', {
    what: 'since when',
    needed: 'Give the day since when it is so',
    latest: today,
    tooLate: 'This cannot begin after today',
  });

/** The order hangs on the period of being previously looked after; without one there is nothing to hang it on. */
async function latestAfterCare({ work, child }: Opened): Promise<StatusPeriod> {
  const statuses = await statusesOf(work.read, child.id);
  const status = statuses.find((each) => each.kind === 'CPLA' && each.controllerId === child.writesFor);
  if (status === undefined) throw new NothingHere('no period after care of this organisation');
  return status;
}

async function done({ work, house, child }: Opened): Promise<{ to: string }> {
  await afterFacts(work, house, [child.id]);
  return { to: childUrls.why(child.id) };
}

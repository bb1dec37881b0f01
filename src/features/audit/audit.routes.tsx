import type { FastifyInstance } from 'fastify';
import { addDays, type Day } from '../../calendar/index.ts';
import { dayValues, emptyForm, type FormState, type FormValues, readDay } from '../../ui/form.tsx';
import { download, NothingHere, page } from '../../web/answer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { AuditPage } from './audit.page.tsx';
import { brokenSeal } from './audit.queries.ts';
import { exportAudit } from './export-audit.commands.ts';
import { daysProblem } from './export-form.ts';
import { auditUrl, checkAuditUrl } from './urls.ts';

/** The sealed audit as a file, for those who set up. Dangerous: the person is asked for again. */
export function auditRoutes(server: FastifyInstance, house: House): void {
  const who = may('audit.export');
  const lastWeek = ({ today }: Visitor): FormState => ({
    ...emptyForm,
    values: { ...dayValues('from', addDays(today, -7)), ...dayValues('to', today) },
  });

  route(server, house, {
    method: 'GET',
    url: auditUrl,
    who,
    handle: async ({ visitor, ctx }) =>
      page(<AuditPage ctx={ctx} organisation={placeOf(visitor).name} form={lastWeek(visitor)} checked={null} />),
  });

  route(server, house, {
    method: 'POST',
    url: auditUrl,
    who,
    perMinute: 6,
    handle: async ({ work, visitor, ctx, body }) => {
      const place = placeOf(visitor);
      const { from, to, errors } = readDays(body, visitor.today);
      if (from === null || to === null || Object.keys(errors).length > 0) {
        return page(
          <AuditPage ctx={ctx} organisation={place.name} form={{ values: body, errors }} checked={null} />,
          422,
        );
      }
      const lines: string[] = [];
      const asked = { organisationId: place.id, organisation: place.name, from, to };
      await exportAudit(work, asked, (line) => void lines.push(line));
      return download(`${lines.join('\n')}\n`, 'application/x-ndjson', `audit-${from}-to-${to}.jsonl`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: checkAuditUrl,
    who,
    perMinute: 6,
    handle: async ({ work, visitor, ctx }) =>
      page(
        <AuditPage
          ctx={ctx}
          organisation={placeOf(visitor).name}
          form={lastWeek(visitor)}
          checked={{ broken: await brokenSeal(work.read) }}
        />,
      ),
  });
}

function placeOf({ organisation }: Visitor): WorkPlace {
  if (organisation === null) throw new NothingHere('holds no post');
  return organisation;
}

function readDays(body: FormValues, today: Day) {
  const from = readDay(body, 'from', 'the first day');
  const to = readDay(body, 'to', 'the last day');
  if (from !== null && typeof from === 'object') return { from: null, to: null, errors: { from: from.problem } };
  if (to !== null && typeof to === 'object') return { from: null, to: null, errors: { to: to.problem } };
  return { from, to, errors: daysProblem(from, to, today) };
}

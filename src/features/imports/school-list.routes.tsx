import type { FastifyInstance } from 'fastify';
import { recordEvent } from '../../platform/audit/audit.ts';
import { toCsv } from '../../platform/csv/to-csv.ts';
import { emptyForm } from '../../ui/form.tsx';
import { download, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { schoolListUrl } from './import-urls.ts';
import { importerOf } from './open-import.queries.ts';
import { SchoolListPage } from './school-list.page.tsx';
import { listForSchool, schoolsOfChildren } from './school-list.queries.ts';

/** Names that every importer of a list knows, ours too. */
const HEADER = [
  'UPN',
  'Legal Surname',
  'Legal Forename',
  'Date of Birth',
  'LA Child ID',
  'In Care',
  'Caring Authority',
  'In Care Start Date',
];

/** The authority's list for one school. Dangerous: the person is asked again, says what for, and it is a look at each child. */
export function schoolListRoutes(server: FastifyInstance, house: House): void {
  const who = may('export.school-list');

  route(server, house, {
    method: 'GET',
    url: schoolListUrl,
    who,
    handle: async ({ work, visitor, ctx }) => {
      const organisation = await importerOf(work, visitor);
      const schools = await schoolsOfChildren(work.read, organisation.id, visitor.personId);
      return page(<SchoolListPage ctx={ctx} schools={schools} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: schoolListUrl,
    who,
    handle: async ({ work, visitor, body, ctx }) => {
      const organisation = await importerOf(work, visitor);
      const schools = await schoolsOfChildren(work.read, organisation.id, visitor.personId);
      const school = schools.find(({ id }) => id === field(body, 'school'));
      const reason = field(body, 'reason');
      const errors = {
        ...(school === undefined ? { school: 'Choose the school the list is for' } : {}),
        ...(reason.length < 3 ? { reason: 'Say in a few words what the list is for' } : {}),
      };
      if (school === undefined || Object.keys(errors).length > 0)
        return page(<SchoolListPage ctx={ctx} schools={schools} form={{ values: body, errors }} />, 422);
      const children = await listForSchool(work.read, organisation.id, school.id, visitor.personId);
      await recordEvent(work, {
        verb: 'child.exported',
        organisationId: organisation.id,
        childIds: children.map(({ childId }) => childId),
        subject: { kind: 'organisation', id: school.id },
        reason,
        detail: { how: 'school-list', children: children.length },
      });
      const rows = children.map((child) => [
        child.upn,
        child.familyName,
        child.givenNames,
        child.born,
        child.number,
        'Yes',
        organisation.name,
        child.careFrom,
      ]);
      return download(
        toCsv(HEADER, rows),
        'text/csv; charset=utf-8',
        `list-for-${school.urn ?? 'school'}-${visitor.today}.csv`,
      );
    },
  });
}

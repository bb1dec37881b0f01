import { addingOf, decide, type Group } from '../../access/index.ts';
import { academicYearOf, academicYearRange, type Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import type { AddedChild } from './add-child.form.ts';
import { closedAmong } from './closed-identifiers.queries.ts';
import { closedName, closedNumbers } from './closed-identifiers.ts';
import { addAnchor, afterFacts, saveDetails } from './details.commands.ts';
import { enrol } from './enrolment.commands.ts';
import { everYearsOn } from './ever.ts';
import { childWithUpn, type Namesake, namesakes } from './same-child.queries.ts';
import { recordStatus } from './status.commands.ts';
import { visibleAmong } from './visible-children.queries.ts';

export type Adding =
  | { readonly outcome: 'added'; readonly childId: string }
  /** The UPN is closed, or of a record that is not open to the asker: said in the same words. */
  | { readonly outcome: 'upn-not-usable' }
  /** The same for a child who is given without a number. */
  | { readonly outcome: 'not-addable' }
  | { readonly outcome: 'upn-known'; readonly childId: string }
  /** A person has to say that it is another child. */
  | { readonly outcome: 'perhaps-known'; readonly children: readonly Namesake[] };

/**
 * Adds a child by hand, with what is known. Refuses groups that are not the visitor's to add.
 *
 * @param anotherChild the person has seen the namesakes and said that this is none of them
 */
export async function addChild(
  work: Work,
  house: House,
  visitor: Visitor,
  given: AddedChild,
  anotherChild: boolean,
): Promise<Adding> {
  const { organisation } = visitor;
  if (organisation === null) throw new Refused('holds no post', 'You hold no post here today.');
  const groups = given.groups.map(({ group }) => group);
  refuseUnlessMayAdd(visitor, groups, work.asking.now);
  const { actor, today } = visitor;
  const everYears = everYearsOn(house.packs, today);

  if (given.upn !== null) {
    const known = await childWithUpn(work.read, organisation.id, given.upn.upn, null);
    if (known !== undefined) {
      const seen = await visibleAmong(work.read, [known.id], actor, today, 'identity', everYears);
      if (seen.has(known.id)) return { outcome: 'upn-known', childId: known.id };
      // Another organisation's record that this person may not see is not given away: the two meet when both have said so.
      if (known.own) return { outcome: 'upn-not-usable' };
    }
  }
  if (await isClosed(work, house, given)) return { outcome: given.upn === null ? 'not-addable' : 'upn-not-usable' };
  if (!anotherChild) {
    const children = await namesakes(work.read, actor, today, everYears, {
      first: given.preferredName,
      family: given.familyName ?? '',
      dateOfBirth: given.dateOfBirth,
    });
    if (children.length > 0) {
      await recordEvent(work, {
        verb: 'child.listed',
        organisationId: organisation.id,
        childIds: children.map((child) => child.id),
        detail: { how: 'add a child' },
      });
      return { outcome: 'perhaps-known', children };
    }
  }

  const childId = await addAnchor(work, organisation.id, house.demo);
  await saveDetails(
    work,
    childId,
    organisation.id,
    {
      preferred_name: given.preferredName,
      family_name: given.familyName,
      date_of_birth: given.dateOfBirth,
      upn: given.upn?.upn ?? null,
      upn_temporary: given.upn?.temporary ?? null,
    },
    'hand',
  );
  await enrolAdded(work, visitor, childId, given);
  for (const { group, since } of given.groups) {
    const held = group === 'CLA' || group === 'CIN' || group === 'CP';
    await recordStatus(
      work,
      {
        childId,
        controllerId: organisation.id,
        kind: group,
        from: since,
        to: null,
        authorityId: held ? given.authorityId : null,
        authorityCode: held ? given.authorityCode : null,
        orderKind: null,
        evidenceSeenOn: null,
        kinshipKind: null,
        confirmed: true,
        note: null,
      },
      'hand',
    );
  }
  const joined = await afterFacts(work, house, [childId]);
  return { outcome: 'added', childId: joined.get(childId) ?? childId };
}

/** Whether the record of this child was sealed: by the number, or by name and date of birth where no number is given. */
async function isClosed(work: Work, house: House, given: AddedChild): Promise<boolean> {
  const identity = {
    upn: given.upn?.upn ?? null,
    formerUpn: null,
    uln: null,
    authorityChildId: null,
    familyName: given.familyName,
    givenNames: given.preferredName,
    dateOfBirth: given.dateOfBirth,
  };
  const name = given.upn === null ? closedName(identity) : null;
  const texts = [...closedNumbers(identity), ...(name === null ? [] : [name])];
  return (await closedAmong(work.read, house.keys, texts)).size > 0;
}

/** At a school the child is on its roll; an authority says which school it knows of, if any. */
async function enrolAdded(work: Work, visitor: Visitor, childId: string, given: AddedChild): Promise<void> {
  const { organisation } = visitor;
  if (organisation === null) return;
  const atSchool = organisation.kind === 'school';
  const schoolId = atSchool ? organisation.id : given.schoolId;
  if (schoolId === null && given.otherSchool === null) return;
  await enrol(
    work,
    {
      childId,
      controllerId: organisation.id,
      schoolId,
      schoolName: schoolId === null ? given.otherSchool : null,
      kind: 'main',
      from: given.onRollSince ?? startOfYear(visitor.today),
      to: null,
      joining: given.onRollSince === null ? 'earlier' : 'day',
      yearGroup: given.yearGroup,
      className: given.className,
    },
    'hand',
  );
}

/** Where nobody has said since when, the child was here when this school year began: that is as far as it is claimed. */
const startOfYear = (today: Day): Day => academicYearRange(academicYearOf(today)).from;

/** One group beyond care makes it the safeguarding lead's. Throws Refused. */
function refuseUnlessMayAdd(visitor: Visitor, groups: readonly Group[], now: Date): void {
  if (!mayAddChildOf(visitor, groups, now)) {
    throw new Refused(
      'may not add a child of these groups',
      'A child of this group is added by the safeguarding lead.',
    );
  }
}

/** Whether somebody may add a child of these groups at the organisation they work for. */
export function mayAddChildOf(visitor: Visitor, groups: readonly Group[], now: Date): boolean {
  const { organisation } = visitor;
  if (organisation === null) return false;
  return decide({
    actor: visitor.actor,
    action: addingOf(groups),
    today: visitor.today,
    now,
    organisation: {
      organisationId: organisation.id,
      kind: organisation.kind,
      authorityId: organisation.authorityId,
      trustId: organisation.trustId,
    },
    steppedUpAt: visitor.session.steppedUpAt,
  }).allowed;
}

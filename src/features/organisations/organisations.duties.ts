import {
  authorityOfPlace,
  clockInForce,
  type DutyRule,
  type DutyTools,
  type Occurrence,
  type Place,
} from '../duties/model.ts';
import { type Holding, type OrganisationLife, vacancies } from './organisation-life.ts';

/** What the rules about posts look at. */
export interface OrganisationDutyFacts {
  readonly life: OrganisationLife;
}

/** Somebody must hold this post at a school. Asked anew each time it falls empty. */
function postHeld(
  id: string,
  commitments: readonly string[],
  post: string,
  askedOf: string,
  counts: (holding: Holding) => boolean = () => true,
): DutyRule<OrganisationDutyFacts> {
  return {
    id,
    commitments,
    subjectKind: 'organisation',
    occurrences: ({ life: { id: schoolId, holdings } }, tools) => {
      const place = tools.place(schoolId);
      if (place?.kind !== 'school' || !isAskedOf(place, post, tools)) return [];
      const held = holdings.filter((holding) => holding.post === post && counts(holding));
      return vacancies(held, place.begunOn).flatMap(({ after, from, filled }): Occurrence[] => {
        const clock = tools.pack('school', authorityOfPlace(place), place.id).clock(id, from);
        if (clock === undefined || from >= tools.horizon) return [];
        return [
          {
            key: after === null ? 'first' : `after-${after}`,
            assignee: { kind: 'post', id: askedOf },
            organisationId: place.id,
            shownTo: [],
            childId: null,
            controllerId: place.id,
            opensOn: from,
            dueOn: from,
            doneOn: filled?.on ?? null,
            evidence: filled === null ? null : { kind: 'post_holding', id: filled.by },
            clock: clockInForce(clock),
            words: { day: from },
            estimated: false,
          },
        ];
      });
    },
  };
}

/** The pack says which kinds of school have the post; where it says nothing, all have. */
function isAskedOf(place: Place, postId: string, tools: DutyTools): boolean {
  const post = tools.pack('school', authorityOfPlace(place), place.id).post(postId);
  return post === undefined || post.kinds.some((kind) => kind === place.schoolKind);
}

export const organisationRules: readonly DutyRule<OrganisationDutyFacts>[] = [
  // Children and Young Persons Act 2008, section 20; the 2009 regulations ask for a qualified teacher.
  postHeld(
    'designated-teacher-in-post',
    ['E1'],
    'designated-teacher',
    'headteacher',
    (holding) => holding.qualifiedTeacher !== false,
  ),
  postHeld('governor-named', ['E2'], 'link-governor', 'chair-of-governors'),
  postHeld('safeguarding-lead-named', ['E2', 'E8'], 'safeguarding-lead', 'headteacher'),
];

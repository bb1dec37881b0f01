import { briefingAboutUrl, readUrl } from '../../features/briefings/index.ts';
import { childUrl, childUrls } from '../../features/children/index.ts';
import { cohortTableUrl } from '../../features/cohort/index.ts';
import { dutyUrl, type Existing } from '../../features/duties/index.ts';
import { readVoiceUrl } from '../../features/invitations/index.ts';
import { secondJudgementUrl } from '../../features/judging/index.ts';
import { peopleUrl } from '../../features/people/index.ts';
import { childPlansUrl, nextMeetingUrl } from '../../features/peps/index.ts';
import { partUrl, planUrl } from '../../features/plans/index.ts';
import { policyUrl } from '../../features/policies/index.ts';
import { childMoneyUrl } from '../../features/pupil-premium/index.ts';
import { targetsUrl } from '../../features/targets/index.ts';
import { coverageUrl, trainingUrl } from '../../features/training/index.ts';

/** The page that does a duty; where a rule has none, the duty's own page says what counts as done. */
export function linkOf(duty: Pick<Existing, 'id' | 'rule' | 'childId' | 'key'>): string {
  const { childId } = duty;
  switch (duty.rule) {
    case 'first-pep-started':
    case 'first-pep-ready-for-review':
    case 'new-pep-after-school-change':
    case 'send-the-plan':
    case 'education-plan-reviewed':
      return childId === null ? dutyUrl(duty.id) : childPlansUrl(childId);
    case 'pep-each-term':
      return childId === null ? dutyUrl(duty.id) : nextMeetingUrl(childId);
    case 'pep-part-sent':
      return childId === null ? dutyUrl(duty.id) : partUrl(childId, ...idsOf(duty.key));
    case 'childs-part-read':
      return childId === null ? dutyUrl(duty.id) : readVoiceUrl(childId, ...idsOf(duty.key));
    case 'pep-written-up':
    case 'pep-quality-assured':
    case 'returned-pep-corrected':
      return childId === null ? dutyUrl(duty.id) : planUrl(childId, idsOf(duty.key)[0]);
    case 'pep-judged-second':
      return childId === null ? dutyUrl(duty.id) : secondJudgementUrl(childId, idsOf(duty.key)[0]);
    case 'joining-day':
      return childId === null ? dutyUrl(duty.id) : childUrls.stay(childId, duty.key, 'joined');
    case 'targets-reviewed':
      return childId === null ? dutyUrl(duty.id) : targetsUrl(childId, duty.key);
    case 'pp-plus-planned':
    case 'pp-plus-impact-recorded':
      return childId === null ? dutyUrl(duty.id) : childMoneyUrl(childId);
    case 'key-adult-named':
      return childId === null ? dutyUrl(duty.id) : childUrls.keyAdult(childId);
    case 'cohort-table':
      return cohortTableUrl(duty.key);
    case 'briefing-read':
      return readUrl(idsOf(duty.key)[0]);
    case 'policy-briefed':
      return briefingAboutUrl(`policy:${idsOf(duty.key)[1]}`);
    case 'safeguarding-guidance-briefed':
      return briefingAboutUrl(`document:${idsOf(duty.key)[1]}`);
    case 'policy-reviewed':
    case 'policy-guidance-read':
      return policyUrl(idsOf(duty.key)[0]);
    case 'designated-teacher-in-post':
    case 'governor-named':
    case 'safeguarding-lead-named':
      return peopleUrl;
    case 'designated-teacher-training-days':
    case 'governor-trained':
    case 'post-training-holds':
      return trainingUrl;
    case 'whole-staff-training':
    case 'new-starter-trained':
      return coverageUrl;
    default:
      return childId === null ? dutyUrl(duty.id) : childUrl(childId);
  }
}

/** The plan a duty is about, and the part or move of it: the two halves of its key. */
function idsOf(key: string): [string, string] {
  const [plan = '', of = ''] = key.split(' ');
  return [plan, of];
}

import { briefingUrl } from '../../features/briefings/index.ts';
import { childUrls } from '../../features/children/index.ts';
import { cohortTableUrl } from '../../features/cohort/index.ts';
import type { Existing } from '../../features/duties/index.ts';
import { secondJudgementUrl } from '../../features/judging/index.ts';
import { peopleUrl } from '../../features/people/index.ts';
import { childPlansUrl, pepEventUrl } from '../../features/peps/index.ts';
import { meetingUrl, partUrl, planUrl } from '../../features/plans/index.ts';
import { policyUrl, versionUrl } from '../../features/policies/index.ts';
import { childMoneyUrl } from '../../features/pupil-premium/index.ts';
import { targetsUrl } from '../../features/targets/index.ts';
import { coverageUrl, trainingRowUrl } from '../../features/training/index.ts';
import { linkOf } from './duty-links.ts';

/** A record that shows that a duty was done: where it is, and what it is. */
export interface EvidenceLink {
  readonly href: string;
  readonly words: string;
}

type Done = Pick<Existing, 'id' | 'rule' | 'childId' | 'key' | 'doneOn' | 'evidence'>;

/**
 * Where the evidence of a duty is that was done; null while nothing shows that it was. A rule that keeps none of its own, and
 * one this does not know, lead to the page on which the duty is done: it shows what is recorded.
 */
export function evidenceOf(duty: Done): EvidenceLink | null {
  if (duty.doneOn === null) return null;
  const { childId, evidence } = duty;
  const known =
    evidence === null ? null : childId === null ? ofSchool(duty, evidence) : ofChild(duty, childId, evidence);
  return known ?? { href: linkOf(duty), words: 'What is recorded' };
}

type Evidence = NonNullable<Existing['evidence']>;

function ofChild({ rule, key }: Done, childId: string, { kind, id }: Evidence): EvidenceLink | null {
  const [ofKey = ''] = key.split(' ');
  switch (kind) {
    case 'pep_event':
      return { href: pepEventUrl(childId, id), words: 'Record of the meeting' };
    case 'plan':
      if (rule === 'pep-each-term') return { href: meetingUrl(childId, id), words: 'The meeting' };
      if (rule === 'pep-judged-second') return { href: secondJudgementUrl(childId, id), words: 'Second judgement' };
      if (rule === 'targets-reviewed') return { href: targetsUrl(childId, id), words: 'Targets of the plan' };
      return { href: planUrl(childId, id), words: 'The plan' };
    case 'plan_part':
      return { href: partUrl(childId, ofKey, id), words: 'Part of the plan' };
    case 'key_adult':
      return { href: childUrls.keyAdult(childId), words: 'Key adult' };
    case 'handover':
      return { href: childPlansUrl(childId), words: 'Plans and what was sent' };
    case 'premium_request':
      return { href: childMoneyUrl(childId), words: 'Request and its effect' };
    default:
      return null;
  }
}

function ofSchool(duty: Done, { kind, id }: Evidence): EvidenceLink | null {
  const { rule, key } = duty;
  const [ofKey = ''] = key.split(' ');
  switch (kind) {
    case 'training_day':
      // Of the whole staff one record is only the last of many.
      return rule === 'whole-staff-training'
        ? { href: coverageUrl, words: 'Who is trained' }
        : { href: trainingRowUrl(id), words: 'Training record' };
    case 'post_holding':
      return { href: peopleUrl, words: 'Who holds which post' };
    case 'policy_version':
      return { href: versionUrl(ofKey, id), words: 'Version that was ratified' };
    case 'policy_guidance_read':
      return { href: policyUrl(ofKey), words: 'What was written down' };
    case 'briefing':
      // Where it is one person’s to read, theirs is the page that asks them; of everybody’s, who has read it.
      return rule === 'briefing-read'
        ? { href: linkOf(duty), words: 'What was read' }
        : { href: briefingUrl(id), words: 'Who has read it' };
    case 'cohort_review':
      return { href: cohortTableUrl(key), words: 'Cohort table' };
    default:
      return null;
  }
}

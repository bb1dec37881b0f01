import { toChild } from './action-row.ts';
import { DESIGNATED, LEADS, SAFEGUARDING, VIRTUAL_SCHOOL } from './post-groups.ts';

/** What is done to one child's record. Who may must also see the part it needs, of this child, today. */
export const ACTIONS_ON_A_CHILD = [
  toChild('child.correct', 'Correct names, date of birth or numbers', ['identity'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild(
    'characteristics.record',
    'Record ethnicity, language, disability, young carer',
    ['characteristics'],
    [...LEADS, ...VIRTUAL_SCHOOL, 'senco'],
  ),
  toChild('send.record', 'Record special educational needs and provision', ['send'], [...LEADS, 'senco']),
  toChild('premium.record', 'Record which pupil premium the child attracts', ['money'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild(
    'enrolment.record',
    'Record joining, leaving, year group and class',
    ['moves'],
    [...LEADS, ...VIRTUAL_SCHOOL],
  ),

  toChild(
    'status.record-care',
    'Record looked after or previously looked after, from and to',
    ['care-group'],
    [...LEADS, ...VIRTUAL_SCHOOL],
  ),
  toChild(
    'status.record-need',
    'Record child in need, social worker or kinship care, from and to',
    ['need-groups'],
    [...SAFEGUARDING],
  ),
  toChild(
    'status.record-protection',
    'Record a child protection plan and its category',
    ['child-protection'],
    [...SAFEGUARDING],
  ),
  toChild(
    'status.record-legal',
    'Record legal status, placement and orders',
    ['legal'],
    [...SAFEGUARDING, ...VIRTUAL_SCHOOL],
  ),

  toChild('contact.record', 'Record the people around the child', ['people'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild('contact-rule.set', 'Say who is told, in what order and how', ['contact-rule'], [...SAFEGUARDING]),
  // To stop messages is always the safe direction; to let them go again is not.
  toChild(
    'contact-unsafe.mark',
    'Mark a person as unsafe to contact: every message to them stops',
    ['people'],
    [...LEADS, ...VIRTUAL_SCHOOL, 'attendance-officer', 'senco'],
  ),
  toChild(
    'contact-unsafe.lift',
    'Let a person be contacted again',
    ['contact-rule'],
    ['headteacher', 'safeguarding-lead'],
    {
      stepUp: true,
    },
  ),
  toChild('address.hide', 'Hide an address', ['people'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild('address.reveal', 'Look at a hidden address', ['hidden-address'], ['headteacher', 'safeguarding-lead'], {
    stepUp: true,
  }),
  toChild('address.unhide', 'Stop hiding an address', ['hidden-address'], ['headteacher', 'safeguarding-lead'], {
    stepUp: true,
  }),

  toChild('relative.bar', 'Bar a parent, carer or relative who works here', ['name'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild('relative.lift', 'Lift the bar', ['sharing'], ['headteacher', 'safeguarding-lead'], { stepUp: true }),
  toChild('stand-in.name', 'Name who stands in for somebody barred', ['sharing'], [...SAFEGUARDING], { stepUp: true }),
  toChild('sharing.decide', 'Decide what is shared with whom', ['sharing'], [...SAFEGUARDING]),
  toChild('disclosure.record', 'Log what was told to the police or another body', ['disclosures'], [...SAFEGUARDING]),

  toChild('key-adult.name', 'Name the key adult', ['profile'], [...LEADS]),
  toChild('key-adult.record-view', 'Record the child’s own view of their key adult', ['profile'], [...LEADS], {
    relations: ['key-adult'],
  }),
  toChild(
    'pep.record-started',
    'Record that a PEP was started in another system',
    ['plan'],
    ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL],
    { relations: ['social-worker-of', 'cover-social-worker-of'] },
  ),
  toChild(
    'pep.record-held',
    'Record that a PEP was held in another system',
    ['plan'],
    ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL],
  ),
  toChild(
    'plan.begin',
    'Begin a plan: a PEP or an education plan',
    ['plan'],
    ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL],
    { relations: ['social-worker-of', 'cover-social-worker-of'] },
  ),
  // At the organisation that holds the plan (src/features/plans/plan-states.ts): the school, or the authority where there is none.
  toChild(
    'plan.lead',
    'Lead a plan: ask for parts, hold the meeting, write it up, send it in, put it right, cancel it',
    ['plan'],
    ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL],
  ),
  toChild('plan.judge', 'Return a plan, or sign it off, for the Virtual School', ['plan'], [...VIRTUAL_SCHOOL]),
  // In a plan the authority holds; so does the adviser who has the child on their list (docs/adr/0028).
  toChild(
    'plan.read-voice',
    'Read what a child on no school’s roll said, in a plan the Virtual School holds',
    ['plan'],
    ['virtual-school-head'],
  ),
  toChild('plan.write-school', 'Write the school’s parts of a plan', ['plan'], ['headteacher', ...DESIGNATED]),
  toChild('plan.write-safeguarding', 'Write the safeguarding lead’s part of a plan', ['plan'], [...SAFEGUARDING]),
  toChild('plan.write-send', 'Write the SENCO’s part of a plan', ['send'], ['senco']),
  toChild(
    'plan.write-wellbeing',
    'Write the mental health lead’s part of a plan',
    ['wellbeing'],
    ['mental-health-lead'],
  ),
  toChild('plan.write-teaching', 'Write a teacher’s part of a plan', ['own-duties'], [], {
    relations: ['teacher-of', 'support-of'],
  }),
  toChild('plan.write-key-adult', 'Write the key adult’s part of a plan', ['own-duties'], [], {
    relations: ['key-adult'],
  }),
  toChild('plan.write-social-work', 'Write the social worker’s part of a plan', ['plan'], [], {
    relations: ['social-worker-of', 'cover-social-worker-of'],
  }),
  toChild('plan.write-advice', 'Write the adviser’s part of a plan', ['plan'], [...VIRTUAL_SCHOOL]),
  // Also whoever else writes the plan's section of targets; settled by whoever leads the plan (src/features/targets/who-sets.ts).
  toChild(
    'target.set',
    'Set, change and take out targets of a plan',
    ['targets', 'plan'],
    ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL],
    { relations: ['social-worker-of', 'cover-social-worker-of'] },
  ),
  toChild(
    'target.settle',
    'Say what became of a target',
    ['targets', 'plan'],
    ['headteacher', ...DESIGNATED, ...VIRTUAL_SCHOOL],
  ),
  toChild(
    'premium.ask',
    'Ask for pupil premium for a child, or say why not',
    ['money'],
    [...['headteacher' as const, ...DESIGNATED, ...VIRTUAL_SCHOOL]],
  ),
  // By whose money it is (src/features/pupil-premium): the Virtual School's by it, the school's by its head.
  toChild(
    'premium.decide',
    'Decide about pupil premium, and give a child’s year its money',
    ['money'],
    [...['headteacher' as const, ...VIRTUAL_SCHOOL]],
  ),
  toChild(
    'premium.account',
    'Write down what was spent and what it changed, and put an entry right',
    ['money'],
    [...['headteacher' as const, ...DESIGNATED, ...VIRTUAL_SCHOOL]],
  ),
  toChild('note.write', 'Write on the timeline', ['timeline'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild('action.agree', 'Agree an action and whose it is', ['duties'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild('duty.complete', 'Say that a duty was done', ['duties'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild('duty.waive', 'Say that a duty is not needed, and why', ['duties'], [...LEADS, ...VIRTUAL_SCHOOL]),
  toChild('duty.complete-own', 'Say that one’s own duty was done', ['own-duties'], [], { anyone: true }),
  toChild('duty.waive-own', 'Say that one’s own duty is not needed, and why', ['own-duties'], [], { anyone: true }),

  toChild('looks.ask', 'Ask somebody why they opened the record', ['looks'], ['headteacher']),
  toChild(
    'child.adopt',
    'Seal the record on adoption',
    ['legal', 'identity'],
    ['headteacher', 'safeguarding-lead', 'virtual-school-head'],
    { controllerOnly: true, stepUp: true },
  ),
  // Reads nothing and names nobody: what the law has kept, and the day it has to be destroyed.
  toChild('sealed.retain', 'Keep a sealed record for the time the law asks for', [], [], { job: 'lawful-retention' }),
] as const;

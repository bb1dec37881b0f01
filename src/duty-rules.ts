import { briefingFacts, briefingRules } from './features/briefings/index.ts';
import { childLives, childRules } from './features/children/index.ts';
import { voiceFacts, voiceRules } from './features/childs-voice/index.ts';
import { cohortFacts, cohortRules, givesToTables } from './features/cohort/index.ts';
import { type DutyEngine, dutyEngine, dutyFamily } from './features/duties/index.ts';
import { handoverFacts, handoverRules } from './features/handovers/index.ts';
import { judgingFacts, judgingRules } from './features/judging/index.ts';
import { organisationLives, organisationRules } from './features/organisations/index.ts';
import { educationPlanRules, pepFacts, pepRules, planRules } from './features/peps/index.ts';
import { planFacts } from './features/plans/index.ts';
import { policyFacts, policyRules } from './features/policies/index.ts';
import { premiumFacts, premiumRules } from './features/pupil-premium/index.ts';
import { targetFacts, targetRules } from './features/targets/index.ts';
import { trainingRules, trainingTaken } from './features/training/index.ts';
import type { Packs } from './packs/index.ts';

/** Every rule there is, with where its facts come from. The one list. */
export function dutiesOfTheHouse(packs: Packs): DutyEngine {
  return dutyEngine(packs, [
    dutyFamily({
      kind: 'child',
      sources: {
        life: childLives,
        peps: pepFacts,
        plans: planFacts,
        voice: voiceFacts,
        targets: targetFacts,
        premium: premiumFacts,
        handovers: handoverFacts,
        seconds: judgingFacts,
      },
      rules: [
        ...pepRules,
        ...planRules,
        ...educationPlanRules,
        ...voiceRules,
        ...targetRules,
        ...premiumRules,
        ...handoverRules,
        ...judgingRules,
        ...childRules,
      ],
      places: ({ life }) => life.mains.concat(life.others).flatMap((stay) => stay.schoolId ?? []),
      gives: ({ life }) => givesToTables(life),
    }),
    dutyFamily({
      kind: 'organisation',
      sources: {
        life: organisationLives,
        training: trainingTaken,
        cohort: cohortFacts,
        policies: policyFacts,
        briefings: briefingFacts,
      },
      rules: [...organisationRules, ...trainingRules, ...cohortRules, ...policyRules, ...briefingRules],
      places: ({ life }) => [life.id],
    }),
  ]);
}

import { emptyIntake, missingForIntake } from '@mim/domain/registration';
import type { IntakePageAnswer } from '../requests/intake.js';

/** An intake in which only her name and her child were filled in. */
export const anIntakePage = (intake: Partial<IntakePageAnswer['intake']> = {}): IntakePageAnswer => {
  const filled = {
    ...emptyIntake,
    givenName: 'Elif',
    familyName: 'Kaya',
    children: [{ childName: null, childBornOn: '2026-03-12', childDied: false }],
    ...intake,
  } as IntakePageAnswer['intake'];
  return {
    trajectoryId: crypto.randomUUID(),
    locationId: 'breda',
    version: 1,
    state: 'intake',
    name: 'Elif Kaya',
    today: '2026-06-01',
    intake: filled,
    missing: missingForIntake(filled as typeof emptyIntake).map((one) => ({ ...one })),
    eligibility: { eligible: false, grounds: [] },
  };
};

import { randomUUID } from 'node:crypto';
import type { Child } from '@mim/domain/registration';
import { aChild } from '@mim/domain/testing';
import type { TestCaller } from './call-as.js';

/** The steps of an intake in which everything needed is filled in, for a child born on a day. */
export const completeIntakeSteps = (
  childBornOn: string,
  intakeOn: string,
  children: Child[] = [aChild({ childName: 'Noor', childBornOn })],
) =>
  [
    {
      step: 'who',
      values: {
        givenName: 'Elif',
        familyName: 'Yılmaz',
        birthYear: 1998,
        referredOn: intakeOn,
        referralSource: 'well-baby-clinic',
        intakeOn,
        intakePlace: 'home',
      },
    },
    { step: 'child', values: { children, firstChild: true } },
    {
      step: 'question',
      values: {
        ownQuestion: 'Hoe krijg ik rust in de dag?',
        wish: 'same-language',
        wishLanguage: 'tr',
        needsPermission: false,
      },
    },
    { step: 'programme', values: { programmeFit: 'mim', consentOn: intakeOn } },
  ] as const;

/** Of whom the intake is, and on which day. */
interface IntakeOf {
  readonly childBornOn: string;
  readonly intakeOn: string;
  readonly children?: Child[];
}

/**
 * Takes a mother through her intake, so that she waits for a match.
 * @returns Her trajectory and its version.
 */
export async function finishedIntake(
  caller: TestCaller,
  { childBornOn, intakeOn, children }: IntakeOf,
): Promise<{ trajectoryId: string; version: number }> {
  const { trajectoryId, version: first } = await caller.intake.start({
    key: randomUUID(),
    who: { givenName: 'Elif' },
  });
  let version = first ?? 1;
  for (const step of completeIntakeSteps(childBornOn, intakeOn, children))
    version = (await caller.intake.saveStep({ trajectoryId, version, ...step })).version ?? version;
  const finished = await caller.intake.finish({ trajectoryId, version });
  return { trajectoryId, version: finished.version ?? version };
}

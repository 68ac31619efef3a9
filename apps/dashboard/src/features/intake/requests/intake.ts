import { isNamed, nameMissing } from '@mim/domain/person';
import type { IntakeStep } from '@mim/domain/registration';
import { useQuery } from '@tanstack/react-query';
import { readToday } from '../../../clients/today.js';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';
import type { Sent, Stored } from '../../../components/form/autosave.js';
import { type IntakeParts, partsOf, storable } from '../model/intake-parts.js';
import { invalidField } from '../model/intake-problems.js';

export type IntakePageAnswer = Answers['intake']['get'];

export const useIntake = (trajectoryId: string) =>
  useQuery(
    // Its own version is what is saved over: an older answer would be one that somebody else changed.
    api.intake.get.queryOptions(
      { trajectoryId },
      { staleTime: 0, gcTime: 0, refetchOnMount: 'always', refetchOnReconnect: false },
    ),
  );

/** What is stored now, with its version. */
export async function loadIntake(trajectoryId: string): Promise<Stored<IntakeParts>> {
  const { version, intake } = await apiClient.intake.get.query({ trajectoryId });
  return { version, parts: partsOf(intake) };
}

/** Stores what is right of a step; what is not right yet waits. */
export async function sendStep<Step extends IntakeStep>(
  trajectoryId: string,
  step: Step,
  typed: IntakeParts[Step],
  known: Stored<IntakeParts>,
): Promise<Sent<IntakeParts[Step]>> {
  const before = known.parts[step];
  const read = storable(step, typed, before, readToday());
  const values = read.values as IntakeParts[Step];
  const problem = read.isWhole ? null : invalidField;
  if (step === 'who' && !isNamed(values as IntakeParts['who'])) {
    return { version: known.version, value: before, problem: nameMissing };
  }
  if (JSON.stringify(values) === JSON.stringify(before)) {
    return { version: known.version, value: before, problem };
  }
  const input = { trajectoryId, version: known.version, key: crypto.randomUUID(), step, values };
  const { version } = await apiClient.intake.saveStep.mutate(input as Inputs['intake']['saveStep']);
  return { version: version ?? known.version + 1, value: values, problem };
}

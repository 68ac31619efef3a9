import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { problems } from '../problems.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { evaluationsOf, ownStepsOf } from './growth.repository.js';
import {
  evaluationViewSchema,
  type GrowthView,
  growthViewSchema,
  ownStepViewSchema,
} from './growth.schema.js';

const shown = showing(growthViewSchema);
const shownEvaluation = showing(evaluationViewSchema);
export const showingOwnStep = showing(ownStepViewSchema);

/** What being a visiting mother brought her: evaluations, her own steps, thanks. */
export async function readGrowth(
  trx: Transaction<Database>,
  { actor, today }: CoordinatorContext,
  visitingMotherId: string,
): Promise<Result<Read<GrowthView>>> {
  const row = await visitingMother(trx, actor.locationIds, visitingMotherId);
  if (row === undefined) return fail(problems.notFound);
  const { locationId } = row;
  const evaluations = await evaluationsOf(trx, locationId, visitingMotherId);
  const steps = await ownStepsOf(trx, locationId, visitingMotherId);
  const value = shown({
    ...row,
    name: fullName(row),
    today: today.toString(),
    evaluations: evaluations.map((each) => shownEvaluation(each)),
    steps: steps.map((step) => showingOwnStep(step)),
  });
  return ok({ value, subjects: [{ locationId, id: row.personId }] });
}

import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

/**
 * Adds an evaluation with a visiting mother.
 * @returns Its identifier.
 * @example
 * await addEvaluation(database.app, breda, { visitingMotherId, evaluatedOn: '2008-06-01' });
 */
export const addEvaluation = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.evaluation'> & { readonly visitingMotherId: string },
): Promise<string> =>
  (
    await addRow(app, actor, 'mim.evaluation', {
      evaluatedOn: '2008-06-01',
      answers: JSON.stringify([{ question: 'visits', answer: 'Met plezier.' }]),
      ...facts,
    })
  ).evaluationId;

/** Adds a step that a visiting mother took for herself. @returns Its identifier. */
export const addOwnStep = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.own_step'> & { readonly visitingMotherId: string },
): Promise<string> =>
  (await addRow(app, actor, 'mim.own_step', { stepKind: 'course', takenOn: '2008-05-13', ...facts }))
    .ownStepId;

import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

/**
 * Adds a session of a preparation.
 * @param visitingMotherIds Who was there.
 * @returns Its identifier.
 * @example
 * await addPreparation(database.app, breda, [visitingMotherId], { heldOn: '2008-03-18' });
 */
export async function addPreparation(
  app: Kysely<Database>,
  actor: Actor,
  visitingMotherIds: readonly string[],
  facts: Facts<'mim.preparation_session'> = {},
): Promise<string> {
  const { preparationSessionId } = await addRow(app, actor, 'mim.preparation_session', {
    heldOn: '2008-01-21',
    form: 'individual',
    topics: ['programme'],
    ...facts,
  });
  for (const visitingMotherId of visitingMotherIds)
    await addRow(app, actor, 'mim.preparation_attendance', { preparationSessionId, visitingMotherId });
  return preparationSessionId;
}

import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { contactRows } from '../people/people.repository.js';
import { readRoles } from '../people/roles.js';
import { problems } from '../problems.js';
import { type Asked, motherRow, subjectsOfLine } from './list-mothers.js';
import type { MotherCard } from './mother-card.schema.js';
import { motherListRows } from './mother-list.repository.js';

/** What is said of a mother wherever she is named: her line of the list, and how she is reached. Four statements. */
export async function readMotherCard(
  trx: Transaction<Database>,
  { locationIds, today }: Asked,
  trajectoryId: string,
): Promise<Result<Read<MotherCard>>> {
  const selection = { locationIds, filter: {}, trajectoryIds: [trajectoryId] };
  const [row] = await motherListRows(trx, selection, {
    sort: { by: 'name', direction: 'ascending' },
    limit: 1,
  });
  if (row === undefined) return fail(problems.notFound);
  const { locationId, motherId } = row;
  const settings = await settingsOf(trx, locationId, today);
  const [contact] = await contactRows(trx, [locationId], [motherId]);
  return ok({
    value: {
      ...motherRow(row, settings, today),
      phone: contact?.phone ?? null,
      roles: await readRoles(trx, locationId, motherId),
    },
    subjects: subjectsOfLine(row),
  });
}

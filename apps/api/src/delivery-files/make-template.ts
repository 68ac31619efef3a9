import type { Database } from '@mim/database';
import { writeWorkbook } from '@mim/delivery-files';
import { locationDescriptor } from '@mim/domain/annual-registration';
import { type Language, Temporal } from '@mim/domain/kernel';
import { settingsInTime } from '@mim/domain/location';
import type { Transaction } from 'kysely';
import { deliveriesOf, deliveringLocation } from '../annual-registration/deliveries.repository.js';
import { choicesOf } from '../location-settings/location-settings.repository.js';
import { asFile, workbookType } from './as-file.js';
import type { FileAnswer } from './delivery-files.schema.js';

/** The workbook in which a location fills in a year, with its own facts in it already. */
export async function makeTemplate(
  trx: Transaction<Database>,
  locationId: string,
  year: number,
  language: Language,
): Promise<FileAnswer> {
  const location = await deliveringLocation(trx, locationId);
  const settings = settingsInTime(await choicesOf(trx, locationId), Temporal.PlainDate.from(`${year}-12-31`));
  const latest = (await deliveriesOf(trx, locationId)).find((delivery) => delivery.year === year);
  const version = (latest?.version ?? 0) + 1;
  const descriptor = locationDescriptor(location, settings, { year, version, nil: false });
  const bytes = await writeWorkbook(
    { descriptor, participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] },
    language,
  );
  return asFile({ name: `mim-${locationId}-${year}.xlsx`, type: workbookType, bytes });
}

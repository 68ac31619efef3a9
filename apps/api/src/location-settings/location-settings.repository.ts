import type { Database } from '@mim/database';
import {
  type DatedSetting,
  type LocationSettings,
  type PlainDate,
  type SettingChoice,
  type SettingName,
  settingsOn,
  Temporal,
} from '@mim/domain';
import type { Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import type { StoredSetting } from './location-settings.schema.js';

const settingRows = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.location_setting')
    .select(['location_id', 'name', 'value', 'valid_from', 'set_by', 'set_at'])
    .where('location_id', 'in', locationIds)
    .orderBy('location_id')
    .orderBy('name')
    .orderBy('valid_from')
    .orderBy('set_at')
    .execute();

type SettingRow = Awaited<ReturnType<typeof settingRows>>[number];

/** What was chosen had been read by the domain before it was stored. */
const datedOf = ({ name, value, valid_from }: SettingRow): DatedSetting =>
  ({ name, value, validFrom: Temporal.PlainDate.from(valid_from) }) as DatedSetting;

/** How each of these locations works on a day. */
export async function settingsOfLocations(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, LocationSettings>> {
  const rows = await settingRows(trx, locationIds);
  const inForce = (id: string) => rows.filter(({ location_id }) => location_id === id).map(datedOf);
  return new Map(locationIds.map((id) => [id, settingsOn(inForce(id), on)]));
}

/** How one location works on a day. */
export const settingsOf = async (
  trx: Transaction<Database>,
  locationId: string,
  on: PlainDate,
): Promise<LocationSettings> => settingsOn((await settingRows(trx, [locationId])).map(datedOf), on);

/** How a location works on a day, with every choice that it made. */
export async function settingsWithHistory(
  trx: Transaction<Database>,
  locationId: string,
  on: PlainDate,
): Promise<{ locationId: string; current: LocationSettings; dated: StoredSetting[] }> {
  const rows = await settingRows(trx, [locationId]);
  return {
    locationId,
    current: settingsOn(rows.map(datedOf), on),
    dated: rows.map(({ name, value, valid_from, set_by, set_at }) => ({
      name: name as SettingName,
      value: value as StoredSetting['value'],
      validFrom: valid_from,
      setBy: set_by,
      setAt: set_at.toISOString(),
    })),
  };
}

/** Adds a choice; those before it stay. */
export async function addSetting(
  { trx, locationId }: Change,
  { name, value, validFrom }: SettingChoice,
): Promise<string> {
  const added = await trx
    .insertInto('mim.location_setting')
    .values({ location_id: locationId, name, value: JSON.stringify(value), valid_from: validFrom })
    .returning('location_setting_id')
    .executeTakeFirstOrThrow();
  return added.location_setting_id;
}

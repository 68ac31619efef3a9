import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import {
  type DatedSetting,
  type LocationSettings,
  type SettingChoice,
  type SettingName,
  type SettingsInTime,
  settingsInTime,
  settingsOn,
} from '@mim/domain/location';
import type { Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import type { StoredSetting } from './location-settings.schema.js';

const settingRows = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.location_setting')
    .select(['locationId', 'name', 'value', 'validFrom', 'setBy', 'setAt'])
    .where('locationId', 'in', locationIds)
    .orderBy('locationId')
    .orderBy('name')
    .orderBy('validFrom')
    .orderBy('setAt')
    .execute();

type SettingRow = Awaited<ReturnType<typeof settingRows>>[number];

/** What was chosen had been read by the domain before it was stored. */
const datedOf = ({ name, value, validFrom }: SettingRow): DatedSetting =>
  ({ name, value, validFrom }) as DatedSetting;

/** Every choice of each of these locations, for a rule that asks how it worked on another day. */
export async function choicesOfLocations(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DatedSetting[]>> {
  const rows = await settingRows(trx, locationIds);
  return new Map(
    locationIds.map((id) => [id, rows.filter(({ locationId }) => locationId === id).map(datedOf)]),
  );
}

/** Every choice of one location. */
export const choicesOf = async (
  trx: Transaction<Database>,
  locationId: string,
): Promise<readonly DatedSetting[]> => (await settingRows(trx, [locationId])).map(datedOf);

/** How each of these locations works on a day. */
export async function settingsOfLocations(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, SettingsInTime>> {
  const rows = await settingRows(trx, locationIds);
  const inForce = (id: string) => rows.filter(({ locationId }) => locationId === id).map(datedOf);
  return new Map(locationIds.map((id) => [id, settingsInTime(inForce(id), on)]));
}

/** How one location works on a day. */
export const settingsOf = async (
  trx: Transaction<Database>,
  locationId: string,
  on: PlainDate,
): Promise<SettingsInTime> => settingsInTime((await settingRows(trx, [locationId])).map(datedOf), on);

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
    dated: rows.map(({ name, value, validFrom, setBy, setAt }) => ({
      name: name as SettingName,
      value: value as StoredSetting['value'],
      validFrom,
      setBy,
      setAt: setAt.toISOString(),
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
    .values({ locationId, name, value: JSON.stringify(value), validFrom })
    .returning('locationSettingId')
    .executeTakeFirstOrThrow();
  return added.locationSettingId;
}

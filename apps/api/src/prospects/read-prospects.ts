import type { Database } from '@mim/database';
import { childAgeInMonths, fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { erasedOn } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { nameOf } from '../people/name-columns.js';
import { problems } from '../problems.js';
import { countProspects, type ProspectLine, prospectDetail, prospectRows } from './prospects.repository.js';
import type { ProspectDetail, ProspectList, ProspectListInput, ProspectRow } from './prospects.schema.js';

/** One part of the prospects' list. */
export async function listProspects(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  input: ProspectListInput,
): Promise<Read<ProspectList>> {
  const found = await prospectRows(trx, locationIds, input);
  const shown = found.slice(0, input.limit);
  const settings = await settingsOfLocations(trx, locationIds, today);
  return {
    value: {
      rows: shown.map((row) => prospectRow(row, today, settings)),
      next: found.length > input.limit ? (shown.at(-1)?.prospectId ?? null) : null,
      total: input.after === undefined ? await countProspects(trx, locationIds, input.filter) : null,
    },
    subjects: shown.map(subjectOf),
  };
}

/** Everything that is known of a prospect. */
export async function readProspect(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  prospectId: string,
): Promise<Result<Read<ProspectDetail>>> {
  const row = await prospectDetail(trx, locationIds, prospectId);
  if (row === undefined) return fail(problems.notFound);
  const settings = await settingsOfLocations(trx, [row.locationId], today);
  return ok({
    value: {
      ...prospectRow(row, today, settings),
      givenName: row.givenName,
      namePrefix: row.namePrefix,
      familyName: row.familyName,
      email: row.email,
      street: row.street,
      postcode: row.postcode,
      childName: row.childName,
      note: row.note,
      callList: row.callList.map((call) => ({
        calledOn: call.calledOn,
        outcome: call.outcome,
        tryAgainOn: call.tryAgainOn,
        note: call.note,
      })),
    },
    subjects: [subjectOf(row)],
  });
}

/** A prospect, as the access log names her. */
export const subjectOf = (row: { locationId: string; prospectId: string }) => ({
  locationId: row.locationId,
  id: row.prospectId,
});

const prospectRow = (row: ProspectLine, today: PlainDate, settings: SettingsByLocation): ProspectRow => ({
  prospectId: row.prospectId,
  locationId: row.locationId,
  name: nameOf(row),
  phone: row.phone,
  town: row.town,
  language: row.language,
  childBornOn: row.childBornOn,
  childAgeMonths: row.childBornOn === null ? null : childAgeInMonths(row.childBornOn, today.toString()),
  referralSource: row.referralSource,
  receivedOn: row.receivedOn,
  outcome: row.outcome,
  outcomeOn: row.outcomeOn,
  tryAgainOn: row.tryAgainOn,
  calls: row.calls,
  trajectoryId: row.trajectoryId,
  duplicateOf: duplicateOfRow(row),
  erasedOn: erasureOf(row, settings),
  version: row.version,
});

type SettingsByLocation = Awaited<ReturnType<typeof settingsOfLocations>>;

function erasureOf(row: ProspectLine, settings: SettingsByLocation): string | null {
  const terms = settings.get(row.locationId);
  if (terms === undefined || row.trajectoryId !== null) return null;
  const outcome = row.outcome;
  return erasedOn({ kind: 'prospect', outcome, outcomeOn: row.outcomeOn }, terms);
}

const duplicateOfRow = (row: ProspectLine): ProspectRow['duplicateOf'] =>
  row.duplicateId === null || row.duplicateReceivedOn === null
    ? null
    : {
        prospectId: row.duplicateId,
        name: nameOf({
          givenName: row.duplicateGivenName ?? '',
          namePrefix: row.duplicateNamePrefix,
          familyName: row.duplicateFamilyName ?? '',
        }),
        receivedOn: row.duplicateReceivedOn,
      };

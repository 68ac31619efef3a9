import type { Database } from '@mim/database';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { erasedOn, livingChildAge } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { nameOf } from '../people/person-columns.js';
import { problems } from '../problems.js';
import { countProspects, type ProspectLine, prospectDetail, prospectRows } from './prospects.repository.js';
import {
  type ProspectDetail,
  type ProspectList,
  type ProspectListInput,
  type ProspectRow,
  prospectDetailSchema,
  prospectLineSchema,
} from './prospects.schema.js';

/** One part of the prospects' list. */
export async function listProspects(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  input: ProspectListInput,
): Promise<Read<ProspectList>> {
  const found = await foundProspects(trx, locationIds, today, input);
  const shown = found.slice(0, input.limit);
  return {
    value: {
      rows: shown,
      next: found.length > input.limit ? (shown.at(-1)?.prospectId ?? null) : null,
      total: input.after === undefined ? await countProspects(trx, locationIds, input.filter) : null,
    },
    subjects: shown.map(subjectOf),
  };
}

/** Lines of the list, with one more when there is a next part. */
export async function foundProspects(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  asked: ProspectListInput,
): Promise<ProspectList['rows']> {
  const found = await prospectRows(trx, locationIds, asked, today.toString());
  const settings = await settingsOfLocations(trx, locationIds, today);
  return found.map((row) => line({ ...row, ...derivedFrom(row, today, settings) }));
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
    value: detail({ ...row, ...derivedFrom(row, today, settings) }),
    subjects: [subjectOf(row)],
  });
}

/** A prospect, as the access log names her. */
export const subjectOf = (row: { locationId: string; prospectId: string }) => ({
  locationId: row.locationId,
  id: row.prospectId,
});

const line = showing(prospectLineSchema);
const detail = showing(prospectDetailSchema);

/** What follows from the facts of a prospect. */
const derivedFrom = (row: ProspectLine, today: PlainDate, settings: SettingsByLocation) => ({
  name: fullName(row),
  childAgeMonths: livingChildAge(row.children, today.toString()),
  duplicateOf: duplicateOfRow(row),
  erasedOn: erasureOf(row, settings),
});

type SettingsByLocation = Awaited<ReturnType<typeof settingsOfLocations>>;

function erasureOf(row: ProspectLine, settings: SettingsByLocation): string | null {
  const terms = settings.get(row.locationId);
  if (terms === undefined || row.trajectoryId !== null) return null;
  return erasedOn({ ...row, kind: 'prospect' }, terms);
}

const duplicateOfRow = (row: ProspectLine): ProspectRow['duplicateOf'] =>
  row.duplicateId === null || row.duplicateReceivedOn === null
    ? null
    : {
        prospectId: row.duplicateId,
        name: nameOf(row, 'duplicate'),
        receivedOn: row.duplicateReceivedOn,
      };

import type { Database } from '@mim/database';
import {
  childAgeInMonths,
  erasedOn,
  fail,
  ok,
  type PlainDate,
  type ProspectOutcome,
  type ReferralSource,
  type Result,
} from '@mim/domain';
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
      next: found.length > input.limit ? (shown.at(-1)?.prospect_id ?? null) : null,
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
  const settings = await settingsOfLocations(trx, [row.location_id], today);
  return ok({
    value: {
      ...prospectRow(row, today, settings),
      givenName: row.given_name,
      namePrefix: row.name_prefix,
      familyName: row.family_name,
      email: row.email,
      street: row.street,
      postcode: row.postcode,
      childName: row.child_name,
      note: row.note,
      callList: row.call_list.map((call) => ({
        calledOn: call.called_on,
        outcome: call.outcome as ProspectOutcome,
        tryAgainOn: call.try_again_on,
        note: call.note,
      })),
    },
    subjects: [subjectOf(row)],
  });
}

/** A prospect, as the access log names her. */
export const subjectOf = (row: { location_id: string; prospect_id: string }) => ({
  locationId: row.location_id,
  id: row.prospect_id,
});

const prospectRow = (row: ProspectLine, today: PlainDate, settings: SettingsByLocation): ProspectRow => ({
  prospectId: row.prospect_id,
  locationId: row.location_id,
  name: nameOf(row),
  phone: row.phone,
  town: row.town,
  language: row.language as ProspectRow['language'],
  childBornOn: row.child_born_on,
  childAgeMonths: row.child_born_on === null ? null : childAgeInMonths(row.child_born_on, today.toString()),
  referralSource: row.referral_source as ReferralSource,
  receivedOn: row.received_on,
  outcome: row.outcome as ProspectOutcome,
  outcomeOn: row.outcome_on,
  tryAgainOn: row.try_again_on,
  calls: row.calls,
  trajectoryId: row.trajectory_id,
  duplicateOf: duplicateOfRow(row),
  erasedOn: erasureOf(row, settings),
  version: row.version,
});

type SettingsByLocation = Awaited<ReturnType<typeof settingsOfLocations>>;

function erasureOf(row: ProspectLine, settings: SettingsByLocation): string | null {
  const terms = settings.get(row.location_id);
  if (terms === undefined || row.trajectory_id !== null) return null;
  const outcome = row.outcome as ProspectOutcome;
  return erasedOn({ kind: 'prospect', outcome, outcomeOn: row.outcome_on }, terms)?.toString() ?? null;
}

const duplicateOfRow = (row: ProspectLine): ProspectRow['duplicateOf'] =>
  row.duplicate_id === null || row.duplicate_received_on === null
    ? null
    : {
        prospectId: row.duplicate_id,
        name: nameOf({
          given_name: row.duplicate_given_name ?? '',
          name_prefix: row.duplicate_name_prefix,
          family_name: row.duplicate_family_name ?? '',
        }),
        receivedOn: row.duplicate_received_on,
      };

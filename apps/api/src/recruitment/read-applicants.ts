import type { Database } from '@mim/database';
import { addDays, fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { applicantKeptUntil, compareApplicants } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { duplicatesOf } from '../people/duplicates.js';
import type { Duplicate } from '../people/duplicates.schema.js';
import { readRoles } from '../people/roles.js';
import { problems } from '../problems.js';
import {
  type ApplicantRow,
  type ApplicantsAsked,
  applicantDetail,
  applicants,
} from './recruitment.repository.js';
import {
  type ApplicantDetail,
  type ApplicantLine,
  type ApplicantList,
  applicantDetailSchema,
  applicantLineSchema,
} from './recruitment.schema.js';

const shownLine = showing(applicantLineSchema);
const shownDetail = showing(applicantDetailSchema);

type Settings = Awaited<ReturnType<typeof settingsOfLocations>>;

/** What follows from the facts of somebody who applied. */
const derivedFrom = (row: ApplicantRow, settings: Settings) => {
  const terms = settings.get(row.locationId);
  const until = terms === undefined ? null : applicantKeptUntil(row, terms);
  return { name: fullName(row), erasedOn: until === null ? null : addDays(until, 1) };
};

/** Somebody who applied, as the access log names her. */
export const subjectOf = ({ locationId, applicantId }: Pick<ApplicantRow, 'locationId' | 'applicantId'>) => ({
  locationId,
  id: applicantId,
});

/** The people who applied, in the order of work, each with the row that her line was made of. */
export async function foundApplicants(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  asked: ApplicantsAsked,
): Promise<readonly { readonly row: ApplicantRow; readonly line: ApplicantLine }[]> {
  const rows = (await applicants(trx, locationIds, asked)).toSorted(compareApplicants);
  const settings = await settingsOfLocations(trx, locationIds, today);
  return rows.map((row) => ({ row, line: shownLine({ ...row, ...derivedFrom(row, settings) }) }));
}

/** People who applied that a list shows at most. */
const mostListed = 1000;

/** The people who applied, in the order of work. */
export async function listApplicants(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  { closedToo }: Pick<ApplicantsAsked, 'closedToo'>,
): Promise<Read<ApplicantList>> {
  const found = await foundApplicants(trx, locationIds, today, { closedToo, most: mostListed + 1 });
  const shown = found.slice(0, mostListed);
  return {
    value: { rows: shown.map(({ line }) => line), hasMore: found.length > shown.length },
    subjects: shown.map(({ row }) => subjectOf(row)),
  };
}

/** Everything that is known of somebody who applied. */
export async function readApplicant(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  applicantId: string,
): Promise<Result<Read<ApplicantDetail>>> {
  const row = await applicantDetail(trx, locationIds, applicantId);
  if (row === undefined) return fail(problems.notFound);
  const settings = await settingsOfLocations(trx, [row.locationId], today);
  const roles = await readRoles(trx, row.locationId, row.personId);
  const subjects = row.personId === null ? [] : [{ locationId: row.locationId, id: row.personId }];
  return ok({
    value: shownDetail({ ...row, ...derivedFrom(row, settings), roles }),
    subjects: [subjectOf(row), ...subjects],
  });
}

/** Who in the register may be somebody who applied, such as a programme mother who has ended. */
export async function knownPersons(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  applicantId: string,
): Promise<Result<Read<Duplicate[]>>> {
  const row = await applicantDetail(trx, locationIds, applicantId);
  if (row === undefined) return fail(problems.notFound);
  const { locationId } = row;
  const value = await duplicatesOf(trx, { locationId }, { ...row, bornOn: null, children: [] });
  const subjects = value.map(({ personId }) => ({ locationId, id: personId }));
  return ok({ value, subjects: [subjectOf(row), ...subjects] });
}

import type { Database } from '@mim/database';
import {
  beginReferral,
  type GivenBook,
  type Referral,
  type ReferralCorrection,
  type ReferralWay,
} from '@mim/domain/referral';
import { type Selectable, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumnsOf } from '../people/person-columns.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import type { ReferralFilter } from './referrals.schema.js';

export type ReferralRow = Selectable<Database['mim.referral']>;

/** Adds a referral, which is noted or sent that day. */
export const addReferral = (
  { trx, locationId }: Change,
  trajectoryId: string,
  referral: Referral,
): Promise<ChangedRow> =>
  trx
    .insertInto('mim.referral')
    .values({ locationId, trajectoryId, ...referral, ...columnsOf(beginReferral(referral)) })
    .returning(['referralId as id', 'version'])
    .executeTakeFirstOrThrow();

/** How far it came, as its columns hold it. */
const columnsOf = ({ steps, ...way }: ReferralWay) => ({ ...way, steps: JSON.stringify(steps) });

/** Reads a referral to change it; nobody else can until the transaction ends. */
export const lockReferral = (
  { trx, locationId }: Change,
  referralId: string,
): Promise<ReferralRow | undefined> =>
  trx
    .selectFrom('mim.referral')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('referralId', '=', referralId)
    .forUpdate()
    .executeTakeFirst();

/** What was said of the referrals of a trajectory and how far each came, but for one; null: of all. */
export const otherReferrals = (
  { trx, locationId }: Change,
  trajectoryId: string,
  referralId: string | null,
) => {
  const all = trx
    .selectFrom('mim.referral')
    .select(['direction', 'referredOn', 'programme', 'serviceId', 'reason', 'state'])
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId);
  return (referralId === null ? all : all.where('referralId', '<>', referralId)).execute();
};

const changing = ({ trx }: Change, { locationId, referralId, version }: ReferralRow) =>
  trx
    .updateTable('mim.referral')
    .set({ version: version + 1 })
    .where('locationId', '=', locationId)
    .where('referralId', '=', referralId)
    .where('version', '=', version)
    .returning(['referralId as id', 'version']);

/** Changes how far a referral that was locked came, and what was said of it. */
export const changeReferral = (
  change: Change,
  referral: ReferralRow,
  { state, stateOn, steps, ...correction }: ReferralWay & Partial<ReferralCorrection>,
): Promise<ChangedRow> =>
  changing(change, referral)
    .set({ ...correction, ...columnsOf({ state, stateOn, steps }) })
    .executeTakeFirstOrThrow();

/** Adds a book that was given by a referral that was locked. */
export const addBook = (change: Change, referral: ReferralRow, book: GivenBook): Promise<ChangedRow> =>
  changing(change, referral)
    .set({ books: JSON.stringify([...referral.books, book]) })
    .executeTakeFirstOrThrow();

/** Referrals of these locations, the latest first; so many at most. */
export const referralList = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { states, trajectoryId, serviceId, limit }: ReferralFilter,
) => {
  let query = selectReferrals(trx, locationIds);
  if (states !== undefined) query = query.where(sql<boolean>`r.state = any(${states})`);
  if (trajectoryId !== undefined) query = query.where('r.trajectoryId', '=', trajectoryId);
  if (serviceId !== undefined) query = query.where('r.serviceId', '=', serviceId);
  return query.orderBy('r.referredOn', 'desc').orderBy('r.referralId').limit(limit).execute();
};

export type NamedReferralRow = Awaited<ReturnType<typeof referralList>>[number];

/** One referral, with the days by which it is corrected and who visits her now; undefined: not there, or of another location. */
export const referralById = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  referralId: string,
) =>
  selectReferrals(trx, locationIds)
    .leftJoin('mim.match as match', (join) =>
      sameLocation(join, 'match.trajectoryId', 'r.trajectoryId', locationIds).on('match.endedOn', 'is', null),
    )
    .leftJoin('mim.visiting_mother as v', (join) =>
      sameLocation(join, 'v.visitingMotherId', 'match.visitingMotherId', locationIds),
    )
    .leftJoin('mim.person as visitor', (join) =>
      sameLocation(join, 'visitor.personId', 'v.personId', locationIds),
    )
    .select([
      't.referredOn as cameOn',
      't.intakeOn',
      't.startedOn',
      'match.visitingMotherId',
      'visitor.personId as visitorId',
      ...nameColumnsOf('visitor', 'visitor'),
    ])
    .where('r.referralId', '=', referralId)
    .executeTakeFirst();

const selectReferrals = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.referral as r')
    .innerJoin('mim.trajectory as t', (join) =>
      sameLocation(join, 't.trajectoryId', 'r.trajectoryId', locationIds),
    )
    .innerJoin('mim.person as mother', (join) =>
      sameLocation(join, 'mother.personId', 't.motherId', locationIds),
    )
    .leftJoin('mim.service as s', (join) => sameLocation(join, 's.serviceId', 'r.serviceId', locationIds))
    .select([
      'r.locationId',
      'r.referralId',
      'r.trajectoryId',
      'r.direction',
      'r.referredOn',
      'r.programme',
      'r.serviceId',
      's.name as organisation',
      'r.reason',
      'r.requestedByHer',
      'r.keepsVisitingMother',
      'r.note',
      'r.state',
      'r.stateOn',
      'r.steps',
      'r.books',
      'r.version',
      't.childBornOn',
      't.children',
      't.endedOn',
      'mother.personId as motherId',
      ...nameColumnsOf('mother', 'mother'),
    ])
    .where('r.locationId', 'in', locationIds);

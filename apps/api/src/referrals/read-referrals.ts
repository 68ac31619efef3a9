import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { nameOf } from '../people/person-columns.js';
import { problems } from '../problems.js';
import { type NamedReferralRow, referralById, referralList } from './referrals.repository.js';
import {
  type OpenedReferral,
  openedReferralSchema,
  type ReferralFilter,
  type ReferralView,
  referralViewSchema,
} from './referrals.schema.js';

const view = showing(referralViewSchema);
const opened = showing(openedReferralSchema);

/** A referral as list and panel show it. */
export const viewOf = (row: NamedReferralRow): ReferralView => view({ ...row, ...shown(row) });

const shown = (row: NamedReferralRow) => ({
  motherName: nameOf(row, 'mother'),
  children: row.children.map(({ childBornOn }) => ({ childBornOn })),
});
const subjectOf = ({ locationId, motherId }: NamedReferralRow) => ({ locationId, id: motherId });

/** Referrals, the latest first. */
export const listReferrals = (ctx: CoordinatorContext, asked: ReferralFilter) =>
  readDossier(ctx, { what: 'referrals.list' }, async (trx) => {
    const found = await referralList(trx, ctx.actor.locationIds, { ...asked, limit: asked.limit + 1 });
    const rows = found.slice(0, asked.limit);
    return {
      value: { rows: rows.map(viewOf), hasMore: found.length > asked.limit },
      subjects: rows.map(subjectOf),
    };
  });

/** One referral, with who visits her now. */
export const readReferral = (ctx: CoordinatorContext, referralId: string) =>
  findDossier(ctx, { what: 'referrals.get' }, async (trx): Promise<Result<Read<OpenedReferral>>> => {
    const row = await referralById(trx, ctx.actor.locationIds, referralId);
    if (row === undefined) return fail(problems.notFound);
    const { locationId, visitingMotherId, visitorId } = row;
    const visitingMother =
      visitingMotherId === null ? null : { id: visitingMotherId, name: nameOf(row, 'visitor') };
    return ok({
      value: opened({ ...row, ...shown(row), visitingMother }),
      subjects: [subjectOf(row), ...(visitorId === null ? [] : [{ locationId, id: visitorId }])],
    });
  });

import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { nameOf } from '../people/person-columns.js';
import { problems } from '../problems.js';
import { type NamedReferralRow, referralById, referralList } from './referrals.repository.js';
import { type ReferralFilter, type ReferralView, referralViewSchema } from './referrals.schema.js';

const view = showing(referralViewSchema);

/** A referral as list and panel show it. */
export const viewOf = (row: NamedReferralRow): ReferralView =>
  view({ ...row, motherName: nameOf(row, 'mother') });
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

/** One referral. */
export const readReferral = (ctx: CoordinatorContext, referralId: string) =>
  findDossier(ctx, { what: 'referrals.get' }, async (trx): Promise<Result<Read<ReferralView>>> => {
    const row = await referralById(trx, ctx.actor.locationIds, referralId);
    return row === undefined
      ? fail(problems.notFound)
      : ok({ value: viewOf(row), subjects: [subjectOf(row)] });
  });

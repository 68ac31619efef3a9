import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { signalOfVisit } from '../signals/signals.repository.js';
import { matchOfVisit, subjectsOf, visitLine, visitView } from './visit-view.js';
import {
  countRecordableVisits,
  countVisits,
  namedMatchesOf,
  oldestRecordableVisit,
  type VisitCursor,
  visitById,
  visitList,
} from './visits.repository.js';
import type { VisitLine, VisitListInput, VisitPageView } from './visits.schema.js';

/** A part of the list of visits, with where the next part begins. */
export interface VisitList {
  readonly rows: VisitLine[];
  readonly next: VisitCursor | null;
  readonly total: number | null;
}

/** Visits, the latest first. */
export const listVisits = (ctx: CoordinatorContext, { filter, after, limit }: VisitListInput) =>
  readDossier(ctx, { what: 'visits.list' }, async (trx): Promise<Read<VisitList>> => {
    const { locationIds } = ctx.actor;
    const part = { after: after ?? null, limit: limit + 1 };
    const found = await visitList(trx, locationIds, filter, part);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const next =
      found.length > limit && last !== undefined ? { visitOn: last.visitOn, visitId: last.visitId } : null;
    const total = after === undefined ? (await countVisits(trx, locationIds, filter)).total : null;
    return {
      value: { rows: rows.map((row) => visitLine(row, ctx.today)), next, total },
      subjects: subjectsOf(rows),
    };
  });

/** Everything of a visit. */
export const readVisit = (ctx: CoordinatorContext, visitId: string) =>
  findDossier(ctx, { what: 'visits.get' }, async (trx): Promise<Result<Read<VisitPageView>>> => {
    const row = await visitById(trx, ctx.actor.locationIds, visitId);
    if (row === undefined) return fail(problems.notFound);
    const signal = await signalOfVisit(trx, row.locationId, visitId);
    const matches = await namedMatchesOf(trx, row.locationId, row.trajectoryId);
    return ok({
      value: {
        ...visitView(row, ctx.today),
        signalId: signal?.signalId ?? null,
        matches: matches.map(matchOfVisit),
      },
      subjects: subjectsOf([row]),
    });
  });

/** The oldest planned visit of today or before, which can be recorded, after another one. */
export const nextRecordable = (ctx: CoordinatorContext, after: VisitCursor | null) =>
  readDossier(ctx, { what: 'visits.nextRecordable' }, async (trx) => {
    const today = ctx.today.toString();
    const row = await oldestRecordableVisit(trx, ctx.actor.locationIds, today, after);
    const { recordable } = await countRecordableVisits(trx, ctx.actor.locationIds, today);
    const visit = row === undefined ? null : visitView(row, ctx.today);
    return { value: { visit, recordable }, subjects: subjectsOf(row === undefined ? [] : [row]) };
  });

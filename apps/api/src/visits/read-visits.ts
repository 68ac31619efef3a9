import { fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { problems } from '../problems.js';
import { agreedIntakes } from '../prospects/agreed-intakes.repository.js';
import { subjectOf } from '../prospects/read-prospects.js';
import { signalOfVisit } from '../signals/signals.repository.js';
import { matchOfVisit, subjectsOf, visitLine, visitView } from './visit-view.js';
import {
  type CalendarQuery,
  countRecordableVisits,
  countVisits,
  namedMatchesOf,
  oldestRecordableVisit,
  type VisitCursor,
  visitById,
  visitList,
  visitsInCalendar,
} from './visits.repository.js';
import {
  agreedIntakeSchema,
  type VisitLine,
  type VisitListInput,
  type VisitPageView,
} from './visits.schema.js';

const agreedIntake = showing(agreedIntakeSchema);

/** The visits and intakes of some days, by day and time. */
export const visitCalendar = (ctx: CoordinatorContext, asked: CalendarQuery) =>
  readDossier(ctx, { what: 'visits.calendar' }, async (trx) => {
    const rows = await visitsInCalendar(trx, ctx.actor.locationIds, asked);
    // Intakes are the coordinator's own: no visiting mother goes there.
    const intakes =
      asked.visitingMotherId === undefined ? await agreedIntakes(trx, ctx.actor.locationIds, asked) : [];
    return {
      value: {
        visits: rows.map((row) => visitLine(row, ctx.today)),
        intakes: intakes.map((row) => agreedIntake({ ...row, name: fullName(row) })),
      },
      subjects: [...subjectsOf(rows), ...intakes.map(subjectOf)],
    };
  });

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
        ...visitView(row, signal?.description ?? null, ctx.today),
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
    const visit = row === undefined ? null : visitView(row, null, ctx.today);
    return { value: { visit, recordable }, subjects: subjectsOf(row === undefined ? [] : [row]) };
  });

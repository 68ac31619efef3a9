import { fail, ok, type Result } from '@mim/domain/kernel';
import { strengthsOf } from '@mim/domain/matching';
import { fullName } from '@mim/domain/person';
import { maximumFamilies } from '@mim/domain/supervision';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read } from '../dossier/read-dossier.js';
import { mothersToRank } from '../matching/matching.repository.js';
import { readRanking } from '../matching/rank-for.js';
import { problems } from '../problems.js';
import { activeVisitingMothers, visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { familiesOf, openVisitsOf } from './leaving.repository.js';
import type { Leaving } from './leaving.schema.js';

/** A visiting mother who may leave, her families with what is planned, and who suits each of them best. */
export const readLeaving = (ctx: CoordinatorContext, visitingMotherId: string) =>
  findDossier(ctx, { what: 'leaving.families' }, async (trx): Promise<Result<Read<Leaving>>> => {
    const leaving = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (leaving === undefined) return fail(problems.notFound);
    const { locationId, version, stoppedOn } = leaving;
    const matches = await familiesOf(trx, locationId, visitingMotherId);
    const ids = matches.map(({ trajectoryId }) => trajectoryId);
    const mothers = await mothersToRank(trx, locationId, ids);
    const others = await activeVisitingMothers(trx, [locationId], ctx.today.toString());
    const { settings, rankedFor } = await readRanking(trx, locationId, ids, others, ctx.today);
    const families = matches.flatMap(({ planned, ...match }) =>
      mothers
        .filter(({ trajectoryId }) => trajectoryId === match.trajectoryId)
        .map((mother) => ({
          ...match,
          name: fullName(mother),
          plannedOn: planned.map(({ visitOn }) => visitOn),
          candidates: rankedFor(mother)
            .ranked.filter(({ ranked }) => ranked.eligible)
            .map(({ row, ranked, activeFamilies }) => ({
              visitingMotherId: row.visitingMotherId,
              name: fullName(row),
              activeFamilies,
              maximumFamilies: maximumFamilies(row, settings),
              strengths: [...strengthsOf(ranked.criteria)],
            })),
        })),
    );
    const open = await openVisitsOf(trx, locationId, visitingMotherId, ctx.today.toString());
    const openVisits = open.map(({ visitId, version: at, trajectoryId, visitOn, ...mother }) => ({
      visitId,
      version: at,
      trajectoryId,
      name: fullName(mother),
      visitOn,
    }));
    const value = { visitingMotherId, name: fullName(leaving), version, stoppedOn, families, openVisits };
    const people = [leaving.personId, ...[...mothers, ...open].map(({ motherId }) => motherId)];
    return ok({ value, subjects: people.map((id) => ({ locationId, id })) });
  });

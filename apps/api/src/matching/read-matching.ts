import { daysBetween, factsFrom, fail, ok, type Result } from '@mim/domain/kernel';
import { maximumFamilies } from '@mim/domain/supervision';
import { z } from 'zod';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { nameOf } from '../people/name-columns.js';
import { problems } from '../problems.js';
import { activeVisitingMothers } from '../visiting-mothers/visiting-mothers.repository.js';
import { type MotherToMatchRow, motherToMatch, waitingMothers } from './matching.repository.js';
import {
  type Candidates,
  candidatesSchema,
  type MotherToMatchView,
  motherToMatchFacts,
  motherToMatchSchema,
  waitingMotherSchema,
} from './matching.schema.js';
import { rankFor } from './rank-for.js';

const motherView = (row: MotherToMatchRow): MotherToMatchView =>
  motherToMatchSchema.parse({
    trajectoryId: row.trajectoryId,
    locationId: row.locationId,
    name: nameOf(row),
    state: row.state,
    ...factsFrom(motherToMatchFacts, row),
    version: row.version,
  });

const waitingSchema = z.array(waitingMotherSchema);

/** The mothers who wait for a match, whoever waits longest first. */
export const listWaiting = (ctx: CoordinatorContext) =>
  readDossier(ctx, { what: 'matching.waiting' }, async (trx) => {
    const rows = await waitingMothers(trx, ctx.actor.locationIds);
    const settings = await settingsOfLocations(trx, ctx.actor.locationIds, ctx.today);
    const today = ctx.today.toString();
    const waiting = rows.map((row) => ({
      ...motherView(row),
      waitingSince: row.since,
      waitingDays: row.since === null ? 0 : daysBetween(row.since, today),
      normDays: settings.get(row.locationId)?.waitingNormDays,
      proposal:
        row.matchProposalId === null
          ? null
          : {
              proposalId: row.matchProposalId,
              visitingMotherId: row.proposedVisitingMotherId,
              proposedOn: row.proposedOn,
            },
      earlierMatches: row.matches ?? 0,
    }));
    const subjects = rows.map((row) => ({ locationId: row.locationId, id: row.motherId }));
    return {
      value: waitingSchema.parse(waiting.toSorted((a, b) => b.waitingDays - a.waitingDays)),
      subjects,
    };
  });

/** A mother beside the ranked visiting mothers, with what went before. */
export const readCandidates = (ctx: CoordinatorContext, trajectoryId: string) =>
  findDossier(ctx, { what: 'matching.candidates' }, async (trx): Promise<Result<Read<Candidates>>> => {
    const mother = await motherToMatch(trx, ctx.actor.locationIds, trajectoryId);
    if (mother === undefined) return fail(problems.notFound);
    const rows = await activeVisitingMothers(trx, [mother.locationId]);
    const { settings, proposals, matches, ranked } = await rankFor(trx, mother, rows, ctx.today);
    const value = candidatesSchema.parse({
      mother: motherView(mother),
      proposals: proposals.map((row) => ({
        proposalId: row.matchProposalId,
        visitingMother: { id: row.visitingMotherId, name: nameOf(row) },
        proposedOn: row.proposedOn,
        outcome: row.outcome,
        answeredOn: row.answeredOn,
        reason: row.reason,
        version: row.version,
      })),
      matches: matches.map((row) => ({
        matchId: row.matchId,
        visitingMother: { id: row.visitingMotherId, name: nameOf(row) },
        previousMatchId: row.previousMatchId,
        startedOn: row.startedOn,
        endedOn: row.endedOn,
        endReason: row.endReason,
        endedBy: row.endedBy,
        endNote: row.endNote,
        version: row.version,
      })),
      candidates: ranked.map(({ row, ranked: each, activeFamilies }) => ({
        ...each,
        name: nameOf(row),
        town: row.town,
        languages: row.languages,
        activeFamilies,
        maximumFamilies: maximumFamilies({ maximumFamilies: row.maximumFamilies }, settings),
      })),
    });
    const people = [mother.motherId, ...ranked.map(({ row }) => row.personId)];
    return ok({ value, subjects: people.map((id) => ({ locationId: mother.locationId, id })) });
  });

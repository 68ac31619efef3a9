import { daysBetween, maximumFamilies } from '@mim/domain';
import { z } from 'zod';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { type Read, readDossier } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { nameOf } from '../people/name-columns.js';
import { problems } from '../problems.js';
import { refusal } from '../trpc/error-map.js';
import { activeVisitingMothers } from '../visiting-mothers/visiting-mothers.repository.js';
import { type MotherToMatchRow, motherToMatch, waitingMothers } from './matching.repository.js';
import {
  type Candidates,
  candidatesSchema,
  type MotherToMatchView,
  motherToMatchSchema,
  waitingMotherSchema,
} from './matching.schema.js';
import { rankFor } from './rank-for.js';

const motherView = (row: MotherToMatchRow): MotherToMatchView =>
  motherToMatchSchema.parse({
    trajectoryId: row.trajectory_id,
    locationId: row.location_id,
    name: nameOf(row),
    state: row.state,
    childName: row.child_name,
    childBornOn: row.child_born_on,
    ownQuestion: row.own_question,
    wish: row.wish,
    wishLanguage: row.wish_language,
    wishNote: row.wish_note,
    languages: row.languages,
    town: row.town,
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
      normDays: settings.get(row.location_id)?.waitingNormDays,
      proposal:
        row.match_proposal_id === null
          ? null
          : {
              proposalId: row.match_proposal_id,
              visitingMotherId: row.proposed_visiting_mother_id,
              proposedOn: row.proposed_on,
            },
      earlierMatches: row.matches ?? 0,
    }));
    const subjects = rows.map((row) => ({ locationId: row.location_id, id: row.mother_id }));
    return {
      value: waitingSchema.parse(waiting.toSorted((a, b) => b.waitingDays - a.waitingDays)),
      subjects,
    };
  });

/** A mother beside the ranked visiting mothers, with what went before. */
export const readCandidates = (ctx: CoordinatorContext, trajectoryId: string) =>
  readDossier(ctx, { what: 'matching.candidates' }, async (trx): Promise<Read<Candidates>> => {
    const mother = await motherToMatch(trx, ctx.actor.locationIds, trajectoryId);
    if (mother === undefined) throw refusal(problems.notFound);
    const rows = await activeVisitingMothers(trx, [mother.location_id]);
    const { settings, proposals, matches, ranked } = await rankFor(trx, mother, rows, ctx.today);
    const value = candidatesSchema.parse({
      mother: motherView(mother),
      proposals: proposals.map((row) => ({
        proposalId: row.match_proposal_id,
        visitingMother: { id: row.visiting_mother_id, name: nameOf(row) },
        proposedOn: row.proposed_on,
        outcome: row.outcome,
        answeredOn: row.answered_on,
        reason: row.reason,
        version: row.version,
      })),
      matches: matches.map((row) => ({
        matchId: row.match_id,
        visitingMother: { id: row.visiting_mother_id, name: nameOf(row) },
        previousMatchId: row.previous_match_id,
        startedOn: row.started_on,
        endedOn: row.ended_on,
        endReason: row.end_reason,
        endedBy: row.ended_by,
        endNote: row.end_note,
        version: row.version,
      })),
      candidates: ranked.map(({ row, ranked: each, activeFamilies }) => ({
        ...each,
        name: nameOf(row),
        town: row.town,
        languages: row.languages,
        activeFamilies,
        maximumFamilies: maximumFamilies({ maximumFamilies: row.maximum_families }, settings),
      })),
    });
    const people = [mother.mother_id, ...ranked.map(({ row }) => row.person_id)];
    return { value, subjects: people.map((id) => ({ locationId: mother.location_id, id })) };
  });

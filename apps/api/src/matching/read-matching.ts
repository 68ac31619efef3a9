import { daysBetween, fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { maximumFamilies, missingOfVisitingMother, visitingMotherRecord } from '@mim/domain/supervision';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { settingsFor } from '../location-settings/settings-for.js';
import { problems } from '../problems.js';
import { visitingMotherOf } from '../visiting-mothers/visiting-mother-of.js';
import { activeVisitingMothers } from '../visiting-mothers/visiting-mothers.repository.js';
import { motherToMatch, nextPlannedVisit, waitingMothers } from './matching.repository.js';
import {
  type Candidates,
  candidateSchema,
  chainedMatchSchema,
  motherToMatchSchema,
  proposalSchema,
  waitingMotherSchema,
} from './matching.schema.js';
import { rankFor } from './rank-for.js';

const shownMother = showing(motherToMatchSchema);
const shownWaiting = showing(waitingMotherSchema);
const shownProposal = showing(proposalSchema);
const shownMatch = showing(chainedMatchSchema);
const shownCandidate = showing(candidateSchema);

/** The mothers who wait for a match, whoever waits longest first. */
export const listWaiting = (ctx: CoordinatorContext) =>
  readDossier(ctx, { what: 'matching.waiting' }, async (trx) => {
    const rows = await waitingMothers(trx, ctx.actor.locationIds);
    const settings = await settingsOfLocations(trx, ctx.actor.locationIds, ctx.today);
    const today = ctx.today.toString();
    const waiting = rows.map((row) => {
      const { waitingSince, proposalId, proposedVisitingMotherId: visitingMotherId, proposedOn } = row;
      return shownWaiting({
        ...row,
        name: fullName(row),
        waitingDays: waitingSince === null ? 0 : daysBetween(waitingSince, today),
        normDays: settingsFor(settings, row).waitingNormDays,
        proposal:
          proposalId === null || visitingMotherId === null || proposedOn === null
            ? null
            : { proposalId, visitingMotherId, proposedOn },
        earlierMatches: row.earlierMatches ?? 0,
      });
    });
    const subjects = rows.map((row) => ({ locationId: row.locationId, id: row.motherId }));
    return { value: waiting.toSorted((a, b) => b.waitingDays - a.waitingDays), subjects };
  });

/** A mother beside the ranked visiting mothers, with what went before. */
export const readCandidates = (ctx: CoordinatorContext, trajectoryId: string) =>
  findDossier(ctx, { what: 'matching.candidates' }, async (trx): Promise<Result<Read<Candidates>>> => {
    const mother = await motherToMatch(trx, ctx.actor.locationIds, trajectoryId);
    if (mother === undefined) return fail(problems.notFound);
    const rows = await activeVisitingMothers(trx, [mother.locationId], ctx.today.toString());
    const { settings, proposals, matches, ranked } = await rankFor(trx, mother, rows, ctx.today);
    const planned = await nextPlannedVisit(trx, mother.locationId, trajectoryId);
    const value = {
      plannedOn: planned?.visitOn ?? null,
      mother: shownMother({ ...mother, name: fullName(mother) }),
      proposals: proposals.map((row) => shownProposal({ ...row, visitingMother: visitingMotherOf(row) })),
      matches: matches.map((row) => shownMatch({ ...row, visitingMother: visitingMotherOf(row) })),
      candidates: ranked.map(({ row, ranked: each, activeFamilies }) =>
        shownCandidate({
          ...row,
          ...each,
          name: fullName(row),
          activeFamilies,
          maximumFamilies: maximumFamilies(row, settings),
          missing: missingOfVisitingMother(visitingMotherRecord(row), 'matching'),
        }),
      ),
    };
    const people = [mother.motherId, ...ranked.map(({ row }) => row.personId)];
    return ok({ value, subjects: people.map((id) => ({ locationId: mother.locationId, id })) });
  });

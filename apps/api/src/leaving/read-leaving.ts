import { fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { maximumFamilies, readiness } from '@mim/domain/supervision';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read } from '../dossier/read-dossier.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import {
  activeVisitingMothers,
  openMatches,
  pausesFrom,
  visitingMother,
} from '../visiting-mothers/visiting-mothers.repository.js';
import { plannedWithHer } from './leaving.repository.js';
import type { Leaving } from './leaving.schema.js';

/** A visiting mother who may leave, her families with what is planned, and who could visit them. */
export const readLeaving = (ctx: CoordinatorContext, visitingMotherId: string) =>
  findDossier(ctx, { what: 'leaving.families' }, async (trx): Promise<Result<Read<Leaving>>> => {
    const row = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (row === undefined) return fail(problems.notFound);
    const { locationId } = row;
    const day = ctx.today.toString();
    const matches = await openMatches(trx, [locationId]);
    const planned = await plannedWithHer(trx, locationId, visitingMotherId);
    const settings = await settingsOf(trx, locationId, ctx.today);
    const pauses = await pausesFrom(trx, [locationId], day);
    const others = await activeVisitingMothers(trx, [locationId], day);
    const own = matches.filter((match) => match.visitingMotherId === visitingMotherId);
    const successors = others.flatMap((other) => {
      const id = other.visitingMotherId;
      const activeFamilies = matches.filter((match) => match.visitingMotherId === id).length;
      const facts = { ...other, pauses: pauses.filter((pause) => pause.visitingMotherId === id) };
      const isReady = readiness(facts, activeFamilies, settings, ctx.today).ready;
      if (!isReady || id === visitingMotherId) return [];
      const room = { activeFamilies, maximumFamilies: maximumFamilies(other, settings) };
      return [{ visitingMotherId: id, name: fullName(other), ...room }];
    });
    const families = own.flatMap(({ matchId, trajectoryId, startedOn, ...mother }) => {
      const rows = planned.filter((each) => each.matchId === matchId);
      const plannedOn = rows.flatMap(({ visitOn }) => visitOn ?? []);
      return rows.slice(0, 1).map(({ version }) => ({
        matchId,
        version,
        trajectoryId,
        name: fullName(mother),
        startedOn,
        plannedOn,
      }));
    });
    const { version, stoppedOn } = row;
    const value = { visitingMotherId, name: fullName(row), version, stoppedOn, families, successors };
    const people = [row.personId, ...own.map(({ motherId }) => motherId)];
    return ok({ value, subjects: people.map((id) => ({ locationId, id })) });
  });

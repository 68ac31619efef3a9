import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { earlierWithMother, type RankedCandidate, rankCandidates } from '@mim/domain/matching';
import type { Transaction } from 'kysely';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import {
  openMatches,
  pausesFrom,
  type VisitingMotherRow,
} from '../visiting-mothers/visiting-mothers.repository.js';
import { type MotherToMatchRow, matchChain, proposalsOf } from './matching.repository.js';

/** A visiting mother, how she ranks, and how many families she visits. */
export interface RankedRow {
  readonly row: VisitingMotherRow;
  readonly ranked: RankedCandidate;
  readonly activeFamilies: number;
}

/**
 * Reads what ranking visiting mothers for mothers of a location goes by, with what went before: a handful of
 * statements, however many there are of both.
 * @param trajectoryIds The mothers.
 * @param rows The visiting mothers.
 * @returns How they rank for one of these mothers.
 */
export async function readRanking(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
  rows: readonly VisitingMotherRow[],
  today: PlainDate,
) {
  const settings = await settingsOf(trx, locationId, today);
  const allProposals = await proposalsOf(trx, locationId, trajectoryIds);
  const allMatches = await matchChain(trx, locationId, trajectoryIds);
  const pauses = await pausesFrom(trx, [locationId], today.toString());
  const open = await openMatches(trx, [locationId]);
  const byHer = <Row extends { readonly visitingMotherId: string }>(all: readonly Row[], id: string) =>
    all.filter(({ visitingMotherId }) => visitingMotherId === id);
  const visiting = rows.map((row) => ({
    ...row,
    pauses: byHer(pauses, row.visitingMotherId),
    activeMatches: byHer(open, row.visitingMotherId).length,
  }));
  const byId = new Map(visiting.map((row) => [row.visitingMotherId, row]));
  const rankedFor = (mother: MotherToMatchRow) => {
    const isHers = ({ trajectoryId }: { readonly trajectoryId: string }) =>
      trajectoryId === mother.trajectoryId;
    const [proposals, matches] = [allProposals.filter(isHers), allMatches.filter(isHers)];
    const before = { motherId: mother.motherId, proposals, matches };
    const candidates = visiting.map((row) => ({ ...row, earlier: earlierWithMother(before, row) }));
    const ranked = rankCandidates(mother, candidates, settings, today).flatMap((found): RankedRow[] => {
      const row = byId.get(found.visitingMotherId);
      return row === undefined ? [] : [{ row, ranked: found, activeFamilies: row.activeMatches }];
    });
    return { proposals, matches, ranked };
  };
  return { settings, rankedFor };
}

/** Visiting mothers of the mother's location, ranked for her, with what went before. */
export async function rankFor(
  trx: Transaction<Database>,
  mother: MotherToMatchRow,
  rows: readonly VisitingMotherRow[],
  today: PlainDate,
) {
  const { locationId, trajectoryId } = mother;
  const { settings, rankedFor } = await readRanking(trx, locationId, [trajectoryId], rows, today);
  return { settings, ...rankedFor(mother) };
}

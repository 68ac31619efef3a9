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
 * Visiting mothers of the mother's location, ranked for her, with what went before: a handful of
 * statements, however many there are.
 * @param rows The visiting mothers.
 */
export async function rankFor(
  trx: Transaction<Database>,
  mother: MotherToMatchRow,
  rows: readonly VisitingMotherRow[],
  today: PlainDate,
) {
  const { locationId, trajectoryId } = mother;
  const settings = await settingsOf(trx, locationId, today);
  const proposals = await proposalsOf(trx, locationId, trajectoryId);
  const matches = await matchChain(trx, locationId, trajectoryId);
  const pauses = await pausesFrom(trx, [locationId], today.toString());
  const open = await openMatches(trx, [locationId]);
  const before = { motherId: mother.motherId, proposals, matches };
  const own = <Row extends { readonly visitingMotherId: string }>(all: readonly Row[], id: string) =>
    all.filter(({ visitingMotherId }) => visitingMotherId === id);
  const candidates = rows.map((row) => ({
    ...row,
    pauses: own(pauses, row.visitingMotherId),
    activeMatches: own(open, row.visitingMotherId).length,
    earlier: earlierWithMother(before, row),
  }));
  const byId = new Map(rows.map((row) => [row.visitingMotherId, row]));
  const ranked = rankCandidates(mother, candidates, settings, today).flatMap((each): RankedRow[] => {
    const row = byId.get(each.visitingMotherId);
    if (row === undefined) return [];
    return [{ row, ranked: each, activeFamilies: own(open, row.visitingMotherId).length }];
  });
  return { settings, proposals, matches, ranked };
}

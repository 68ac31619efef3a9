import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CandidateLack, ChosenVisitor } from '@mim/domain/matching';
import { fullName } from '@mim/domain/person';
import { maximumFamilies } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { motherToMatch } from './matching.repository.js';
import { rankFor } from './rank-for.js';

/** What stands around a proposal or a match that is to be made. */
export interface MatchContext {
  readonly intakeOn: string | null;
  /** Every match of the trajectory, the latest first. */
  readonly matches: readonly {
    readonly matchId: string;
    readonly startedOn: string;
    readonly endedOn: string | null;
  }[];
  readonly openProposals: number;
  /** What keeps the visiting mother from this match. */
  readonly lacks: readonly CandidateLack[];
  /** Who she is, so that a refusal names her. */
  readonly visitor: ChosenVisitor;
}

/**
 * Reads what stands around a match of a trajectory with a visiting mother.
 * @returns A problem when either is not there or is another location's.
 */
export async function readMatchContext(
  { trx, locationId, today }: Change,
  trajectoryId: string,
  visitingMotherId: string,
): Promise<Result<MatchContext>> {
  const mother = await motherToMatch(trx, [locationId], trajectoryId);
  if (mother === undefined) return fail(problems.notFound);
  const row = await visitingMother(trx, [locationId], visitingMotherId);
  if (row === undefined) return fail(problems.notFound);
  const { settings, proposals, matches, ranked } = await rankFor(trx, mother, [row], today);
  return ok({
    intakeOn: mother.intakeOn,
    matches,
    openProposals: proposals.filter(({ outcome }) => outcome === 'proposed').length,
    lacks: ranked.flatMap(({ ranked: { lacks } }) => lacks),
    visitor: {
      name: fullName(row),
      activeFamilies: ranked[0]?.activeFamilies ?? 0,
      maximumFamilies: maximumFamilies(row, settings),
    },
  });
}

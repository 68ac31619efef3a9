import { fail, ok, type Result } from '@mim/domain';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import type { MatchDays } from './visit-surroundings.js';

/** Who makes a visit, and within which match. */
export interface Visitor {
  readonly match_id: string | null;
  readonly visiting_mother_id: string | null;
}

const coordinator: Visitor = { match_id: null, visiting_mother_id: null };

/** The match that holds on a day; of two that share it, the later one. */
const matchOn = (matches: readonly MatchDays[], day: string): MatchDays | undefined =>
  matches.findLast(({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day <= endedOn));

/**
 * Who makes a visit on a day.
 * @param asked The one who was chosen; null: the coordinator; undefined: whoever is matched on that day.
 * @returns A problem when the one who was chosen is not there, or is another location's.
 */
export async function visitorOf(
  { trx, locationId }: Change,
  matches: readonly MatchDays[],
  day: string,
  asked: string | null | undefined,
): Promise<Result<Visitor>> {
  if (asked === null) return ok(coordinator);
  const match = matchOn(matches, day);
  if (asked === undefined || asked === match?.visitingMotherId)
    return ok(
      match === undefined
        ? coordinator
        : { match_id: match.matchId, visiting_mother_id: match.visitingMotherId },
    );
  const found = await visitingMother(trx, [locationId], asked);
  return found === undefined ? fail(problems.notFound) : ok({ match_id: null, visiting_mother_id: asked });
}

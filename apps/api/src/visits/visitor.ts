import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVisitors, matchOn, type Visitor } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import type { MatchDays } from './visit-context.js';

/** Who makes a visit, within which match, and who goes along. */
export interface VisitorColumns {
  readonly matchId: string | null;
  readonly visitingMotherId: string | null;
  readonly companionId: string | null;
}

/** Who is asked to come. */
export interface AskedVisitors {
  /** The one who was chosen; null: the coordinator; undefined: whoever is matched on that day. */
  readonly visitingMotherId: string | null | undefined;
  /** Who goes along; null: nobody. */
  readonly companionId: string | null;
}

/**
 * Who makes a visit on a day, and who goes along.
 * @returns A problem when somebody who was chosen is not there, is another location's, or cannot come.
 */
export async function visitorsOf(
  change: Change,
  matches: readonly MatchDays[],
  day: string,
  { visitingMotherId: asked, companionId }: AskedVisitors,
): Promise<Result<VisitorColumns>> {
  const match = matchOn(matches, day);
  const matchedId = match?.visitingMotherId ?? null;
  const visitingMotherId = asked === undefined ? matchedId : asked;
  const isMatched = match !== null && visitingMotherId === matchedId;
  // Whoever is matched was looked at when she was matched.
  const visitor = isMatched ? ok(null) : await found(change, visitingMotherId);
  if (!visitor.ok) return visitor;
  const companion = await found(change, companionId);
  if (!companion.ok) return companion;
  const matched = isMatched ? { visitingMotherId: match.visitingMotherId, stoppedOn: null } : null;
  const checked = checkVisitors(visitor.value ?? matched, companion.value, day);
  if (!checked.ok) return checked;
  return ok({
    matchId: isMatched ? match.matchId : null,
    visitingMotherId,
    companionId,
  });
}

async function found({ trx, locationId }: Change, id: string | null): Promise<Result<Visitor | null>> {
  if (id === null) return ok(null);
  const row = await visitingMother(trx, [locationId], id);
  return row === undefined ? fail(problems.notFound) : ok({ visitingMotherId: id, stoppedOn: row.stoppedOn });
}

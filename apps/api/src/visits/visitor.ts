import { fail, ok, type Result } from '@mim/domain/kernel';
import { type CheckedVisit, checkVisitors, matchOn, type Visitor } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { pausesOf, visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
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
 * Who makes a visit, and who goes along.
 * @returns A problem when somebody who was chosen is not there, is another location's, or cannot come.
 */
export async function visitorsOf(
  change: Change,
  matches: readonly MatchDays[],
  visit: CheckedVisit,
  { visitingMotherId: asked, companionId }: AskedVisitors,
): Promise<Result<VisitorColumns>> {
  const match = matchOn(matches, visit.visitOn);
  const matchedId = match?.visitingMotherId ?? null;
  const visitingMotherId = asked === undefined ? matchedId : asked;
  const isMatched = match !== null && visitingMotherId === matchedId;
  const visitor = await found(change, visitingMotherId);
  if (!visitor.ok) return visitor;
  const companion = await found(change, companionId);
  if (!companion.ok) return companion;
  const checked = checkVisitors(visitor.value, companion.value, visit);
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
  if (row === undefined) return fail(problems.notFound);
  return ok({
    visitingMotherId: id,
    stoppedOn: row.stoppedOn,
    pauses: await pausesOf(trx, locationId, id),
  });
}

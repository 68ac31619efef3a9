import { grouped } from '../kernel/grouped.js';
import { type DatedRecord, refusalsOfTerm } from '../supervision/check-term.js';
import { canLeave } from '../supervision/visiting-mother-rules.js';
import { type JudgedMatch, type JudgedVisit, keyOf } from './courses.js';
import { personKey, type Remarks, type VisitorOfFile } from './judge-people.js';
import type { TakeoverColumn } from './takeover-sheets.js';

/**
 * Holds the first and the last day of each new visiting mother against the families that she visited.
 * @returns The rows of those who cannot be recorded with them.
 */
export function judgeStops(
  visitors: readonly VisitorOfFile[],
  { matches, visits }: { readonly matches: readonly JudgedMatch[]; readonly visits: readonly JudgedVisit[] },
  remarks: Remarks,
): ReadonlySet<string> {
  const matchesOf = new Map(grouped(matches.map((match) => [match.visitor.personId, match] as const)));
  const daysOf = new Map(
    grouped(
      visits.flatMap(({ visitor, visit }) =>
        visitor === null ? [] : [[visitor.personId, visit.visitOn] as const],
      ),
    ),
  );
  const failed = new Set<string>();
  for (const visitor of visitors) {
    const { row, is, facts, status } = visitor;
    if (is === null || status !== 'new') continue;
    const hers = matchesOf.get(personKey(is)) ?? [];
    const { startedOn, stoppedOn } = facts;
    const goOn = hers.filter(({ endedOn }) => endedOn === null).length;
    const leaves = stoppedOn === null ? null : canLeave({ firstDay: stoppedOn, lastDay: null }, goOn);
    const records: DatedRecord[] = [
      ...hers.map((match) => ({
        kind: 'match' as const,
        firstDay: match.startedOn,
        lastDay: match.endedOn ?? match.startedOn,
      })),
      ...(daysOf.get(personKey(is)) ?? []).map((day) => ({
        kind: 'visit' as const,
        firstDay: day,
        lastDay: day,
      })),
    ];
    const refusals = [
      ...(leaves === null || leaves.ok ? [] : [{ field: 'stoppedOn', problem: leaves.problem }]),
      ...refusalsOfTerm({ startedOn: null, stoppedOn: null }, { startedOn, stoppedOn }, records),
    ];
    if (refusals.length > 0) failed.add(keyOf(visitor));
    for (const { field, problem } of refusals) remarks.say(row, field as TakeoverColumn, problem);
  }
  return failed;
}

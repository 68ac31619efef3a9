import { type JudgedMatch, type JudgedVisit, keyOf, type NamedRow, type NamedRows } from './courses.js';
import { judgeBegunTwice, judgeEnds } from './judge-ends.js';
import { judgeIntakes } from './judge-intakes.js';
import { judgeMatches } from './judge-matches.js';
import type { MotherOfFile, Remarks, VisitorOfFile } from './judge-people.js';
import { judgeStops } from './judge-stops.js';
import { judgeVisits } from './judge-visits.js';
import type { TakeoverContext } from './takeover-plan.js';
import { rowOfHersFirst, rowsAboutHerFirst } from './takeover-problems.js';

/** What happened with everybody, as far as it can be recorded. */
export interface JudgedCourses {
  readonly matches: readonly JudgedMatch[];
  readonly visits: readonly JudgedVisit[];
  /** Why each mother whose intake is complete was admitted, by their rows; null: she met what is asked. */
  readonly admissions: ReadonlyMap<string, string | null>;
  /** Rows of people who cannot be recorded with what happened: the rest is judged again without them. */
  readonly failed: ReadonlySet<string>;
}

/** Mothers, by their rows, of whom a row of a sheet is to be corrected first. */
const toCorrect = ({ named, unnamed }: NamedRows, remarks: Remarks): ReadonlySet<string> =>
  new Set([
    ...unnamed,
    ...named.filter(({ row }) => remarks.of(row).length > 0).map(({ mother }) => keyOf(mother)),
  ]);

/**
 * Judges what happened with everybody of a file, in the order in which it did, by the rules by which it is recorded by hand:
 * matches by their first day, the visits of each mother by theirs, and then her end.
 * @param people Who can be recorded.
 * @param rows The rows of matches and visits, with whom they name.
 */
export function judgeCourses(
  {
    mothers,
    visitors,
  }: { readonly mothers: readonly MotherOfFile[]; readonly visitors: readonly VisitorOfFile[] },
  rows: { readonly matches: NamedRows; readonly visits: NamedRows },
  context: TakeoverContext,
  remarks: Remarks,
): JudgedCourses {
  const goneOn = new Set(
    [...rows.matches.named, ...rows.visits.named].map(({ mother }: NamedRow) => keyOf(mother)),
  );
  const { admissions, failed: unfinished } = judgeIntakes(mothers, goneOn, context, remarks);
  const withIntakes = { mothers, admitted: admissions, failed: unfinished };
  const matches = judgeMatches(rows.matches.named, withIntakes, context, remarks);
  const matchWaits = toCorrect(rows.matches, remarks);
  const withMatches = { matches, matchWaits, failed: unfinished };
  const visits = judgeVisits(rows.visits.named, withMatches, context, remarks);

  const judged = mothers.filter((mother) => !unfinished.has(keyOf(mother)));
  // Somebody comes whole: what stays behind of her now could not come with the file later, for she is here then.
  const toCorrectFirst = new Set([...matchWaits, ...toCorrect(rows.visits, remarks)]);
  const isWhole = (mother: MotherOfFile): boolean => !toCorrectFirst.has(keyOf(mother));
  for (const mother of judged) if (!isWhole(mother)) remarks.say(mother.row, null, rowsAboutHerFirst);
  const happened = { matches, visits, admitted: admissions };
  const ended = judgeEnds(judged.filter(isWhole), happened, context, remarks);
  const begunTwice = judgeBegunTwice(
    judged.filter((mother) => !ended.has(keyOf(mother))),
    remarks,
  );
  const stopped = judgeStops(visitors, { matches, visits }, remarks);
  const canFollow = <Each extends JudgedMatch | JudgedVisit>(each: Each): boolean => {
    if (isWhole(each.mother)) return true;
    remarks.say(each.row, 'mother', rowOfHersFirst);
    return false;
  };
  return {
    matches: matches.filter(canFollow),
    visits: visits.filter(canFollow),
    admissions,
    failed: new Set([...unfinished, ...ended, ...begunTwice, ...stopped]),
  };
}

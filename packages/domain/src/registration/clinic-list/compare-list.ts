import {
  type DuplicateGround,
  isGroundOfChild,
  possibleDuplicates,
} from '../../person/possible-duplicates.js';
import { mostChildren } from '../children/children-kind.js';
import { daysWithinOneBirth } from '../children/clock-birth.js';
import { beginsAgain, canAddTwin, canFill } from './fill-mother.js';
import {
  addedColumns,
  asCompared,
  type ComparedColumn,
  daysBetweenBirths,
  differingColumns,
  type FilledColumn,
  type KnownMother,
  type ListedRow,
  type OtherMother,
} from './listed-mother.js';
import { areNamesAlike, type IndexedMother, motherIndex } from './mother-index.js';

/** Somebody who can be the mother of a row. */
export interface MotherMatch {
  readonly other: OtherMother;
  readonly grounds: readonly DuplicateGround[];
  /** Where both have a value and it is another one. */
  readonly differing: readonly ComparedColumn[];
  /** What the row would fill in of her. */
  readonly adding: readonly FilledColumn[];
  /** What of her can be replaced by what the row says, where that is chosen. */
  readonly replaceable: readonly ComparedColumn[];
  /** Whether the two can be children of one birth. */
  readonly mayBeTwins: boolean;
}

/**
 * What a row is beside who is known: new; a mother who is known, of whom nothing differs; or for the coordinator to
 * judge, since it may be one of these mothers.
 */
export type RowVerdict =
  | { readonly verdict: 'new' }
  | { readonly verdict: 'known'; readonly match: MotherMatch }
  | { readonly verdict: 'judge'; readonly matches: readonly MotherMatch[] };

/** A row with what it is. */
export type ComparedRow = RowVerdict & {
  /** Its place in the list. */
  readonly line: number;
};

/** So many are shown beside a row; the others have weaker grounds. */
const mostMatches = 3;

/** Whether nothing differs and enough is the same that nobody needs to look. */
function isCertain(a: IndexedMother, b: IndexedMother, match: MotherMatch): boolean {
  if (a.name !== b.name || match.differing.length > 0) return false;
  const [listed, other] = asCompared(a.mother, b.mother);
  const shared = match.grounds.some((ground) => ground !== 'same-name' && !isGroundOfChild(ground));
  // Where no more is known of the one than of the other, nobody can tell more.
  const isAllTheSame = addedColumns(listed, other).length === 0 && addedColumns(other, listed).length === 0;
  return daysBetweenBirths(listed, other) === 0 || shared || isAllTheSame;
}

function matchOf(a: IndexedMother, b: IndexedMother, other: OtherMother): MotherMatch | null {
  const [listed, known] = asCompared(a.mother, b.mother);
  const births = daysBetweenBirths(listed, known);
  const [possible] = possibleDuplicates(a.compared, [{ ...b.compared, personId: other.id }]);
  if (possible === undefined && a.name !== b.name && !(births === 0 && areNamesAlike(a, b))) return null;
  const differing = differingColumns(listed, known);
  // Who begins again becomes a new prospect, with what the row says.
  const canChange = (column: FilledColumn) =>
    b.known === null || (!beginsAgain(a.mother, b.known) && canFill(b.known, column));
  return {
    other,
    grounds: possible?.grounds ?? (births === 0 ? ['same-child-birth'] : []),
    differing,
    adding: addedColumns(listed, known).filter(canChange),
    replaceable: differing.filter(canChange),
    mayBeTwins:
      births !== null &&
      births <= daysWithinOneBirth &&
      (differing.includes('childName') || births > 0) &&
      (b.known === null ? b.mother.children.length < mostChildren : canAddTwin(b.known)),
  };
}

const strongestFirst = (a: MotherMatch, b: MotherMatch): number =>
  b.grounds.length - a.grounds.length || a.differing.length - b.differing.length;

/**
 * Compares the rows of a list with whom a location knows, and with each other. A row that is the same mother in
 * everything that both tell is known; where anything differs the coordinator judges, so that nobody is passed over
 * for having the name of another.
 * @param rows The rows that can be read, in the order of the list.
 * @param known Whom the location knows: at least those who have a name, a telephone number, an e-mail address or a
 * child's birth of the list.
 * @returns For each row what it is, in the same order.
 * @example
 * compareList([{ line: 1, mother: aProspect() }], []); // [{ line: 1, verdict: 'new' }]
 */
export function compareList(
  rows: readonly ListedRow[],
  known: readonly KnownMother[],
): readonly ComparedRow[] {
  const index = motherIndex([...known, ...rows.map(({ mother }) => mother)]);
  for (const mother of known) index.add({ kind: mother.kind, id: mother.id }, index.read(mother, mother));
  return rows.map(({ line, mother }): ComparedRow => {
    const listed = index.read(mother);
    const matches = index.like(listed).flatMap(([other, indexed]) => {
      const match = matchOf(listed, indexed, other);
      return match === null ? [] : [{ match, isCertain: isCertain(listed, indexed, match) }];
    });
    const certain = matches.find((each) => each.isCertain);
    if (certain !== undefined) return { line, verdict: 'known', match: certain.match };
    index.add({ kind: 'row', id: String(line) }, listed);
    if (matches.length === 0) return { line, verdict: 'new' };
    const shown = matches.map(({ match }) => match).toSorted(strongestFirst);
    return { line, verdict: 'judge', matches: shown.slice(0, mostMatches) };
  });
}

import { isDeliveryExpected } from '@mim/domain/delivery';
import {
  type FirstBirthsColumn,
  firstBirthsProblem,
  firstBirthsReader,
  municipalityKey,
  type ReadFirstBirthsRow,
} from '@mim/domain/reach';
import type { FieldProblem } from '../../../components/form/use-form.js';
import type { OutsideFigures } from '../requests/first-births.js';

/** One number as it is typed. */
export interface TypedFigure {
  readonly municipality: string | null;
  readonly year: string;
  readonly births: string;
  readonly source: string;
}

const fieldOf = {
  municipality: 'municipality',
  year: 'year',
  first_births: 'births',
} as const satisfies Record<FirstBirthsColumn, keyof TypedFigure>;

/** What was typed, as far as it can be: read as a line of a file is. */
export const readTyped = (
  { municipality, year, births }: Pick<TypedFigure, 'municipality' | 'year' | 'births'>,
  { municipalities }: Pick<OutsideFigures, 'municipalities'>,
  thisYear: number,
): ReadFirstBirthsRow =>
  firstBirthsReader({ municipalities: municipalities.map((known) => known.municipality), thisYear })({
    municipality: municipality ?? '',
    year,
    first_births: births,
  });

/** What is wrong with it, each at its field; what is empty the form asks for itself. */
export const problemsOf = ({ refused }: ReadFirstBirthsRow): FieldProblem<keyof TypedFigure>[] =>
  (Object.keys(fieldOf) as FirstBirthsColumn[]).flatMap((column) => {
    const code = refused[column];
    return code === undefined || code === 'missing-value'
      ? []
      : [{ field: fieldOf[column], problem: firstBirthsProblem(code) }];
  });

/** What counts now of a municipality and year; null: nothing is known, or it was taken back. */
export function countingNow({ figures }: OutsideFigures, { municipality, year }: ReadFirstBirthsRow) {
  if (municipality === null || year === null) return null;
  const found = figures.find(
    (one) => one.year === year && municipalityKey(one.municipality) === municipalityKey(municipality),
  );
  const latest = found?.versions[0];
  return latest === undefined || latest.births === null
    ? null
    : { births: latest.births, source: latest.source };
}

/** Whether a year lies outside those in which the municipality had a location: likely a slip. */
export const isUnlikelyYear = (
  { municipalities }: Pick<OutsideFigures, 'municipalities'>,
  { municipality, year }: ReadFirstBirthsRow,
): boolean =>
  year !== null &&
  municipalities.some((known) => known.municipality === municipality && !isDeliveryExpected(year, known));

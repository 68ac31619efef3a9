import type { FigureRow } from '@mim/analytics';
import { m } from '../../../paraglide/messages.js';
import { breakdownLabel } from '../model/row-file.js';
import { figureNotes } from '../model/view.js';
import { figureName } from './figure-keys.js';
import type { Line, Unit } from './table-lines.js';
import { isCharacteristic, type TableSources, yearsOfTable } from './table-sources.js';
import { isTooFew } from './table-value.js';

/** What a reader must know beside a table: each thing once. */
export function notesOfTable(
  table: TableSources,
  lines: readonly Line[],
  units: readonly Unit[],
): readonly string[] {
  const { values, chosen, per, isPeriod, language } = table;
  const locale = { locale: language };
  const shown = yearsOfTable(table).flatMap(({ key }) =>
    units.flatMap((unit) =>
      lines.flatMap((line): { readonly row: FigureRow; readonly line: Line }[] => {
        const row = unit.find(line, key);
        return row === null ? [] : [{ row, line }];
      }),
    ),
  );
  const counted = new Set(lines.map(({ figure }) => figure.measure));
  const notCounted = isCharacteristic(per)
    ? chosen.filter(({ measure, breakdown }) => breakdown !== null || !counted.has(measure))
    : [];
  return [
    ...coverageNotes(table),
    ...(isPeriod ? [m.figures_note_period({}, locale)] : []),
    ...(notCounted.length === 0
      ? []
      : [
          m.builder_note_not_by(
            {
              figures: notCounted.map((key) => figureName(key, values.measures, language)).join(', '),
              by: breakdownLabel('', per, language),
            },
            locale,
          ),
        ]),
    ...(shown.some(({ row, line }) => isTooFew(row, line.kind)) ? [m.builder_note_few({}, locale)] : []),
    ...figureNotes(
      shown.map(({ row }) => row.note),
      { language, report: values },
    ),
  ];
}

/** Of how many locations each year is: totals of years are not compared without it. */
const coverageNotes = ({ values: { coverage }, language }: TableSources): readonly string[] => [
  m.builder_coverage(
    {
      years: coverage.map(({ year, delivered, expected }) => `${year}: ${delivered}/${expected}`).join(', '),
    },
    { locale: language },
  ),
];

import { blankRow } from '../delivery/blank-row.js';
import type { Participation, VisitingMother } from '../delivery/columns.js';
import { compareText } from '../kernel/compare-text.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { AnnualRows } from './annual-rows.js';

/**
 * What is kept of a trajectory whose mother is erased before its year was sent: what every row must have, and the
 * numbers of visits. That she began again is kept for the number of mothers to stay right. Nothing that was registered
 * of her.
 */
export const keptColumnsOfParticipation = deepFreeze([
  'started_on',
  'ended_on',
  'end_reason',
  'begun_again',
  'child_born',
  'visits_expected',
  'visits_done',
  'visit_minutes',
  'visits_done_total',
  'outings_done',
] as const satisfies readonly (keyof Participation)[]);

/** What is kept of a visiting mother who is erased before a year was sent: what every row must have, and counts. */
export const keptColumnsOfVisitingMother = deepFreeze([
  'started_on',
  'stopped_on',
  'stop_reason',
  'months_matched',
  'months_supervised',
  'meetings_attended',
] as const satisfies readonly (keyof VisitingMother)[]);

type KeptParticipation = Pick<Participation, (typeof keptColumnsOfParticipation)[number]>;
type KeptVisitingMother = Pick<VisitingMother, (typeof keptColumnsOfVisitingMother)[number]>;

/** A row of somebody who was erased, without an identifier: it gets a fresh one. */
export type KeptRow =
  | { readonly table: 'participations'; readonly cells: KeptParticipation }
  | { readonly table: 'visiting-mothers'; readonly cells: KeptVisitingMother };

/** The same under the identifier that it got. */
export type StoredKeptRow = KeptRow & { readonly id: string };

/** Who is erased. */
export interface Erased {
  readonly trajectoryIds: readonly string[];
  readonly visitingMotherIds: readonly string[];
}

const pick = <Row extends object, Name extends keyof Row>(
  row: Row,
  names: readonly Name[],
): Pick<Row, Name> => Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;

/**
 * What is kept of the rows of a year that was not sent yet, of those who are erased. A row leads to nobody: its
 * identifier goes with her, and what was registered of her too.
 * @param rows The rows of the year, before anybody is erased.
 * @param erased Who is erased.
 * @example
 * const rows = annualRows(aRecordedLocation(), 2008, defaultLocationSettings);
 * keptRowsOf(rows, { trajectoryIds: ['t1'], visitingMotherIds: [] })[0]?.cells.started_on; // '2008-01-31'
 */
export const keptRowsOf = (
  rows: AnnualRows,
  { trajectoryIds, visitingMotherIds }: Erased,
): readonly KeptRow[] => {
  const [trajectories, visitors] = [new Set(trajectoryIds), new Set(visitingMotherIds)];
  return [
    ...rows.participations
      .filter((row) => trajectories.has(row.participation_id))
      .map((row) => ({ table: 'participations' as const, cells: pick(row, keptColumnsOfParticipation) })),
    ...rows['visiting-mothers']
      .filter((row) => visitors.has(row.visiting_mother_id))
      .map((row) => ({ table: 'visiting-mothers' as const, cells: pick(row, keptColumnsOfVisitingMother) })),
  ];
};

/**
 * The rows of a year with those that were kept of who was erased since.
 * @param rows The rows of those who are there.
 * @param kept What was kept of the others.
 * @returns In the order of their identifiers.
 * @example
 * const rows = { participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] };
 * withKeptRows(rows, []).participations; // []
 */
export function withKeptRows(rows: AnnualRows, kept: readonly StoredKeptRow[]): AnnualRows {
  if (kept.length === 0) return rows;
  const participations = kept.flatMap((row) =>
    row.table === 'participations'
      ? [{ ...blankRow('participations'), ...row.cells, participation_id: row.id } as Participation]
      : [],
  );
  const visitors = kept.flatMap((row) =>
    row.table === 'visiting-mothers'
      ? [{ ...blankRow('visiting-mothers'), ...row.cells, visiting_mother_id: row.id } as VisitingMother]
      : [],
  );
  return {
    ...rows,
    participations: [...rows.participations, ...participations].toSorted((a, b) =>
      compareText(a.participation_id, b.participation_id),
    ),
    'visiting-mothers': [...rows['visiting-mothers'], ...visitors].toSorted((a, b) =>
      compareText(a.visiting_mother_id, b.visiting_mother_id),
    ),
  };
}

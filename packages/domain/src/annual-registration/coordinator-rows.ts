import type { Coordinator } from '../delivery/columns.js';
import { compareText } from '../kernel/compare-text.js';
import { calendarYear } from '../kernel/period.js';
import { coordinatorFacts } from '../supervision/coordinator-facts.js';
import type { RegisteredCoordinator } from './recorded-year.js';
import { registeredCells } from './registered-cells.js';

/** A list of codes in a column that cannot say that none holds. */
const orNull = <Code>(codes: readonly Code[] | null): readonly Code[] | null =>
  codes === null || codes.length === 0 ? null : codes;

/**
 * The rows of coordinators.csv: one for each coordinator who was there on some day of the year.
 * @param coordinators Every coordinator of the location, who stopped too.
 * @param year Calendar year of the registration.
 * @returns In the order of their identifiers.
 * @example
 * const coordinator = { coordinatorId: 'c1', hoursPerWeek: 16, workExperience: [], education: null, startedOn: null, stoppedOn: null };
 * coordinatorRows([coordinator], 2008); // [{ hours_per_week: 16, work_experience: null, education: null, coordinator_id: 'c1' }]
 */
export function coordinatorRows(
  coordinators: readonly RegisteredCoordinator[],
  year: number,
): readonly Coordinator[] {
  const { firstDay, lastDay } = calendarYear(year);
  const cellsOf = registeredCells(coordinatorFacts);
  return coordinators
    .filter(
      ({ startedOn, stoppedOn }) =>
        (startedOn === null || startedOn <= lastDay) && (stoppedOn === null || stoppedOn >= firstDay),
    )
    .map((coordinator) => {
      const cells = cellsOf(coordinator);
      return {
        ...cells,
        work_experience: orNull(cells.work_experience),
        education: orNull(cells.education),
        coordinator_id: coordinator.coordinatorId,
      };
    })
    .toSorted((a, b) => compareText(a.coordinator_id, b.coordinator_id));
}

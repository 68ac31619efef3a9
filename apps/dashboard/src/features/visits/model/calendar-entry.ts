import type { Answers } from '../../../clients/trpc.js';
import type { OnDay } from './calendar.js';
import type { VisitRow } from './visit-row.js';

type Intake = Answers['visits']['calendar']['intakes'][number];

/** An intake of the coordinator, on its day. */
export interface IntakeEntry extends OnDay {
  readonly intake: Intake;
}

/** What stands in the calendar: a visit, or an intake. */
export type CalendarEntry = VisitRow | IntakeEntry;

/** Visits and intakes together, as a calendar shows them. */
export const calendarEntries = ({
  visits,
  intakes,
}: Answers['visits']['calendar']): readonly CalendarEntry[] => [
  ...visits,
  ...intakes.map((intake) => ({ visitOn: intake.intakeOn, startsAt: intake.intakeAt, intake })),
];

/** Tells an entry from all others. */
export const entryKey = (entry: CalendarEntry): string =>
  'intake' in entry ? entry.intake.prospectId : entry.visitId;

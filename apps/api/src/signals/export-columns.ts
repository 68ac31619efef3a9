import { signalOutcomes, signalSeverities, signalSteps } from '@mim/domain/supervision';
import {
  type AtLocation,
  column,
  dates,
  type ExportColumn,
  locationColumn,
} from '../table-export/export-column.js';
import type { SignalLine } from './signals.schema.js';

/** A signal as a file has it: its line of the list, and what its location is called. */
interface ExportedSignal extends SignalLine, AtLocation {}

/**
 * What is exported of the signals: never a word of one, for whoever reads those says so by opening it, and not how anybody is
 * reached. A heading never changes, in neither language.
 */
export const signalExportColumns = {
  mother: column<ExportedSignal>('Moeder', 'Mother', ({ motherName }) => motherName),
  'visiting-mother': column<ExportedSignal>(
    'Bezoekmoeder',
    'Visiting mother',
    ({ visitingMother }) => visitingMother?.name ?? null,
  ),
  raised: dates<ExportedSignal>('Gesignaleerd op', 'Raised on', ({ raisedOn }) => raisedOn),
  step: column<ExportedSignal>('Stap', 'Step', ({ step }, language) => signalSteps.label(step, language)),
  severity: column<ExportedSignal>('Ernst', 'Severity', ({ severity }, language) =>
    severity === null ? null : signalSeverities.label(severity, language),
  ),
  'follow-up': dates<ExportedSignal>('Terugkomen op', 'Follow up on', ({ followUpOn }) => followUpOn),
  closed: dates<ExportedSignal>('Afgehandeld op', 'Closed on', ({ closedOn }) => closedOn),
  outcome: column<ExportedSignal>('Uitkomst', 'Outcome', ({ outcome }, language) =>
    outcome === null ? null : signalOutcomes.label(outcome, language),
  ),
  ...locationColumn,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedSignal>>>;

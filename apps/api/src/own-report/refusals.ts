import { problemOf } from '@mim/domain/kernel';
import { MOST_FIGURES } from './own-report.schema.js';

export const reportChanged = problemOf(
  'report-changed',
  [
    'Uw rapport is intussen ergens anders gewijzigd.',
    'Your report was changed somewhere else in the meantime.',
  ],
  [
    'Bekijk wat er nu staat en doe uw wijziging opnieuw.',
    'Look at what stands there now and make your change again.',
  ],
);

export const reportFull = problemOf(
  'report-full',
  [
    `Uw rapport is vol: er passen ${MOST_FIGURES} cijfers in.`,
    `Your report is full: it holds ${MOST_FIGURES} figures.`,
  ],
  ['Haal eerst een cijfer weg.', 'Remove a figure first.'],
);

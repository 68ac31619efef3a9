import { problemOf } from '@mim/domain/kernel';

export const versionReplaced = problemOf(
  'version-replaced',
  [
    'De locatie heeft intussen een nieuwe versie verstuurd.',
    'The location has sent a new version in the meantime.',
  ],
  ['Bekijk die versie en beoordeel haar.', 'Look at that version and judge it.'],
);

export const judgedMeanwhile = problemOf(
  'judged-meanwhile',
  [
    'Iemand anders heeft deze versie intussen beoordeeld.',
    'Someone else has judged this version in the meantime.',
  ],
  ['Kijk wat er besloten is en beslis opnieuw.', 'See what was decided and decide again.'],
);

export const deadlineOutsideYear = problemOf(
  'deadline-outside-year',
  [
    'De uiterste dag ligt in het jaar na het registratiejaar.',
    'The deadline lies in the year after that of the registration.',
  ],
  ['Kies een dag in dat jaar.', 'Choose a day in that year.'],
);

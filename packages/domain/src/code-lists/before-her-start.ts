import { problemOf } from '../kernel/result.js';

/** Something of a visiting mother on a day on which she was none yet: which fact it is about is said with the refusal. */
export const beforeHerStart = problemOf(
  'before-her-start',
  ['Op deze dag was zij nog geen bezoekmoeder.', 'She was no visiting mother yet on this day.'],
  ['Kies een dag vanaf haar start.', 'Choose a day from her start on.'],
);

import { type ListEntry, listEntry } from '../code-lists/maintained-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * The questions of an evaluation with which the list starts: how she looks back on what the programme asks of a visiting
 * mother (visits, preparation, supervision, meetings) and what it brought her. Source: the 2012 report on working methods.
 */
export const evaluationQuestions: readonly ListEntry[] = deepFreeze([
  listEntry('visits', 'Hoe kijkt zij terug op de bezoeken?', 'How does she look back on the visits?'),
  listEntry('what-it-brought-her', 'Wat heeft het haarzelf gebracht?', 'What did it bring her?'),
  listEntry('preparation', 'Hoe vond zij de voorbereiding?', 'What did she think of the preparation?'),
  listEntry('supervision', 'Hoe vond zij de begeleiding?', 'What did she think of the supervision?'),
  listEntry('meetings', 'Wat had zij aan de bijeenkomsten?', 'What did the meetings give her?'),
  listEntry('could-be-better', 'Wat kan beter?', 'What could be better?'),
  listEntry('next', 'Wat gaat zij nu doen?', 'What will she do next?'),
]);

import { m } from '../../../paraglide/messages.js';
import type { View } from './view.js';

/** The base of what is asked of those who ended. */
export const endedText = ({ index, language }: View) =>
  m.figures_count_ended({ count: index.find('ended')?.count ?? 0 }, { locale: language });

/** Each figure of the outcome stands with who answered, and is no measure of effect. */
export const cautions = ({ language }: View): readonly string[] => [
  m.figures_note_outcome({}, { locale: language }),
];

import { knownThemes } from '@mim/domain/supervision';
import type { Meetings } from '../requests/meetings.js';

/** The themes that are offered at a location while one is typed. */
export const themesOf = ({ meetings }: Pick<Meetings, 'meetings'>, locationId: string): readonly string[] =>
  knownThemes(meetings.filter((meeting) => meeting.locationId === locationId));

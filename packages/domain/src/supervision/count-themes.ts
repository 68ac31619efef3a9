import { compareText } from '../kernel/compare-text.js';
import { requireDays } from '../kernel/iso-date.js';
import { searchKey } from '../person/name.js';
import type { GuidanceStatus } from './guidance-codes.js';
import type { MeetingValues } from './meeting-facts.js';

/** What is counted of a meeting. */
export interface CountedMeeting extends Readonly<Pick<MeetingValues, 'theme' | 'themesAsked'>> {
  /** ISO text. */
  readonly meetingOn: string;
  readonly status: GuidanceStatus;
}

/** A theme that volunteers asked for and have not met about since. */
export interface ThemeCount {
  /** As it was written last. */
  readonly theme: string;
  /** How often it was asked for since it was the theme of a meeting. */
  readonly asked: number;
  /** Day of the meeting at which it was asked for last, ISO text. */
  readonly lastAskedOn: string;
}

const askedAt = ({ themesAsked }: CountedMeeting) =>
  themesAsked.flatMap(({ theme, askedBy }) => (theme === null ? [] : [{ theme, asked: askedBy ?? 1 }]));

/**
 * The themes that volunteers ask for, counted over the meetings that were held: what was asked for most comes first. A
 * theme that a later meeting was about was answered, and begins anew.
 * @param meetings Meetings of a location, in any order; capitals and accents make no other theme.
 * @example
 * const meeting = { meetingOn: '2008-03-31', status: 'done', theme: 'Spelen', themesAsked: [{ theme: 'Slapen', askedBy: 4 }] };
 * countThemes([meeting, { ...meeting, meetingOn: '2008-04-30', themesAsked: [{ theme: 'slapen', askedBy: 2 }] }]); // [{ theme: 'slapen', asked: 6, lastAskedOn: '2008-04-30' }]
 */
export function countThemes(meetings: readonly CountedMeeting[]): readonly ThemeCount[] {
  requireDays(...meetings.map(({ meetingOn }) => meetingOn));
  const counts = new Map<string, ThemeCount>();
  const held = meetings
    .filter(({ status }) => status === 'done')
    .toSorted((a, b) => compareText(a.meetingOn, b.meetingOn));
  for (const meeting of held) {
    if (meeting.theme !== null) counts.delete(searchKey(meeting.theme));
    for (const { theme, asked } of askedAt(meeting)) {
      const key = searchKey(theme);
      const before = counts.get(key)?.asked ?? 0;
      counts.set(key, { theme, asked: before + asked, lastAskedOn: meeting.meetingOn });
    }
  }
  return [...counts.values()].toSorted(
    (a, b) => b.asked - a.asked || compareText(b.lastAskedOn, a.lastAskedOn) || compareText(a.theme, b.theme),
  );
}

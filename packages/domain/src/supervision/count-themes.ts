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

/**
 * The themes that a location has met about or was asked for, each once as it was written last: the latest first. They are offered
 * while a theme is typed, so that one theme is written in one way and counts as one.
 * @param meetings Meetings of a location, in any order; capitals and accents make no other theme.
 * @example
 * const meeting = { meetingOn: '2008-03-31', theme: 'Spelen', themesAsked: [{ theme: 'Slapen', askedBy: 4 }] };
 * knownThemes([meeting, { ...meeting, meetingOn: '2008-04-30', theme: 'slapen', themesAsked: [] }]); // ['slapen', 'Spelen']
 */
export function knownThemes(meetings: readonly Omit<CountedMeeting, 'status'>[]): readonly string[] {
  requireDays(...meetings.map(({ meetingOn }) => meetingOn));
  const themes = new Map<string, string>();
  for (const { theme, themesAsked } of meetings.toSorted((a, b) => compareText(b.meetingOn, a.meetingOn)))
    for (const each of [theme, ...themesAsked.map((asked) => asked.theme)])
      if (each !== null && !themes.has(searchKey(each))) themes.set(searchKey(each), each);
  return [...themes.values()];
}

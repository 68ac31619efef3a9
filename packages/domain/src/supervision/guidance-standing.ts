import { type CodeOf, codeList } from '../kernel/code-list.js';
import { compareText } from '../kernel/compare-text.js';
import { addDays, daysBetween } from '../kernel/iso-date.js';
import { pausedOn, periodIncludes } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { dueGuidance, type Guidance, type GuidanceFacts, type GuidancePolicy } from './due-guidance.js';

/** Where the guidance of a visiting mother, or the meetings of a location, can stand; what presses most first. */
export const guidanceStandings = codeList('guidance-standing', [
  { code: 'overdue', label: { nl: 'te laat', en: 'overdue' } },
  { code: 'to-record', label: { nl: 'vast te leggen', en: 'to record' } },
  { code: 'to-plan', label: { nl: 'te plannen', en: 'to plan' } },
  { code: 'planned', label: { nl: 'gepland', en: 'planned' } },
  { code: 'nothing-due', label: { nl: 'nog niet nodig', en: 'nothing due' } },
  { code: 'coordinator', label: { nl: 'zelf coördinator', en: 'a coordinator herself' } },
  { code: 'paused', label: { nl: 'afwezig', en: 'away' } },
  { code: 'not-matched', label: { nl: 'niet gekoppeld', en: 'not matched' } },
  { code: 'stopped', label: { nl: 'gestopt', en: 'stopped' } },
]);
export type GuidanceStandingState = CodeOf<typeof guidanceStandings>;

/** Where guidance stands, with the day on which that turns as ISO text. */
export type GuidanceStanding =
  | {
      readonly state: 'overdue';
      /** The last day of what went by. */
      readonly on: string;
      /** Days since that day. */
      readonly daysOverdue: number;
    }
  /** It was planned and its day is over: the oldest one. */
  | { readonly state: 'to-record'; readonly on: string }
  /** It is to be planned: its last day is near. */
  | { readonly state: 'to-plan'; readonly on: string }
  | { readonly state: 'planned'; readonly on: string }
  /** The next last day is further ahead; null: none is known. */
  | { readonly state: 'nothing-due'; readonly on: string | null }
  /** She is a coordinator herself: nobody guides her. */
  | { readonly state: 'coordinator'; readonly on: null }
  /** First and last day of the pause; null: it was left open. */
  | { readonly state: 'paused'; readonly on: string; readonly until: string | null }
  /** Nobody is visited now: nothing is asked. */
  | { readonly state: 'not-matched'; readonly on: null }
  /** She is no visiting mother any more, from that day on. */
  | { readonly state: 'stopped'; readonly on: string };

export type GuidanceSettings = GuidancePolicy & Pick<LocationSettings, 'planAheadDays'>;

/**
 * Where guidance stands today: the one answer that list, page and worklist show. What was planned comes before what is
 * due: while it is planned nothing is asked, and when its day is over it is to be recorded. While she is away, or visits
 * nobody, nothing is asked, and of who has stopped nothing is any more.
 * @param which Sessions with one visiting mother, or meetings.
 * @param facts When there was an active match, pauses, and what was held or planned.
 * @param settings How often the location guides, and how far ahead it plans.
 * @param today The day on which is asked.
 * @throws RangeError for a text that is no day of the calendar, and a status that there is not.
 * @example
 * const facts = { matched: [{ firstDay: '2008-01-31', lastDay: null }], pauses: [], guidance: [{ on: '2008-01-31', status: 'done' }] };
 * guidanceStanding('supervision', facts, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08')); // { state: 'overdue', on: '2008-02-29', daysOverdue: 8 }
 */
export function guidanceStanding(
  which: Guidance,
  facts: GuidanceFacts,
  settings: GuidanceSettings,
  today: PlainDate,
): GuidanceStanding {
  const { matched, pauses, asCoordinator = [], stoppedOn = null, guidance } = facts;
  const day = today.toString();
  const due = dueGuidance(which, facts, settings, today);
  const planned = guidance
    .filter(({ status, on }) => status === 'planned' && !pausedOn(pauses, on))
    .toSorted((a, b) => compareText(a.on, b.on))[0];
  if (planned !== undefined) return { state: planned.on < day ? 'to-record' : 'planned', on: planned.on };
  if (stoppedOn !== null && stoppedOn <= day) return { state: 'stopped', on: stoppedOn };
  if (asCoordinator.some((period) => periodIncludes(period, day))) return { state: 'coordinator', on: null };
  const pause = pauses.find((each) => periodIncludes(each, day));
  if (pause !== undefined) return { state: 'paused', on: pause.firstDay, until: pause.lastDay };
  if (!matched.some((period) => periodIncludes(period, day))) return { state: 'not-matched', on: null };
  const next = due.find(({ state }) => state === 'overdue' || state === 'due' || state === 'ahead');
  if (next === undefined) return { state: 'nothing-due', on: null };
  const on = next.dueOn;
  if (next.state === 'overdue') return { state: 'overdue', on, daysOverdue: daysBetween(on, day) };
  return { state: on <= addDays(day, settings.planAheadDays) ? 'to-plan' : 'nothing-due', on };
}

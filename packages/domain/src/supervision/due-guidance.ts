import type { DueState } from '../kernel/due-state.js';
import { addMonths, requireDays } from '../kernel/iso-date.js';
import { calendarMonth, type OpenPeriod, periodIncludes } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { DatedGuidancePolicy } from '../location/dated-settings.js';
import type { LocationSettings } from '../location/location-settings.js';
import { activeDays, activeMonths } from './active-months.js';
import { type GuidanceStatus, guidanceStatuses } from './guidance-codes.js';
import { isActiveOn } from './visiting-mother-rules.js';

/** A supervision session or a meeting on a day, as it stands. */
export interface DatedGuidance {
  /** ISO text. */
  readonly on: string;
  readonly status: GuidanceStatus;
}

/** What tells when guidance is due. Dates are ISO text. */
export interface GuidanceFacts {
  /** When she visited a family or visits one, of any number of matches; for meetings: when anyone did. */
  readonly matched: readonly OpenPeriod[];
  /** When she is away: a month that she is away from first to last asks for nothing. */
  readonly pauses: readonly OpenPeriod[];
  /** When she is a coordinator herself, who guides others and is guided by nobody; absent: never. */
  readonly asCoordinator?: readonly OpenPeriod[];
  /** The day on which she stops; absent or null: she goes on. */
  readonly stoppedOn?: string | null;
  /** What was held or planned, in any order. */
  readonly guidance: readonly DatedGuidance[];
}

/** What is guided: each visiting mother by herself, or all together. */
export type Guidance = 'supervision' | 'meeting';

/** Every how many months something is due, and how many days with an active match make a month of it. */
type GuidanceRule = Pick<
  LocationSettings,
  'supervisionEveryMonths' | 'meetingEveryMonths' | 'guidanceFromDays'
>;
const everyMonths: Readonly<Record<Guidance, (policy: GuidanceRule) => number>> = {
  supervision: ({ supervisionEveryMonths }) => supervisionEveryMonths,
  meeting: ({ meetingEveryMonths }) => meetingEveryMonths,
};

/** How often a location guides, and how it did before and will; absent: always as it does now. */
export type GuidancePolicy = GuidanceRule & {
  readonly guidancePolicies?: readonly DatedGuidancePolicy[];
};

/** A run of months with an active match in which guidance is due once, and what became of it. Dates are ISO text. */
export interface DueGuidance {
  readonly firstDay: string;
  /** The last day of its last month. */
  readonly dueOn: string;
  readonly state: DueState;
  /** The first day on which it was met; null: it was not. */
  readonly metOn: string | null;
}

/** So many months ahead are looked at: more than a round can take. */
const monthsAhead = 24;

/** Takes months into rounds, each of so many as the location asks on the last day of a month. */
function roundsOf(months: readonly string[], monthsOn: (day: string) => number) {
  const rounds: { readonly firstDay: string; readonly dueOn: string }[] = [];
  let open: string[] = [];
  for (const month of months) {
    open = [...open, month];
    const { lastDay } = calendarMonth(month);
    if (open.length < monthsOn(lastDay)) continue;
    rounds.push({ firstDay: `${open[0]}-01`, dueOn: lastDay });
    open = [];
  }
  return rounds;
}

/** The days of what was held, in order. */
export const heldDays = (guidance: readonly DatedGuidance[]): readonly string[] =>
  guidance
    .filter(({ status }) => guidanceStatuses.find(status).code === 'done')
    .map(({ on }) => on)
    .toSorted();

/**
 * When guidance is due and what became of it: once in each run of so many months with an active match as the location
 * chose, by the last day of the last of them. A month with fewer days of it than the location asks for makes none: in the
 * last days of a month there is no visit yet to look back on. What was held in a run meets it and no other, as the annual registration
 * counts the months that were supervised; the last run that went by is overdue until something is held, and missed
 * from then on, once another went by, or once nobody is visited any more or she has stopped: one session makes up for what was not said,
 * not several. A month is counted by what the location chose on its last day, so that
 * another choice never changes what was due before.
 * @param which Sessions with one visiting mother, or meetings.
 * @param facts When there was an active match, pauses, and what was held.
 * @param settings How often the location guides.
 * @param today The day on which is asked.
 * @returns In order, up to the first that is still to come.
 * @throws RangeError for a text that is no day of the calendar, and a status that there is not.
 * @example
 * const facts = { matched: [{ firstDay: '2008-01-31', lastDay: null }], pauses: [], guidance: [{ on: '2008-02-07', status: 'done' }] };
 * dueGuidance('supervision', facts, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08')).map(({ state }) => state); // ['met', 'due', 'ahead']
 */
export function dueGuidance(
  which: Guidance,
  { matched, pauses, asCoordinator = [], stoppedOn = null, guidance }: GuidanceFacts,
  settings: GuidancePolicy,
  today: PlainDate,
): readonly DueGuidance[] {
  requireDays(...guidance.map(({ on }) => on));
  const [day, held] = [today.toString(), heldDays(guidance)];
  const policyOn = (on: string) =>
    settings.guidancePolicies?.findLast(({ validFrom }) => validFrom <= on) ?? settings;
  const away = [...pauses, ...asCoordinator];
  const months = activeMonths(matched, away, addMonths(day, monthsAhead)).filter(
    (month) => activeDays(month, matched, away) >= policyOn(calendarMonth(month).lastDay).guidanceFromDays,
  );
  const rounds = roundsOf(months, (lastDay) => everyMonths[which](policyOn(lastDay)));
  const isGuided = isActiveOn({ stoppedOn }, day) && matched.some((period) => periodIncludes(period, day));
  const lastGone = rounds.findLast(({ dueOn }) => dueOn < day)?.dueOn;
  const due = rounds.map(({ firstDay, dueOn }): DueGuidance => {
    const metOn = held.find((on) => on >= firstDay && on <= dueOn) ?? null;
    const isPassed = !isGuided || dueOn !== lastGone || (held.at(-1) ?? '') > dueOn;
    return { firstDay, dueOn, metOn, state: stateOf({ firstDay, dueOn, metOn, isPassed }, day) };
  });
  const ahead = due.findIndex(({ state }) => state === 'ahead');
  return ahead === -1 ? due : due.slice(0, ahead + 1);
}

interface Round extends Pick<DueGuidance, 'firstDay' | 'dueOn' | 'metOn'> {
  /** Nobody can still make up for it. */
  readonly isPassed: boolean;
}

function stateOf({ firstDay, dueOn, metOn, isPassed }: Round, day: string): DueState {
  if (metOn !== null) return 'met';
  if (firstDay > day) return 'ahead';
  if (dueOn >= day) return 'due';
  return isPassed ? 'missed' : 'overdue';
}

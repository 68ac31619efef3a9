import { type DayPart, type PreparationTopic, preparationTopics } from '../code-lists/preparation-lists.js';
import type { PreparationForm } from '../code-lists/visiting-mother-lists.js';
import { compareText } from '../kernel/compare-text.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { lookUp } from '../kernel/look-up.js';
import { type PlainDate, Temporal } from '../kernel/plain-date.js';
import type { Unit } from '../kernel/units.js';
import { type DatedSetting, settingsOn } from '../location/dated-settings.js';
import type { LocationSettings } from '../location/location-settings.js';

/** A session of a preparation at which she was. */
export interface PreparationSession {
  /** ISO text. */
  readonly heldOn: string;
  /** Which part of the day; null: not said. */
  readonly dayPart: DayPart | null;
  readonly form: PreparationForm;
  readonly topics: readonly PreparationTopic[];
}

/** What a preparation takes. */
export interface PreparationRule {
  /** How many sessions, or half-days when trained together with Home-Start. */
  readonly sessions: number;
  readonly topics: readonly PreparationTopic[];
}

/** The settings of a location that say what a preparation takes. */
export type PreparationSettings = Pick<
  LocationSettings,
  | 'preparationIndividualSessions'
  | 'preparationGroupSessions'
  | 'preparationHomeStartHalfDays'
  | 'preparationTopics'
>;

/** In what the sessions of each form are counted. A form that does not answer does not compile. */
export const sessionUnits = deepFreeze({
  individual: 'sessions',
  group: 'sessions',
  'combined-home-start': 'half-days',
} as const satisfies Readonly<Record<PreparationForm, Unit>>);

/** How many sessions each form takes. */
const sessionsAsked: Readonly<Record<PreparationForm, (settings: PreparationSettings) => number>> = {
  individual: (settings) => settings.preparationIndividualSessions,
  group: (settings) => settings.preparationGroupSessions,
  'combined-home-start': (settings) => settings.preparationHomeStartHalfDays,
};

/**
 * What a preparation of a form takes at a location: three individual sessions, four group sessions or six half-days
 * together with Home-Start, on the topics of the programme, unless the location chose otherwise (2012 report on working
 * methods).
 * @param form How she is prepared.
 * @param settings The location's choices on the day on which her preparation began.
 * @example
 * preparationRule('group', defaultLocationSettings).sessions; // 4
 */
export const preparationRule = (form: PreparationForm, settings: PreparationSettings): PreparationRule => ({
  sessions: lookUp(sessionsAsked, form)(settings),
  topics: preparationTopics.values.filter((topic) => settings.preparationTopics.includes(topic)),
});

/** How far a preparation is. */
export interface PreparationProgress {
  readonly held: number;
  readonly required: number;
  readonly topicsMissing: readonly PreparationTopic[];
  /** The day on which it was complete, ISO text; null: something is missing. */
  readonly completedOn: string | null;
}

/**
 * How far a preparation is: complete on the day of the first session at which enough were held and every topic was
 * discussed. Sessions of another form count, so that whoever missed an evening of the group makes up for it alone.
 * @param sessions Those at which she was, in any order.
 * @param rule What her preparation takes.
 * @example
 * preparationProgress([], { sessions: 3, topics: ['role'] }); // { held: 0, required: 3, topicsMissing: ['role'], completedOn: null }
 */
export function preparationProgress(
  sessions: readonly PreparationSession[],
  rule: PreparationRule,
): PreparationProgress {
  requireDays(...sessions.map(({ heldOn }) => heldOn));
  const discussed = new Set<PreparationTopic>();
  const inOrder = sessions.toSorted((a, b) => compareText(a.heldOn, b.heldOn));
  const completing = inOrder.find(({ topics }, before) => {
    for (const topic of topics) discussed.add(topic);
    return before + 1 >= rule.sessions && rule.topics.every((topic) => discussed.has(topic));
  });
  return {
    held: sessions.length,
    required: rule.sessions,
    topicsMissing: rule.topics.filter((topic) => !discussed.has(topic)),
    completedOn: completing?.heldOn ?? null,
  };
}

/**
 * The day on which a preparation began: that of its first session.
 * @returns ISO text; null: there was none.
 * @example
 * preparationBeganOn([{ heldOn: '2008-03-18' }, { heldOn: '2008-03-04' }]); // '2008-03-04'
 */
export const preparationBeganOn = (sessions: readonly Pick<PreparationSession, 'heldOn'>[]): string | null =>
  sessions.map(({ heldOn }) => heldOn).toSorted(compareText)[0] ?? null;

/** What tells on which day somebody was prepared. */
export interface PreparedFacts {
  /** What stands there now: said by the coordinator, or following from the sessions before this change. */
  readonly preparedOn: string | null;
  /** On which day the sessions completed it before a change, and after it; null: they do not. */
  readonly completedBefore: string | null;
  readonly completedAfter: string | null;
}

/**
 * The day on which she was prepared, once sessions were recorded, changed or removed: it follows from them. What the
 * coordinator said of somebody who was prepared elsewhere, or before sessions were recorded, stays.
 * @returns ISO text; null: she is not prepared.
 * @example
 * preparedOnAfter({ preparedOn: null, completedBefore: null, completedAfter: '2008-03-20' }); // '2008-03-20'
 * preparedOnAfter({ preparedOn: '2006-05-01', completedBefore: null, completedAfter: null }); // '2006-05-01'
 */
export function preparedOnAfter({
  preparedOn,
  completedBefore,
  completedAfter,
}: PreparedFacts): string | null {
  requireDays(preparedOn, completedBefore, completedAfter);
  return preparedOn === null || preparedOn === completedBefore ? completedAfter : preparedOn;
}

/** What is recorded of how somebody is prepared. */
export interface RecordedPreparation {
  /** How she is prepared; null: as at her first session. */
  readonly preparation: PreparationForm | null;
  readonly sessions: readonly PreparationSession[];
}

/** How far somebody's preparation is, and of which form it is. */
export interface PreparationStanding extends PreparationProgress {
  /** Null: no session was held, and nobody said how she is to be prepared. */
  readonly form: PreparationForm | null;
  readonly beganOn: string | null;
}

/**
 * How far somebody's preparation is, by what her location asked on the day on which it began: a later choice of the
 * location changes nothing for who has begun. Who has not begun is judged by what it asks today.
 * @param recorded Her form and her sessions.
 * @param dated The location's choices.
 * @param today The day on which is asked.
 * @example
 * preparationStanding({ preparation: 'group', sessions: [] }, [], Temporal.PlainDate.from('2008-03-20')).required; // 4
 */
export function preparationStanding(
  { preparation, sessions }: RecordedPreparation,
  dated: readonly DatedSetting[],
  today: PlainDate,
): PreparationStanding {
  const beganOn = preparationBeganOn(sessions);
  const first = sessions.find(({ heldOn }) => heldOn === beganOn);
  const form = preparation ?? first?.form ?? null;
  const settings = settingsOn(dated, beganOn === null ? today : Temporal.PlainDate.from(beganOn));
  const progress = preparationProgress(sessions, preparationRule(form ?? 'individual', settings));
  return { ...progress, form, beganOn };
}

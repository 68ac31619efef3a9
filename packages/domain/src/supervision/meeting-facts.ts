import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Fact, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { problemOf } from '../kernel/result.js';
import { searchKey } from '../person/name.js';
import { guidanceStatuses } from './guidance-codes.js';

const longestTheme = 100;
const mostThemesAsked = 30;

const themeTwice = problemOf(
  'theme-asked-twice',
  ['Een thema staat er twee keer.', 'A theme is there twice.'],
  ['Zet het er één keer, met het aantal van beide.', 'Put it there once, with the number of both.'],
);

/** A theme that volunteers want to meet about, and how many asked for it. */
export const askedThemeFacts = deepFreeze({
  theme: { kind: kinds.line(longestTheme), label: bilingual('thema', 'theme') },
  askedBy: { kind: kinds.number(1, 99), label: bilingual('gevraagd door', 'asked for by') },
} as const);

/**
 * The facts of a volunteers' meeting, in the order in which they are read; who was there stands beside them. Forms, the
 * API's inputs and answers, the checks of the table and the words derive from it. Source: the 2012 report on working
 * methods.
 */
export const meetingFacts = deepFreeze({
  status: { kind: kinds.code(guidanceStatuses), isRequired: true, label: bilingual('status', 'status') },
  meetingOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  startsAt: { kind: kinds.time, label: bilingual('begintijd', 'starts at') },
  theme: { kind: kinds.line(longestTheme), label: bilingual('thema', 'theme') },
  place: { kind: kinds.line(longestTheme), label: bilingual('plaats', 'place') },
  /** Themes that volunteers want to meet about, each with how many asked for it. */
  themesAsked: {
    kind: kinds.records(askedThemeFacts, 'theme', mostThemesAsked, (asked) => {
      const themes = asked.flatMap(({ theme }) => (theme === null ? [] : [searchKey(theme)]));
      return new Set(themes).size < themes.length ? themeTwice : null;
    }),
    label: bilingual('gevraagde thema’s', 'themes asked for'),
  },
  note: {
    kind: kinds.note,
    label: bilingual('korte notitie', 'short note'),
    help: bilingual('Noem geen namen van moeders.', 'Do not mention names of mothers.'),
  },
  cancelReason: { kind: kinds.note, label: bilingual('reden', 'reason') },
} as const satisfies Readonly<Record<string, Fact>>);

/** What is known of a volunteers' meeting. */
export type MeetingValues = ValuesOf<typeof meetingFacts>;

/** What is asked of a meeting that is planned, of one that was held, and of one that did not take place. */
export const plannedMeetingFacts = pickFacts(meetingFacts, ['meetingOn', 'startsAt', 'theme', 'place']);
export const heldMeetingFacts = pickFacts(meetingFacts, [
  'meetingOn',
  'startsAt',
  'theme',
  'place',
  'themesAsked',
  'note',
]);
export const cancelledMeetingFacts = pickFacts(meetingFacts, ['cancelReason']);

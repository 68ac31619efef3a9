export { amountInWords, amountOutOfRange, malformedAmount, readTypedAmount } from './amount.js';
export { type CalendarDays, calendarDaysRefusals, calendarLimits, feedDays } from './calendar-days.js';
export {
  canBeCompleted,
  childAgeInMonths,
  childMonths,
  cohortMonth,
  cohortYear,
  firstDayAtAge,
} from './child-age.js';
export { type Code, type CodeList, type CodeOf, codeList } from './code-list.js';
export { type CodeMapping, codeMapping } from './code-mapping.js';
export { type DueState, dueStates } from './due-state.js';
export {
  emptyFacts,
  emptyValue,
  type Fact,
  type FactTable,
  factsFrom,
  isKnown,
  namesOf,
  pickFacts,
  type ValueOf,
  type ValuesOf,
} from './fact.js';
export {
  type AmountKind,
  type AskedCodesKind,
  type CodeKind,
  type CodesKind,
  type DayKind,
  type EmailKind,
  type EntriesKind,
  type FactKind,
  type FactType,
  type FlagKind,
  type KindOf,
  type KindValue,
  kinds,
  type LineKind,
  type NameKind,
  type NoteKind,
  type NumberKind,
  neverNull,
  type RecordsKind,
  type RecordTable,
  type TimeKind,
  type YesNoKind,
} from './fact-kind.js';
export { grouped } from './grouped.js';
export {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  epochDayOf,
  isIsoDate,
  isIsoMonth,
  isLeapYear,
  isoDate,
  isoDateOfEpochDay,
  isoMonthOf,
  monthIndexOf,
} from './iso-date.js';
export { type Bilingual, bilingual, type Language, languages } from './language.js';
export type { Pause } from './pause-schema.js';
export {
  calendarMonth,
  calendarYear,
  daysInPeriod,
  type OpenPeriod,
  type Period,
  pausedOn,
  periodIncludes,
  periodsOverlap,
} from './period.js';
export {
  comparePlainDates,
  formatPlainDate,
  type PlainDate,
  parsePlainDate,
  Temporal,
} from './plain-date.js';
export {
  type DayRange,
  dayProblem,
  dayRefusals,
  daysFor,
  implausibleDay,
  implausibleYear,
  needsYear,
  type PlausibleDay,
  plausibleDays,
  possibleDays,
} from './plausible-days.js';
export { fail, ok, type Problem, problemOf, type Refusal, type Result } from './result.js';
export {
  fewestForShares,
  isSmallBase,
  normalQuantile,
  type ShareInterval,
  shareInterval,
} from './share-interval.js';
export { isSlug, longestSlug, slugOf } from './slug.js';
export { cleanLine, cleanNote, searchText } from './typed-text.js';
export { counted, type Unit, units, unitWord } from './units.js';
export { capitalised, dayInWords, inEachLanguage, listInWords } from './words.js';
export {
  civilDay,
  type Days,
  malformedDay,
  readTypedDay,
  type TypedWhere,
  type WrittenDay,
  writtenDay,
} from './written-day.js';
export { malformedTime, readTypedTime } from './written-time.js';

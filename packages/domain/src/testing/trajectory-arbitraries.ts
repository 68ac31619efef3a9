import fc from 'fast-check';
import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import { educationLevels, originGroups } from '../code-lists/person-lists.js';
import { visitingMotherWishes } from '../code-lists/visiting-mother-wishes.js';
import { weekParts } from '../code-lists/week-parts.js';
import type { CodeList } from '../kernel/code-list.js';
import { addDays, addMonths } from '../kernel/iso-date.js';
import type { Period } from '../kernel/period.js';
import type { MotherToMatch } from '../matching/background.js';
import type { Candidate } from '../matching/ranking.js';
import { spokenLanguages } from '../person/spoken-languages.js';
import { trajectoryStates } from '../registration/trajectory-state.js';
import { visitingMotherOffers } from '../supervision/offers.js';
import type { ReadinessFacts } from '../supervision/readiness.js';
import type { DueFacts } from '../visit/due-dates.js';
import type { ClockFacts, ClockSettings } from '../visit/due-visits.js';
import { doneFacts } from '../visit/visit-facts.js';
import type { VisitRecord } from '../visit/visit-schema.js';
import type { StandingFacts, StandingSettings } from '../visit/visit-standing.js';
import { factsArbitrary } from './fact-arbitraries.js';
import { codeArbitrary } from './registration-arbitraries.js';
import { dateArbitrary } from './row-arbitraries.js';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const codesOf = <Value extends string>(list: CodeList<Value>, maxLength = 3) =>
  fc.shuffledSubarray([...list.values], { maxLength });

/** Any day of the years that the laws are tried on, leap days and month ends among them. */
export const dayArbitrary: fc.Arbitrary<string> = dateArbitrary('2000-01-01', '2020-12-31');

/** Any pauses within some years from a day on, open ones among them. */
export const pausesArbitrary = (from: string) =>
  fc.array(
    fc.tuple(fc.nat(700), maybe(fc.nat(120))).map(([start, length]) => ({
      firstDay: addDays(from, start),
      lastDay: length === null ? null : addDays(from, start + length),
    })),
    { maxLength: 2 },
  );

/** Any times away within some years from a day on, one after the other; they are over before a day. */
export const absencesArbitrary = (from: string, today = '9999-12-31'): fc.Arbitrary<readonly Period[]> =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(200)), { maxLength: 2 }).map((drawn) => {
    let last = from;
    const absences = drawn.map(([start, length]) => {
      const firstDay = addDays(last, start);
      last = addDays(firstDay, length);
      return { firstDay, lastDay: last };
    });
    return absences.filter(({ lastDay }) => lastDay < today);
  });

/** Any way of visiting that a location can set. */
export const clockSettingsArbitrary: fc.Arbitrary<ClockSettings> = fc.record({
  endAgeMonths: fc.integer({ min: 12, max: 24 }),
  monthsTwice: fc.integer({ min: 0, max: 6 }),
  overdueAfterDays: fc.integer({ min: 0, max: 20 }),
});

/**
 * A birth such that the child has an age on a day: the day of it, its month, or neither known.
 * @param day ISO text.
 * @param age In months, negative before the birth.
 */
export const birthArbitrary = (day: string, age: fc.Arbitrary<number>): fc.Arbitrary<string | null> =>
  fc.tuple(age, fc.nat(30), fc.constantFrom('day', 'month', 'unknown')).map(([months, days, known]) => {
    const bornOn = addDays(addMonths(day, -months), -days);
    return known === 'unknown' ? null : known === 'month' ? bornOn.slice(0, 7) : bornOn;
  });

/** Any trajectory with a first visit: ended or going on, paused, extended, with a child of any age. */
export const dueFactsArbitrary: fc.Arbitrary<DueFacts> = dayArbitrary.chain((startedOn) =>
  fc.record({
    startedOn: fc.constant(startedOn),
    endedOn: maybe(fc.nat(900).map((days) => addDays(startedOn, days))),
    childBornOn: birthArbitrary(startedOn, fc.integer({ min: -9, max: 20 })),
    pauses: pausesArbitrary(startedOn),
    absences: absencesArbitrary(startedOn),
    extendedUntil: maybe(fc.nat(1000).map((days) => addDays(startedOn, days))),
  }),
);

/** Any trajectory with the visits that were made until a day, and that day. */
export const visitedArbitrary: fc.Arbitrary<{ readonly facts: ClockFacts; readonly today: string }> = fc
  .tuple(dueFactsArbitrary, fc.array(fc.nat(900), { maxLength: 24 }), fc.nat(900))
  .map(([facts, visits, days]) => ({
    facts: {
      ...facts,
      absences: facts.absences.filter(({ lastDay }) => lastDay < addDays(facts.startedOn, days)),
      doneOn: visits.filter((day) => day <= days).map((day) => addDays(facts.startedOn, day)),
    },
    today: addDays(facts.startedOn, days),
  }));

/** Any terms in days that a location can set, and any way of visiting. */
export const standingSettingsArbitrary: fc.Arbitrary<StandingSettings> = fc
  .tuple(clockSettingsArbitrary, fc.integer({ min: 1, max: 30 }))
  .map(([settings, planAheadDays]) => ({ ...settings, planAheadDays }));

/**
 * Any mother on her way as she stands on a day: of whom everything before it has happened, with what is
 * planned and agreed after it.
 * @param today ISO text.
 */
export const standingFactsArbitrary = (today: string): fc.Arbitrary<StandingFacts> =>
  fc
    .record({
      state: codeArbitrary(trajectoryStates),
      age: fc.integer({ min: 0, max: 15 }),
      daysAgo: fc.nat(600),
      hadAnother: fc.boolean(),
      done: fc.array(fc.nat(600), { maxLength: 12 }),
      planned: fc.array(fc.integer({ min: -25, max: 60 }), { maxLength: 2 }),
      cancelled: fc.array(fc.integer({ min: -300, max: 60 }), { maxLength: 2 }),
      pause: maybe(fc.tuple(fc.integer({ min: -90, max: 40 }), maybe(fc.nat(60)))),
      absences: absencesArbitrary(addDays(today, -600), today),
      extendedUntil: maybe(fc.integer({ min: -60, max: 200 }).map((days) => addDays(today, days))),
    })
    .chain(({ state, age, daysAgo, ...drawn }) => {
      const from = addDays(today, -daysAgo);
      return birthArbitrary(from, fc.constant(age)).map((childBornOn) =>
        standingOf(state, { ...drawn, from, childBornOn }, today),
      );
    });

interface Drawn {
  readonly from: string;
  readonly childBornOn: string | null;
  readonly hadAnother: boolean;
  readonly done: readonly number[];
  readonly planned: readonly number[];
  readonly cancelled: readonly number[];
  readonly pause: readonly [start: number, length: number | null] | null;
  readonly absences: StandingFacts['absences'];
  readonly extendedUntil: string | null;
}

/** Facts that agree with a state: visits need a match, and nothing goes on after the end. */
function standingOf(state: StandingFacts['state'], drawn: Drawn, today: string): StandingFacts {
  const { from, childBornOn, pause, extendedUntil } = drawn;
  const [isBefore, isOver] = [state === 'prospect' || state === 'intake', state === 'ended'];
  const absences = isBefore ? [] : drawn.absences.filter(({ firstDay }) => firstDay > from);
  const back = absences.at(-1);
  const isMatched = state === 'matched' || state === 'visited';
  const on = (offset: number) => addDays(today, offset);
  const done = isBefore || state === 'matched' ? [] : drawn.done.map((days) => addDays(from, days));
  const doneOn = [...new Set(state === 'visited' ? [from, ...done] : done)].filter((day) => day <= today);
  const ahead = isBefore || isOver ? [] : drawn.planned.map(on);
  const earlier =
    drawn.hadAnother || doneOn.length > 0 ? [{ startedOn: from, endedOn: isMatched ? from : today }] : [];
  return {
    state,
    stateSince: back === undefined ? from : addDays(back.lastDay, 1),
    startedOn: doneOn.toSorted()[0] ?? null,
    endedOn: isOver ? today : null,
    childBornOn,
    pauses:
      pause === null || isBefore || isOver
        ? []
        : [{ firstDay: on(pause[0]), lastDay: pause[1] === null ? null : on(pause[0] + pause[1]) }],
    absences,
    extendedUntil,
    matches: isBefore ? [] : [...earlier, ...(isMatched ? [{ startedOn: from, endedOn: null }] : [])],
    visits: [
      ...doneOn.map((visitOn) => ({ visitOn, status: 'done' as const })),
      ...ahead.map((visitOn) => ({ visitOn, status: 'planned' as const })),
      ...drawn.cancelled.map((days) => ({ visitOn: on(days), status: 'cancelled' as const })),
    ],
  };
}

/** Any visit that a form can record. */
export const visitRecordArbitrary: fc.Arbitrary<VisitRecord> = factsArbitrary(doneFacts).map((visit) =>
  visit.kind === 'outing' ? visit : { ...visit, outingPlace: null },
);

const personFields = {
  languages: codesOf(spokenLanguages),
  origin: maybe(codeArbitrary(originGroups)),
  education: maybe(codeArbitrary(educationLevels)),
  postcode: maybe(fc.constantFrom('2563', '2564 AB', '2511', '2800', '9712', '')),
  availability: maybe(codesOf(weekParts, 6)),
};

/** Any mother who waits for a match. */
export const motherToMatchArbitrary: fc.Arbitrary<MotherToMatch> = fc.record({
  ...personFields,
  wish: maybe(codeArbitrary(visitingMotherWishes)),
  wishLanguage: maybe(codeArbitrary(spokenLanguages)),
  motherCircumstances: maybe(codesOf(motherCircumstances)),
  childCircumstances: maybe(codesOf(childCircumstances, 2)),
});

/** What readiness depends on, of any visiting mother. */
export const readinessFactsArbitrary: fc.Arbitrary<ReadinessFacts> = fc.record({
  preparedOn: maybe(dayArbitrary),
  vogSeenOn: maybe(dayArbitrary),
  agreementSignedOn: maybe(dayArbitrary),
  confidentialitySignedOn: maybe(dayArbitrary),
  maximumFamilies: maybe(fc.nat(4)),
  stoppedOn: maybe(dayArbitrary),
  coordinatorFrom: maybe(dayArbitrary),
  coordinatorUntil: maybe(dayArbitrary),
  pauses: dayArbitrary.chain(pausesArbitrary),
  isProgrammeMother: fc.boolean(),
});

/** Any candidate, ready or not; candidates made together need ids of their own. */
export const candidateArbitrary: fc.Arbitrary<Candidate> = fc
  .tuple(
    readinessFactsArbitrary,
    fc.record({
      ...personFields,
      visitingMotherId: fc.uuid(),
      offers: codesOf(visitingMotherOffers, 4),
      limits: maybe(fc.constant('No dogs.')),
      activeMatches: fc.nat(4),
      earlier: fc.subarray(['visits-her', 'proposed', 'declined', 'ended-before'] as const, { maxLength: 1 }),
    }),
  )
  .map(([facts, background]) => ({ ...facts, ...background }));

import fc from 'fast-check';
import type {
  RecordedAtLocation,
  RegisteredProspect,
  RegisteredTrajectory,
  RegisteredVisitingMother,
} from '../annual-registration/recorded-year.js';
import { coordinatorEducation, coordinatorExperience } from '../code-lists/location-lists.js';
import { originGroups } from '../code-lists/person-lists.js';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { stopReasons } from '../code-lists/visiting-mother-lists.js';
import { addDays } from '../kernel/iso-date.js';
import { aRegisteredVisitingMother } from './annual-builders.js';
import { live, visitors, wayDrawn } from './lived-ways.js';
import { codeArbitrary, codesArbitrary } from './registration-arbitraries.js';
import { dateArbitrary } from './row-arbitraries.js';
import { pausesArbitrary } from './trajectory-arbitraries.js';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
/** What is drawn of a mother: how she was referred, and her trajectories one after the other. */
export const motherDrawn = fc.record({
  receivedOn: dateArbitrary('2006-06-01', '2009-06-30'),
  source: maybe(codeArbitrary(referralSources)),
  isListed: fc.boolean(),
  cameFromElsewhere: fc.boolean(),
  closed: maybe(fc.constantFrom('called', 'declined', 'unreachable', 'not-eligible', 'duplicate')),
  calls: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
  origin: maybe(codeArbitrary(originGroups)),
  ways: fc.array(fc.tuple(fc.nat(400), wayDrawn), { minLength: 1, maxLength: 3 }),
});
export type Mother = typeof motherDrawn extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Lives a mother through: a prospect perhaps, and her trajectories, some of them continuing one of elsewhere. */
function liveMother(
  mother: Mother,
  number: number,
): {
  readonly trajectories: readonly RegisteredTrajectory[];
  readonly prospects: readonly RegisteredProspect[];
} {
  const { receivedOn, source, closed, origin, ways } = mother;
  const calledOn = mother.calls.map((days) => addDays(receivedOn, days)).toSorted();
  const calls = calledOn.map((each) => ({ calledOn: each, outcome: 'called' as const }));
  const prospect = { receivedOn, referralSource: source, calls };
  if (closed !== null) {
    const outcomeOn = calledOn.at(-1) ?? addDays(receivedOn, 1);
    const last = closed === 'duplicate' ? [] : [{ calledOn: outcomeOn, outcome: closed }];
    const closing = { outcome: closed, outcomeOn, calls: [...calls, ...last], trajectoryId: null };
    return { trajectories: [], prospects: [{ ...prospect, ...closing }] };
  }
  let on = receivedOn;
  let wasTransferred = mother.cameFromElsewhere;
  const trajectories = ways.map(([gap, way], index) => {
    const lived = live(way, on, {
      // Before another begins the trajectory ends.
      endReason: index === ways.length - 1 ? way.end : (way.end ?? 'other'),
      transferredFrom: wasTransferred ? 'ede' : null,
    });
    wasTransferred = lived.trajectory.endReason === 'transferred';
    on = addDays(lived.until, gap);
    return {
      ...lived.trajectory,
      trajectoryId: `t${number}-${index}`,
      motherId: `m${number}`,
      origin,
      referralSource: source,
    };
  });
  const [first] = trajectories;
  const isProspect = mother.isListed && first !== undefined && first.transferredFrom === null;
  const wanted = { outcome: 'wants-intake' as const, outcomeOn: calledOn.at(-1) ?? receivedOn };
  return {
    trajectories,
    prospects: isProspect ? [{ ...prospect, ...wanted, trajectoryId: first.trajectoryId }] : [],
  };
}

const visitingMotherArbitrary = (visitingMotherId: string): fc.Arbitrary<RegisteredVisitingMother> =>
  fc
    .record({
      startedOn: maybe(dateArbitrary('2004-01-01', '2008-12-31')),
      preparedOn: maybe(dateArbitrary('2004-01-01', '2008-12-31')),
      stoppedOn: maybe(dateArbitrary('2007-01-01', '2011-12-31')),
      origin: maybe(codeArbitrary(originGroups)),
      stopReason: codeArbitrary(stopReasons),
      pauses: pausesArbitrary('2007-01-01'),
      coordinator: fc.option(
        fc.tuple(dateArbitrary('2006-06-01', '2010-12-31'), maybe(fc.integer({ min: 1, max: 900 }))),
        {
          nil: null,
          freq: 3,
        },
      ),
    })
    .map(({ stopReason, coordinator, ...facts }) =>
      aRegisteredVisitingMother({
        visitingMotherId,
        ...facts,
        coordinatorFrom: coordinator?.[0] ?? null,
        coordinatorUntil:
          coordinator === null || coordinator[1] === null ? null : addDays(coordinator[0], coordinator[1]),
        stopReason: facts.stoppedOn === null ? null : stopReason,
      }),
    );

const heldArbitrary = (attendees: readonly string[]) =>
  maybe(
    fc.array(
      fc.record({
        heldOn: dateArbitrary('2006-06-01', '2011-12-31'),
        attendees: fc.subarray([...attendees]),
      }),
      { maxLength: 8 },
    ),
  );

/**
 * All that a location has recorded over some years, lived through by the rules of the programme: mothers who are
 * referred and do not come, stop, pause, begin again, go to another location and back; children of a multiple birth;
 * one visiting mother after another, coordinators among them; supervision with gaps.
 */
export const recordedAtLocationArbitrary: fc.Arbitrary<RecordedAtLocation> = fc
  .record({
    mothers: fc.array(motherDrawn, { maxLength: 5 }),
    visitingMothers: fc.tuple(...visitors.map(visitingMotherArbitrary)),
    supervisionSessions: maybe(
      fc.array(
        fc.record({
          visitingMotherId: fc.constantFrom(...visitors),
          heldOn: dateArbitrary('2006-06-01', '2011-12-31'),
        }),
        { maxLength: 40 },
      ),
    ),
    meetings: heldArbitrary(visitors),
    groupSessions: heldArbitrary(['t0-0', 't1-0', 't2-0']),
    coordinators: fc.array(
      fc.record({
        hoursPerWeek: maybe(fc.integer({ min: 1, max: 40 })),
        workExperience: maybe(codesArbitrary(coordinatorExperience)),
        education: maybe(codesArbitrary(coordinatorEducation)),
        startedOn: maybe(dateArbitrary('2004-01-01', '2008-12-31')),
        stoppedOn: maybe(dateArbitrary('2009-01-01', '2011-12-31')),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ mothers, coordinators, ...recorded }) => {
    const lived = mothers.map(liveMother);
    return {
      ...recorded,
      trajectories: lived.flatMap(({ trajectories }) => trajectories),
      prospects: lived.flatMap(({ prospects }) => prospects),
      coordinators: coordinators.map((facts, index) => ({ ...facts, coordinatorId: `c${index}` })),
      erased: [],
    };
  });

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfStanding } from '../delivery/delivery-lists.js';
import { validateDelivery } from '../delivery/validate-delivery.js';
import { writeDelivery } from '../delivery/write-delivery.js';
import { addDays } from '../kernel/iso-date.js';
import { pausedOn } from '../kernel/period.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { absencesOf } from '../registration/absence.js';
import { recordedAtLocationArbitrary } from '../testing/annual-arbitraries.js';
import { aDescriptor } from '../testing/builders.js';
import { doneDays } from '../visit/done-days.js';
import { dueVisits } from '../visit/due-visits.js';
import { annualRows } from './annual-rows.js';
import { groupOfErased } from './erased-uptake.js';
import type { RecordedAtLocation, RegisteredTrajectory } from './recorded-year.js';
import { uptakeOfErased } from './uptake-rows.js';

const years = [2006, 2007, 2008, 2009, 2010, 2011, 2012];
const rowsOf = (recorded: RecordedAtLocation, year: number) =>
  annualRows(recorded, year, defaultLocationSettings);
/** Holds something of every year of any history. */
const always = (law: (recorded: RecordedAtLocation, year: number) => void) =>
  fc.assert(
    fc.property(recordedAtLocationArbitrary, (recorded) => {
      for (const year of years) law(recorded, year);
    }),
  );

const daysOf = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) days.push(day);
  return days;
};
const isIn = (year: number, day: string): boolean => day.startsWith(`${year}-`);

/**
 * The days on which a mother takes part, lived through event by event: from the first visit on, until an end that was
 * not an offer that came to nothing, and again from a reopening on.
 */
function takesPartOn({ startedOn, states }: RegisteredTrajectory, day: string): boolean {
  if (startedOn === null || day < startedOn) return false;
  let isGone = false;
  let goneOn = '';
  states.forEach(({ event, since }, index) => {
    const isReopened = states.slice(index + 1).some((later) => later.event === 'reopen');
    if (since > day || since < startedOn) return;
    if (event === 'end' || (event === 'transfer-out' && !isReopened)) {
      isGone = true;
      goneOn = since;
    }
    if (event === 'reopen') isGone = false;
  });
  // The day of the end is still one on which she took part.
  return !isGone || goneOn === day;
}

describe('the rows of any year of any history', () => {
  it('make a delivery without an error', () => {
    always((recorded, year) => {
      const descriptor = aDescriptor({ formatVersion: '2', year });
      const delivery = { descriptor, ...rowsOf(recorded, year) };
      const result = validateDelivery(writeDelivery(delivery));
      expect(result.ok ? [] : result.problem.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(result).toMatchObject({ ok: true, value: { delivery } });
    });
  });

  it('hold a trajectory in exactly the years in which its mother took part on some day', () => {
    always((recorded, year) => {
      const days = daysOf(year);
      const expected = recorded.trajectories
        .filter((trajectory) => days.some((day) => takesPartOn(trajectory, day)))
        .map(({ trajectoryId }) => trajectoryId);
      const rows = rowsOf(recorded, year).participations;
      expect(rows.map(({ participation_id }) => participation_id)).toEqual(expected.toSorted());
    });
  });

  it('say that a mother ended exactly when she no longer takes part after the year', () => {
    always((recorded, year) => {
      for (const { participation_id, ended_on } of rowsOf(recorded, year).participations) {
        const trajectory = recorded.trajectories.find((each) => each.trajectoryId === participation_id);
        const lastDay = daysOf(year).findLast(
          (day) => trajectory !== undefined && takesPartOn(trajectory, day),
        );
        if (ended_on === null) expect(lastDay).toBe(`${year}-12-31`);
        else expect(ended_on).toBe(lastDay);
      }
    });
  });

  it('expect as many visits as the one clock has due dates in it', () => {
    always((recorded, year) => {
      const expected = recorded.trajectories.flatMap(({ startedOn, ...trajectory }) => {
        if (startedOn === null) return [];
        const { due } = dueVisits(
          {
            ...trajectory,
            startedOn,
            absences: absencesOf(trajectory.states),
            extendedUntil:
              trajectory.extensions
                .map(({ untilOn }) => untilOn)
                .toSorted()
                .at(-1) ?? null,
            doneOn: doneDays(trajectory.visits),
          },
          defaultLocationSettings,
          Temporal.PlainDate.from(`${year}-12-31`),
        );
        return due.filter(({ dueOn }) => isIn(year, dueOn));
      });
      const rows = rowsOf(recorded, year).participations;
      expect(rows.reduce((sum, row) => sum + (row.visits_expected ?? 0), 0)).toBe(expected.length);
    });
  });

  it('count every visit that was done in it, and every outing', () => {
    always(({ ...recorded }, year) => {
      const rows = rowsOf(recorded, year).participations;
      const done = recorded.trajectories
        .flatMap(({ visits }) => visits)
        .filter(({ status, visitOn }) => status === 'done' && isIn(year, visitOn));
      expect(rows.reduce((sum, row) => sum + (row.visits_done ?? 0), 0)).toBe(done.length);
      expect(rows.reduce((sum, row) => sum + (row.outings_done ?? 0), 0)).toBe(
        done.filter(({ kind }) => kind === 'outing').length,
      );
    });
  });

  it('add the visits up over the years to those since the start', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, (recorded) => {
        const total = new Map<string, number>();
        for (const year of years)
          for (const row of rowsOf(recorded, year).participations) {
            const sum = (total.get(row.participation_id) ?? 0) + (row.visits_done ?? 0);
            total.set(row.participation_id, sum);
            expect(row.visits_done_total).toBe(sum);
          }
      }),
    );
  });

  it('tell of each mother but her first row that she began again', () => {
    always((recorded, year) => {
      const rows = rowsOf(recorded, year).participations;
      const motherOf = new Map(recorded.trajectories.map((each) => [each.trajectoryId, each.motherId]));
      const mothers = new Set(rows.map(({ participation_id }) => motherOf.get(participation_id)));
      expect(rows.filter(({ begun_again }) => begun_again === true)).toHaveLength(rows.length - mothers.size);
    });
  });

  it('count the months in which a visiting mother was matched on some day, and was spoken to', () => {
    always((recorded, year) => {
      const matches = recorded.trajectories.flatMap((trajectory) => trajectory.matches);
      for (const row of rowsOf(recorded, year)['visiting-mothers']) {
        const pauses = recorded.visitingMothers.find(
          ({ visitingMotherId }) => visitingMotherId === row.visiting_mother_id,
        )?.pauses;
        const matchedDays = daysOf(year).filter(
          (day) =>
            !pausedOn(pauses ?? [], day) &&
            matches.some(
              ({ visitingMotherId, startedOn, endedOn }) =>
                visitingMotherId === row.visiting_mother_id &&
                startedOn <= day &&
                (endedOn === null || day <= endedOn),
            ),
        );
        const months = new Set(matchedDays.map((day) => day.slice(0, 7)));
        expect(row.months_matched).toBe(months.size);
        const spoken = recorded.supervisionSessions?.filter(
          ({ visitingMotherId }) => visitingMotherId === row.visiting_mother_id,
        );
        const own = recorded.visitingMothers.find(
          ({ visitingMotherId }) => visitingMotherId === row.visiting_mother_id,
        );
        const isCoordinator = (day: string) =>
          own?.coordinatorFrom != null &&
          own.coordinatorFrom <= day &&
          (own.coordinatorUntil === null || day < own.coordinatorUntil);
        // A month in which she was a coordinator on every matched day is one of which no supervision is asked.
        const guided = new Set(
          matchedDays.filter((day) => !isCoordinator(day)).map((day) => day.slice(0, 7)),
        );
        const supervised =
          guided.size < months.size
            ? null
            : spoken && new Set(spoken.map(({ heldOn }) => heldOn.slice(0, 7)));
        expect(row.months_supervised).toBe(
          supervised === undefined || supervised === null
            ? null
            : [...months].filter((month) => supervised.has(month)).length,
        );
      }
    });
  });

  it('do not depend on the order of what was recorded', () => {
    const shuffled = recordedAtLocationArbitrary.chain((recorded) =>
      fc.record({
        recorded: fc.constant(recorded),
        other: fc.record({
          trajectories: shuffle(recorded.trajectories).map((trajectories) =>
            trajectories.map((each) => ({
              ...each,
              states: each.states.toReversed(),
              matches: each.matches.toReversed(),
              visits: each.visits.toReversed(),
              pauses: each.pauses.toReversed(),
              referrals: each.referrals.toReversed(),
            })),
          ),
          visitingMothers: shuffle(recorded.visitingMothers),
          coordinators: shuffle(recorded.coordinators),
          prospects: shuffle(recorded.prospects),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ recorded, other }) => {
        for (const year of years)
          expect(rowsOf({ ...recorded, ...other }, year)).toEqual(rowsOf(recorded, year));
      }),
    );
  });

  it('change nothing when what is recorded is recorded again as it was', () => {
    always((recorded, year) => {
      expect(rowsOf(structuredClone(recorded), year)).toEqual(rowsOf(recorded, year));
    });
  });

  it('are told of a year alike once it is over, whatever follows', () => {
    // The questionnaire of an end can be filled in after the year, and an offer can still come to nothing.
    const isKnownByThen = ({ states }: RegisteredTrajectory) =>
      !states.some(({ event }, index) => event === 'transfer-out' && states[index + 1]?.event === 'reopen');
    always((all, year) => {
      const trajectories = all.trajectories
        .filter(isKnownByThen)
        .map((each) => ({ ...each, outcomes: each.outcomes.filter(({ moment }) => moment !== 'end') }));
      const recorded = { ...all, trajectories };
      expect(rowsOf(asItStood(recorded, `${year}-12-31`), year)).toEqual(rowsOf(recorded, year));
    });
  });
});

describe('uptake', () => {
  it('adds up: everybody who was referred by a source stands somewhere, once', () => {
    always((recorded, year) => {
      for (const row of rowsOf(recorded, year).uptake) {
        const standings = Object.values(columnOfStanding).map((column) => row[column]);
        expect(standings.reduce((sum, count) => sum + count, 0)).toBe(row.referred);
        expect(row.intakes).toBeLessThanOrEqual(row.referred);
      }
    });
  });

  it('counts each mother once over all years, but for who came from elsewhere or was entered twice', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, (recorded) => {
        const mothers = Object.values(groupByMother(recorded.trajectories));
        const own = mothers.filter(([first]) => first?.transferredFrom === null);
        const alone = recorded.prospects.filter(
          ({ trajectoryId, outcome }) => trajectoryId === null && outcome !== 'duplicate',
        );
        const referred = years
          .flatMap((year) => rowsOf(recorded, year).uptake)
          .reduce((sum, row) => sum + row.referred, 0);
        expect(referred).toBe(own.length + alone.length);
      }),
    );
  });

  it('is the same before and after those of whom nothing came are erased', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, fc.infiniteStream(fc.boolean()), (recorded, draws) => {
        const isErased = recorded.prospects.map(
          ({ trajectoryId }) => trajectoryId === null && draws.next().value === true,
        );
        const after = {
          ...recorded,
          prospects: recorded.prospects.filter((_, index) => isErased[index] !== true),
          erased: recorded.prospects.flatMap((prospect, index) => {
            const group = isErased[index] === true ? groupOfErased(prospect) : null;
            return group === null ? [] : [{ ...group, referred: 1, intakes: 0 }];
          }),
        };
        for (const year of years) expect(rowsOf(after, year).uptake).toEqual(rowsOf(recorded, year).uptake);
      }),
    );
  });

  it('is the same before and after mothers who took part are erased with all of their trajectories', () => {
    fc.assert(
      fc.property(recordedAtLocationArbitrary, fc.infiniteStream(fc.boolean()), (recorded, draws) => {
        const erased = new Set(
          Object.keys(groupByMother(recorded.trajectories)).filter(() => draws.next().value === true),
        );
        const hers = recorded.trajectories.filter(({ motherId }) => erased.has(motherId));
        const ids = new Set(hers.map(({ trajectoryId }) => trajectoryId));
        const isHers = ({ trajectoryId }: { trajectoryId: string | null }) => ids.has(trajectoryId ?? '');
        const after = {
          ...recorded,
          trajectories: recorded.trajectories.filter((each) => !isHers(each)),
          prospects: recorded.prospects.filter((each) => !isHers(each)),
          erased: [
            ...recorded.erased,
            ...uptakeOfErased({ trajectories: hers, prospects: recorded.prospects.filter(isHers) }),
          ],
        };
        for (const year of years) expect(rowsOf(after, year).uptake).toEqual(rowsOf(recorded, year).uptake);
      }),
    );
  });
});

const shuffle = <Value>(items: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

function groupByMother(
  trajectories: readonly RegisteredTrajectory[],
): Record<string, RegisteredTrajectory[]> {
  const mothers: Record<string, RegisteredTrajectory[]> = {};
  for (const each of trajectories) mothers[each.motherId] = [...(mothers[each.motherId] ?? []), each];
  return mothers;
}

/** What was recorded by a day: nothing after it has happened yet. */
const asItStood = (recorded: RecordedAtLocation, day: string): RecordedAtLocation => ({
  ...recorded,
  trajectories: recorded.trajectories
    .filter(({ intakeOn, referredOn }) => (referredOn ?? intakeOn ?? '') <= day)
    .map((each) => ({
      ...each,
      ...endedBy(each, day),
      intakeOn: each.intakeOn !== null && each.intakeOn <= day ? each.intakeOn : null,
      startedOn: each.startedOn !== null && each.startedOn <= day ? each.startedOn : null,
      states: each.states.filter(({ since }) => since <= day),
      matches: each.matches
        .filter(({ startedOn }) => startedOn <= day)
        .map((match) =>
          match.endedOn !== null && match.endedOn > day ? { ...match, endedOn: null } : match,
        ),
      visits: each.visits.filter(({ visitOn }) => visitOn <= day),
    })),
});

/** How a trajectory had ended by a day: why is the same that is kept of an end that was taken back later. */
function endedBy({ states, endedOn, endReason }: RegisteredTrajectory, day: string) {
  if (endedOn !== null && endedOn <= day) return { endedOn, endReason };
  const last = states.filter(({ since }) => since <= day).at(-1);
  return last?.event === 'end'
    ? { endedOn: last.since, endReason: last.endReason ?? ('other' as const) }
    : { endedOn: null, endReason: null };
}

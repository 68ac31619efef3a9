import type { Uptake } from '../delivery/columns.js';
import {
  columnOfStanding,
  type UptakeSource,
  type UptakeStanding,
  uptakeSources,
  uptakeStandings,
} from '../delivery/delivery-lists.js';
import { grouped } from '../kernel/grouped.js';
import { calendarYear } from '../kernel/period.js';
import type { RecordedReferrals, ReferredTrajectory, RegisteredProspect } from './recorded-year.js';
import type { ErasedUptake } from './uptake-group.js';
import { standingOfProspect, standingOfTrajectory } from './uptake-standing.js';

/** A mother as she was referred: all that is recorded of her before the first visit. */
interface Referred {
  readonly prospects: RegisteredProspect[];
  readonly trajectories: ReferredTrajectory[];
}

/** A day on which a location heard of a mother. */
interface FirstHeard {
  readonly on: string;
  readonly source: UptakeSource;
  /** It was another location's trajectory that went on here: that location counts her. */
  readonly isTransfer: boolean;
}

/**
 * The rows of uptake.csv: those whom the location first heard of in the year, by who referred them, with where they
 * stood on its last day. A mother counts once. Who came from another location counts there, and who was entered twice
 * does not count. Those who were erased since still do.
 * @param recorded All that the location has recorded of referrals.
 * @param year Calendar year of the registration; it is over.
 * @returns A row a source, in the order of the list; one of zeros where nobody was referred.
 * @example
 * uptakeRows(aRecordedLocation(), 2008).map(({ referral_source, referred, started }) => [referral_source, referred, started]); // [['well-baby-clinic', 1, 1]]
 */
export function uptakeRows(recorded: RecordedReferrals, year: number): readonly Uptake[] {
  const counted = [
    ...mothersOf(recorded).flatMap((mother) => countOf(mother, year) ?? []),
    ...recorded.erased.filter((group) => group.year === year),
  ];
  const bySource = new Map(grouped(counted.map((group) => [group.referralSource, group])));
  const sources = uptakeSources.values.filter((source) => bySource.has(source));
  return (sources.length === 0 ? (['not-asked'] as const) : sources).map((source) =>
    rowOf(source, bySource.get(source) ?? []),
  );
}

/**
 * To which counts mothers are added when they are erased, so that uptake of the year in which each was first heard of stays what it was.
 * @param recorded All that is recorded of their referrals; who came from another location counts there.
 * @example
 * uptakeOfErased(aRecordedLocation()).map(({ year, standing, intakes }) => [year, standing, intakes]); // [[2008, 'started', 1]]
 */
export const uptakeOfErased = (
  recorded: Pick<RecordedReferrals, 'trajectories' | 'prospects'>,
): readonly ErasedUptake[] =>
  mothersOf(recorded).flatMap((mother) => {
    const first = firstHeardOf(mother);
    return first === null ? [] : (countOf(mother, Number(first.on.slice(0, 4))) ?? []);
  });

/** Each mother with whatever is recorded of her: prospects with whom a trajectory began are of the mother of that one. */
function mothersOf({
  trajectories,
  prospects,
}: Pick<RecordedReferrals, 'trajectories' | 'prospects'>): readonly Referred[] {
  const mothers = new Map<string, Referred>();
  const ofTrajectory = new Map<string, Referred>();
  for (const trajectory of trajectories) {
    const mother = mothers.get(trajectory.motherId) ?? { prospects: [], trajectories: [] };
    mother.trajectories.push(trajectory);
    mothers.set(trajectory.motherId, mother);
    ofTrajectory.set(trajectory.trajectoryId, mother);
  }
  const alone = prospects.flatMap((prospect) => {
    const mother = ofTrajectory.get(prospect.trajectoryId ?? '');
    mother?.prospects.push(prospect);
    return mother === undefined ? [{ prospects: [prospect], trajectories: [] }] : [];
  });
  return [...mothers.values(), ...alone];
}

/** What a mother adds to the counts of a year; null: nothing, in this year or in none. */
function countOf(mother: Referred, year: number): ErasedUptake | null {
  const { firstDay, lastDay } = calendarYear(year);
  const first = firstHeardOf(mother);
  if (first === null || first.isTransfer || first.on < firstDay || first.on > lastDay) return null;
  const standing = standingOf(mother, year);
  if (standing === null) return null;
  const hadIntake = mother.trajectories.some(({ intakeOn }) => intakeOn !== null && intakeOn <= lastDay);
  return { year, referralSource: first.source, standing, referred: 1, intakes: Number(hadIntake) };
}

/** When the location first heard of a mother. A referral of which no day is known was at the latest that of what followed. */
function firstHeardOf({ prospects, trajectories }: Referred): FirstHeard | null {
  const heard = [
    ...prospects
      .filter(({ outcome }) => outcome !== 'duplicate')
      .map(({ receivedOn, referralSource }) => ({
        on: receivedOn,
        source: referralSource ?? ('not-asked' as const),
        isTransfer: false,
      })),
    ...trajectories.flatMap((trajectory) => {
      const isTransfer = trajectory.transferredFrom !== null;
      const { referredOn, referralSource, intakeOn, startedOn, transferredOn, states } = trajectory;
      const entered = states.map(({ since }) => since).toSorted()[0] ?? null;
      const on = (isTransfer ? transferredOn : referredOn) ?? intakeOn ?? entered ?? startedOn;
      return on === null ? [] : [{ on, source: referralSource ?? ('not-asked' as const), isTransfer }];
    }),
  ];
  // Of one day the one that tells most: a list of the clinic has the source that the intake may lack.
  const rank = ({ isTransfer, source }: FirstHeard) =>
    Number(isTransfer) * 100 + uptakeSources.values.indexOf(source);
  return heard.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : rank(a) - rank(b)))[0] ?? null;
}

/** Of several ways the one that led furthest. */
const furthest: readonly UptakeStanding[] = [
  'started',
  'in-process',
  'referred-elsewhere',
  'declined',
  'unreachable',
  'not-eligible',
];

/** Where a mother stood on the last day of a year; her trajectories tell more than how she came to be one. */
function standingOf({ prospects, trajectories }: Referred, year: number): UptakeStanding | null {
  const { lastDay } = calendarYear(year);
  const begun = trajectories.filter((trajectory) => hasBegunBy(trajectory, lastDay));
  const standings =
    begun.length > 0
      ? begun.map((trajectory) => standingOfTrajectory(trajectory, year))
      : prospects.map((prospect) => standingOfProspect(prospect, year));
  if (standings.length === 0) return 'in-process';
  return furthest.find((standing) => standings.includes(standing)) ?? null;
}

/** Whether a trajectory was there by a day. */
const hasBegunBy = ({ states, startedOn, intakeOn, referredOn }: ReferredTrajectory, day: string): boolean =>
  [...states.map(({ since }) => since), startedOn, intakeOn, referredOn].some(
    (each) => each !== null && each <= day,
  );

function rowOf(source: UptakeSource, groups: readonly ErasedUptake[]): Uptake {
  const sum = (of: readonly ErasedUptake[], count: 'referred' | 'intakes') =>
    of.reduce((total, group) => total + group[count], 0);
  const standings = uptakeStandings.values.map((standing) => [
    columnOfStanding[standing],
    sum(
      groups.filter((group) => group.standing === standing),
      'referred',
    ),
  ]);
  return {
    referral_source: source,
    referred: sum(groups, 'referred'),
    intakes: sum(groups, 'intakes'),
    ...Object.fromEntries(standings),
  } as Uptake;
}

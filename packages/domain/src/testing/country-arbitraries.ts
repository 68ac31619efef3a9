import fc from 'fast-check';
import type {
  RecordedAtLocation,
  RegisteredProspect,
  RegisteredTrajectory,
} from '../annual-registration/recorded-year.js';
import { originGroups } from '../code-lists/person-lists.js';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { addDays } from '../kernel/iso-date.js';
import { recordedAtLocationArbitrary } from './annual-arbitraries.js';
import { live, type Way, wayDrawn } from './lived-ways.js';
import { codeArbitrary } from './registration-arbitraries.js';
import { dateArbitrary } from './row-arbitraries.js';

/** What a location of a country has recorded, and who of it went by the time that its years are sent. */
export interface LivedLocation {
  readonly code: string;
  /** All that was ever recorded. */
  readonly recorded: RecordedAtLocation;
  /** Who was erased before any year was sent. */
  readonly erased: {
    readonly trajectoryIds: readonly string[];
    readonly visitingMotherIds: readonly string[];
    /** By their places in the list of prospects: those with whom no trajectory began. */
    readonly prospects: readonly number[];
  };
  /** Who the mother of each trajectory is: the same person at every location. */
  readonly persons: ReadonlyMap<string, string>;
}

const codes = ['breda', 'goes', 'hoorn'] as const;

/** A mother who moves between locations of the programme, and perhaps back. */
const moverDrawn = fc.record({
  heardOn: dateArbitrary('2006-06-01', '2009-06-30'),
  source: fc.option(codeArbitrary(referralSources), { nil: null }),
  origin: fc.option(codeArbitrary(originGroups), { nil: null }),
  stops: fc.array(fc.tuple(fc.nat(2), fc.nat(120), wayDrawn), { minLength: 2, maxLength: 4 }),
});
type Mover = typeof moverDrawn extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** What she left at a location, with whether she had a first visit anywhere before. */
interface Stop {
  readonly at: number;
  readonly trajectory: RegisteredTrajectory;
}

/** Lives a mother who moves through: at each stop her trajectory ends as transferred when the next is elsewhere. */
function liveMover({ heardOn, source, origin, stops }: Mover, number: number): readonly Stop[] {
  let on = heardOn;
  let left: { readonly at: number; readonly until: string } | null = null;
  let tookPart: RegisteredTrajectory['tookPartElsewhere'] = null;
  const lives: Stop[] = [];
  for (const [index, [at, gap, way]] of stops.entries()) {
    const next = stops[index + 1];
    const from = left !== null && left.at !== at ? left : null;
    const lived = live(way, on, {
      endReason: endOf(way, next === undefined ? null : next[0] !== at),
      transferredFrom: from === null ? null : (codes[from.at] ?? null),
    });
    const trajectory: RegisteredTrajectory = {
      ...lived.trajectory,
      trajectoryId: `x${number}-${index}`,
      motherId: `x${number}`,
      origin,
      referralSource: source,
      transferredOn: from?.until ?? null,
      tookPartElsewhere: from === null ? null : tookPart,
    };
    const until = trajectory.endedOn ?? lived.until;
    if (trajectory.startedOn !== null) tookPart = { location: codes[at] ?? '', until };
    left = { at, until };
    on = addDays(lived.until, gap);
    lives.push({ at, trajectory });
    // Who was passed on, not visited, and registered there anew is nobody who is known to have taken part before.
    if (from !== null && trajectory.startedOn === null && next?.[0] === at) break;
  }
  return lives;
}

/** @param moves Whether the next stop is at another location; null: there is none. */
function endOf(way: Way, moves: boolean | null): RegisteredTrajectory['endReason'] {
  const own = way.end === 'transferred' ? null : way.end;
  if (moves === null) return own;
  return moves ? 'transferred' : (own ?? 'other');
}

/**
 * What three locations recorded over some years: mothers of their own, and mothers who move between them and back,
 * visited or not yet; two dossiers that turned out to be of one mother; and who was erased before a year was sent.
 */
export const countryArbitrary: fc.Arbitrary<readonly LivedLocation[]> = fc
  .record({
    own: fc.tuple(...codes.map(() => recordedAtLocationArbitrary)),
    movers: fc.array(moverDrawn, { maxLength: 4 }),
    /** Which mothers of a location were found to be the one before them. */
    merged: fc.tuple(...codes.map(() => fc.array(fc.nat(4), { maxLength: 1 }))),
    erased: fc.tuple(...codes.map(() => fc.array(fc.nat(30), { maxLength: 3 }))),
  })
  .map(({ own, movers, merged, erased }) => {
    const stops = movers.flatMap(liveMover);
    return codes.map((code, at) => {
      const recorded = own[at];
      if (recorded === undefined) throw new RangeError(code);
      const same = new Map((merged[at] ?? []).map((number) => [`m${number + 1}`, `m${number}`]));
      const trajectories = [
        ...recorded.trajectories.map((each) => ({
          ...each,
          motherId: same.get(each.motherId) ?? each.motherId,
        })),
        ...stops.filter((stop) => stop.at === at).map(({ trajectory }) => trajectory),
      ];
      return {
        code,
        recorded: { ...recorded, trajectories },
        erased: erasedAt(recorded.prospects, trajectories, erased[at] ?? []),
        persons: new Map(
          trajectories.map(({ trajectoryId, motherId }) => [
            trajectoryId,
            motherId.startsWith('x') ? motherId : `${code} ${motherId}`,
          ]),
        ),
      };
    });
  });

/** Who of a location goes: some of each kind, by numbers that were drawn. */
function erasedAt(
  prospects: readonly RegisteredProspect[],
  trajectories: readonly RegisteredTrajectory[],
  drawn: readonly number[],
): LivedLocation['erased'] {
  const isDrawn = (index: number) => drawn.includes(index);
  const mothers = new Set(
    trajectories.filter((_, index) => isDrawn(index + 10)).map(({ motherId }) => motherId),
  );
  return {
    trajectoryIds: trajectories
      .filter(({ motherId }) => mothers.has(motherId))
      .map(({ trajectoryId }) => trajectoryId),
    visitingMotherIds: ['v0', 'v1', 'v2'].filter((_, index) => isDrawn(index)),
    prospects: prospects.flatMap(({ trajectoryId }, index) =>
      trajectoryId === null && isDrawn(index + 3) ? [index] : [],
    ),
  };
}

import type { AnnualRows } from '@mim/domain/annual-registration';
import type { Coordinator, DeliveryDescriptor, Participation, VisitingMother } from '@mim/domain/delivery';
import { addDays } from '@mim/domain/kernel';
import type { ValidDelivery } from '../../delivery/store-delivery.js';
import { randomFrom } from '../programme/random.js';
import { closedLocations, corrected, isAmong, notDelivered } from './made-locations.js';
import {
  anId,
  beginning,
  goingOn,
  inFormatOf,
  type MadeAt,
  type MadeMother,
  rowOfYear,
} from './made-mothers.js';
import { type MadeVisitor, monthsIn, visitorsOfYear } from './made-visitors.js';
import type { RecordedHere } from './recorded-here.js';
import { uptakeOfYear } from './uptake-of-year.js';
import { earliestOf, firstYearOfFormat2, lastDayOf, publishedYear, yearOf } from './years.js';

/** A location whose years are made up, with who is there as a year begins. */
interface Made {
  readonly at: MadeAt & { readonly visitors: { readonly from: number; readonly to: number } };
  readonly descriptor: DeliveryDescriptor;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly coordinators: readonly Coordinator[];
  /** Rows of those who are recorded, by year, under their pseudonyms. */
  readonly recorded: (year: number) => AnnualRows;
  mothers: MadeMother[];
  visitors: readonly MadeVisitor[];
}

const nobody: AnnualRows = { participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] };

/**
 * Makes up what was delivered of the years between the published one and the recorded one, as another program sent it:
 * whoever took part goes on from year to year, from those of 2008 to those who are recorded.
 * @param published The deliveries of 2008.
 * @param here What each location recorded.
 * @param recordedYear The year that is told from what is recorded, and is not made up.
 */
export function pastDeliveries(
  published: readonly ValidDelivery[],
  here: ReadonlyMap<string, RecordedHere>,
  recordedYear: number,
): readonly ValidDelivery[] {
  const pools = {
    mothers: {
      before: published.flatMap((each) => each.participations),
      now: [...here.values()].flatMap(({ rows }) => rows(recordedYear).participations),
    },
    visitors: {
      before: published.flatMap((each) => each['visiting-mothers']),
      now: [...here.values()].flatMap(({ rows }) => rows(recordedYear)['visiting-mothers']),
    },
  };
  const made = [
    ...published.map((delivery) => living(delivery, here, pools, recordedYear)),
    ...closedLocations.map((location) => closed(location, pools, recordedYear)),
  ];
  const deliveries: ValidDelivery[] = [];
  for (let year = publishedYear + 1; year < recordedYear; year += 1) {
    const active = made.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
    for (const each of active) each.mothers.push(...beginning(each.at, year, each.mothers.length));
    passOn(active, year);
    for (const each of active) deliveries.push(...told(each, year));
  }
  return deliveries;
}

function living(
  published: ValidDelivery,
  here: ReadonlyMap<string, RecordedHere>,
  pools: MadeAt['pools'],
  recordedYear: number,
): Made {
  const { code } = published.descriptor.location;
  const recorded = here.get(code);
  const rows = recorded?.rows ?? (() => nobody);
  const at: Made['at'] = {
    random: randomFrom(`deliveries of ${code}`),
    code,
    pools: {
      mothers: { before: published.participations, now: pools.mothers.now },
      visitors: { before: published['visiting-mothers'], now: pools.visitors.now },
    },
    recordedYear,
    lastYear: recordedYear - 1,
    size: { from: published.participations.length, to: rows(recordedYear).participations.length },
    visitors: {
      from: published['visiting-mothers'].length,
      to: rows(recordedYear)['visiting-mothers'].length,
    },
    recordedIn: (year) => rows(year).participations.length,
  };
  return {
    at,
    descriptor: published.descriptor,
    firstYear: publishedYear,
    lastYear: recordedYear,
    coordinators: published.coordinators,
    recorded: rows,
    mothers: goingOn(at, published.participations),
    visitors: published['visiting-mothers'].filter(({ stopped_on }) => stopped_on === null),
  };
}

function closed(
  { code, name, provider, firstYear, lastYear, lastActive, mothers }: (typeof closedLocations)[number],
  pools: MadeAt['pools'],
  recordedYear: number,
): Made {
  const random = randomFrom(`deliveries of ${code}`);
  return {
    at: {
      random,
      code,
      pools,
      recordedYear,
      lastYear: lastActive,
      size: { from: mothers, to: mothers },
      visitors: { from: Math.ceil(mothers / 2), to: Math.ceil(mothers / 2) },
      recordedIn: () => 0,
    },
    descriptor: {
      formatVersion: '1',
      year: publishedYear,
      version: 1,
      location: { code, name, municipality: name },
      providers: [provider],
      variants: ['regular'],
      targetGroup: 'all-first-mothers',
      funding: ['youth-health'],
      reimbursement: ['declared-costs'],
      nil: false,
    },
    firstYear,
    lastYear,
    coordinators: [
      {
        coordinator_id: anId(random),
        hours_per_week: 8,
        work_experience: ['youth-health'],
        education: ['nursing'],
      },
    ],
    recorded: () => nobody,
    mothers: [],
    visitors: [],
  };
}

/** Some who moved went on at another location of the programme. */
function passOn(active: readonly Made[], year: number): void {
  for (const [index, from] of active.entries()) {
    const to = active[(index + 1) % active.length];
    if (to === undefined || to === from || year >= to.at.lastYear) continue;
    const { random } = from.at;
    for (const [place, mother] of from.mothers.entries()) {
      const { endedOn, endReason, row } = mother;
      const arrivesOn = addDays(endedOn, 40);
      if (
        endReason !== 'moved' ||
        yearOf(endedOn) !== year ||
        yearOf(arrivesOn) !== year ||
        !random.chance(0.25)
      )
        continue;
      from.mothers[place] = { ...mother, endReason: 'transferred' };
      const goesOn = {
        ...row,
        participation_id: anId(random),
        started_on: arrivesOn,
        transferred_from: from.at.code,
        transferred_on: endedOn,
        referred_on: null,
        intake_on: null,
        matched_on: null,
      };
      const until = earliestOf(addDays(arrivesOn, random.between(60, 200)), lastDayOf(to.at.lastYear));
      to.mothers.push({ row: goesOn, endedOn: until, endReason: 'no-longer-needed', done: 0 });
    }
  }
}

/** What a location delivered of a year: nothing, a version, or two. */
function told(made: Made, year: number): readonly ValidDelivery[] {
  const { at, descriptor } = made;
  const isNil = year > at.lastYear;
  const rows = isNil ? nobody : rowsOf(made, year);
  made.mothers = made.mothers.filter(({ endedOn }) => endedOn > lastDayOf(year));
  if (isAmong(notDelivered, at.code, year) !== undefined) return [];
  const version = (number: number, these: AnnualRows, reason?: string): ValidDelivery => ({
    descriptor: {
      ...descriptor,
      formatVersion: year >= firstYearOfFormat2 ? '2' : '1',
      year,
      version: number,
      ...(year >= 2015 && { funding: ['city-policy'] as const }),
      ...(year >= firstYearOfFormat2 && { variants: ['regular'] as const }),
      nil: isNil,
    },
    ...these,
    ...(reason !== undefined && { correctionReason: reason }),
  });
  const correction = isAmong(corrected, at.code, year);
  if (correction === undefined) return [version(1, rows)];
  const [, , reason] = correction;
  return reason.includes('traject')
    ? [version(1, { ...rows, participations: rows.participations.slice(1) }), version(2, rows, reason)]
    : [
        version(1, { ...rows, 'visiting-mothers': rows['visiting-mothers'].slice(2) }),
        version(2, rows, reason),
      ];
}

function rowsOf(made: Made, year: number): AnnualRows {
  const { at, recorded } = made;
  const known = recorded(year);
  const participations: readonly Participation[] = [
    ...made.mothers.map((mother) => rowOfYear(at, mother, year)),
    ...known.participations.map((row) => inFormatOf(row, year)),
  ];
  const visitors: readonly VisitingMother[] = visitorsOfYear(
    at,
    year,
    made.visitors,
    (of) => recorded(of)['visiting-mothers'].length,
  );
  made.visitors = visitors.filter(({ stopped_on }) => stopped_on === null);
  return {
    participations: sorted(participations, 'participation_id'),
    'visiting-mothers': sorted(
      [
        ...visitors,
        ...known['visiting-mothers'].map((row) => ({ ...row, ...monthsIn(at.random, row, year) })),
      ],
      'visiting_mother_id',
    ),
    coordinators: known.coordinators.length > 0 ? known.coordinators : made.coordinators,
    uptake: year >= firstYearOfFormat2 ? uptakeOfYear(at.random, participations, year) : [],
  };
}

const sorted = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): readonly Row[] =>
  rows.toSorted((a, b) => (a[key] < b[key] ? -1 : 1));

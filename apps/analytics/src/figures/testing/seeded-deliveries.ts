import type { Coordinator, Delivery, Participation, Uptake, VisitingMother } from '@mim/domain/delivery';
import { epochDayOf, isoDateOfEpochDay, isoMonthOf, monthIndexOf } from '@mim/domain/kernel';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** A trajectory from its beginning on, of which a delivery of each of its years tells. */
interface Trajectory extends Participation {
  readonly visitsAYear: number;
}

const words = (text: string): readonly never[] => text.split(' ') as never[];

const codes = {
  endReason: words('completed completed completed no-longer-needed no-time moved found-job no-rapport other'),
  otherReason: words('problems-too-severe contact-lost other transferred moved'),
  source: words('well-baby-clinic youth-nurse maternity-care community-centre self other-mother other'),
  origin: words('netherlands netherlands turkey morocco suriname antilles europe africa asia other refused'),
  education: words('lower lower secondary-vocational general-secondary higher unknown not-asked'),
  household: words('with-partner single with-parents with-others refused'),
  income: words('own joint partner benefit none unknown'),
  child: words('incubator multiple-birth crying-baby disability other'),
  mother: words('weak-social-network single-parent insecurity postnatal-depression little-dutch other'),
  referred: words('home-start boekenpret mental-health social-work other'),
  stop: words('no-time found-job moved illness pregnancy other-challenge other'),
  experience: words('care education administration volunteering other'),
};

const someOf = (random: SeededRandom, list: readonly never[]): never[] =>
  list.filter(() => random.inHundred(18));
const perhaps = <Value>(random: SeededRandom, value: () => Value): Value | null =>
  random.inHundred(8) ? null : value();
const truth = (random: SeededRandom) => perhaps(random, () => random.inHundred(40));
const mark = (random: SeededRandom) => (random.inHundred(25) ? null : 1 + random.below(10));

function trajectory(random: SeededRandom, id: string, year: number, others: readonly string[]): Trajectory {
  const start = epochDayOf(`${year}-01-01`) + random.below(365);
  const started_on = isoDateOfEpochDay(start);
  const born = monthIndexOf(started_on) - random.below(14) + 3;
  const isEnding = random.inHundred(88);
  const days = random.inHundred(45) ? 380 + random.below(230) : random.below(420);
  const end = isEnding ? isoDateOfEpochDay(start + days) : null;
  const isWhole = start + days >= epochDayOf(`${isoMonthOf(born + 17)}-01`);
  const matched = start - random.below(40);
  const intake = matched - random.below(30);
  const isMoved = random.inHundred(12);
  return {
    participation_id: id,
    started_on,
    ended_on: end,
    end_reason: end === null ? null : random.of(isWhole ? codes.endReason : codes.otherReason),
    transferred_from: isMoved ? random.of(others) : null,
    referred_on: perhaps(random, () => isoDateOfEpochDay(intake - random.below(60))),
    intake_on: perhaps(random, () => isoDateOfEpochDay(intake)),
    matched_on: perhaps(random, () => isoDateOfEpochDay(matched)),
    referral_source: perhaps(random, () => random.of(codes.source)),
    child_born: isoMonthOf(born),
    first_child: truth(random),
    birth_year: perhaps(random, () => year - 17 - random.below(28)),
    origin: perhaps(random, () => random.of(codes.origin)),
    education: perhaps(random, () => random.of(codes.education)),
    household: perhaps(random, () => random.of(codes.household)),
    income: perhaps(random, () => random.of(codes.income)),
    child_circumstances: perhaps(random, () => someOf(random, codes.child)),
    mother_circumstances: perhaps(random, () => someOf(random, codes.mother)),
    visits_expected: null,
    visits_done: null,
    visit_minutes: null,
    visits_done_total: null,
    outings_done: null,
    same_origin: truth(random),
    same_language: truth(random),
    visiting_mothers_count: perhaps(random, () => 1 + random.below(3)),
    group_participant: truth(random),
    referred_to: random.inHundred(30) ? [random.of(codes.referred)] : null,
    transferred_on: isMoved && random.inHundred(70) ? isoDateOfEpochDay(start - random.below(20)) : null,
    begun_again: random.inHundred(6) ? true : null,
    confidence_start: mark(random),
    confidence_end: mark(random),
    finding_help_start: mark(random),
    finding_help_end: mark(random),
    support_start: mark(random),
    support_end: mark(random),
    network_start: perhaps(random, () => random.below(12)),
    network_end: perhaps(random, () => random.below(14)),
    question_answered: perhaps(random, () => random.of(['yes', 'partly', 'no'] as const)),
    outcome_declined: random.inHundred(10) ? true : null,
    visitsAYear: 4 + random.below(10),
  };
}

const notBegun = {
  confidence_end: null,
  finding_help_end: null,
  support_end: null,
  network_end: null,
  question_answered: null,
  outcome_declined: null,
};
const notInFormat1 = {
  ...notBegun,
  transferred_on: null,
  begun_again: null,
  confidence_start: null,
  finding_help_start: null,
  support_start: null,
  network_start: null,
};

/** What the delivery of a year tells of a trajectory; null when it tells nothing. */
function rowOf({ visitsAYear, ...row }: Trajectory, year: number, format: '1' | '2'): Participation | null {
  const first = Number(row.started_on.slice(0, 4));
  if (first > year || (row.ended_on !== null && row.ended_on < `${year}-01-01`)) return null;
  const isOver = row.ended_on !== null && row.ended_on <= `${year}-12-31`;
  const told = isOver ? row : { ...row, ...notBegun, ended_on: null, end_reason: null };
  const isRecorded = visitsAYear % 5 !== 0;
  const done = isRecorded ? visitsAYear : null;
  return {
    ...told,
    ...(format === '1' ? notInFormat1 : {}),
    visits_expected: visitsAYear % 7 === 0 ? null : visitsAYear + 2,
    visits_done: done,
    visit_minutes: done === null ? null : done * (50 + (visitsAYear % 3) * 15),
    visits_done_total: done === null ? null : done * (year - first + 1),
    outings_done: done === null ? null : Math.floor(done / 5),
  };
}

function visitingMother(random: SeededRandom, id: string, year: number): VisitingMother {
  const start = epochDayOf(`${year - random.below(4)}-01-01`) + random.below(365);
  const isStopping = random.inHundred(30);
  const matched = random.below(13);
  const first = epochDayOf(`${year}-01-01`);
  const stop = Math.max(start, first) + random.below(60);
  return {
    visiting_mother_id: id,
    started_on: isoDateOfEpochDay(start),
    stopped_on: isStopping ? isoDateOfEpochDay(Math.min(stop, first + 364)) : null,
    stop_reason: isStopping ? random.of(codes.stop) : null,
    birth_year: perhaps(random, () => year - 20 - random.below(40)),
    origin: perhaps(random, () => random.of(codes.origin)),
    education: perhaps(random, () => random.of(codes.education)),
    former_programme_mother: truth(random),
    work_experience: perhaps(random, () => someOf(random, codes.experience)),
    preparation: perhaps(random, () => random.of(['individual', 'group', 'combined-home-start'] as const)),
    months_matched: matched,
    months_supervised: perhaps(random, () => random.below(matched + 1)),
    meetings_attended: null,
  };
}

const coordinator = (random: SeededRandom, id: string): Coordinator => ({
  coordinator_id: id,
  hours_per_week: perhaps(random, () => (8 + random.below(120)) / 4),
  work_experience: ['youth-health'],
  education: null,
});

function uptake(random: SeededRandom, source: Uptake['referral_source']): Uptake {
  const [started, in_process, declined] = [random.below(20), random.below(6), random.below(5)];
  const [unreachable, not_eligible, referred_elsewhere] = [random.below(4), random.below(3), random.below(3)];
  const referred = started + in_process + declined + unreachable + not_eligible + referred_elsewhere;
  return {
    referral_source: source,
    referred,
    intakes: started + random.below(referred - started + 1),
    started,
    in_process,
    declined,
    unreachable,
    not_eligible,
    referred_elsewhere,
  };
}

interface Place {
  readonly code: string;
  readonly size: number;
  readonly format: '1' | '2';
  readonly providers: readonly string[];
  readonly variants: readonly ('regular' | 'home-start' | 'boekenpret')[];
  /** Years of which it delivered. */
  readonly years: readonly number[];
}

const all = [2004, 2005, 2006, 2007, 2008, 2009];
const places: readonly Place[] = [
  { code: 'assen', size: 30, format: '1', providers: ['Icare'], variants: ['regular'], years: all },
  { code: 'breda', size: 14, format: '2', providers: ['Careyn'], variants: ['regular'], years: all },
  {
    code: 'den-haag',
    size: 45,
    format: '2',
    providers: ['Careyn', 'Zebra'],
    variants: ['regular', 'home-start'],
    years: all,
  },
  { code: 'ede', size: 6, format: '1', providers: ['Zebra'], variants: [], years: [2004, 2005, 2006, 2007] },
  {
    code: 'goes',
    size: 3,
    format: '2',
    providers: ['Zebra'],
    variants: ['boekenpret'],
    years: [2006, 2008, 2009],
  },
  { code: 'hoorn', size: 9, format: '1', providers: ['Icare'], variants: ['regular'], years: [2008, 2009] },
];

function deliveriesOf(place: Place, seed: number): Delivery[] {
  const random = seededRandom(seed);
  const others = places.map(({ code }) => code).filter((code) => code !== place.code);
  const trajectories = [2003, ...all].flatMap((year) =>
    Array.from({ length: place.size }, (_, index) => trajectory(random, `p${year}-${index}`, year, others)),
  );
  return place.years.map((year) => ({
    descriptor: {
      formatVersion: place.format,
      year,
      version: 1,
      location: { code: place.code, name: place.code, municipality: place.code },
      providers: [...place.providers],
      variants: [...place.variants],
      targetGroup: place.size > 20 ? 'all-first-mothers' : 'restricted',
      funding: ['youth-health'],
      reimbursement: ['per-visit'],
      nil: false,
    },
    participations: trajectories.flatMap((one) => rowOf(one, year, place.format) ?? []),
    'visiting-mothers': Array.from({ length: Math.ceil(place.size / 2) }, (_, index) =>
      visitingMother(random, `v${index}`, year),
    ),
    coordinators: Array.from({ length: 1 + (place.size > 20 ? 1 : 0) }, (_, index) =>
      coordinator(random, `c${index}`),
    ),
    uptake:
      place.format === '1'
        ? []
        : (['well-baby-clinic', 'self', 'not-asked'] as const).map((source) => uptake(random, source)),
  }));
}

/**
 * Deliveries of six locations over six years, in both formats, with mothers who move, begin again and stay over the end of a
 * year, a location that stops delivering while mothers take part, one that skips a year and one that begins. The same ones
 * for ever: what was printed of them once can be held against what is printed now.
 */
export const seededDeliveries = (): Delivery[] =>
  places.flatMap((place, index) => deliveriesOf(place, 20_081_231 + index));

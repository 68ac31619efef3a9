import type { Coordinator, Participation, Uptake, VisitingMother } from '../delivery/columns.js';
import type { Delivery } from '../delivery/delivery.js';
import type { DeliveryDescriptor } from '../delivery/descriptor-facts.js';

/** A valid participation of 2008, without warnings, that still goes on at the end of the year. */
export const aParticipation = (overrides: Partial<Participation> = {}): Participation => ({
  participation_id: 'p1',
  started_on: '2008-02-29',
  ended_on: null,
  end_reason: null,
  transferred_from: null,
  referred_on: '2008-01-15',
  intake_on: '2008-01-31',
  matched_on: '2008-02-14',
  referral_source: 'well-baby-clinic',
  child_born: '2007-11',
  first_child: true,
  birth_year: 1980,
  origin: 'netherlands',
  education: 'secondary-vocational',
  household: 'with-partner',
  income: 'joint',
  child_circumstances: [],
  mother_circumstances: ['weak-social-network'],
  visits_expected: 11,
  visits_done: 10,
  visit_minutes: 750,
  visits_done_total: 10,
  outings_done: 1,
  same_origin: true,
  same_language: true,
  visiting_mothers_count: 1,
  group_participant: false,
  referred_to: null,
  transferred_on: null,
  begun_again: null,
  confidence_start: null,
  confidence_end: null,
  finding_help_start: null,
  finding_help_end: null,
  support_start: null,
  support_end: null,
  network_start: null,
  network_end: null,
  question_answered: null,
  outcome_declined: null,
  ...overrides,
});

/** A valid visiting mother, active during all of 2008. */
export const aVisitingMother = (overrides: Partial<VisitingMother> = {}): VisitingMother => ({
  visiting_mother_id: 'v1',
  started_on: '2006-09-01',
  stopped_on: null,
  stop_reason: null,
  birth_year: 1968,
  origin: 'netherlands',
  education: 'higher',
  former_programme_mother: false,
  work_experience: ['care'],
  preparation: 'group',
  months_matched: 12,
  months_supervised: 10,
  meetings_attended: 5,
  ...overrides,
});

/** A valid coordinator. */
export const aCoordinator = (overrides: Partial<Coordinator> = {}): Coordinator => ({
  coordinator_id: 'c1',
  hours_per_week: 16,
  work_experience: ['youth-health'],
  education: ['nursing'],
  ...overrides,
});

/** Four mothers whom the well-baby clinic referred, of whom three had an intake. */
export const anUptake = (overrides: Partial<Uptake> = {}): Uptake => ({
  referral_source: 'well-baby-clinic',
  referred: 4,
  intakes: 3,
  started: 2,
  in_process: 1,
  declined: 1,
  unreachable: 0,
  not_eligible: 0,
  referred_elsewhere: 0,
  ...overrides,
});

/** A valid descriptor of the delivery of 2008 of one location. */
export const aDescriptor = (overrides: Partial<DeliveryDescriptor> = {}): DeliveryDescriptor => ({
  formatVersion: '1',
  year: 2008,
  version: 1,
  location: { code: 'breda', name: 'Breda', municipality: 'Breda' },
  providers: ['Careyn'],
  variants: ['regular'],
  targetGroup: 'all-first-mothers',
  funding: ['youth-health'],
  reimbursement: ['declared-costs'],
  nil: false,
  ...overrides,
});

/** What a delivery is to contain; each row takes what it does not say from the builder of its table. */
export interface DeliveryParts {
  readonly descriptor?: Partial<DeliveryDescriptor>;
  readonly participations?: readonly Partial<Participation>[];
  readonly visitingMothers?: readonly Partial<VisitingMother>[];
  readonly coordinators?: readonly Partial<Coordinator>[];
  /** Format 2 only; left out: uptake is not kept. */
  readonly uptake?: readonly Partial<Uptake>[];
}

/**
 * A valid delivery: one row in each table of format 1 unless told otherwise, identifiers counted from 1.
 * @example
 * aDelivery({ participations: [{ origin: 'turkey' }, {}] }).participations.map((row) => row.participation_id); // ['p1', 'p2']
 */
export const aDelivery = ({
  descriptor = {},
  participations = [{}],
  visitingMothers = [{}],
  coordinators = [{}],
  uptake = [],
}: DeliveryParts = {}): Delivery => ({
  descriptor: aDescriptor(descriptor),
  participations: participations.map((row, index) =>
    aParticipation({ participation_id: `p${index + 1}`, ...row }),
  ),
  'visiting-mothers': visitingMothers.map((row, index) =>
    aVisitingMother({ visiting_mother_id: `v${index + 1}`, ...row }),
  ),
  coordinators: coordinators.map((row, index) => aCoordinator({ coordinator_id: `c${index + 1}`, ...row })),
  uptake: uptake.map((row) => anUptake(row)),
});

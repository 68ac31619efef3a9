import { addDays, requireDays } from '../kernel/iso-date.js';
import type { OpenPeriod } from '../kernel/period.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';

/** What tells that a visiting mother is a coordinator of the location herself, and from when until when. Days are ISO text. */
export type VisitingCoordinatorFacts = Pick<VisitingMotherFacts, 'coordinatorFrom' | 'coordinatorUntil'>;

const withoutFirstDay = problemOf(
  'coordinator-without-first-day',
  ['Sinds wanneer zij coördinator is, ontbreekt.', 'Since when she is a coordinator is missing.'],
  ['Vul de dag in, of haal de rest weg.', 'Enter the day, or remove the rest.'],
);
const backwards = problemOf(
  'coordinator-until-before-from',
  ['De laatste dag ligt voor de eerste.', 'The last day lies before the first.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);

/** Another visiting mother of the location is this coordinator already: one person is registered once. */
export const coordinatorVisitsAlready = problemOf(
  'coordinator-visits-already',
  [
    'Deze coördinator staat al bij een andere bezoekmoeder.',
    'This coordinator is another visiting mother already.',
  ],
  ['Kies een andere coördinator.', 'Choose another coordinator.'],
);

/** What is wrong with her being a coordinator: it has a first day, and does not end before it. */
export function visitingCoordinatorRefusals({
  coordinatorAccountId,
  coordinatorFrom,
  coordinatorUntil,
}: VisitingCoordinatorFacts & Pick<VisitingMotherFacts, 'coordinatorAccountId'>): readonly Refusal[] {
  if (coordinatorFrom === null)
    return coordinatorAccountId === null && coordinatorUntil === null
      ? []
      : [{ field: 'coordinatorFrom', problem: withoutFirstDay }];
  return coordinatorUntil !== null && coordinatorUntil < coordinatorFrom
    ? [{ field: 'coordinatorUntil', problem: backwards }]
    : [];
}

/**
 * When a visiting mother is a coordinator of the location herself: until the day on which she is no more.
 * @returns Her days; none: on none.
 * @example
 * coordinatorPeriods({ coordinatorFrom: '2008-01-01', coordinatorUntil: '2008-07-01' }); // [{ firstDay: '2008-01-01', lastDay: '2008-06-30' }]
 */
export function coordinatorPeriods({
  coordinatorFrom: firstDay,
  coordinatorUntil: until,
}: VisitingCoordinatorFacts): readonly OpenPeriod[] {
  requireDays(firstDay, until);
  if (firstDay === null || (until !== null && until <= firstDay)) return [];
  return [{ firstDay, lastDay: until === null ? null : addDays(until, -1) }];
}

/**
 * Whether a visiting mother is a coordinator of the location herself on a day (2012 report on working methods: a coordinator can
 * visit mothers herself). She prepares and guides others, so nobody prepares or guides her, and she has no volunteer's agreement
 * and no volunteer's amount; who comes to a family has a certificate of conduct and keeps confidences, whoever she is.
 * @param day ISO text.
 * @example
 * isCoordinatorOn({ coordinatorFrom: '2008-01-01', coordinatorUntil: null }, '2008-03-31'); // true
 */
export function isCoordinatorOn(
  { coordinatorFrom, coordinatorUntil }: VisitingCoordinatorFacts,
  day: string,
): boolean {
  requireDays(coordinatorFrom, coordinatorUntil, day);
  return (
    coordinatorFrom !== null &&
    coordinatorFrom <= day &&
    (coordinatorUntil === null || day < coordinatorUntil)
  );
}

/** How many families the handbook advises a coordinator to visit before she prepares others: advice, and no condition. */
export const familiesBeforePreparing = 2;

/**
 * How many families a coordinator would still visit before she prepares others, as the handbook advises.
 * @param visited Families that she visited or visits.
 * @example
 * familiesLeftBeforePreparing(1); // 1
 */
export const familiesLeftBeforePreparing = (visited: number): number =>
  Math.max(0, familiesBeforePreparing - visited);

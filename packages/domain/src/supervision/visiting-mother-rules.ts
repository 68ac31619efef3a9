import { requireDays } from '../kernel/iso-date.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';

const stopWithoutReason = problemOf(
  'stop-without-reason',
  ['Bij stoppen horen een datum en een reden.', 'Stopping takes a date and a reason.'],
  ['Vul ze allebei in, of geen van beide.', 'Fill in both of them, or neither.'],
);

/**
 * Whether a visiting mother takes part on a day: until the day on which she stops, which may lie ahead.
 * @param visitingMother The day on which she stops, ISO text; null: she goes on.
 * @param day ISO text.
 * @example
 * isActiveOn({ stoppedOn: '2008-06-01' }, '2008-05-31'); // true
 * isActiveOn({ stoppedOn: '2008-06-01' }, '2008-06-01'); // false
 */
export function isActiveOn({ stoppedOn }: Pick<VisitingMotherFacts, 'stoppedOn'>, day: string): boolean {
  requireDays(stoppedOn, day);
  return stoppedOn === null || day < stoppedOn;
}

/** What is wrong with how she stopped: it takes a day and a reason, or neither. */
export const stopRefusals = ({
  stoppedOn,
  stopReason,
}: Pick<VisitingMotherFacts, 'stoppedOn' | 'stopReason'>): readonly Refusal<'stop-without-reason'>[] =>
  (stoppedOn === null) === (stopReason === null)
    ? []
    : [{ field: stoppedOn === null ? 'stoppedOn' : 'stopReason', problem: stopWithoutReason }];

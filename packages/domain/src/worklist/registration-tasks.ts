import { addDays } from '../kernel/iso-date.js';
import { dayInWords } from '../kernel/words.js';
import type { TaskUrgency } from './task-codes.js';
import { aboutLocation, pressing, type TaskRule } from './task-rule.js';
import type { WorklistRegistration } from './worklist-input.js';

/** So many days before its deadline a registration is to be sent now; before that it comes soon. */
const dueDays = 30;

const aboutYear = (
  { locationId, year }: WorklistRegistration,
  since: string | null,
  urgency: TaskUrgency,
  nl: string,
  en: string,
) =>
  aboutLocation(locationId, {
    since,
    urgency,
    explanation: { nl, en },
    action: 'open-registration',
    target: { type: 'registration', id: `${year}` },
  });

/** The institute sent a year back: to be corrected, for the reason that it gave. */
export const registrationSentBack: TaskRule = ({ registrations }) =>
  registrations
    .filter(({ standing }) => standing === 'sent-back')
    .map((each) => {
      const { year, sentBackOn, reason } = each;
      return aboutYear(each, sentBackOn, 'due', `Over ${year}: “${reason}”.`, `Of ${year}: “${reason}”.`);
    });

/** A year is over and was not sent: before its deadline, or after it. What was not delivered for good is asked no more. */
export const registrationDue: TaskRule = (context) =>
  context.registrations
    .filter(
      ({ standing, year }) =>
        standing === 'late' || (standing === 'expected' && context.today > `${year}-12-31`),
    )
    .map((each) => {
      const { year, deadlineOn } = each;
      const day = dayInWords(deadlineOn);
      const isNear = context.today >= addDays(deadlineOn, -dueDays);
      return aboutYear(
        each,
        deadlineOn,
        pressing(deadlineOn, context, 0, isNear ? 'due' : 'soon'),
        `Verstuur ${year} uiterlijk ${day.nl}.`,
        `Send ${year} by ${day.en}.`,
      );
    });

import { correctionDeadlineOf } from '../delivery/delivery-deadline.js';
import { addDays } from '../kernel/iso-date.js';
import type { Bilingual } from '../kernel/language.js';
import { dayInWords } from '../kernel/words.js';
import type { TaskUrgency } from './task-codes.js';
import { aboutLocation, pressing, type TaskContext, type TaskRule } from './task-rule.js';
import type { WorklistRegistration } from './worklist-input.js';

/** So many days before its deadline a registration is to be sent now; before that it comes soon. */
const dueDays = 30;

/** A year that is asked until a day. */
const aboutYear = (
  { locationId, year }: WorklistRegistration,
  context: TaskContext,
  until: string,
  { before, explain }: { readonly before: TaskUrgency; readonly explain: (until: Bilingual) => Bilingual },
) =>
  aboutLocation(locationId, {
    since: until,
    urgency: pressing(until, context, 0, before),
    explanation: explain(dayInWords(until)),
    action: 'open-registration',
    target: { type: 'registration', id: `${year}` },
  });

/**
 * The institute sent a year back: to be corrected until the deadline of a correction, for the reason that it gave. The institute
 * waits for it, so it is to be done now from the day on which it came back, however far its deadline, and goes before what waits for
 * a turn (see the order of the kinds).
 */
export const registrationSentBack: TaskRule = (context) =>
  context.registrations.flatMap((each) => {
    const { year, standing, deadlineOn, sentBackOn, reason } = each;
    if (standing !== 'sent-back' || sentBackOn === null) return [];
    return aboutYear(each, context, correctionDeadlineOf(sentBackOn, deadlineOn), {
      before: 'due',
      explain: (day) => ({
        nl: `Over ${year}: “${reason}”. Corrigeer uiterlijk ${day.nl}.`,
        en: `Of ${year}: “${reason}”. Correct it by ${day.en}.`,
      }),
    });
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
      return aboutYear(each, context, deadlineOn, {
        before: context.today >= addDays(deadlineOn, -dueDays) ? 'due' : 'soon',
        explain: (day) => ({
          nl: `Verstuur ${year} uiterlijk ${day.nl}.`,
          en: `Send ${year} by ${day.en}.`,
        }),
      });
    });

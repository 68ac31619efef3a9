import { childMonths } from '../kernel/child-age.js';
import { type Problem, problemOf } from '../kernel/result.js';
import { counted } from '../kernel/units.js';

const { startBeforeBirth, oldestAtStart } = childMonths;

export const referralAfterStart = problemOf(
  'referral-after-start',
  [
    'De aanmelding ligt na het begin van de koppeling of het eerste bezoek.',
    'The referral lies after the start of the match or the first visit.',
  ],
  ['Kies een eerdere dag.', 'Choose an earlier day.'],
);
export const intakeAfterStart = problemOf(
  'intake-after-start',
  [
    'De kennismaking ligt na het begin van de koppeling of het eerste bezoek.',
    'The intake lies after the start of the match or the first visit.',
  ],
  ['Kies een eerdere dag.', 'Choose an earlier day.'],
);
export const referralAfterEnd = problemOf(
  'referral-after-end',
  ['De aanmelding ligt na het einde van het traject.', 'The referral lies after the end of the trajectory.'],
  ['Kies een eerdere dag.', 'Choose an earlier day.'],
);
export const intakeAfterEnd = problemOf(
  'intake-after-end',
  ['De kennismaking ligt na het einde van het traject.', 'The intake lies after the end of the trajectory.'],
  ['Kies een eerdere dag.', 'Choose an earlier day.'],
);
export const bornLongAfterStart = problemOf(
  'born-long-after-start',
  [
    `Het eerste bezoek was dan meer dan ${counted(startBeforeBirth, 'months').nl} voor de geboorte.`,
    `The first visit would be more than ${counted(startBeforeBirth, 'months').en} before the birth.`,
  ],
  [
    'Kijk de geboortedatum van het kind na, en de dag van het eerste bezoek.',
    'Check the child’s date of birth, and the day of the first visit.',
  ],
);
export const bornLongBeforeStart = problemOf(
  'born-long-before-start',
  [
    `Het kind was bij het eerste bezoek dan ouder dan ${counted(oldestAtStart, 'months').nl}.`,
    `The child would be older than ${counted(oldestAtStart, 'months').en} at the first visit.`,
  ],
  [
    'Kijk de geboortedatum van het kind na, en de dag van het eerste bezoek.',
    'Check the child’s date of birth, and the day of the first visit.',
  ],
);
export const completedTooYoung = (months: number): Problem<'completed-too-young'> =>
  problemOf(
    'completed-too-young',
    [
      `Het traject heet voltooid, en het kind was aan het eind dan nog geen ${counted(months, 'months').nl}.`,
      `The trajectory is called completed, and the child would be under ${counted(months, 'months').en} at its end.`,
    ],
    [
      'Kijk de datum na. Klopt die, heropen dan het traject en kies een andere reden.',
      'Check the date. If it is right, reopen the trajectory and choose another reason.',
    ],
  );
export const visitsPastEndAge = (months: number): Problem<'visits-past-end-age'> =>
  problemOf(
    'visits-past-end-age',
    [
      `Bij het laatste bezoek was het kind dan al ${counted(months, 'months').nl} of ouder.`,
      `At the last visit the child would be ${counted(months, 'months').en} or older.`,
    ],
    [
      'Kijk de datum na. Klopt die, leg dan eerst een verlenging vast.',
      'Check the date. If it is right, record an extension first.',
    ],
  );
export const startDiffers = problemOf(
  'start-differs',
  [
    'De dag van het eerste bezoek past dan niet meer bij de bezoeken.',
    'The day of the first visit would not go with the visits any more.',
  ],
  ['Kijk wat er nu staat en pas de bezoeken aan.', 'See what is there now and change the visits.'],
);

export const clockChildTakenOut = problemOf(
  'clock-child-removed',
  [
    'Met dit kind begon zij: vanaf zijn geboorte tellen de maanden.',
    'With this child she began: the months are counted from its birth.',
  ],
  [
    'Laat het staan. Als de naam of de datum niet klopt, verbeter die.',
    'Leave it. Where its name or its date is wrong, correct that.',
  ],
);

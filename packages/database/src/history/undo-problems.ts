import type { Problem } from '@mim/domain/kernel';

/** There is no such action, or it is of a location that is not the actor's: the two answer alike. */
export const actionNotFound: Problem<'not-found'> = {
  code: 'not-found',
  message: { nl: 'Deze handeling is niet gevonden.', en: 'This action was not found.' },
  remedy: {
    nl: 'Ververs de pagina en kijk wat er nu staat.',
    en: 'Reload the page and see what is there now.',
  },
};

export const undoneBefore: Problem<'undone-before'> = {
  code: 'undone-before',
  message: { nl: 'Deze handeling is al ongedaan gemaakt.', en: 'This action was undone already.' },
  remedy: { nl: 'Er is niets meer nodig.', en: 'Nothing more is needed.' },
};

export const changedSince: Problem<'changed-meanwhile'> = {
  code: 'changed-meanwhile',
  message: {
    nl: 'Wat u ongedaan wilt maken, is daarna nog gewijzigd of gebruikt.',
    en: 'What you want to undo was changed or used since.',
  },
  remedy: {
    nl: 'Kijk wat er nu staat en pas het daar aan.',
    en: 'See what is there now and change it there.',
  },
};

export const erasedSince: Problem<'erased-since'> = {
  code: 'erased-since',
  message: {
    nl: 'Wat hier stond, is gewist: de bewaartermijn is voorbij, de toestemming is ingetrokken of de overdracht ging niet door.',
    en: 'What was here was erased: it had been kept long enough, consent was withdrawn, or a transfer came to nothing.',
  },
  remedy: {
    nl: 'Het kan niet meer terugkomen. Pas aan wat er nu staat.',
    en: 'It cannot be brought back. Change what is there now.',
  },
};

/** The file with it is outside: exported once more it would be paid once more. */
export const exportedForPayment: Problem<'exported-for-payment'> = {
  code: 'exported-for-payment',
  message: {
    nl: 'Deze onkosten zijn geëxporteerd en kunnen al betaald zijn.',
    en: 'These expenses have been exported and may have been paid.',
  },
  remedy: {
    nl: 'Het bestand kunt u opnieuw opslaan. Klopt een bedrag niet, leg dan een correctie vast.',
    en: 'You can save the file again. If an amount is wrong, record a correction.',
  },
};

/** What is only ever added to, such as the settings of a location, is not among what can be put back. */
export const nothingToUndo: Problem<'nothing-to-undo'> = {
  code: 'nothing-to-undo',
  message: {
    nl: 'Deze handeling heeft niets gewijzigd dat kan worden teruggezet.',
    en: 'This action changed nothing that can be put back.',
  },
  remedy: {
    nl: 'Een instelling neemt u terug door vanaf dezelfde dag te kiezen wat eerst gold.',
    en: 'A setting is taken back by choosing what held before, from the same day on.',
  },
};

/** Something else stands there now: two at one moment would be counted twice. */
export const momentTaken: Problem<'moment-taken'> = {
  code: 'moment-taken',
  message: {
    nl: 'Op dat moment is intussen een andere bijeenkomst vastgelegd.',
    en: 'Another session was recorded at that moment since.',
  },
  remedy: {
    nl: 'Verzet of verwijder die eerst, of vul daar aan wat ontbreekt.',
    en: 'Move or remove that one first, or add there what is missing.',
  },
};

/** Another has the name now: two by one name nobody tells apart. */
export const nameTaken: Problem<'name-taken'> = {
  code: 'name-taken',
  message: {
    nl: 'Intussen staat er een andere met deze naam.',
    en: 'Another has this name since.',
  },
  remedy: {
    nl: 'Gebruik die, of geef die eerst een andere naam.',
    en: 'Use that one, or give that one another name first.',
  },
};

/** What is paid stays made, until the amount is taken off. */
export const paidSince: Problem<'paid-since'> = {
  code: 'paid-since',
  message: {
    nl: 'Hiervoor is al een vergoeding goedgekeurd.',
    en: 'A payment for this was approved already.',
  },
  remedy: {
    nl: 'Haal het bedrag er eerst af: ga naar Onkosten en corrigeer die regel.',
    en: 'Take the amount off first: go to Expenses and correct that line.',
  },
};

export type UndoProblem =
  | typeof actionNotFound
  | typeof undoneBefore
  | typeof changedSince
  | typeof erasedSince
  | typeof exportedForPayment
  | typeof nothingToUndo
  | typeof momentTaken
  | typeof nameTaken
  | typeof paidSince;

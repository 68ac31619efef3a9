import type { Bilingual } from '../kernel/language.js';
import { type Problem, problemOf } from '../kernel/result.js';

/** So many answers are named where one is not recognised. */
const answersNamed = 12;

export const unknownAnswer = (
  written: string,
  codes: readonly { readonly label: Bilingual }[],
): Problem<'unknown-answer'> => {
  const named = codes.slice(0, answersNamed);
  const more = codes.length > named.length ? ' …' : '';
  const say = (language: 'nl' | 'en') => `${named.map(({ label }) => label[language]).join(', ')}${more}`;
  const shown = written.slice(0, 60);
  return problemOf(
    'unknown-answer',
    [`“${shown}” is hier geen antwoord.`, `“${shown}” is no answer here.`],
    [`Kies uit: ${say('nl')}.`, `Choose from: ${say('en')}.`],
  );
};
export const notAnswer = problemOf(
  'not-yes-or-no',
  ['Dit is geen ja of nee.', 'This is not yes or no.'],
  ['Schrijf ja of nee, of laat de cel leeg.', 'Write yes or no, or leave the cell empty.'],
);
export const notNumber = problemOf(
  'not-a-number',
  ['Dit is geen heel getal.', 'This is not a whole number.'],
  ['Schrijf alleen het getal.', 'Write the number alone.'],
);
export const notAmount = problemOf(
  'not-an-amount',
  ['Bedragen worden niet overgenomen.', 'Amounts are not taken over.'],
  ['Laat de cel leeg.', 'Leave the cell empty.'],
);
export const notTime = problemOf(
  'not-a-time',
  ['Dit is geen tijd.', 'This is not a time.'],
  ['Schrijf uren en minuten, zoals 09:30.', 'Write hours and minutes, as in 09:30.'],
);
export const notReadable = problemOf(
  'cell-not-recordable',
  ['Dit kan hier niet worden vastgelegd.', 'This cannot be recorded here.'],
  ['Verbeter de cel, of maak haar leeg.', 'Correct the cell, or empty it.'],
);
export const cellMissing = ({ nl, en }: Bilingual): Problem<'cell-missing'> =>
  problemOf(
    'cell-missing',
    [`Hier ontbreekt: ${nl}.`, `Missing here: ${en}.`],
    ['Vul de cel in.', 'Fill in the cell.'],
  );
export const endWithoutDay = problemOf(
  'end-without-day',
  ['Bij een reden hoort de dag van het einde.', 'A reason takes the day of the end.'],
  ['Vul de dag van het einde in, of maak de reden leeg.', 'Fill in the day of the end, or empty the reason.'],
);
export const nobodyCalled = (who: string): Problem<'nobody-called-so'> =>
  problemOf(
    'nobody-called-so',
    [
      `“${who}” staat niet in dit bestand en niet in dit systeem.`,
      `“${who}” is not in this file and not in this system.`,
    ],
    [
      'Schrijf de naam zoals die in haar eigen rij staat, of voeg haar rij toe.',
      'Write the name as in her own row, or add her row.',
    ],
  );
export const severalCalled = (who: string): Problem<'several-called-so'> =>
  problemOf(
    'several-called-so',
    [`Er is meer dan één “${who}”.`, `There is more than one “${who}”.`],
    [
      'Geef elk een nummer in de kolom Nummer, en schrijf hier dat nummer.',
      'Give each a number in the column Number, and write that number here.',
    ],
  );
export const rowOfHersFirst = problemOf(
  'her-row-first',
  ['Haar eigen rij kan nog niet worden overgenomen.', 'Her own row cannot be taken over yet.'],
  ['Verbeter eerst die rij.', 'Correct that row first.'],
);
export const matchOfHersFirst = problemOf(
  'her-match-first',
  ['Haar koppeling kan nog niet worden overgenomen.', 'Her match cannot be taken over yet.'],
  ['Verbeter eerst die rij.', 'Correct that row first.'],
);
export const rowsAboutHerFirst = problemOf(
  'rows-about-her-first',
  [
    'Een koppeling of bezoek van haar kan nog niet worden overgenomen.',
    'A match or a visit of hers cannot be taken over yet.',
  ],
  ['Verbeter eerst die rij, of neem die niet over.', 'Correct that row first, or leave it out.'],
);
export const rowLeftOut = problemOf(
  'row-left-out',
  ['U neemt deze rij niet over.', 'You leave this row out.'],
  ['U kunt haar toch overnemen.', 'You can take it over after all.'],
);
export const herRowLeftOut = problemOf(
  'her-row-left-out',
  ['Haar eigen rij neemt u niet over.', 'You leave her own row out.'],
  [
    'Neem die rij toch over, of laat ook deze weg.',
    'Take that row over after all, or leave this one out too.',
  ],
);
export const numberTwice = problemOf(
  'number-twice',
  ['Dit nummer staat bij twee mensen.', 'Two people have this number.'],
  ['Geef elk een eigen nummer.', 'Give each a number of their own.'],
);
export const whoIsShe = problemOf(
  'who-is-she',
  ['Zij kan iemand zijn die er al staat.', 'She may be somebody who is there already.'],
  ['Zeg of het dezelfde persoon is.', 'Say whether it is the same person.'],
);
export const isHereAlready = problemOf(
  'is-here-already',
  ['Zij staat al in dit systeem.', 'She is in this system already.'],
  ['Leg dit vast in haar dossier.', 'Record this in her dossier.'],
);
export const notMade = problemOf(
  'visit-not-made',
  ['Dit bezoek ging niet door of moet nog komen.', 'This visit did not take place or is still to come.'],
  ['U hoeft niets te doen: het wordt niet overgenomen.', 'Nothing to do: it is not taken over.'],
);
export const matchTwice = problemOf(
  'match-twice',
  ['Deze koppeling staat er twee keer.', 'This match is there twice.'],
  ['Haal een van de twee rijen weg.', 'Remove one of the two rows.'],
);
export const matchPastEnd = problemOf(
  'match-past-end',
  [
    'Deze koppeling eindigt na het einde van haar traject.',
    'This match ends after the end of her trajectory.',
  ],
  ['Verbeter een van de twee data.', 'Correct one of the two dates.'],
);
export const fileTooLarge = problemOf(
  'takeover-too-large',
  ['Dit bestand is te groot om in één keer over te nemen.', 'This file is too large to take over at once.'],
  ['Neem het in delen over, bijvoorbeeld per jaar.', 'Take it over in parts, for example by year.'],
);
export const nothingToTakeOver = problemOf(
  'nothing-to-take-over',
  ['In dit bestand is geen rij die kan worden overgenomen.', 'No row of this file can be taken over.'],
  [
    'Kies bij elk tabblad wat erin staat, en welke kolom wat is.',
    'Choose what each sheet holds, and which column is what.',
  ],
);
export const columnsMissing = ({ nl, en }: Bilingual): Problem<'columns-missing'> =>
  problemOf(
    'columns-missing',
    [`Nog geen kolom is gekozen voor: ${nl}.`, `No column is chosen for: ${en}.`],
    ['Kies die kolom, of neem dit tabblad niet over.', 'Choose that column, or leave this sheet out.'],
  );

import { type Problem, problemOf } from '../kernel/result.js';
import { dayInWords } from '../kernel/words.js';

export const referralWithoutPlace = problemOf(
  'referral-without-place',
  ['Waarheen of waarvandaan ontbreekt.', 'Where to or from is missing.'],
  [
    'Kies een programma, of een organisatie uit de sociale kaart.',
    'Choose a programme, or an organisation from the local directory.',
  ],
);
export const notedNotOut = problemOf(
  'referral-noted-not-out',
  [
    'Alleen wat van MIM naar elders gaat, wordt later verstuurd.',
    'Only what goes from MIM elsewhere is sent later.',
  ],
  ['Kies ‘van MIM naar elders’, of ‘verstuurd’.', 'Choose ‘from MIM elsewhere’, or ‘sent’.'],
);
export const referralTwice = problemOf(
  'referral-twice',
  ['Deze verwijzing staat er al, op deze dag.', 'This referral is there already, on this day.'],
  ['Wijzig die, of kies een andere dag.', 'Change that one, or choose another day.'],
);
export const referralInFuture = problemOf(
  'referral-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const homeStartUnrequested = problemOf(
  'home-start-unrequested',
  [
    'Naar Home-Start gaat een gezin hier op een duidelijke hulpvraag van de moeder.',
    'Here a family passes to Home-Start on the mother’s explicit request for help.',
  ],
  [
    'Bespreek het met haar, en leg vast dat zij erom vroeg.',
    'Discuss it with her, and record that she asked for it.',
  ],
);
/** Not recorded is not no: it is asked. */
export const homeStartRequestUnknown = problemOf(
  'home-start-request-unknown',
  [
    'Of zij zelf om Home-Start vroeg, is niet ingevuld; hier gaat een gezin op haar eigen hulpvraag.',
    'Whether she asked for Home-Start herself is not filled in; here a family goes on her own request.',
  ],
  ['Vraag het haar en vul het in.', 'Ask her and fill it in.'],
);
export const homeStartNewVisitor = problemOf(
  'home-start-new-visitor',
  [
    'Bij deze locatie komt er voor Home-Start een andere vrijwilligster.',
    'At this location another volunteer comes for Home-Start.',
  ],
  [
    'Kies nee, of laat in Instellingen toe dat de bezoekmoeder meegaat.',
    'Choose no, or allow in Settings that the visiting mother goes along.',
  ],
);
export const serviceRetired = problemOf(
  'service-retired',
  ['Deze organisatie gebruikt u niet meer.', 'You no longer use this organisation.'],
  [
    'Kies een andere, of haal bij Sociale kaart het vinkje weg.',
    'Choose another one, or remove the tick in the local directory.',
  ],
);
export const besideAfterEnd = problemOf(
  'referral-beside-after-end',
  ['Op deze dag was haar traject al beëindigd.', 'Her trajectory had ended by this day.'],
  ['Kies een eerdere dag, of ‘van MIM naar elders’.', 'Choose an earlier day, or ‘from MIM elsewhere’.'],
);
export const referralAfterStep = problemOf(
  'referral-after-step',
  ['Deze dag ligt na de dag van een stap die volgde.', 'This day is after the day of a step that followed.'],
  [
    'Kies een eerdere dag, of neem die stap eerst terug.',
    'Choose an earlier day, or take that step back first.',
  ],
);
export const referralAfterBook = problemOf(
  'referral-after-book',
  ['Er is al een boek gegeven voor deze dag.', 'A book was given before this day.'],
  ['Kies een eerdere dag.', 'Choose an earlier day.'],
);
export const referralHasBooks = problemOf(
  'referral-has-books',
  ['Hierbij zijn boeken van Boekenbaby’s gegeven.', 'Books of Boekenbaby’s were given by it.'],
  [
    'Laat het Boekenbaby’s naast MIM, en leg het andere apart vast.',
    'Leave it Boekenbaby’s beside MIM, and record the other one separately.',
  ],
);
export const notedGoesOut = problemOf(
  'referral-noted-goes-out',
  ['Deze doorverwijzing is nog niet verstuurd.', 'This referral has not been sent yet.'],
  ['Laat het ‘van MIM naar elders’, of verwijder haar.', 'Leave it ‘from MIM elsewhere’, or remove it.'],
);
export const referralWithoutStep = problemOf(
  'referral-without-step',
  ['Er is nog geen stap om terug te nemen.', 'There is no step to take back yet.'],
  [
    'Klopt de doorverwijzing niet, wijzig of verwijder haar dan.',
    'If the referral is wrong, edit or remove it.',
  ],
);

/** She had not come to MIM yet. */
export const referralBeforeSheCame = (cameOn: string): Problem<'referral-before-she-came'> => {
  const day = dayInWords(cameOn);
  return {
    code: 'referral-before-she-came',
    message: { nl: `Zij kwam pas op ${day.nl} bij MIM.`, en: `She only came to MIM on ${day.en}.` },
    remedy: {
      nl: 'Kies die dag of later. Kwam zij ervandaan, kies dan ‘naar MIM’.',
      en: 'Choose that day or later. If she came from there, choose ‘to MIM’.',
    },
  };
};

/** She took part already: what sent her here went before. */
export const referralInAfterStart = (startedOn: string): Problem<'referral-in-after-start'> => {
  const day = dayInWords(startedOn);
  return {
    code: 'referral-in-after-start',
    message: {
      nl: `Zij doet sinds ${day.nl} mee: wie haar verwees, deed dat daarvoor.`,
      en: `She has taken part since ${day.en}: whoever referred her did so before.`,
    },
    remedy: { nl: 'Kies een eerdere dag, of ‘naast MIM’.', en: 'Choose an earlier day, or ‘beside MIM’.' },
  };
};

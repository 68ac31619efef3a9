import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Problem } from '../kernel/result.js';

/** Everything that can be wrong with a visit. */
export const visitProblems = deepFreeze({
  'visit-in-future': {
    message: { nl: 'Dit bezoek is nog niet geweest.', en: 'This visit has not taken place yet.' },
    remedy: {
      nl: 'Kies vandaag of eerder, of plan het bezoek.',
      en: 'Choose today or earlier, or plan the visit.',
    },
  },
  'no-show-in-future': {
    message: {
      nl: 'Deze dag moet nog komen: er kan nog niemand gemist zijn.',
      en: 'This day is still to come: no one can have been missed yet.',
    },
    remedy: {
      nl: 'Zeg het bezoek af, of leg het vast als de dag er is.',
      en: 'Cancel the visit, or record it when the day has come.',
    },
  },
  'visit-in-past': {
    message: { nl: 'Deze dag is al voorbij.', en: 'This day is over.' },
    remedy: {
      nl: 'Kies vandaag of later, of leg het bezoek vast.',
      en: 'Choose today or later, or record the visit.',
    },
  },
  'visit-before-match': {
    message: { nl: 'Op deze dag was er nog geen koppeling.', en: 'There was no match yet on this day.' },
    remedy: {
      nl: 'Kies een dag vanaf het begin van de koppeling.',
      en: 'Choose a day from the start of the match on.',
    },
  },
  'visit-after-end': {
    message: { nl: 'Het traject was op deze dag al beëindigd.', en: 'The trajectory had ended by this day.' },
    remedy: {
      nl: 'Kies een eerdere dag, of heropen het traject.',
      en: 'Choose an earlier day, or reopen the trajectory.',
    },
  },
  'visit-in-absence': {
    message: {
      nl: 'Het traject was op deze dag beëindigd en nog niet heropend.',
      en: 'The trajectory had ended by this day and was not reopened yet.',
    },
    remedy: {
      nl: 'Kies een dag voor het einde of vanaf de heropening, of maak de heropening ongedaan.',
      en: 'Choose a day before the end or from the reopening on, or undo the reopening.',
    },
  },
  'visit-after-match': {
    message: {
      nl: 'De koppeling van een gepland bezoek is op die dag al beëindigd.',
      en: 'The match of a planned visit has ended by its day.',
    },
    remedy: {
      nl: 'Plan een nieuw bezoek met wie er dan komt.',
      en: 'Plan a new visit with whoever comes then.',
    },
  },
  'visit-twice-a-day': {
    message: {
      nl: 'Op deze dag is al een bezoek vastgelegd.',
      en: 'A visit on this day is recorded already.',
    },
    remedy: {
      nl: 'Kies een andere dag, of wijzig het andere bezoek.',
      en: 'Choose another day, or change the other visit.',
    },
  },
  'visit-in-pause': {
    message: { nl: 'Op deze dag is er pauze afgesproken.', en: 'A pause was agreed for this day.' },
    remedy: { nl: 'Kies een andere dag, of beëindig de pauze.', en: 'Choose another day, or end the pause.' },
  },
  'visitor-stopped': {
    message: {
      nl: 'Een bezoekmoeder was op deze dag al gestopt.',
      en: 'A visiting mother had stopped by this day.',
    },
    remedy: { nl: 'Kies een ander, of een eerdere dag.', en: 'Choose someone else, or an earlier day.' },
  },
  'visitor-away': {
    message: {
      nl: 'Een bezoekmoeder is op deze dag afwezig.',
      en: 'A visiting mother is away on this day.',
    },
    remedy: { nl: 'Kies een ander, of een andere dag.', en: 'Choose someone else, or another day.' },
  },
  'visitor-twice': {
    message: {
      nl: 'Wie meegaat, is dezelfde als wie het bezoek doet.',
      en: 'Who goes along is the one who makes the visit.',
    },
    remedy: { nl: 'Kies een ander, of laat het leeg.', en: 'Choose someone else, or leave it empty.' },
  },
  'outing-place-without-outing': {
    message: { nl: 'Alleen een uitje heeft een plek.', en: 'Only an outing has a place.' },
    remedy: {
      nl: 'Kies ‘samen op stap’, of maak de plaats leeg.',
      en: 'Choose ‘outing’, or clear the place.',
    },
  },
  'cancelled-by-missing': {
    message: { nl: 'Wie heeft afgezegd, ontbreekt.', en: 'Who cancelled is missing.' },
    remedy: { nl: 'Kies wie heeft afgezegd.', en: 'Choose who cancelled.' },
  },
  'entry-not-in-list': {
    message: {
      nl: 'Een keuze staat niet (meer) in de lijst.',
      en: 'A choice is not (or no longer) in the list.',
    },
    remedy: { nl: 'Kies opnieuw uit de lijst.', en: 'Choose from the list again.' },
  },
} as const satisfies Readonly<Record<string, Omit<Problem, 'code'>>>);
export type VisitProblemCode = keyof typeof visitProblems;

/** At which field of a form a problem of a visit is shown, by its code. */
export const visitProblemFields = deepFreeze({
  'visit-in-future': 'visitOn',
  'no-show-in-future': 'visitOn',
  'visit-in-past': 'visitOn',
  'visit-before-match': 'visitOn',
  'visit-after-end': 'visitOn',
  'visit-in-absence': 'visitOn',
  'visit-after-match': 'visitOn',
  'visit-twice-a-day': 'visitOn',
  'visit-in-pause': 'visitOn',
  'visitor-stopped': 'visitor',
  'visitor-away': 'visitor',
  'visitor-twice': 'companion',
  'outing-place-without-outing': 'outingPlace',
  'cancelled-by-missing': 'cancelledBy',
  'entry-not-in-list': 'topics',
} as const satisfies Readonly<Record<VisitProblemCode, string>>);

/**
 * A visit's problem with its words.
 * @example
 * visitProblem('visit-in-future').message.en; // 'This visit has not taken place yet.'
 */
export const visitProblem = <Code extends VisitProblemCode>(code: Code): Problem<Code> => ({
  code,
  ...visitProblems[code],
});

import type { Bilingual } from '@mim/domain/kernel';

/**
 * What a figure counts and by what it is divided, as people read it beside the figure; the formula to the letter is in its definition. By measure,
 * or by the family of measures that are one to whoever reads.
 */
const words: Readonly<Record<string, Bilingual>> = {
  participations: {
    nl: 'Deelnames: trajecten die in het jaar liepen. Een kenmerk: deelnames met dat kenmerk ÷ deelnames van wie het bekend is.',
    en: 'Participations: trajectories that ran in the year. A characteristic: participations that have it ÷ participations of which it is known.',
  },
  'participations.new': {
    nl: 'Begonnen: eerste bezoek van 1 januari tot en met 31 december.',
    en: 'Began: first visit from 1 January to 31 December.',
  },
  'participations.continuing': {
    nl: 'Deden al mee: begonnen voor 1 januari.',
    en: 'Took part already: began before 1 January.',
  },
  mothers: {
    nl: 'Personen: deelnames − wie van een andere locatie in deze keuze kwam of opnieuw begon.',
    en: 'Persons: participations − those who came from another location of this choice or began again.',
  },
  'reach.rate': {
    nl: 'Bereik: nieuwe deelnames met een eerste kind ÷ eerste kinderen die in het jaar in deze gemeenten zijn geboren. Werken er ook andere locaties, dan is dit wat deze ervan bereikten.',
    en: 'Reach: new participations with a first child ÷ first children born in these municipalities in the year. Where other locations work too, it is what these reached of them.',
  },
  waiting: {
    nl: 'Dagen tussen twee momenten, van trajecten die in het jaar begonnen en waarvan beide bekend zijn. Mediaan: de helft wachtte zo lang of korter. 90e percentiel: negen van de tien wachtten zo lang of korter.',
    en: 'Days between two moments, of trajectories that began in the year and of which both are known. Median: half waited so long or less. 90th percentile: nine in ten waited so long or less.',
  },
  'uptake.referred': {
    nl: 'Aangemeld: personen die in het jaar werden aangemeld.',
    en: 'Referred: persons who were referred in the year.',
  },
  'uptake.intake': {
    nl: 'Kennisgemaakt ÷ aangemeld.',
    en: 'Had an intake ÷ referred.',
  },
  'uptake.started': {
    nl: 'Begonnen ÷ aangemeld, in alle en per soort aanmelder.',
    en: 'Began ÷ referred, in all and by who referred.',
  },
  'uptake.outcome': {
    nl: 'Waar wie werd aangemeld op 31 december stond ÷ aangemeld. De zes tellen op tot allen.',
    en: 'Where those referred stood on 31 December ÷ referred. The six add up to all.',
  },
  'dosage.ratio': {
    nl: 'Dosis terwijl zij meedoet: gedane bezoeken ÷ verwachte bezoeken, van wie beide bekend zijn. Verwacht is één bezoek per maand vanaf de start, of wat de locatie instelde.',
    en: 'Dose while she takes part: visits done ÷ visits expected, of those with both. Expected is one visit a month from the start, or what the location set.',
  },
  'dosage.of-cohort': {
    nl: 'Dosis van de jaargroep: gedane bezoeken ÷ bezoeken tot het kind 18 maanden is, alsof niemand was gestopt.',
    en: 'Dose of the year’s group: visits done ÷ visits until the child is 18 months, as if nobody had left.',
  },
  'dosage.at-least-80': {
    nl: 'Moeders met ten minste 80% van de verwachte bezoeken ÷ moeders met verwachte bezoeken.',
    en: 'Mothers with at least 80% of the visits expected ÷ mothers with visits expected.',
  },
  'outings.share': {
    nl: 'Uitstapjes ÷ bezoeken.',
    en: 'Outings ÷ visits.',
  },
  'visits.of-completed': {
    nl: 'Voltooide trajecten met zoveel bezoeken ÷ voltooide trajecten waarvan het totaal bekend is.',
    en: 'Completed trajectories with so many visits ÷ completed trajectories of which the total is known.',
  },
  'ended.by-reason': {
    nl: 'Beëindigd om die reden ÷ beëindigd in het jaar. Een overdracht is geen einde.',
    en: 'Ended for that reason ÷ ended in the year. A transfer is no end.',
  },
  'completion.of-ended': {
    nl: 'Voltooid ÷ beëindigd in het jaar. Een aandeel van wie stopte, geen kans om te voltooien.',
    en: 'Completed ÷ ended in the year. A share of those who left, not a chance of finishing.',
  },
  'completion.of-cohort': {
    nl: 'Jaargroep: trajecten waarvan het kind in het jaar 18 maanden werd, overdrachten niet. Wat ervan werd op 31 december ÷ de hele groep.',
    en: 'The year’s group: trajectories whose child turned 18 months in the year, transfers left out. What became of them on 31 December ÷ the whole group.',
  },
  'completion.of-cohort-final': {
    nl: 'De jaargroep van het jaar ervoor, zoals bekend op 31 december van dit jaar.',
    en: 'The group of the year before, as known on 31 December of this year.',
  },
  attrition: {
    nl: 'De kans om zoveel dagen na het eerste bezoek gestopt te zijn zonder te voltooien (Aalen-Johansen).',
    en: 'The chance of having left without completing so many days after the first visit (Aalen-Johansen).',
  },
  retention: {
    nl: 'De kans om zoveel dagen na het eerste bezoek nog mee te doen (Kaplan-Meier). Wie op 31 december meedoet telt mee tot die dag.',
    en: 'The chance of still taking part so many days after the first visit (Kaplan-Meier). Who takes part on 31 December counts until that day.',
  },
  incidence: {
    nl: 'De kans om zoveel dagen na het eerste bezoek om deze oorzaak gestopt te zijn (Aalen-Johansen).',
    en: 'The chance of having ended for this cause so many days after the first visit (Aalen-Johansen).',
  },
  'outcome.answered': {
    nl: 'Alle drie de cijfers aan het begin én aan het eind ÷ beëindigd in het jaar.',
    en: 'All three marks at the start and at the end ÷ ended in the year.',
  },
  'outcome.declined': {
    nl: 'Wilde de vragenlijst niet ÷ beëindigd in het jaar.',
    en: 'Declined the questionnaire ÷ ended in the year.',
  },
  'outcome.marks': {
    nl: 'Gemiddelde van haar eigen cijfers aan het begin en aan het eind, van wie beide gaf. Het verschil met 95%-interval.',
    en: 'Mean of her own marks at the start and at the end, of those who gave both. The change with its 95% interval.',
  },
  'outcome.network': {
    nl: 'Gemiddeld aantal mensen in haar netwerk aan het begin en aan het eind, van wie beide bekend zijn.',
    en: 'Mean number of people in her network at the start and at the end, of those with both.',
  },
  'outcome.direction': {
    nl: 'Hoger, gelijk of lager aan het eind ÷ wie beide keren antwoordde.',
    en: 'Higher, the same or lower at the end ÷ those who answered both times.',
  },
  'outcome.question': {
    nl: 'Haar vraag beantwoord: ja, deels of nee ÷ van wie het bekend is.',
    en: 'Her question answered: yes, partly or no ÷ those of whom it is known.',
  },
  'outcome.responders': {
    nl: 'Wie beide keren alle drie de cijfers gaf, naast wie dat alleen aan het begin deed.',
    en: 'Those who gave all three marks both times, beside those who did at the start alone.',
  },
  'visiting-mothers': {
    nl: 'Bezoekmoeders: wie in het jaar bezoekmoeder was. Een kenmerk: met dat kenmerk ÷ van wie het bekend is.',
    en: 'Visiting mothers: who was one in the year. A characteristic: those who have it ÷ those of whom it is known.',
  },
  'visiting-mothers.ledger': {
    nl: 'Op 1 januari + erbij − gestopt = op 31 december.',
    en: 'On 1 January + came − left = on 31 December.',
  },
  'visiting-mothers.stopped.by-reason': {
    nl: 'Gestopt om die reden ÷ gestopt in het jaar.',
    en: 'Left for that reason ÷ left in the year.',
  },
  locations: {
    nl: 'Locaties waarvoor het geldt ÷ locaties die aanleverden.',
    en: 'Locations that it holds for ÷ locations that delivered.',
  },
};

/** The six causes are one measure to whoever reads. */
const familyOf = (measure: string): string => (measure.startsWith('incidence.') ? 'incidence' : measure);

/**
 * A measure in words; undefined: its name says it all.
 * @example
 * inWords('mothers')?.en; // 'Persons: participations − those who came from another location of this choice or began again.'
 */
export const inWords = (measure: string): Bilingual | undefined => words[familyOf(measure)];

/** The measures and families that have words. */
export const measuresInWords: readonly string[] = Object.keys(words);

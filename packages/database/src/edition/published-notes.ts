import type { Bilingual } from '@mim/domain/kernel';

/** What names a figure. */
export interface FigureKey {
  readonly year: number;
  readonly measure: string;
  readonly breakdown?: string | null;
  readonly category?: string | null;
}

/** Notes to a year as a whole. */
export const editionNotes: Readonly<Record<number, Bilingual>> = {
  2007: {
    nl: 'Het aantal bezoekmoeders dat in 2007 stopte, is in de publicatie niet leesbaar.',
    en: 'The number of visiting mothers who stopped in 2007 cannot be read in the publication.',
  },
  2008: {
    nl: 'Vanaf 2008 is een locatie een plek met een eigen coördinator; daarvoor telden gemeenten. De gepubliceerde percentages naar herkomst zijn samen 88 bij de programmamoeders en 92 bij de bezoekmoeders: de rest is niet genoemd. Hoorn, Oss en Uden vielen na 2007 af. Doelgroep: meestal alle moeders van een eerste kind; Breda, Emmeloord en Den Haag kiezen ook op omstandigheden. Financiering: op de meeste locaties uit maatwerkgelden, soms uit subsidies, bij de Zorggroep Oude en Nieuwe Land uit JGZ-gelden en in Den Haag uit het Grotestedenbeleid. Hoeveel locaties het zijn per doelgroep en financiering, is niet gepubliceerd: de berekende aantallen zijn die van de aanleveringen alleen.',
    en: 'From 2008 on a location is a site with its own coordinator; before, municipalities were counted. The published percentages by origin add up to 88 for programme mothers and 92 for visiting mothers: the rest is not listed. Hoorn, Oss and Uden stopped after 2007. Target group: mostly all mothers of a first child; Breda, Emmeloord and Den Haag choose by circumstances too. Funding: tailored funds at most locations, subsidies at some, youth health funds at Zorggroep Oude en Nieuwe Land and city policy funds in Den Haag. How many locations there are by target group and funding was not published: the computed numbers are those of the deliveries alone.',
  },
};

const figureNotes: readonly (FigureKey & { readonly note: Bilingual })[] = [
  {
    year: 2008,
    measure: 'participations',
    note: {
      nl: 'De vijfjarentabel geeft 703; de tekst en de samenvatting geven 709.',
      en: 'The five-year table gives 703; the text and the summary give 709.',
    },
  },
  {
    year: 2007,
    measure: 'locations.expected',
    note: {
      nl: 'De tekst telt 22 locaties, waarvan Hoorn, Oss en Uden stopten: 19 in 2008. De vijfjarentabel geeft 19, want eerdere rapporten telden gemeenten. Op dezelfde manier geteld waren het er in 2008 drie minder.',
      en: 'The text counts 22 locations, of which Hoorn, Oss and Uden stopped: 19 in 2008. The five-year table gives 19, for earlier reports counted municipalities. Counted alike there were three fewer in 2008.',
    },
  },
  {
    year: 2008,
    measure: 'locations.expected',
    note: {
      nl: 'Breuk in de reeks: vanaf 2008 telt een locatie als plek met een eigen coördinator, daarvoor als gemeente.',
      en: 'Break in the series: from 2008 on a location is a site with its own coordinator, before it was a municipality.',
    },
  },
  {
    year: 2008,
    measure: 'visiting-mothers',
    breakdown: 'origin',
    category: 'non-dutch',
    note: {
      nl: 'De tekst, de samenvatting en de tabel geven 39%; één zin geeft 49%.',
      en: 'The text, the summary and the table give 39%; one sentence gives 49%.',
    },
  },
  {
    year: 2006,
    measure: 'visiting-mothers',
    note: {
      nl: 'De vijfjarentabel geeft 426; de tekst noemt 362, in de tabel het aantal van 2007.',
      en: 'The five-year table gives 426; the text says 362, which the table gives for 2007.',
    },
  },
  {
    year: 2008,
    measure: 'locations',
    breakdown: 'providers',
    category: 'sole',
    note: {
      nl: 'De tekst geeft 14 locaties van thuiszorgorganisaties; met Humanitas in ’s-Hertogenbosch zijn het er 15, en met vier samenwerkingen 19. De 13 van de samenvatting is een vergissing.',
      en: 'The text gives 14 locations of home-care organisations; with Humanitas in ’s-Hertogenbosch there are 15, and with four collaborations 19. The summary’s 13 is a slip.',
    },
  },
  {
    year: 2008,
    measure: 'locations',
    breakdown: 'providers',
    category: 'collaboration',
    note: {
      nl: 'Humanitas met een thuiszorgorganisatie: Hengelo, Borne, Hof van Twente en Purmerend.',
      en: 'Humanitas with a home-care organisation: Hengelo, Borne, Hof van Twente and Purmerend.',
    },
  },
  ...['per-visit', 'per-mother-month'].map((category) => ({
    year: 2008,
    measure: 'locations',
    breakdown: 'reimbursement',
    category,
    note: {
      nl: 'Welke locatie dat is, is niet gepubliceerd; alle andere vergoeden wat is gedeclareerd. In de aanleveringen bij deze cijfers is de locatie gekozen.',
      en: 'Which location that is was not published; all others pay what is declared. In the deliveries to these figures the location was chosen.',
    },
  })),
  {
    year: 2008,
    measure: 'locations.solo-coordinator',
    note: {
      nl: 'Breda, Dordrecht, Vlaardingen, Purmerend, Spijkenisse en Groningen. Of een coördinator met een collega in de buurt werkt, staat niet in een aanlevering.',
      en: 'Breda, Dordrecht, Vlaardingen, Purmerend, Spijkenisse and Groningen. Whether a coordinator works with a colleague nearby does not stand in a delivery.',
    },
  },
  {
    year: 2008,
    measure: 'participations.nationalities',
    note: {
      nl: 'Op de locatie Den Haag (Escamp). Een aanlevering kent herkomst in groepen, geen nationaliteiten.',
      en: 'At the location Den Haag (Escamp). A delivery knows groups of origin, no nationalities.',
    },
  },
  {
    year: 2008,
    measure: 'attrition.of-ended',
    note: {
      nl: '157 van 309 is 50,8%; in de publicatie staat 50%.',
      en: '157 of 309 is 50.8%; the publication prints 50%.',
    },
  },
  {
    year: 2008,
    measure: 'mothers-per-visiting-mother',
    note: {
      nl: 'In de publicatie staat ‘gemiddeld ruim 2’; 709 op 349 is 2,03.',
      en: 'The publication says ‘a little over 2 on average’; 709 to 349 is 2.03.',
    },
  },
  ...[
    { category: 'largest', nl: 'Den Haag (Escamp).', en: 'Den Haag (Escamp).' },
    { category: 'smallest', nl: 'Purmerend.', en: 'Purmerend.' },
  ].map(({ category, nl, en }) => ({
    year: 2008,
    measure: 'participations.by-location',
    breakdown: 'location',
    category,
    note: { nl, en },
  })),
  ...[
    { year: 2008, measure: 'completion.of-ended' },
    { year: 2008, measure: 'ended.by-reason', breakdown: 'reason', category: 'completed' },
  ].map((key) => ({
    ...key,
    note: {
      nl: '152 van 309 is 49,2%; in de publicatie staat 50%.',
      en: '152 of 309 is 49.2%; the publication prints 50%.',
    },
  })),
  {
    year: 2008,
    measure: 'ended',
    note: {
      nl: 'Volgens één zin in het hoofdstuk over 2008 stopten deze moeders in 2007.',
      en: 'One sentence in the chapter on 2008 says that these mothers ended in 2007.',
    },
  },
  {
    year: 2008,
    measure: 'visiting-mothers',
    breakdown: 'age',
    category: 'under-25',
    note: {
      nl: 'In de publicatie staat deze groep als ‘25 tot 30’, naast nog een ‘25 tot 30’; bedoeld is jonger dan 25.',
      en: 'The publication prints this group as ‘25 to 30’, beside another ‘25 to 30’; under 25 is meant.',
    },
  },
];

/** The note to one figure, where the publication needs one. */
export function noteOf({
  year,
  measure,
  breakdown = null,
  category = null,
}: FigureKey): Bilingual | undefined {
  return figureNotes.find(
    (noted) =>
      noted.year === year &&
      noted.measure === measure &&
      (noted.breakdown ?? null) === breakdown &&
      (noted.category ?? null) === category,
  )?.note;
}

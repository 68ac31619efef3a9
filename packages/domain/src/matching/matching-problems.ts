import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Language } from '../kernel/language.js';
import type { Problem } from '../kernel/result.js';
import { counted } from '../kernel/units.js';
import { inEachLanguage, listInWords } from '../kernel/words.js';
import { type CandidateLack, candidateLacks } from './ranking.js';

/** Everything that can be wrong with a proposal or a match. */
export const matchingProblems = deepFreeze({
  'match-open': {
    message: { nl: 'Er loopt al een koppeling.', en: 'There is a match already.' },
    remedy: { nl: 'Beëindig die eerst.', en: 'End it first.' },
  },
  'match-not-yet': {
    message: { nl: 'Deze moeder kan nu niet worden gekoppeld.', en: 'This mother cannot be matched now.' },
    remedy: { nl: 'Rond eerst de kennismaking af.', en: 'Finish the intake first.' },
  },
  'match-without-start': {
    message: {
      nl: 'De eerste dag van de koppeling ontbreekt.',
      en: 'The first day of the match is missing.',
    },
    remedy: { nl: 'Vul de eerste dag in.', en: 'Fill in the first day.' },
  },
  'match-in-future': {
    message: {
      nl: 'Deze koppeling begint pas over meer dan een maand.',
      en: 'This match starts more than a month from now.',
    },
    remedy: { nl: 'Kies een dag binnen een maand.', en: 'Choose a day within a month.' },
  },
  'match-before-intake': {
    message: { nl: 'De koppeling begint voor de kennismaking.', en: 'The match starts before the intake.' },
    remedy: { nl: 'Kies een dag vanaf de kennismaking.', en: 'Choose a day from the intake on.' },
  },
  'match-overlaps': {
    message: {
      nl: 'Op deze dag liep een eerdere koppeling nog.',
      en: 'An earlier match was still running on this day.',
    },
    remedy: { nl: 'Kies een latere dag.', en: 'Choose a later day.' },
  },
  'match-ended': {
    message: { nl: 'Deze koppeling is al beëindigd.', en: 'This match has ended already.' },
    remedy: { nl: 'Ververs de pagina.', en: 'Refresh the page.' },
  },
  'match-end-in-future': {
    message: { nl: 'Het einde ligt in de toekomst.', en: 'The end lies in the future.' },
    remedy: { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
  },
  'match-end-before-start': {
    message: { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the start.' },
    remedy: { nl: 'Kies een latere dag.', en: 'Choose a later day.' },
  },
  'match-end-before-visit': {
    message: { nl: 'Na deze dag is nog een bezoek gedaan.', en: 'A visit was made after this day.' },
    remedy: {
      nl: 'Kies de dag van het laatste bezoek of later.',
      en: 'Choose the day of the last visit or later.',
    },
  },
  'proposal-open': {
    message: { nl: 'Er loopt al een voorstel.', en: 'A proposal is open already.' },
    remedy: { nl: 'Leg eerst het antwoord daarop vast.', en: 'Record the answer to it first.' },
  },
  'proposal-answered': {
    message: { nl: 'Dit voorstel is al beantwoord.', en: 'This proposal was answered already.' },
    remedy: { nl: 'Doe een nieuw voorstel.', en: 'Make a new proposal.' },
  },
  'not-rejected': {
    message: { nl: 'Deze bezoekmoeder is niet afgewezen.', en: 'This visiting mother is not rejected.' },
    remedy: { nl: 'Ververs de pagina.', en: 'Refresh the page.' },
  },
  'answer-before-proposal': {
    message: { nl: 'Het antwoord ligt voor het voorstel.', en: 'The answer lies before the proposal.' },
    remedy: { nl: 'Kies een latere dag.', en: 'Choose a later day.' },
  },
  'answer-in-future': {
    message: { nl: 'Het antwoord ligt in de toekomst.', en: 'The answer lies in the future.' },
    remedy: { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
  },
  'not-eligible': {
    message: {
      nl: 'Deze bezoekmoeder kan niet worden gekoppeld.',
      en: 'This visiting mother cannot be matched.',
    },
    remedy: { nl: 'Kies een ander.', en: 'Choose someone else.' },
  },
} as const satisfies Readonly<Record<string, Omit<Problem, 'code'>>>);
export type MatchingProblemCode = keyof typeof matchingProblems;

/** A matching problem with its words. */
export const matchingProblem = <Code extends MatchingProblemCode>(code: Code): Problem<Code> => ({
  code,
  ...matchingProblems[code],
});

/** Who is chosen, so that a refusal says of whom: her name, how many families she visits, and how many at most. */
export interface ChosenVisitor {
  readonly name: string;
  readonly activeFamilies: number;
  readonly maximumFamilies: number;
}

/** A lack as it is said of somebody; of her maximum how many families that is. */
const lackInWords = (lack: CandidateLack, language: Language, who: ChosenVisitor | undefined): string => {
  const words = candidateLacks.label(lack, language);
  if (lack !== 'full' || who === undefined) return words;
  const { activeFamilies, maximumFamilies } = who;
  const families = counted(maximumFamilies, 'families')[language];
  return `${words} (${activeFamilies} ${{ nl: 'van', en: 'of' }[language]} ${families})`;
};

/**
 * That a visiting mother cannot be matched, and why.
 * @param lacks What keeps her from it.
 * @param who Of whom it is said; absent: the one who is looked at.
 * @example
 * notEligible(['no-vog']).message.nl; // 'Deze bezoekmoeder kan niet worden gekoppeld: er is geen VOG gezien.'
 * notEligible(['full'], { name: 'Bea Bos', activeFamilies: 2, maximumFamilies: 2 }).message.nl; // 'Bea Bos kan niet worden gekoppeld: zij zit aan haar maximum (2 van 2 gezinnen).'
 */
export function notEligible(
  lacks: readonly CandidateLack[],
  who?: ChosenVisitor | undefined,
): Problem<'not-eligible'> {
  const { message, remedy } = matchingProblems['not-eligible'];
  return {
    code: 'not-eligible',
    message: inEachLanguage((language) => {
      const why = listInWords(
        lacks.map((lack) => lackInWords(lack, language, who)),
        language,
      );
      const said =
        who === undefined ? message[language].replace('.', '') : `${who.name} ${cannotBeMatched[language]}`;
      return `${said}: ${why}.`;
    }),
    remedy,
  };
}

const cannotBeMatched = { nl: 'kan niet worden gekoppeld', en: 'cannot be matched' } as const;

import { educationLevels, type OriginGroup, originGroups } from '../code-lists/person-lists.js';
import type { VisitingMotherWish } from '../code-lists/visiting-mother-wishes.js';
import { weekParts } from '../code-lists/week-parts.js';
import { counted } from '../kernel/units.js';
import { inEachLanguage, listInWords } from '../kernel/words.js';
import { type SpokenLanguage, spokenLanguages } from '../person/spoken-languages.js';
import {
  offersForChild,
  offersForMother,
  type VisitingMotherOffer,
  visitingMotherOffers,
} from '../supervision/offers.js';
import type { BackgroundOfCandidate, Judgement, MotherToMatch } from './background.js';
import type { MatchCriterion } from './criteria.js';

const says = (score: number | null, nl: string, en: string): Judgement => ({
  score,
  explanation: { nl, en },
});
const notKnown = says(null, 'Niet bekend.', 'Not known.');

const dutch: SpokenLanguage = 'nl';

const languageInWords = (code: SpokenLanguage) =>
  inEachLanguage((language) => spokenLanguages.label(code, language));

/** A language that both speak, her first one first; undefined: they share none, or of one of them none is known. */
const languageOfBoth = (mother: MotherToMatch, candidate: BackgroundOfCandidate) =>
  mother.languages.find((language) => candidate.languages.includes(language));
const knowsLanguagesOf = (mother: MotherToMatch, candidate: BackgroundOfCandidate): boolean =>
  mother.languages.length > 0 && candidate.languages.length > 0;
const noSharedLanguage = says(0, 'Zij delen geen taal.', 'They share no language.');

function sharedLanguage(mother: MotherToMatch, candidate: BackgroundOfCandidate): Judgement {
  if (!knowsLanguagesOf(mother, candidate)) return notKnown;
  const shared = languageOfBoth(mother, candidate);
  if (shared === undefined) return noSharedLanguage;
  const name = languageInWords(shared);
  return shared === mother.languages[0]
    ? says(
        1,
        `Zij spreekt ${name.nl}, de eerste taal van de moeder.`,
        `She speaks ${name.en}, the mother’s first language.`,
      )
    : says(
        0.5,
        `Zij spreekt ${name.nl}, een tweede taal van de moeder.`,
        `She speaks ${name.en}, a second language of the mother.`,
      );
}

/** For who wishes another than herself it need not be her own language: one in which they can talk is enough. */
function canTalk(mother: MotherToMatch, candidate: BackgroundOfCandidate): Judgement {
  if (!knowsLanguagesOf(mother, candidate)) return notKnown;
  const shared = languageOfBoth(mother, candidate);
  if (shared === undefined) return noSharedLanguage;
  const name = languageInWords(shared);
  return says(1, `Zij delen een taal: ${name.nl}.`, `They share a language: ${name.en}.`);
}

const knownOrigin = (origin: OriginGroup | null): origin is OriginGroup =>
  origin !== null && originGroups.isKnown(origin);

function sharedCulture(mother: MotherToMatch, candidate: BackgroundOfCandidate): Judgement {
  if (!knownOrigin(mother.origin) || !knownOrigin(candidate.origin)) return notKnown;
  return mother.origin === candidate.origin
    ? says(1, 'Zij hebben dezelfde herkomst.', 'They are of the same origin.')
    : says(0, 'Zij hebben een andere herkomst.', 'They are of different origins.');
}

const wishesTheOther = ({ wish }: MotherToMatch): boolean =>
  wish === 'other-background' || wish === 'dutch-to-practise';
const wishedOtherwise = says(
  null,
  'Telt niet mee: de moeder zoekt juist iemand met een andere achtergrond.',
  'Does not count: the mother looks for somebody of another background.',
);

/** Somebody of another background, to learn from: whom she cannot talk with fulfils half of it. */
function otherBackground(mother: MotherToMatch, candidate: BackgroundOfCandidate): Judgement {
  const { score, explanation } = sharedCulture(mother, candidate);
  if (score === null) return notKnown;
  return score === 0 && canTalk(mother, candidate).score === 0
    ? says(
        0.5,
        'Zij hebben een andere herkomst, maar zij delen geen taal.',
        'They are of different origins, but they share no language.',
      )
    : { score: 1 - score, explanation };
}

/** Each wish and how far a candidate fulfils it. A wish without an answer does not compile. */
const wishes = {
  'same-language': (mother, candidate) => {
    const language = mother.wishLanguage;
    if (language === null) return sharedLanguage(mother, candidate);
    if (candidate.languages.length === 0) return notKnown;
    const name = languageInWords(language);
    return candidate.languages.includes(language)
      ? says(1, `Zij spreekt ${name.nl}.`, `She speaks ${name.en}.`)
      : says(0, `Zij spreekt geen ${name.nl}.`, `She does not speak ${name.en}.`);
  },
  'same-culture': sharedCulture,
  'dutch-to-practise': (_mother, { languages }) => {
    if (languages.length === 0) return notKnown;
    if (languages[0] === dutch)
      return says(1, 'Nederlands is haar eerste taal.', 'Dutch is her first language.');
    return languages.includes(dutch)
      ? says(0.5, 'Nederlands is haar tweede taal.', 'Dutch is her second language.')
      : says(0, 'Zij spreekt geen Nederlands.', 'She does not speak Dutch.');
  },
  'other-background': otherBackground,
  'no-preference': () => says(null, 'De moeder heeft geen voorkeur.', 'The mother has no preference.'),
} as const satisfies Readonly<
  Record<VisitingMotherWish, (mother: MotherToMatch, candidate: BackgroundOfCandidate) => Judgement>
>;

/** How many of the circumstances of mother and child something that she offers answers. */
function sharedExperience(mother: MotherToMatch, { offers }: BackgroundOfCandidate): Judgement {
  const { motherCircumstances, childCircumstances } = mother;
  const wanted = [
    ...(motherCircumstances ?? []).map((code): readonly VisitingMotherOffer[] => offersForMother[code]),
    ...(childCircumstances ?? []).map((code): readonly VisitingMotherOffer[] => offersForChild[code]),
  ].filter((answers) => answers.length > 0);
  if (wanted.length === 0 && (motherCircumstances === null || childCircumstances === null))
    return says(
      null,
      'Vraag naar de omstandigheden van moeder en kind; die zijn nog niet ingevuld.',
      'Ask about the circumstances of mother and child; they are not filled in yet.',
    );
  if (wanted.length === 0)
    return says(null, 'Er is geen ervaring om op te letten.', 'There is no experience to look for.');
  const answered = wanted.filter((answers) => answers.some((offer) => offers.includes(offer)));
  if (answered.length === 0)
    return says(0, 'Zij noemt geen ervaring die hierbij past.', 'She names no experience that fits.');
  const found = visitingMotherOffers.values.filter(
    (offer) => offers.includes(offer) && answered.some((answers) => answers.includes(offer)),
  );
  const inWords = inEachLanguage((language) =>
    listInWords(
      found.map((offer) => visitingMotherOffers.label(offer, language)),
      language,
    ),
  );
  return says(answered.length / wanted.length, `Zij biedt: ${inWords.nl}.`, `She offers: ${inWords.en}.`);
}

function sharedEducation(mother: MotherToMatch, candidate: BackgroundOfCandidate): Judgement {
  const levels = educationLevels.values.filter(educationLevels.isKnown);
  const [hers, other] = [mother, candidate].map(({ education }) =>
    education === null ? -1 : levels.indexOf(education),
  );
  if (hers === undefined || other === undefined || hers === -1 || other === -1) return notKnown;
  const steps = Math.abs(hers - other);
  if (steps === 0)
    return says(1, 'Hun opleidingsniveau is vergelijkbaar.', 'They have the same level of education.');
  return steps === 1
    ? says(0.5, 'Hun opleidingsniveau verschilt één niveau.', 'Their education is one level apart.')
    : says(
        0,
        'Hun opleidingsniveau verschilt meer dan één niveau.',
        'Their education is more than one level apart.',
      );
}

const postcodeDigits = 4;
const areaOf = (postcode: string | null): string | null => /^\s*(\d{4})/.exec(postcode ?? '')?.[1] ?? null;

/**
 * Distance in coarse bands, from the four digits of the postcode: the same four are one neighbourhood,
 * the first three a part of town, the first two a region. Streets and kilometres are not looked up: no
 * address leaves the domain, and the coordinator knows the way.
 */
function distance(mother: MotherToMatch, candidate: BackgroundOfCandidate): Judgement {
  const [hers, other] = [areaOf(mother.postcode), areaOf(candidate.postcode)];
  if (hers === null || other === null) return notKnown;
  const digits = [...hers].findIndex((digit, index) => digit !== other[index]);
  const same = digits === -1 ? postcodeDigits : digits;
  if (same === postcodeDigits)
    return says(1, 'Zij wonen in dezelfde buurt.', 'They live in the same neighbourhood.');
  if (same === 3)
    return says(0.75, 'Zij wonen in hetzelfde stadsdeel.', 'They live in the same part of town.');
  return same === 2
    ? says(0.5, 'Zij wonen in dezelfde streek.', 'They live in the same region.')
    : says(0, 'Zij wonen ver uit elkaar.', 'They live far apart.');
}

/** A monthly visit needs one part of the week; a second leaves a choice. */
function availability(mother: MotherToMatch, candidate: BackgroundOfCandidate): Judgement {
  const theirs = candidate.availability ?? [];
  if (mother.availability === null || mother.availability.length === 0 || theirs.length === 0)
    return notKnown;
  const shared = weekParts.values.filter(
    (part) => mother.availability?.includes(part) === true && theirs.includes(part),
  );
  if (shared.length === 0)
    return says(0, 'Er is geen dagdeel dat beiden past.', 'No part of the week suits both.');
  const inWords = inEachLanguage((language) =>
    listInWords(
      shared.map((part) => weekParts.label(part, language)),
      language,
    ),
  );
  return says(shared.length === 1 ? 0.5 : 1, `Beiden kunnen: ${inWords.nl}.`, `Both can: ${inWords.en}.`);
}

function capacity(_mother: MotherToMatch, { activeMatches, maximum }: BackgroundOfCandidate): Judgement {
  const room = Math.max(0, maximum - activeMatches);
  const most = counted(maximum, 'families');
  return says(
    maximum === 0 ? 0 : room / maximum,
    `Zij bezoekt ${activeMatches} van hoogstens ${most.nl}.`,
    `She visits ${activeMatches} of at most ${most.en}.`,
  );
}

/** How each criterion is judged. A criterion without a judgement does not compile. */
export const judgements = {
  wish: (mother, candidate) =>
    mother.wish === null
      ? says(null, 'Er is nog niet naar een wens gevraagd.', 'A wish was not asked for yet.')
      : wishes[mother.wish](mother, candidate),
  language: (mother, candidate) =>
    wishesTheOther(mother) ? canTalk(mother, candidate) : sharedLanguage(mother, candidate),
  culture: (mother, candidate) =>
    wishesTheOther(mother) ? wishedOtherwise : sharedCulture(mother, candidate),
  background: sharedExperience,
  education: sharedEducation,
  distance,
  availability,
  capacity,
} as const satisfies Readonly<
  Record<MatchCriterion, (mother: MotherToMatch, candidate: BackgroundOfCandidate) => Judgement>
>;

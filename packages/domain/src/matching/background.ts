import type { ChildCircumstance, MotherCircumstance } from '../code-lists/circumstances.js';
import type { EducationLevel, OriginGroup } from '../code-lists/person-lists.js';
import type { VisitingMotherWish } from '../code-lists/visiting-mother-wishes.js';
import type { WeekPart } from '../code-lists/week-parts.js';
import type { Bilingual } from '../kernel/language.js';
import type { SpokenLanguage } from '../person/spoken-languages.js';
import type { VisitingMotherOffer } from '../supervision/offers.js';

/** What a person brings to a match. What is not known is null or an empty list. */
interface Background {
  /** Languages spoken at home, the first one first: codes. */
  readonly languages: readonly SpokenLanguage[];
  /** Origin group; null without consent. */
  readonly origin: OriginGroup | null;
  readonly education: EducationLevel | null;
  readonly postcode: string | null;
  /** Parts of the week; null: not asked. */
  readonly availability: readonly WeekPart[] | null;
}

/** What the ranking needs of the mother. */
export interface MotherToMatch extends Background {
  readonly wish: VisitingMotherWish | null;
  /** The language that the wish is about; null: her own. */
  readonly wishLanguage: SpokenLanguage | null;
  /** Circumstances; null: not asked; empty: asked, and none holds. */
  readonly motherCircumstances: readonly MotherCircumstance[] | null;
  readonly childCircumstances: readonly ChildCircumstance[] | null;
}

/** What the ranking needs of a visiting mother. */
export interface BackgroundOfCandidate extends Background {
  readonly offers: readonly VisitingMotherOffer[];
  readonly activeMatches: number;
  /** Families that she visits at most. */
  readonly maximum: number;
}

/** A judgement on one criterion: from 0 (not at all) to 1 (wholly), null when it is not known or not asked. */
export interface Judgement {
  readonly score: number | null;
  readonly explanation: Bilingual;
}

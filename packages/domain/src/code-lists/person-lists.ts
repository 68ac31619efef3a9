import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { notKnownCodes } from './not-known.js';

/** Where somebody comes from. Categories of the national registration of 2008 (Kooijman & Prinsen, 2009). */
export const originGroups = codeList('origin', [
  labelledCode('netherlands', 'Nederland', 'Netherlands'),
  labelledCode('turkey', 'Turkije', 'Turkey'),
  labelledCode('morocco', 'Marokko', 'Morocco'),
  labelledCode('suriname', 'Suriname', 'Suriname'),
  labelledCode('antilles', 'Antillen', 'Antilles'),
  labelledCode('europe', 'overig Europa', 'other Europe'),
  labelledCode('africa', 'overig Afrika', 'other Africa'),
  labelledCode('asia', 'Azië', 'Asia'),
  labelledCode('middle-east', 'Midden-Oosten', 'Middle East'),
  labelledCode('americas', 'overig Amerika', 'other Americas'),
  labelledCode('oceania', 'Oceanië', 'Oceania'),
  labelledCode('other', 'niet Nederlands, niet nader bekend', 'not Dutch, not specified'),
  ...notKnownCodes,
]);
export type OriginGroup = CodeOf<typeof originGroups>;

/** Highest education, as the registration of 2008 counts it. */
export const educationLevels = codeList('education', [
  labelledCode('lower', 'lager beroepsonderwijs of minder', 'lower vocational or less'),
  labelledCode('secondary-vocational', 'mbo', 'secondary vocational'),
  labelledCode('general-secondary', 'havo of vwo', 'general secondary'),
  labelledCode('higher', 'hbo of universiteit', 'higher education'),
  ...notKnownCodes,
]);
export type EducationLevel = CodeOf<typeof educationLevels>;

/** With whom a mother lives. */
export const households = codeList('household', [
  labelledCode('with-partner', 'met partner', 'with partner'),
  labelledCode('single', 'alleenstaand', 'single'),
  labelledCode('with-parents', 'bij ouders', 'with parents'),
  labelledCode('with-others', 'bij anderen', 'with others'),
  ...notKnownCodes,
]);
export type Household = CodeOf<typeof households>;

/** From what a mother lives. */
export const incomeSources = codeList('income', [
  labelledCode('own', 'eigen inkomen', 'own income'),
  labelledCode('joint', 'gezamenlijk inkomen', 'joint income'),
  labelledCode('partner', 'inkomen van de partner', 'partner’s income'),
  labelledCode('benefit', 'uitkering', 'benefit'),
  labelledCode('none', 'geen inkomen', 'no income'),
  ...notKnownCodes,
]);
export type IncomeSource = CodeOf<typeof incomeSources>;

import { type Code, type CodeOf, codeList } from '../kernel/code-list.js';

/**
 * The code lists of the annual registration. Categories follow the national registration of 2008
 * (Kooijman & Prinsen, 2009), extended where the programme registers more than it published.
 */
const c = <const V extends string>(code: V, nl: string, en: string): Code<V> => ({ code, label: { nl, en } });

/** Three kinds of not knowing, kept apart wherever a list allows them. An empty cell counts as not asked. */
export const notKnownCodes = [
  { code: 'not-asked', label: { nl: 'niet gevraagd', en: 'not asked' }, notKnown: true },
  { code: 'refused', label: { nl: 'wil niet zeggen', en: 'refused' }, notKnown: true },
  { code: 'unknown', label: { nl: 'onbekend', en: 'unknown' }, notKnown: true },
] as const satisfies readonly Code[];
export type NotKnown = (typeof notKnownCodes)[number]['code'];

export const originGroups = codeList('origin', [
  c('netherlands', 'Nederland', 'Netherlands'),
  c('turkey', 'Turkije', 'Turkey'),
  c('morocco', 'Marokko', 'Morocco'),
  c('suriname', 'Suriname', 'Suriname'),
  c('antilles', 'Antillen', 'Antilles'),
  c('europe', 'overig Europa', 'other Europe'),
  c('africa', 'overig Afrika', 'other Africa'),
  c('asia', 'Azië', 'Asia'),
  c('middle-east', 'Midden-Oosten', 'Middle East'),
  c('americas', 'overig Amerika', 'other Americas'),
  c('oceania', 'Oceanië', 'Oceania'),
  c('other', 'niet Nederlands, niet nader bekend', 'not Dutch, not specified'),
  ...notKnownCodes,
]);
export type OriginGroup = CodeOf<typeof originGroups>;

export const educationLevels = codeList('education', [
  c('lower', 'lager beroepsonderwijs of minder', 'lower vocational or less'),
  c('secondary-vocational', 'mbo', 'secondary vocational'),
  c('general-secondary', 'havo of vwo', 'general secondary'),
  c('higher', 'hbo of universiteit', 'higher education'),
  ...notKnownCodes,
]);
export type EducationLevel = CodeOf<typeof educationLevels>;

export const households = codeList('household', [
  c('with-partner', 'met partner', 'with partner'),
  c('single', 'alleenstaand', 'single'),
  c('with-parents', 'bij ouders', 'with parents'),
  c('with-others', 'bij anderen', 'with others'),
  ...notKnownCodes,
]);
export type Household = CodeOf<typeof households>;

export const incomeSources = codeList('income', [
  c('own', 'eigen inkomen', 'own income'),
  c('joint', 'gezamenlijk inkomen', 'joint income'),
  c('partner', 'inkomen van de partner', 'partner’s income'),
  c('benefit', 'uitkering', 'benefit'),
  c('none', 'geen inkomen', 'no income'),
  ...notKnownCodes,
]);
export type IncomeSource = CodeOf<typeof incomeSources>;

export const endReasons = codeList('end-reason', [
  c('completed', 'hele traject doorlopen', 'completed'),
  c('no-longer-needed', 'geen behoefte meer', 'no longer needed'),
  c('no-time', 'geen tijd meer', 'no time'),
  c('moved', 'verhuisd', 'moved'),
  c('found-job', 'baan gevonden', 'found a job'),
  c('no-rapport', 'het klikte niet', 'no rapport'),
  c('problems-too-severe', 'problemen te groot, doorverwezen', 'problems too severe, referred'),
  c('contact-lost', 'geen contact meer', 'contact lost'),
  c('other', 'anders', 'other'),
  c('transferred', 'naar een andere locatie', 'transferred to another location'),
]);
export type EndReason = CodeOf<typeof endReasons>;

export const referralSources = codeList('referral-source', [
  c('well-baby-clinic', 'consultatiebureau', 'well-baby clinic'),
  c('youth-nurse', 'wijk- of jeugdverpleegkundige', 'district or youth nurse'),
  c('maternity-care', 'kraamzorg', 'maternity care'),
  c('community-centre', 'buurthuis', 'community centre'),
  c('other-programme', 'ander programma', 'other programme'),
  c('self', 'moeder zelf', 'the mother herself'),
  c('other-mother', 'andere moeder', 'another mother'),
  c('other', 'anders', 'other'),
]);
export type ReferralSource = CodeOf<typeof referralSources>;

export const childCircumstances = codeList('child-circumstances', [
  c('incubator', 'couveuse', 'incubator'),
  c('multiple-birth', 'meerling', 'multiple birth'),
  c('crying-baby', 'huilbaby', 'crying baby'),
  c('disability', 'handicap', 'disability'),
  c('other', 'anders', 'other'),
]);
export type ChildCircumstance = CodeOf<typeof childCircumstances>;

export const motherCircumstances = codeList('mother-circumstances', [
  c('weak-social-network', 'klein sociaal netwerk', 'weak social network'),
  c('single-parent', 'alleenstaande ouder', 'single parent'),
  c('insecurity', 'onzeker over het ouderschap', 'insecurity'),
  c('postnatal-depression', 'postnatale depressie', 'postnatal depression'),
  c('health-problems', 'lichamelijke of psychische klachten', 'physical or mental problems'),
  c('relationship-problems', 'relatieproblemen', 'relationship problems'),
  c('no-residence-status', 'geen verblijfsstatus', 'no residence status'),
  c('little-dutch', 'spreekt weinig Nederlands', 'little Dutch'),
  c('unfamiliar-with-dutch-culture', 'kent de Nederlandse cultuur nog niet', 'unfamiliar with Dutch culture'),
  c('teenage-mother', 'tienermoeder', 'teenage mother'),
  c('other', 'anders', 'other'),
]);
export type MotherCircumstance = CodeOf<typeof motherCircumstances>;

export const referralDestinations = codeList('referred-to', [
  c('home-start', 'Home-Start', 'Home-Start'),
  c('boekenpret', 'Boekenpret', 'Boekenpret'),
  c('boekenbabys', 'Boekenbaby’s', 'Boekenbaby’s'),
  c('stevig-ouderschap', 'Stevig Ouderschap', 'Stevig Ouderschap'),
  c('instapje', 'Instapje', 'Instapje'),
  c('ouder-in-actie', 'Ouder in Actie', 'Ouder in Actie'),
  c('youth-health', 'jeugdgezondheidszorg', 'youth health care'),
  c('mental-health', 'geestelijke gezondheidszorg', 'mental health care'),
  c('social-work', 'maatschappelijk werk', 'social work'),
  c('other', 'anders', 'other'),
]);
export type ReferralDestination = CodeOf<typeof referralDestinations>;

export const stopReasons = codeList('stop-reason', [
  c('no-time', 'geen tijd meer', 'no time'),
  c('found-job', 'baan gevonden', 'found a job'),
  c('moved', 'verhuisd', 'moved'),
  c('started-study', 'met een opleiding begonnen', 'started a study'),
  c('illness', 'ziekte', 'illness'),
  c('pregnancy', 'zwangerschap', 'pregnancy'),
  c('expectations-not-met', 'voldeed niet aan de verwachting', 'expectations not met'),
  c('own-problems', 'eigen problemen', 'own problems'),
  c('other-challenge', 'zoekt een andere uitdaging', 'wants another challenge'),
  c('other', 'anders', 'other'),
]);

export const visitingMotherExperience = codeList('work-experience', [
  c('care', 'zorg', 'care'),
  c('education', 'onderwijs', 'education'),
  c('administration', 'administratie', 'administration'),
  c('commerce', 'commercie', 'commerce'),
  c('volunteering', 'vrijwilligerswerk', 'volunteering'),
  c('other', 'anders', 'other'),
]);

export const preparationForms = codeList('preparation', [
  c('individual', 'individueel', 'individual'),
  c('group', 'in een groep', 'in a group'),
  c('combined-home-start', 'samen met Home-Start', 'combined with Home-Start'),
]);

export const coordinatorExperience = codeList('coordinator-work-experience', [
  c('youth-health', 'jeugdgezondheidszorg', 'youth health care'),
  c('youth-care', 'jeugdzorg', 'youth care'),
  c('disability-care', 'gehandicaptenzorg', 'disability care'),
  c('maternity-care', 'kraamzorg', 'maternity care'),
  c('teaching', 'onderwijs', 'teaching'),
  c('communication', 'communicatie', 'communication'),
  c('other', 'anders', 'other'),
]);

export const coordinatorEducation = codeList('coordinator-education', [
  c('nursing', 'verpleegkunde', 'nursing'),
  c('pedagogy', 'pedagogiek', 'pedagogy'),
  c('social-work', 'sociaal werk', 'social work'),
  c('teaching', 'lerarenopleiding', 'teaching'),
  c('management', 'management', 'management'),
  c('other', 'anders', 'other'),
]);

export const variants = codeList('variant', [
  c('regular', 'regulier', 'regular'),
  c('home-start', 'met Home-Start', 'with Home-Start'),
  c('boekenpret', 'met Boekenpret', 'with Boekenpret'),
  c('boekenbabys', 'met Boekenbaby’s', 'with Boekenbaby’s'),
]);

export const targetGroups = codeList('target-group', [
  c('all-first-mothers', 'alle moeders van een eerste kind', 'all mothers of a first child'),
  c('restricted', 'een specifieke doelgroep', 'a specific target group'),
]);

export const fundingSources = codeList('funding', [
  c('youth-health', 'jeugdgezondheidszorg', 'youth health care'),
  c('tailored', 'maatwerk', 'tailored'),
  c('city-policy', 'grotestedenbeleid', 'city policy'),
  c('subsidy', 'subsidie', 'subsidy'),
  c('own-means', 'eigen middelen', 'own means'),
  c('other', 'anders', 'other'),
]);

export const reimbursements = codeList('reimbursement', [
  c('declared-costs', 'gemaakte kosten', 'declared costs'),
  c('per-visit', 'vast bedrag per bezoek', 'fixed amount per visit'),
  c('per-mother-month', 'vast bedrag per moeder per maand', 'fixed amount per mother per month'),
  c('none', 'geen vergoeding', 'none'),
]);

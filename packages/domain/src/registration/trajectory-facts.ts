import { visitingMotherWishes } from '../code-lists/visiting-mother-wishes.js';
import { weekParts } from '../code-lists/week-parts.js';
import { participationColumns } from '../delivery/columns.js';
import { registeredIn } from '../delivery/registered-fact.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Fact } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { type Bilingual, bilingual } from '../kernel/language.js';
import { personFacts } from '../person/person-facts.js';
import { spokenLanguages } from '../person/spoken-languages.js';
import { childFacts } from './children/child-facts.js';
import { childrenKind } from './children/children-kind.js';
import { type IntakeStep, intakePlaces, programmeFits } from './intake-codes.js';
import { trajectoryStates } from './trajectory-state.js';
import type { TransferPart } from './transfer-codes.js';

/**
 * What is to be known about a fact of a trajectory, wherever it is used.
 * @typeParam Name The names to which it can refer.
 */
export interface TrajectoryFact<Name extends string = string> extends Fact {
  /** Step of the intake in which it is asked; null: nobody fills it in, the programme keeps it. */
  readonly step: IntakeStep | null;
  /** Whether finishing the intake needs it, or the talk is only to ask it; absent: neither. */
  readonly neededFor?: 'finish' | 'talk';
  /** It may stay empty, and is better left so than guessed. */
  readonly isOptional?: true;
  /** Column of the delivery in which it stands: the annual registration asks it. */
  readonly column?: keyof typeof participationColumns;
  /** It is recorded with her consent only, and nobody is reminded of it. */
  readonly isConsentOnly?: true;
  /** Part with which it goes along to another location; absent: it stays. */
  readonly passedOn?: TransferPart | 'always';
  /** It stands among the facts on her page. */
  readonly isOnCard?: true;
  /** The answer to another fact that makes it worth asking; absent: it is always asked. */
  readonly askedWhen?: { readonly fact: Name; readonly is: string | boolean };
  /** It is known when one of these is; together they have a name. */
  readonly knownBy?: { readonly facts: readonly Name[]; readonly label: Bilingual };
}

const registered = registeredIn(participationColumns);
const several = bilingual('U kunt meer dan één antwoord kiezen.', 'Choose all that apply.');

/**
 * The facts of a trajectory and of the mother whose trajectory it is, in the order in which the intake asks
 * them. This is the one place of all of them: the steps of the intake and what they miss, the forms, the
 * API's inputs and answers, the checks of the tables, what is passed on, what the annual registration asks
 * and what people are reminded of derive from it. Rules over several facts stand apart.
 * Sources: report on working methods 2012 (her own question, wishes, permission, which programme); national
 * registration 2008 (origin, education, household, income, circumstances).
 */
export const trajectoryFacts = deepFreeze({
  intakeOn: {
    ...registered('intake_on'),
    step: 'who',
    neededFor: 'finish',
    question: bilingual('dag van de kennismaking', 'day of the intake'),
  },
  intakePlace: {
    kind: kinds.code(intakePlaces),
    step: 'who',
    label: bilingual('plaats van de kennismaking', 'place of the intake'),
    question: bilingual('waar u elkaar sprak', 'where you met'),
    help: bilingual(
      'Liefst bij haar thuis: daar praat zij het gemakkelijkst.',
      'Preferably at her home: there she talks most easily.',
    ),
  },
  givenName: { ...personFacts.givenName, step: 'who', passedOn: 'always' },
  namePrefix: { ...personFacts.namePrefix, step: 'who', isOptional: true, passedOn: 'always' },
  familyName: {
    ...personFacts.familyName,
    step: 'who',
    passedOn: 'always',
    neededFor: 'finish',
    knownBy: { facts: ['givenName', 'familyName'], label: bilingual('naam', 'name') },
  },
  phone: { ...personFacts.phone, step: 'who', passedOn: 'always' },
  email: { ...personFacts.email, step: 'who', isOptional: true, passedOn: 'always' },
  street: { ...personFacts.street, step: 'who', isOptional: true, passedOn: 'always' },
  postcode: {
    ...personFacts.postcode,
    step: 'who',
    passedOn: 'always',
    help: bilingual(
      'Hiermee zoeken we een bezoekmoeder bij haar in de buurt.',
      'Used to find a visiting mother nearby.',
    ),
  },
  town: { ...personFacts.town, step: 'who', passedOn: 'always' },
  bornOn: {
    ...personFacts.bornOn,
    step: 'who',
    passedOn: 'always',
    question: bilingual('haar geboortedatum', 'her date of birth'),
  },
  birthYear: {
    ...personFacts.birthYear,
    step: 'who',
    column: 'birth_year',
    passedOn: 'always',
    knownBy: { facts: ['bornOn', 'birthYear'], label: personFacts.birthYear.label },
    question: bilingual('of alleen haar geboortejaar', 'or her year of birth only'),
    help: bilingual(
      'Voor de jaarregistratie is het jaar genoeg.',
      'For the annual registration the year will do.',
    ),
  },
  languages: {
    ...personFacts.languages,
    step: 'who',
    passedOn: 'always',
    isOnCard: true,
    question: bilingual('talen die zij spreekt', 'languages she speaks'),
    help: bilingual(
      'De taal die zij thuis het meest spreekt eerst.',
      'The language she speaks most at home first.',
    ),
  },
  referralSource: { ...registered('referral_source'), step: 'who' },
  referredOn: { ...registered('referred_on'), step: 'who' },
  referralNote: {
    kind: kinds.note,
    step: 'who',
    isOptional: true,
    label: bilingual('opmerking bij de aanmelding', 'note on the referral'),
  },
  /** Her children in the programme, the one with whom she began first. */
  children: {
    kind: childrenKind,
    step: 'child',
    neededFor: 'finish',
    column: 'child_born',
    passedOn: 'always',
    knownBy: { facts: ['children'], label: childFacts.childBornOn.label },
    label: bilingual('kinderen', 'children'),
    help: bilingual(
      'Het programma is voor een kind van 0 tot 18 maanden. Bij een meerling voegt u elk kind toe.',
      'The programme is for a child from 0 to 18 months. Of a multiple birth you add each child.',
    ),
  },
  firstChild: {
    ...registered('first_child'),
    step: 'child',
    neededFor: 'finish',
    passedOn: 'always',
    question: bilingual('is dit haar eerste kind?', 'is this her first child?'),
    help: bilingual(
      'Uw locatie kan ook andere moeders toelaten. Van de voorwaarden afwijken kan met een reden.',
      'Your location can admit other mothers as well. Outside the rules it takes a reason.',
    ),
  },
  household: { ...registered('household'), step: 'situation', passedOn: 'situation', isOnCard: true },
  income: { ...registered('income'), step: 'situation', passedOn: 'situation', isOnCard: true },
  education: {
    ...personFacts.education,
    step: 'situation',
    column: 'education',
    passedOn: 'situation',
    isOnCard: true,
    help: bilingual(
      'Speelt mee bij het koppelen: zo mogelijk een bezoekmoeder met een vergelijkbare opleiding.',
      'Counts in matching: if possible a visiting mother with a similar education.',
    ),
  },
  originConsentOn: { ...personFacts.originConsentOn, step: 'situation', passedOn: 'situation' },
  originConsentWording: { ...personFacts.originConsentWording, step: 'situation', passedOn: 'situation' },
  origin: {
    ...personFacts.origin,
    step: 'situation',
    column: 'origin',
    isConsentOnly: true,
    passedOn: 'situation',
    help: bilingual(
      'Alleen met haar toestemming. Zonder toestemming kunt u kiezen waarom het niet bekend is.',
      'Only with her consent. Without it you can choose why it is not known.',
    ),
  },
  groupParticipant: {
    ...registered('group_participant'),
    step: 'situation',
    question: bilingual('komt zij ook naar een ontmoetingsgroep?', 'does she come to a meeting group too?'),
  },
  /** Her own question for support, in her words: she forms it herself. */
  ownQuestion: {
    kind: kinds.note,
    step: 'question',
    neededFor: 'finish',
    passedOn: 'question',
    label: bilingual('haar eigen vraag', 'her own question'),
    help: bilingual(
      'In haar woorden: waarbij wil zij steun? Aan het eind vraagt u of haar vraag beantwoord is.',
      'In her words: what does she want support with? At the end you ask whether it was answered.',
    ),
  },
  wish: {
    kind: kinds.code(visitingMotherWishes),
    step: 'question',
    passedOn: 'question',
    label: bilingual('haar wens', 'her wish'),
    question: bilingual('wat voor bezoekmoeder wil zij?', 'what kind of visiting mother would she like?'),
    help: bilingual('Haar wens is het belangrijkst bij het koppelen.', 'Her wish counts most in matching.'),
  },
  wishLanguage: {
    kind: kinds.code(spokenLanguages),
    step: 'question',
    isOptional: true,
    passedOn: 'question',
    askedWhen: { fact: 'wish', is: 'same-language' },
    label: bilingual('taal van de bezoekmoeder', 'language of the visiting mother'),
    question: bilingual('welke taal?', 'which language?'),
    help: bilingual('Laat leeg voor haar eigen eerste taal.', 'Leave empty for her own first language.'),
  },
  wishNote: {
    kind: kinds.note,
    step: 'question',
    isOptional: true,
    passedOn: 'question',
    label: bilingual('opmerking bij haar wens', 'note on her wish'),
  },
  /** Whether she needs her husband's or family's permission to receive someone: asked, not required. */
  needsPermission: {
    kind: kinds.yesNo,
    step: 'question',
    neededFor: 'talk',
    passedOn: 'question',
    label: bilingual('toestemming van thuis nodig', 'permission at home needed'),
    question: bilingual(
      'heeft zij toestemming van thuis nodig om iemand te ontvangen?',
      'does she need permission at home to receive someone?',
    ),
    help: bilingual('Een gewone vraag, geen voorwaarde.', 'Just a question, not a requirement.'),
  },
  permissionGiven: {
    kind: kinds.yesNo,
    step: 'question',
    passedOn: 'question',
    askedWhen: { fact: 'needsPermission', is: true },
    label: bilingual('toestemming van thuis gegeven', 'permission at home given'),
    question: bilingual('is die toestemming er?', 'was that permission given?'),
  },
  childCircumstances: {
    ...registered('child_circumstances'),
    step: 'circumstances',
    passedOn: 'circumstances',
    help: several,
  },
  motherCircumstances: {
    ...registered('mother_circumstances'),
    step: 'circumstances',
    passedOn: 'circumstances',
    help: several,
  },
  availability: {
    kind: kinds.askedCodes(weekParts),
    step: 'availability',
    passedOn: 'availability',
    label: bilingual('wanneer zij bezoek kan ontvangen', 'when she can receive a visit'),
    question: bilingual('wanneer kan zij bezoek ontvangen?', 'when can she receive a visit?'),
  },
  programmeFit: {
    kind: kinds.code(programmeFits),
    step: 'programme',
    neededFor: 'finish',
    label: bilingual('passend programma', 'programme that fits'),
    question: bilingual('welk programma past bij haar vraag?', 'which programme fits her question?'),
    help: bilingual(
      'Home-Start komt elke week en past bij duidelijker of meer problemen.',
      'Home-Start comes every week and suits clearer or more problems.',
    ),
  },
  /** Day on which she agreed to take part and to be registered: she decides herself. */
  consentOn: {
    kind: kinds.day,
    step: 'programme',
    neededFor: 'finish',
    label: bilingual('dag van haar toestemming', 'day of her consent'),
    question: bilingual('toestemming gegeven op', 'consent given on'),
    help: bilingual(
      'Zij beslist zelf of zij meedoet en dat haar gegevens worden vastgelegd.',
      'She decides herself whether she takes part and that her data are recorded.',
    ),
  },
  intakeNote: {
    kind: kinds.note,
    step: 'programme',
    isOptional: true,
    passedOn: 'intake-note',
    label: bilingual('notitie van het gesprek', 'note of the talk'),
  },
  state: {
    kind: kinds.code(trajectoryStates),
    isRequired: true,
    step: null,
    label: bilingual('status', 'status'),
  },
  /** The birth by which the clock goes: it follows from her children. */
  childBornOn: { ...childFacts.childBornOn, step: null, passedOn: 'always' },
  /** Day of the first visit that was done. */
  startedOn: { ...registered('started_on'), step: null, passedOn: 'visits', isOnCard: true },
  endedOn: { ...registered('ended_on'), step: null, isOnCard: true },
  endReason: { ...registered('end_reason'), step: null },
  endNote: { kind: kinds.note, step: null, label: bilingual('bij het einde', 'about the end') },
  admissionReason: {
    kind: kinds.note,
    step: null,
    isOnCard: true,
    label: bilingual('toegelaten omdat', 'admitted because'),
  },
  /** Location that she came from. */
  transferredFrom: {
    kind: kinds.line(100),
    step: null,
    column: 'transferred_from',
    label: bilingual('overgekomen van locatie', 'transferred from'),
  },
} as const satisfies Readonly<Record<string, TrajectoryFact>>);

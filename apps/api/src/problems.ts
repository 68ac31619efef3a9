import { passwordLength } from '@mim/domain/account';
import type { Bilingual, Problem } from '@mim/domain/kernel';
import { serverProblems } from '@mim/server/problems';

const problem = <const Code extends string>(
  code: Code,
  message: Bilingual,
  remedy: Bilingual,
): Problem<Code> => ({ code, message, remedy });

/** What the API refuses beside what any server does, in the words that people read. */
const ownProblems = {
  signInRequired: problem(
    'sign-in-required',
    { nl: 'U bent niet (meer) aangemeld.', en: 'You are not signed in (any more).' },
    { nl: 'Meld u aan en probeer het opnieuw.', en: 'Sign in and try again.' },
  ),
  signInRefused: problem(
    'sign-in-refused',
    { nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.', en: 'E-mail and password do not match.' },
    { nl: 'Controleer beide en probeer het opnieuw.', en: 'Check both and try again.' },
  ),
  codeRefused: problem(
    'code-refused',
    { nl: 'De code klopt niet of is verlopen.', en: 'The code is wrong or has expired.' },
    {
      nl: 'Neem de code over die uw app nu toont.',
      en: 'Enter the code that your authenticator shows now.',
    },
  ),
  codeUsed: problem(
    'code-used',
    { nl: 'Deze code is al gebruikt.', en: 'This code was used already.' },
    {
      nl: 'Wacht tot uw app een nieuwe code toont, en neem die over.',
      en: 'Wait until your authenticator shows a new code, and enter that one.',
    },
  ),
  recoveryCodeRefused: problem(
    'recovery-code-refused',
    { nl: 'Deze herstelcode klopt niet of is al gebruikt.', en: 'This recovery code is wrong or was used.' },
    { nl: 'Neem een andere code van uw lijst.', en: 'Take another code from your list.' },
  ),
  passwordFirst: problem(
    'password-first',
    {
      nl: 'Het aanmelden duurde te lang of is al klaar.',
      en: 'Signing in took too long or is done already.',
    },
    { nl: 'Begin opnieuw met uw wachtwoord.', en: 'Begin again with your password.' },
  ),
  secondFactorThere: problem(
    'second-factor-there',
    {
      nl: 'Dit account heeft al een tweede stap.',
      en: 'This account has a second step already.',
    },
    { nl: 'Meld u af en opnieuw aan.', en: 'Sign out and in again.' },
  ),
  tooManyAttempts: problem(
    'too-many-attempts',
    { nl: 'Er is te vaak geprobeerd aan te melden met dit account.', en: 'Too many attempts to sign in.' },
    { nl: 'Wacht een kwartier en probeer het opnieuw.', en: 'Wait a quarter of an hour and try again.' },
  ),
  placeNameTaken: problem(
    'place-name-taken',
    { nl: 'Deze naam is er al.', en: 'This name is there already.' },
    { nl: 'Kies een naam die het verschil zegt.', en: 'Choose a name that tells the two apart.' },
  ),
  opensAfterItCloses: problem(
    'opens-after-it-closes',
    { nl: 'De locatie is voor deze dag al gesloten.', en: 'The location closed before this day.' },
    {
      nl: 'Kies een eerdere dag, of neem eerst de sluiting terug.',
      en: 'Choose an earlier day, or take the closing back first.',
    },
  ),
  tooManyChoices: problem(
    'too-many-choices',
    {
      nl: 'Er is te vaak een wachtwoord geprobeerd bij deze uitnodiging.',
      en: 'Too many passwords were tried for this invitation.',
    },
    { nl: 'Wacht een kwartier en probeer het opnieuw.', en: 'Wait a quarter of an hour and try again.' },
  ),
  passwordTooShort: problem(
    'password-too-short',
    { nl: 'Dit wachtwoord is te kort.', en: 'This password is too short.' },
    {
      nl: `Neem minstens ${passwordLength.least} tekens.`,
      en: `Take at least ${passwordLength.least} characters.`,
    },
  ),
  passwordGuessable: problem(
    'password-guessable',
    {
      nl: 'Dit wachtwoord is te makkelijk te raden.',
      en: 'This password is too easy to guess.',
    },
    {
      nl: 'Neem vier losse woorden die niet bij elkaar horen, met een spatie ertussen.',
      en: 'Take four separate words that do not belong together, with spaces between them.',
    },
  ),
  notThePassword: problem(
    'not-the-password',
    {
      nl: 'Bij dit e-mailadres hoort al een account, met een ander wachtwoord.',
      en: 'This e-mail address has an account already, with another password.',
    },
    {
      nl: 'Typ het wachtwoord waarmee u zich aanmeldt.',
      en: 'Enter the password with which you sign in.',
    },
  ),
  notAllowed: problem(
    'not-allowed',
    { nl: 'Dit hoort niet bij uw rol.', en: 'Your role does not include this.' },
    { nl: 'Vraag de beheerder als dit niet klopt.', en: 'Ask the administrator if this is wrong.' },
  ),
  changedMeanwhile: problem(
    'changed-meanwhile',
    {
      nl: 'Dit is intussen door iemand anders gewijzigd.',
      en: 'Someone else has changed this in the meantime.',
    },
    {
      nl: 'Vergelijk uw versie met de nieuwe en sla opnieuw op.',
      en: 'Compare your version with the new one and save again.',
    },
  ),
  keyReused: problem(
    'key-reused',
    {
      nl: 'Deze sleutel hoort bij iets anders dat al is opgeslagen.',
      en: 'This key belongs to something else that was saved already.',
    },
    { nl: 'Open het formulier opnieuw en sla op.', en: 'Open the form again and save.' },
  ),
  locationRequired: problem(
    'location-required',
    { nl: 'U werkt voor meer dan één locatie.', en: 'You work for more than one location.' },
    { nl: 'Kies de locatie waarvoor dit geldt.', en: 'Choose the location to which this belongs.' },
  ),
  foreignOrigin: problem(
    'foreign-origin',
    {
      nl: 'Dit verzoek komt niet van deze toepassing.',
      en: 'This request does not come from this application.',
    },
    { nl: 'Open de toepassing op haar eigen adres.', en: 'Open the application at its own address.' },
  ),
  requestHeaderMissing: problem(
    'request-header-missing',
    { nl: 'Het verzoek mist de kop x-mim-request.', en: 'The request lacks the header x-mim-request.' },
    { nl: 'Stuur x-mim-request: 1 mee.', en: 'Send x-mim-request: 1 along.' },
  ),
  figuresUnreachable: problem(
    'figures-unreachable',
    { nl: 'De cijfers zijn nu niet bereikbaar.', en: 'The figures cannot be reached just now.' },
    { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  ),
  figuresSlow: problem(
    'figures-slow',
    { nl: 'De cijfers lieten te lang op zich wachten.', en: 'The figures took too long.' },
    { nl: 'Probeer het opnieuw.', en: 'Try again.' },
  ),
} as const satisfies Record<string, Problem>;

/** A problem of the API's own. */
export type OwnProblem = (typeof ownProblems)[keyof typeof ownProblems];

/** Everything the API itself can refuse. */
export const problems = { ...serverProblems, ...ownProblems };

export type ApiProblem = (typeof problems)[keyof typeof problems];

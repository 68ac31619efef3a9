import type { Bilingual, Problem } from '@mim/domain';

const problem = <const Code extends string>(
  code: Code,
  message: Bilingual,
  remedy: Bilingual,
): Problem<Code> => ({ code, message, remedy });

/** Everything the API itself can refuse, in the words that people read. */
export const problems = {
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
  tooManyAttempts: problem(
    'too-many-attempts',
    { nl: 'Er is te vaak geprobeerd aan te melden met dit account.', en: 'Too many attempts to sign in.' },
    { nl: 'Wacht een kwartier en probeer het opnieuw.', en: 'Wait a quarter of an hour and try again.' },
  ),
  notAllowed: problem(
    'not-allowed',
    { nl: 'Dit hoort niet bij uw rol.', en: 'Your role does not include this.' },
    { nl: 'Vraag de beheerder als dit niet klopt.', en: 'Ask the administrator if this is wrong.' },
  ),
  notFound: problem(
    'not-found',
    { nl: 'Dit is niet gevonden.', en: 'This was not found.' },
    { nl: 'Ga terug en kies opnieuw.', en: 'Go back and choose again.' },
  ),
  changedMeanwhile: problem(
    'changed-meanwhile',
    { nl: 'Dit is intussen door iemand anders gewijzigd.', en: 'Somebody else has changed this meanwhile.' },
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
  inputInvalid: problem(
    'input-invalid',
    { nl: 'De gegevens zijn niet volledig of niet geldig.', en: 'The input is incomplete or not valid.' },
    { nl: 'Controleer de genoemde velden.', en: 'Check the fields that are named.' },
  ),
  tooLarge: problem(
    'too-large',
    { nl: 'Dit is te groot om in één keer te sturen.', en: 'This is too large to send at once.' },
    { nl: 'Stuur het in kleinere delen.', en: 'Send it in smaller parts.' },
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
  notJson: problem(
    'not-json',
    { nl: 'Alleen JSON wordt aangenomen.', en: 'Only JSON is accepted.' },
    { nl: 'Stuur content-type: application/json.', en: 'Send content-type: application/json.' },
  ),
  wrongMethod: problem(
    'wrong-method',
    { nl: 'Dit adres neemt alleen POST aan.', en: 'This address accepts POST only.' },
    { nl: 'Stuur het verzoek met POST.', en: 'Send the request by POST.' },
  ),
  tooManyRequests: problem(
    'too-many-requests',
    { nl: 'Er komen te veel verzoeken tegelijk.', en: 'There are too many requests at once.' },
    { nl: 'Wacht even en probeer het opnieuw.', en: 'Wait a moment and try again.' },
  ),
  overloaded: problem(
    'overloaded',
    { nl: 'De dienst heeft het nu te druk.', en: 'The service is too busy just now.' },
    { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  ),
  dataUnreachable: problem(
    'data-unreachable',
    { nl: 'De gegevens zijn nu niet bereikbaar.', en: 'The data cannot be reached just now.' },
    { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
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
  unexpected: problem(
    'unexpected',
    { nl: 'Er ging bij ons iets mis.', en: 'Something went wrong on our side.' },
    { nl: 'Probeer het opnieuw; er is niets verloren gegaan.', en: 'Try again; nothing was lost.' },
  ),
} as const satisfies Record<string, Problem>;

export type ApiProblem = (typeof problems)[keyof typeof problems];

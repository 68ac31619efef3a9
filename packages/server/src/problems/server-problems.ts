import { type Problem, problemOf } from '@mim/domain/kernel';

/** What any server can refuse, in the words that people read. */
export const serverProblems = {
  notFound: problemOf(
    'not-found',
    ['Dit is niet gevonden.', 'This was not found.'],
    ['Ga terug en kies opnieuw.', 'Go back and choose again.'],
  ),
  inputInvalid: problemOf(
    'input-invalid',
    ['De gegevens zijn niet volledig of niet geldig.', 'The input is incomplete or not valid.'],
    ['Controleer de genoemde velden.', 'Check the fields that are named.'],
  ),
  tooLarge: problemOf(
    'too-large',
    ['Dit is te groot om in één keer te sturen.', 'This is too large to send at once.'],
    ['Stuur het in kleinere delen.', 'Send it in smaller parts.'],
  ),
  notJson: problemOf(
    'not-json',
    ['Alleen JSON wordt aangenomen.', 'Only JSON is accepted.'],
    ['Stuur content-type: application/json.', 'Send content-type: application/json.'],
  ),
  unstorableText: problemOf(
    'unstorable-text',
    ['Er staat een teken in dat niet kan worden opgeslagen.', 'It holds a character that cannot be saved.'],
    ['Typ de tekst opnieuw in plaats van haar te plakken.', 'Type the text again instead of pasting it.'],
  ),
  wrongMethod: problemOf(
    'wrong-method',
    ['Dit adres neemt alleen POST aan.', 'This address accepts POST only.'],
    ['Stuur het verzoek met POST.', 'Send the request by POST.'],
  ),
  tooManyRequests: problemOf(
    'too-many-requests',
    ['Er komen te veel verzoeken tegelijk.', 'There are too many requests at once.'],
    ['Wacht even en probeer het opnieuw.', 'Wait a moment and try again.'],
  ),
  overloaded: problemOf(
    'overloaded',
    ['De dienst heeft het nu te druk.', 'The service is too busy just now.'],
    ['Probeer het over een minuut opnieuw.', 'Try again in a minute.'],
  ),
  dataUnreachable: problemOf(
    'data-unreachable',
    ['De gegevens zijn nu niet bereikbaar.', 'The data cannot be reached just now.'],
    ['Probeer het over een minuut opnieuw.', 'Try again in a minute.'],
  ),
  inUse: problemOf(
    'in-use',
    ['Iemand anders werkt op dit moment aan hetzelfde.', 'Someone else is working on the same just now.'],
    ['Probeer het opnieuw; er is niets verloren gegaan.', 'Try again; nothing was lost.'],
  ),
  unexpected: problemOf(
    'unexpected',
    ['Er ging bij ons iets mis.', 'Something went wrong on our side.'],
    ['Probeer het opnieuw; er is niets verloren gegaan.', 'Try again; nothing was lost.'],
  ),
} as const satisfies Record<string, Problem>;

export type ServerProblem = (typeof serverProblems)[keyof typeof serverProblems];

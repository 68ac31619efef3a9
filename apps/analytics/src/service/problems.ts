import type { Problem } from '@mim/domain';

/** What the service can refuse, each in one place. */
export const problems = {
  actorTokenMissing: {
    code: 'actor-token-missing',
    message: { nl: 'Deze aanvraag zegt niet van wie zij is.', en: 'This request does not say whose it is.' },
    remedy: { nl: 'Meld u opnieuw aan.', en: 'Sign in again.' },
  },
  notFound: {
    code: 'not-found',
    message: { nl: 'Dat is er niet, of niet voor u.', en: 'That does not exist, or not for you.' },
    remedy: { nl: 'Kies uit wat getoond wordt.', en: 'Choose from what is shown.' },
  },
  noDelivery: {
    code: 'no-delivery',
    message: {
      nl: 'Over dat jaar is van deze locaties geen aanlevering ontvangen.',
      en: 'No delivery of these locations was received for that year.',
    },
    remedy: { nl: 'Kies een ander jaar of andere locaties.', en: 'Choose another year or other locations.' },
  },
  inputWrong: {
    code: 'input-wrong',
    message: { nl: 'De vraag is niet goed gesteld.', en: 'The request is not well formed.' },
    remedy: { nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' },
  },
  wrongMethod: {
    code: 'wrong-method',
    message: { nl: 'Vragen komen hier met POST.', en: 'Questions come here by POST.' },
    remedy: { nl: 'Gebruik POST.', en: 'Use POST.' },
  },
  notJson: {
    code: 'not-json',
    message: { nl: 'Alleen JSON wordt gelezen.', en: 'Only JSON is read.' },
    remedy: { nl: 'Stuur application/json.', en: 'Send application/json.' },
  },
  tooLarge: {
    code: 'too-large',
    message: { nl: 'De vraag is te groot.', en: 'The request is too large.' },
    remedy: { nl: 'Vraag minder tegelijk.', en: 'Ask for less at a time.' },
  },
  broken: {
    code: 'internal',
    message: { nl: 'Er ging iets mis aan onze kant.', en: 'Something went wrong on our side.' },
    remedy: { nl: 'Probeer het zo nog eens.', en: 'Try again in a moment.' },
  },
} as const satisfies Record<string, Problem>;

export type ServiceProblem = (typeof problems)[keyof typeof problems];

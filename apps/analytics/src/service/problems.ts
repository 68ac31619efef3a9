import type { Problem } from '@mim/domain/kernel';
import { serverProblems } from '@mim/server/problems';

/** What the service refuses beside what any server does. */
const ownProblems = {
  actorTokenMissing: {
    code: 'actor-token-missing',
    message: { nl: 'Deze aanvraag zegt niet van wie zij is.', en: 'This request does not say whose it is.' },
    remedy: { nl: 'Meld u opnieuw aan.', en: 'Sign in again.' },
  },
  noDelivery: {
    code: 'no-delivery',
    message: {
      nl: 'Over dat jaar is van deze locaties geen aanlevering ontvangen.',
      en: 'No delivery of these locations was received for that year.',
    },
    remedy: { nl: 'Kies een ander jaar of andere locaties.', en: 'Choose another year or other locations.' },
  },
  tooManyQuestions: {
    code: 'too-many-questions',
    message: {
      nl: 'U vraagt te veel cijfers tegelijk.',
      en: 'You are asking for too many figures at once.',
    },
    remedy: {
      nl: 'Wacht tot de eerdere cijfers er zijn en probeer het opnieuw.',
      en: 'Wait until the earlier figures are there and try again.',
    },
  },
  tooManyValues: {
    code: 'too-many-values',
    message: {
      nl: 'Zoveel cijfers van zoveel locaties en jaren passen niet in één tabel.',
      en: 'So many figures of so many locations and years do not fit in one table.',
    },
    remedy: {
      nl: 'Kies minder cijfers, minder jaren of minder locaties.',
      en: 'Choose fewer figures, fewer years or fewer locations.',
    },
  },
} as const satisfies Record<string, Problem>;

/** A problem of the service's own. */
export type OwnProblem = (typeof ownProblems)[keyof typeof ownProblems];

/** What the service can refuse, each in one place. */
export const problems = { ...serverProblems, ...ownProblems };

import type { LocationYears } from '../delivery/location-years.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { canDeliverYear, type YearRefusal } from './year-refusals.js';

/** How the annual registration of a year stands: what is to be done with it first. */
export const registrationStandings = codeList('registration-standing', [
  { code: 'outside-location', label: { nl: 'locatie was er niet', en: 'location was not there' } },
  { code: 'running', label: { nl: 'jaar loopt nog', en: 'year not over' } },
  { code: 'with-errors', label: { nl: 'eerst verbeteren', en: 'to be corrected first' } },
  { code: 'incomplete', label: { nl: 'nog niet compleet', en: 'incomplete' } },
  { code: 'with-warnings', label: { nl: 'punten te bevestigen', en: 'warnings to confirm' } },
  { code: 'ready', label: { nl: 'klaar om te versturen', en: 'ready to send' } },
  { code: 'sent', label: { nl: 'verstuurd', en: 'sent' } },
  { code: 'accepted', label: { nl: 'geaccepteerd', en: 'accepted' } },
  { code: 'changed', label: { nl: 'gewijzigd na versturen', en: 'changed since sent' } },
  { code: 'sent-back', label: { nl: 'teruggestuurd', en: 'sent back' } },
]);
export type RegistrationStanding = CodeOf<typeof registrationStandings>;

/** What tells how the registration of a year stands. */
export interface RegistrationState {
  readonly year: number;
  readonly location: LocationYears;
  /** ISO text. */
  readonly today: string;
  /** The version that counts; null: nothing was sent. */
  readonly sent: {
    /** The institute asked for it again. */
    readonly isSentBack: boolean;
    /** The institute accepted it; absent or false: it has not looked, or asked for it again. */
    readonly isAccepted?: boolean;
    /** What is recorded now makes other rows than those that were sent. */
    readonly hasChanged: boolean;
  } | null;
  /** How many problems refuse the delivery. */
  readonly errors: number;
  /** How many records miss something that the registration asks. */
  readonly incomplete: number;
  /** How many warnings nobody has confirmed. */
  readonly unconfirmed: number;
}

const refused = {
  'year-not-over': 'running',
  'year-before-location': 'outside-location',
  'year-after-location': 'outside-location',
} as const satisfies Readonly<Record<YearRefusal, RegistrationStanding>>;

/**
 * How the registration of a year stands, as the first thing that is to be done with it. What is missing does not keep
 * a delivery back: not everything can be known. Errors do, and warnings that nobody has confirmed.
 * @example
 * const state = { year: 2008, location: { firstYear: 2004, lastYear: null }, today: '2009-01-15', sent: null, errors: 0, incomplete: 3, unconfirmed: 1 };
 * registrationStanding(state); // 'incomplete'
 * registrationStanding({ ...state, sent: { isSentBack: false, hasChanged: true } }); // 'changed'
 */
export function registrationStanding(state: RegistrationState): RegistrationStanding {
  const { year, location, today, sent, errors, incomplete, unconfirmed } = state;
  const can = canDeliverYear(year, location, today);
  if (!can.ok) return refused[can.problem.code];
  if (sent?.isSentBack === true) return 'sent-back';
  if (sent !== null) {
    if (sent.hasChanged) return 'changed';
    return sent.isAccepted === true ? 'accepted' : 'sent';
  }
  if (errors > 0) return 'with-errors';
  if (incomplete > 0) return 'incomplete';
  return unconfirmed > 0 ? 'with-warnings' : 'ready';
}

import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { Referral } from './referral-schema.js';

export const referralInFuture = problemOf(
  'referral-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const homeStartUnrequested = problemOf(
  'home-start-unrequested',
  [
    'Naar Home-Start gaat een gezin hier op een duidelijke hulpvraag van de moeder.',
    'Here a family passes to Home-Start on the mother’s explicit request for help.',
  ],
  [
    'Bespreek het met haar, en leg vast dat zij erom vroeg.',
    'Discuss it with her, and record that she asked for it.',
  ],
);
/** Not recorded is not no: it is asked. */
export const homeStartRequestUnknown = problemOf(
  'home-start-request-unknown',
  [
    'Of zij zelf om Home-Start vroeg, is niet ingevuld; hier gaat een gezin op haar eigen hulpvraag.',
    'Whether she asked for Home-Start herself is not filled in; here a family goes on her own request.',
  ],
  ['Vraag het haar en vul het in.', 'Ask her and fill it in.'],
);
export const homeStartNewVisitor = problemOf(
  'home-start-new-visitor',
  [
    'Bij deze locatie komt er voor Home-Start een andere vrijwilligster.',
    'At this location another volunteer comes for Home-Start.',
  ],
  [
    'Kies nee, of laat in Instellingen toe dat de bezoekmoeder meegaat.',
    'Choose no, or allow in Settings that the visiting mother goes along.',
  ],
);

type HomeStartSettings = Pick<LocationSettings, 'homeStartNeedsRequest' | 'homeStartKeepsVisitingMother'>;

/**
 * Whether a referral can be recorded as it is. A family passes from MIM to Home-Start on her own
 * explicit request (Breda), and with the same visiting mother (Den Bosch) or a new one: settings of the
 * location.
 * @param referral The referral.
 * @param settings How the location works with Home-Start.
 * @param today The day on which it is recorded.
 * @example
 * const referral = referralSchema.parse({ direction: 'out', referredOn: '2008-06-01', programme: 'home-start', reason: 'Wekelijkse hulp.' });
 * const today = Temporal.PlainDate.from('2008-06-01');
 * canRefer(referral, defaultLocationSettings, today).ok; // false
 * canRefer({ ...referral, requestedByHer: true }, defaultLocationSettings, today).ok; // true
 */
export function canRefer(
  referral: Referral,
  settings: HomeStartSettings,
  today: PlainDate,
): Result<
  Referral,
  Problem<
    'referral-in-future' | 'home-start-unrequested' | 'home-start-request-unknown' | 'home-start-new-visitor'
  >
> {
  const day = today.toString();
  requireDays(referral.referredOn);
  if (referral.referredOn > day) return fail(referralInFuture);
  const toHomeStart = referral.direction === 'out' && referral.programme === 'home-start';
  if (!toHomeStart) return ok(referral);
  const needsRequest = settings.homeStartNeedsRequest;
  if (needsRequest && referral.requestedByHer === false) return fail(homeStartUnrequested);
  if (!settings.homeStartKeepsVisitingMother && referral.keepsVisitingMother === true)
    return fail(homeStartNewVisitor);
  return needsRequest && referral.requestedByHer === null ? fail(homeStartRequestUnknown) : ok(referral);
}

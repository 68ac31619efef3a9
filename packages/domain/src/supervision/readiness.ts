import { type CodeOf, codeList } from '../kernel/code-list.js';
import { addMonths, requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, pausedOn } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { isCoordinatorOn } from './visiting-coordinator.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';
import { isActiveOn } from './visiting-mother-rules.js';

/** What can stand between a visiting mother and a match. */
export const readinessLacks = codeList('readiness-lack', [
  { code: 'stopped', label: { nl: 'zij is gestopt', en: 'she has stopped' } },
  { code: 'leaving', label: { nl: 'zij gaat binnenkort weg', en: 'she is leaving soon' } },
  {
    code: 'paused',
    label: { nl: 'zij is tijdelijk niet beschikbaar', en: 'she is temporarily not available' },
  },
  {
    code: 'programme-mother',
    label: { nl: 'zij krijgt zelf nog bezoek', en: 'she is still visited herself' },
  },
  {
    code: 'not-prepared',
    label: { nl: 'haar voorbereiding is niet klaar', en: 'her preparation is not complete' },
  },
  { code: 'no-vog', label: { nl: 'er is geen VOG gezien', en: 'no certificate of conduct was seen' } },
  {
    code: 'vog-expired',
    label: { nl: 'haar VOG is verlopen', en: 'her certificate of conduct has expired' },
  },
  {
    code: 'agreement-missing',
    label: { nl: 'de overeenkomst is niet getekend', en: 'the agreement is not signed' },
  },
  {
    code: 'confidentiality-missing',
    label: { nl: 'de geheimhouding is niet getekend', en: 'the confidentiality statement is not signed' },
  },
  { code: 'full', label: { nl: 'zij zit aan haar maximum', en: 'she has reached her maximum' } },
]);
export type ReadinessLack = CodeOf<typeof readinessLacks>;

/** What is registered of her on which readiness depends. */
type RegisteredForReadiness = Pick<
  VisitingMotherFacts,
  | 'preparedOn'
  | 'vogSeenOn'
  | 'agreementSignedOn'
  | 'confidentialitySignedOn'
  | 'maximumFamilies'
  | 'coordinatorFrom'
  | 'coordinatorUntil'
  | 'stoppedOn'
>;

/** What readiness depends on. */
export interface ReadinessFacts extends Readonly<RegisteredForReadiness> {
  readonly pauses: readonly OpenPeriod[];
  /** Whether she takes part as a programme mother herself now. */
  readonly isProgrammeMother: boolean;
}

export interface Readiness {
  readonly ready: boolean;
  readonly lacks: readonly ReadinessLack[];
}

type VogSettings = Pick<LocationSettings, 'vogRequired' | 'vogValidYears'>;
type ReadinessSettings = VogSettings & Pick<LocationSettings, 'familiesPerVisitingMother'>;

/**
 * Families that a visiting mother visits at most: her own number, or else the location's usual one
 * (about two on average in the registration of 2008).
 * @example
 * maximumFamilies({ maximumFamilies: null }, { familiesPerVisitingMother: 2 }); // 2
 */
export const maximumFamilies = (
  { maximumFamilies: own }: Pick<ReadinessFacts, 'maximumFamilies'>,
  settings: Pick<LocationSettings, 'familiesPerVisitingMother'>,
): number => own ?? settings.familiesPerVisitingMother;

/**
 * The first day on which a certificate of conduct is no longer valid.
 * @param vogSeenOn Day on which it was seen, ISO text.
 * @returns ISO text; null where the location requires none, sets no term, or none was seen.
 * @example
 * vogExpiresOn('2008-02-29', { vogRequired: true, vogValidYears: 3 }); // '2011-02-28'
 */
export const vogExpiresOn = (
  vogSeenOn: string | null,
  { vogRequired, vogValidYears }: VogSettings,
): string | null =>
  vogRequired && vogSeenOn !== null && vogValidYears !== null
    ? addMonths(vogSeenOn, vogValidYears * 12)
    : null;

/** A fact that was dated counts from its day on. */
function isDone(date: string | null, day: string): boolean {
  requireDays(date);
  return date !== null && date <= day;
}

/** Whether it is known already that she goes: a stop, or a pause of which nobody knows the end, lies ahead. */
const isLeaving = (
  { stoppedOn, pauses }: Pick<ReadinessFacts, 'stoppedOn' | 'pauses'>,
  day: string,
): boolean =>
  stoppedOn !== null || pauses.some(({ firstDay, lastDay }) => lastDay === null && firstDay > day);

/**
 * Whether a visiting mother can be matched: prepared, with a valid certificate of conduct where the
 * location requires one, agreement and confidentiality statement signed, and below her own maximum.
 * @param facts What is registered of her.
 * @param activeMatches Families that she visits now.
 * @param settings Settings of her location on that day.
 * @param today The day on which is asked.
 * @returns Every lack, in the order in which people should read them; ready without any.
 * @example
 * readiness(aReadyVisitingMother({ vogSeenOn: null }), 0, defaultLocationSettings, Temporal.PlainDate.from('2008-05-01')).lacks; // ['no-vog']
 */
export function readiness(
  facts: ReadinessFacts,
  activeMatches: number,
  settings: ReadinessSettings,
  today: PlainDate,
): Readiness {
  const day = today.toString();
  const expires = vogExpiresOn(facts.vogSeenOn, settings);
  // Who prepares others is prepared by nobody, and the agreement is a volunteer's.
  const isCoordinator = isCoordinatorOn(facts, day);
  const holds = {
    stopped: !isActiveOn(facts, day),
    leaving: isActiveOn(facts, day) && isLeaving(facts, day),
    paused: pausedOn(facts.pauses, day),
    'programme-mother': facts.isProgrammeMother,
    'not-prepared': !isCoordinator && !isDone(facts.preparedOn, day),
    'no-vog': settings.vogRequired && !isDone(facts.vogSeenOn, day),
    'vog-expired': expires !== null && expires <= day,
    'agreement-missing': !isCoordinator && !isDone(facts.agreementSignedOn, day),
    'confidentiality-missing': !isDone(facts.confidentialitySignedOn, day),
    full: activeMatches >= maximumFamilies(facts, settings),
  } as const satisfies Readonly<Record<ReadinessLack, boolean>>;
  const lacks = readinessLacks.values.filter((lack) => holds[lack]);
  return { ready: lacks.length === 0, lacks };
}

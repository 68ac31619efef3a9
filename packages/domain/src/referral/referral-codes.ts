import { referralDestinations } from '../code-lists/trajectory-lists.js';
import { type Code, type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** Which way a referral goes. Stevig Ouderschap refers both ways, and can also run beside MIM. */
export const referralDirections = codeList('referral-direction', [
  { code: 'in', label: { nl: 'naar MIM', en: 'to MIM' } },
  { code: 'out', label: { nl: 'van MIM naar elders', en: 'from MIM elsewhere' } },
  { code: 'beside', label: { nl: 'naast MIM', en: 'beside MIM' } },
]);
export type ReferralDirection = CodeOf<typeof referralDirections>;

/** The other programmes and kinds of care: the list of the annual registration. */
export const referralProgrammes = referralDestinations;

/**
 * How far a referral came. It can be noted before it is sent; it has arrived when she was there herself, and is known when the
 * coordinator asked her after it.
 */
export const referralStates = codeList('referral-state', [
  { code: 'noted', label: { nl: 'nog te versturen', en: 'to be sent' } },
  { code: 'sent', label: { nl: 'verstuurd', en: 'sent' } },
  { code: 'waiting-list', label: { nl: 'op de wachtlijst', en: 'on the waiting list' } },
  { code: 'accepted', label: { nl: 'aangenomen', en: 'accepted' } },
  { code: 'connected', label: { nl: 'zij is er geweest', en: 'she was there' } },
  { code: 'asked-after', label: { nl: 'nagevraagd', en: 'followed up' } },
  { code: 'not-accepted', label: { nl: 'niet aangenomen', en: 'not accepted' } },
  { code: 'declined', label: { nl: 'moeder zag ervan af', en: 'declined by the mother' } },
  { code: 'unknown', label: { nl: 'onbekend gebleven', en: 'remained unknown' } },
]);
export type ReferralState = CodeOf<typeof referralStates>;

/** How a referral begins: it is noted to be sent later, or sent at once. */
export const firstReferralStates = codeList(
  'first-referral-state',
  referralStates.codes.filter(
    (state): state is Code<'noted' | 'sent'> => state.code === 'noted' || state.code === 'sent',
  ),
);

/** Which states can follow each, none twice. What is noted she can have gone to herself; what remained unknown can be heard as yet. */
export const referralStatesAfter = deepFreeze({
  noted: ['sent', 'connected', 'declined'],
  sent: ['accepted', 'waiting-list', 'connected', 'not-accepted', 'declined', 'unknown'],
  'waiting-list': ['accepted', 'connected', 'not-accepted', 'declined', 'unknown'],
  accepted: ['connected', 'declined', 'unknown'],
  connected: ['asked-after'],
  'asked-after': [],
  'not-accepted': [],
  declined: [],
  unknown: ['connected', 'not-accepted', 'declined'],
} as const satisfies Readonly<Record<ReferralState, readonly ReferralState[]>>);

/** What an organisation in the local directory is. */
export const serviceKinds = codeList('service-kind', [
  labelledCode('programme', 'programma', 'programme'),
  labelledCode('health', 'gezondheid', 'health'),
  labelledCode('social-work', 'maatschappelijk werk', 'social work'),
  labelledCode('debt-help', 'hulp bij schulden', 'debt counselling'),
  labelledCode('housing', 'wonen', 'housing'),
  labelledCode('language', 'taal', 'language'),
  labelledCode('play-and-meet', 'spelen en ontmoeten', 'play and meeting'),
  labelledCode('childcare', 'kinderopvang', 'childcare'),
  labelledCode('safety', 'veiligheid', 'safety'),
  labelledCode('other', 'anders', 'other'),
]);
export type ServiceKind = CodeOf<typeof serviceKinds>;

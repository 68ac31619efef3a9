import { deepFreeze } from '../kernel/deep-freeze.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result } from '../kernel/result.js';
import { type Role, reachOfRole } from './roles.js';

/**
 * Minutes in which an invitation can be used. The first administrator stands beside the machine when the link is
 * printed, and it opens everything; others may read their mail next week.
 */
export const invitationMinutes = deepFreeze({ firstAdministrator: 30, others: 7 * 24 * 60 });

/**
 * Days for which an invitation is kept once it was taken up, withdrawn or over: as long as somebody may still ask what became of it.
 * As long as prospects that declined (our own line for a name and an address that lead to nothing any more).
 */
export const closedInvitationDays = 30;

/** Whom each role may invite. Source: the table of who may do what in the programme's rules for security. */
const invitedBy = deepFreeze({
  coordinator: [],
  manager: ['coordinator'],
  analyst: [],
  administrator: ['coordinator', 'manager', 'analyst', 'administrator'],
} satisfies Record<Role, readonly Role[]>);

/**
 * Whom somebody of a role may invite.
 * @example
 * rolesInvitedBy('manager'); // ['coordinator']
 */
export const rolesInvitedBy = (role: Role): readonly Role[] => invitedBy[role];

/** A role, and for what. */
export interface Assignment {
  readonly role: Role;
  /** Of a coordinator; empty for the others. */
  readonly locationIds: readonly string[];
  /** Of a manager; null for the others. */
  readonly providerId: string | null;
}

const problems = {
  notTheirs: problemOf(
    'role-not-invited',
    ['Deze rol kunt u niet uitnodigen.', 'You cannot invite to this role.'],
    ['Vraag het de beheerder.', 'Ask the administrator.'],
  ),
  elsewhere: problemOf(
    'location-not-invited',
    [
      'Deze locatie is er niet, of is niet van uw aanbieder.',
      'There is no such location, or it is not your provider’s.',
    ],
    ['Kies een locatie uit de lijst.', 'Choose a location from the list.'],
  ),
  noLocation: problemOf(
    'location-missing',
    ['Een coördinator werkt voor minstens één locatie.', 'A coordinator works for one location at least.'],
    ['Kies een locatie.', 'Choose a location.'],
  ),
  noProvider: problemOf(
    'provider-missing',
    ['Een manager hoort bij een aanbieder.', 'A manager belongs to a provider.'],
    ['Kies een aanbieder.', 'Choose a provider.'],
  ),
  tooMuch: problemOf(
    'reach-too-wide',
    ['Bij deze rol hoort geen locatie of aanbieder.', 'This role has no location or provider.'],
    ['Laat die weg.', 'Leave it out.'],
  ),
} as const;

/** Why somebody cannot be invited so. */
export type NotInvited = (typeof problems)[keyof typeof problems];

/**
 * Everything that a role lacks or has too much, each at its field.
 * @example
 * assignmentRefusals({ role: 'manager', locationIds: [], providerId: null }).map(({ field }) => field); // ['providerId']
 */
export function assignmentRefusals({
  role,
  locationIds,
  providerId,
}: Assignment): readonly Refusal<'location-missing' | 'provider-missing' | 'reach-too-wide'>[] {
  const reach = reachOfRole[role];
  const ofLocations =
    reach === 'locations'
      ? locationIds.length === 0 && problems.noLocation
      : locationIds.length > 0 && problems.tooMuch;
  const ofProvider =
    reach === 'provider'
      ? providerId === null && problems.noProvider
      : providerId !== null && problems.tooMuch;
  return [
    ...(ofLocations ? [{ field: 'locationIds', problem: ofLocations }] : []),
    ...(ofProvider ? [{ field: 'providerId', problem: ofProvider }] : []),
  ];
}

/**
 * Why somebody cannot be invited to a role for some locations or a provider; null: she can. Whether they exist is
 * asked where they are kept.
 * @param invited To what.
 * @param inviter In which role, and for which locations, somebody invites.
 * @example
 * const manager = { role: 'manager', locationIds: ['breda'] };
 * whyNotInvited({ role: 'coordinator', locationIds: ['breda'], providerId: null }, manager); // null
 * whyNotInvited({ role: 'coordinator', locationIds: ['ede'], providerId: null }, manager).code; // 'location-not-invited'
 */
export function whyNotInvited(
  invited: Assignment,
  inviter: { readonly role: Role; readonly locationIds: readonly string[] },
): NotInvited | null {
  if (!rolesInvitedBy(inviter.role).includes(invited.role)) return problems.notTheirs;
  const [refused] = assignmentRefusals(invited);
  if (refused !== undefined) return refused.problem;
  const isElsewhere =
    inviter.role === 'manager' && invited.locationIds.some((id) => !inviter.locationIds.includes(id));
  return isElsewhere ? problems.elsewhere : null;
}

/** What has become of an invitation. */
export interface InvitationFacts {
  readonly isAccepted: boolean;
  /** Taken back, or replaced by a newer one. */
  readonly isWithdrawn: boolean;
  readonly isExpired: boolean;
}

const closed = {
  unknown: problemOf(
    'invitation-unknown',
    ['Deze link hoort bij geen uitnodiging.', 'This link belongs to no invitation.'],
    [
      'Kijk of de link heel is overgenomen. Lukt het niet, vraag dan een nieuwe aan wie u uitnodigde.',
      'Look whether the whole link was copied. If it was, ask whoever invited you for a new one.',
    ],
  ),
  used: problemOf(
    'invitation-used',
    ['Met deze uitnodiging is al een account gemaakt.', 'An account was made with this invitation already.'],
    [
      'Meld u aan met uw e-mailadres en wachtwoord. Was u het niet zelf, zeg het dan wie u uitnodigde.',
      'Sign in with your e-mail address and password. If it was not you, tell whoever invited you.',
    ],
  ),
  withdrawn: problemOf(
    'invitation-withdrawn',
    [
      'Deze uitnodiging is ingetrokken, of er is een nieuwere.',
      'This invitation was withdrawn, or there is a newer one.',
    ],
    [
      'Neem de nieuwste link die u kreeg, of vraag wie u uitnodigde om een nieuwe.',
      'Take the newest link that you got, or ask whoever invited you for a new one.',
    ],
  ),
  expired: problemOf(
    'invitation-expired',
    ['Deze uitnodiging is verlopen.', 'This invitation has expired.'],
    ['Vraag wie u uitnodigde om een nieuwe.', 'Ask whoever invited you for a new one.'],
  ),
} as const;

/** Why an invitation cannot be used. */
export type NotAcceptable = (typeof closed)[keyof typeof closed];

/**
 * An invitation that can be used, or why it cannot (any more).
 * @param invitation With what has become of it; undefined: there is none.
 * @example
 * acceptableInvitation({ isAccepted: false, isWithdrawn: false, isExpired: false }).ok; // true
 * acceptableInvitation(undefined).problem.code; // 'invitation-unknown'
 */
export function acceptableInvitation<Invitation extends InvitationFacts>(
  invitation: Invitation | undefined,
): Result<Invitation, NotAcceptable> {
  if (invitation === undefined) return fail(closed.unknown);
  if (invitation.isAccepted) return fail(closed.used);
  if (invitation.isWithdrawn) return fail(closed.withdrawn);
  return invitation.isExpired ? fail(closed.expired) : ok(invitation);
}

/**
 * An e-mail address as accounts are found by it: whoever types capitals or spaces around it means the same.
 * @example
 * accountEmail(' Toos@MIM.example '); // 'toos@mim.example'
 */
export const accountEmail = (typed: string): string => typed.trim().toLowerCase();

/** What an address that has an account is answered. */
export const accountExists: Problem<'account-exists'> = problemOf(
  'account-exists',
  ['Dit e-mailadres heeft al een account.', 'This e-mail address has an account already.'],
  [
    'Wie het heeft, meldt zich daarmee aan. Nodig anders uit op een ander adres.',
    'Whoever has it signs in with it. Otherwise invite at another address.',
  ],
);

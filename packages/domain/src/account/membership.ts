import { deepFreeze } from '../kernel/deep-freeze.js';
import { addDays, requireDays } from '../kernel/iso-date.js';
import { type Problem, problemOf } from '../kernel/result.js';
import { rolesInvitedBy } from './invitation.js';
import type { Role } from './roles.js';

/** From when until when somebody has a role, as ISO text; both days count. */
export interface MembershipDays {
  /** Null: since before days were kept. */
  readonly firstDay: string | null;
  /** Null: it goes on. */
  readonly lastDay: string | null;
}

/** Whether a role is still to begin, holds, or is over. */
export type MembershipState = 'coming' | 'held' | 'ended';

/**
 * How a role stands on a day. One that was ended before it began is over.
 * @param today ISO text.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * membershipState({ firstDay: '2008-04-01', lastDay: null }, '2008-03-31'); // 'coming'
 * membershipState({ firstDay: null, lastDay: '2008-03-31' }, '2008-03-31'); // 'held'
 */
export function membershipState({ firstDay, lastDay }: MembershipDays, today: string): MembershipState {
  requireDays(firstDay, lastDay, today);
  if (lastDay !== null && (lastDay < today || (firstDay !== null && lastDay < firstDay))) return 'ended';
  return firstDay !== null && firstDay > today ? 'coming' : 'held';
}

/**
 * The last day of a role that is ended at once: yesterday, for a day counts whole. Of one that is still to begin, the
 * day before it would have.
 * @param today ISO text.
 * @example
 * lastDayAtOnce({ firstDay: null, lastDay: null }, '2008-03-31'); // '2008-03-30'
 * lastDayAtOnce({ firstDay: '2008-05-01', lastDay: null }, '2008-03-31'); // '2008-04-30'
 */
export const lastDayAtOnce = ({ firstDay }: MembershipDays, today: string): string =>
  addDays(firstDay !== null && firstDay > today ? firstDay : today, -1);

const problems = deepFreeze({
  own: problemOf(
    'own-role',
    ['Uw eigen rol kunt u niet geven of beëindigen.', 'You cannot give or end your own role.'],
    ['Vraag het een andere beheerder.', 'Ask another administrator.'],
  ),
  notTheirs: problemOf(
    'role-not-ended',
    ['Deze rol kunt u niet beëindigen.', 'You cannot end this role.'],
    ['Vraag het de beheerder.', 'Ask the administrator.'],
  ),
  over: problemOf(
    'role-over',
    ['Deze rol is al beëindigd.', 'This role has ended already.'],
    ['Geef de rol opnieuw om weer te beginnen.', 'Give the role again to begin again.'],
  ),
  backwards: problemOf(
    'ends-before-it-begins',
    ['De laatste dag ligt voor de eerste.', 'The last day is before the first.'],
    ['Kies een latere dag.', 'Choose a later day.'],
  ),
  past: problemOf(
    'ends-in-the-past',
    ['Deze dag is voorbij: de rol gold toen nog.', 'This day is over: the role still held then.'],
    ['Kies vandaag of later, of beëindig de rol nu.', 'Choose today or later, or end the role now.'],
  ),
});

/** Why a role cannot be ended. */
export type NotEnded = (typeof problems)[keyof typeof problems];

/** A role that somebody has. */
export interface Membership extends MembershipDays {
  readonly accountId: string;
  readonly role: Role;
}

/** Whoever ends it, with the day on which. */
export interface Ender {
  readonly accountId: string;
  readonly role: Role;
  readonly today: string;
}

/**
 * Why a role cannot be ended on a day; null: it can. Whose it is beyond the roles is asked where they are kept.
 * @param lastDay The day that is to be its last; null: at once.
 * @example
 * const toos = { accountId: 'toos', role: 'coordinator', firstDay: null, lastDay: null };
 * whyNotEnded(toos, { accountId: 'bas', role: 'administrator', today: '2008-03-31' }, '2008-04-30'); // null
 * whyNotEnded(toos, { accountId: 'toos', role: 'administrator', today: '2008-03-31' }, null).code; // 'own-role'
 */
export function whyNotEnded(held: Membership, ender: Ender, lastDay: string | null): NotEnded | null {
  if (held.accountId === ender.accountId) return problems.own;
  if (!rolesInvitedBy(ender.role).includes(held.role)) return problems.notTheirs;
  if (membershipState(held, ender.today) === 'ended') return problems.over;
  if (lastDay === null) return null;
  if (lastDay < ender.today) return problems.past;
  return held.firstDay !== null && lastDay < held.firstDay ? problems.backwards : null;
}

/** What is said of the last administrator. */
export const lastAdministrator: Problem<'last-administrator'> = problemOf(
  'last-administrator',
  [
    'Dit is de laatste beheerder: zonder beheerder kan niemand nog accounts maken.',
    'This is the last administrator: without one nobody can make accounts.',
  ],
  ['Nodig eerst een andere beheerder uit.', 'Invite another administrator first.'],
);

/** What is said of a role that an account has already, and of one that somebody would give herself. */
export const roleHeld: Problem<'role-held'> = problemOf(
  'role-held',
  ['Dit account heeft deze rol al.', 'This account has this role already.'],
  ['Kijk in de lijst sinds wanneer.', 'See in the list since when.'],
);
/**
 * What is said of a role beside one of another kind: an account acts in one role at a time, the nearest to the families, so that an
 * administrator who is made a coordinator would administer no more, unseen.
 */
export const otherRoleHeld: Problem<'other-role-held'> = problemOf(
  'other-role-held',
  [
    'Dit account heeft al een andere rol. Een account werkt in één rol tegelijk.',
    'This account has another role already. An account works in one role at a time.',
  ],
  [
    'Beëindig eerst die rol, of nodig uit op een ander e-mailadres.',
    'End that role first, or invite at another e-mail address.',
  ],
);
export const ownRole: Problem<'own-role'> = problems.own;

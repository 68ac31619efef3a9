import type { Actor } from '@mim/database';

/** A person with a session and a role in the programme, as read for this one request. */
export interface SignedInAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The session of this request; of a procedure that is called without one, empty. */
  readonly sessionId: string;
  /** Role and locations, from the memberships as they are now. */
  readonly actor: Actor;
}

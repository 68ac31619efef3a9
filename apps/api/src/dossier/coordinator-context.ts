import type { Actor } from '@mim/database';
import type { RequestContext } from '../trpc/context.js';

/** The request of someone who works with dossiers, as far as their work needs it. */
export interface CoordinatorContext
  extends Omit<RequestContext, 'accounts' | 'namesOfAccounts' | 'contactsOfAccounts'> {
  readonly actor: Actor;
}

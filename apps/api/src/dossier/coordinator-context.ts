import type { Actor } from '@mim/database';
import type { RequestContext } from '../trpc/context.js';

/** The request of someone who works with dossiers. */
export interface CoordinatorContext extends RequestContext {
  readonly actor: Actor;
}

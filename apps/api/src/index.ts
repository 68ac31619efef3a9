import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { ApiRouter } from './router.js';

export type { OpenedInvitation } from './invitations/invitation.routes.js';
export type { ApiRouter };

/** What each procedure takes. */
export type ApiInputs = inferRouterInputs<ApiRouter>;

/** What each procedure gives. */
export type ApiOutputs = inferRouterOutputs<ApiRouter>;
export type { OfferedFactor, SignInState } from './second-factor/second-factor.js';

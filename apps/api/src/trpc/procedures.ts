import type { Actor } from '@mim/database';
import { yearRefusal } from '@mim/domain/delivery';
import { problems } from '../problems.js';
import { refusal } from './error-map.js';
import { trpc } from './trpc.js';

type Role = Actor['role'];

/** Anyone, signed in or not. */
export const publicProcedure = trpc.procedure;

/** Anyone with a session and a role in the programme. The context then has the account and the actor. */
export const signedInProcedure = trpc.procedure
  .use(({ ctx, next }) => {
    if (ctx.account === null) throw refusal(problems.signInRequired);
    return next({ ctx: { account: ctx.account, actor: ctx.account.actor } });
  })
  .use(async ({ ctx, type, getRawInput, next }) => {
    // Whatever is stored of a year: there is no registration of one that has not begun.
    const refused = type === 'mutation' ? yearRefusal(await getRawInput(), ctx.today) : null;
    if (refused !== null) throw refusal(refused.problem);
    return next();
  });

const only = (...roles: readonly Role[]) =>
  signedInProcedure.use(({ ctx, next }) => {
    if (!roles.includes(ctx.actor.role)) throw refusal(problems.notAllowed);
    return next();
  });

/** A coordinator, for the locations she works at. */
export const coordinatorProcedure = only('coordinator');

/** A manager, for the locations of her provider. */
export const managerProcedure = only('manager');

/** The institute's analyst. */
export const analystProcedure = only('analyst');

/** The administrator, who sees no dossiers. */
export const administratorProcedure = only('administrator');

/** Who looks after accounts: the administrator, and a manager for coordinators of her provider. */
export const accountsProcedure = only('administrator', 'manager');

/** Who looks after providers and locations: the administrator, and the institute's analyst. */
export const placesProcedure = only('administrator', 'analyst');

/** Who may take out a delivery that was sent: the location that sent it, a manager of its provider, and the institute's analyst. */
export const sentDeliveriesProcedure = only('coordinator', 'manager', 'analyst');

/** Who follows deliveries: the institute's analyst, and a manager for the locations of her provider. */
export const deliveriesProcedure = only('analyst', 'manager');

/** Who looks at computed figures: the institute's analyst, a manager and a coordinator. */
export const figuresProcedure = only('analyst', 'manager', 'coordinator');

import type { TRPCLink } from '@trpc/client';
import type { AnyTRPCRouter } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import { noteReached, noteUnreachable } from './connection.js';
import { isSignInRequired, problemFromError, unreachable } from './problem-from-error.js';
import { signedInAgain } from './sign-in-again.js';

/**
 * What every request goes through. It notes whether the server answers, and holds a request that is
 * refused because the session ended until someone has signed in again, then sends it once more.
 * @param isSignedIn whether someone was at work; if not, there is no page to keep
 */
export function requestLink<Router extends AnyTRPCRouter>(isSignedIn: () => boolean): TRPCLink<Router> {
  return () =>
    ({ next, op }) =>
      observable((observer) => {
        let stop = () => {};
        const send = (mayWait: boolean) => {
          const request = next(op).subscribe({
            next: (answer) => {
              noteReached();
              observer.next(answer);
            },
            complete: () => observer.complete(),
            error: (error) => {
              if (problemFromError(error) !== unreachable) noteReached();
              else if (op.signal?.aborted !== true) noteUnreachable();
              if (!mayWait || !isSignInRequired(error) || !isSignedIn()) {
                observer.error(error);
                return;
              }
              void signedInAgain().then((isIn) => (isIn ? send(false) : observer.error(error)));
            },
          });
          stop = () => request.unsubscribe();
        };
        send(true);
        return () => stop();
      });
}

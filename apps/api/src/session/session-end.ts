import type { FastifyReply } from 'fastify';
import { absoluteSeconds } from '../sign-in/session-lifetime.js';

/** When a session ends: if it is not used again, and however much it is used. */
interface SessionTimes {
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** How many seconds are left of a session, as whole seconds that have certainly not passed yet. */
export interface SecondsLeft {
  /** Until it ends if it is not used again. */
  readonly idle: number;
  /** Until it ends however much it is used. */
  readonly absolute: number;
}

/**
 * How long a session still lasts. Told in seconds and not as a moment, so that a computer whose clock is
 * wrong warns in time all the same.
 * @param now The moment of asking.
 * @example
 * secondsLeft({ createdAt: at('08:00'), expiresAt: at('09:30') }, at('09:05')); // { idle: 1500, absolute: 39300 }
 */
export function secondsLeft({ createdAt, expiresAt }: SessionTimes, now: Date): SecondsLeft {
  const until = (moment: number) => Math.max(0, Math.floor((moment - now.getTime()) / 1000));
  const absolute = until(createdAt.getTime() + absoluteSeconds * 1000);
  return { idle: Math.min(until(expiresAt.getTime()), absolute), absolute };
}

/**
 * Says with an answer how long the session still lasts. On every answer, as every request moves the end:
 * a page that had to ask for it would prolong what it asks about.
 */
export function tellSessionEnd(reply: FastifyReply, session: SessionTimes, now: Date): void {
  const { idle, absolute } = secondsLeft(session, now);
  reply.header('x-mim-session-idle', idle).header('x-mim-session-absolute', absolute);
}

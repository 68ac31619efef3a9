import type { SessionEnd } from '../../clients/session-end.js';

/** How long before an end that being active postpones one is warned. Milliseconds. */
export const warnBeforeIdle = 5 * 60_000;

/** How long before an end that nothing postpones: time to round off what one is at. Milliseconds. */
export const warnBeforeAbsolute = 15 * 60_000;

/** Ends nearer together than this are one: they were told in whole seconds. Milliseconds. */
const sameWithin = 2_000;

/** What is to be said about the session at a moment. */
export type SessionPhase =
  | { readonly kind: 'open' | 'over' }
  /** It ends then if nothing is asked, and can be kept. */
  | { readonly kind: 'idle'; readonly at: number }
  /** It ends then whatever is asked. */
  | { readonly kind: 'absolute'; readonly at: number };

/** When something else is to be said, of the moments that are still to come. */
const turningPoints = ({ idleAt, absoluteAt }: SessionEnd): number[] =>
  isOneEnd({ idleAt, absoluteAt })
    ? [absoluteAt - warnBeforeAbsolute, absoluteAt]
    : [absoluteAt - warnBeforeAbsolute, idleAt - warnBeforeIdle, idleAt];

/** Being active postpones nothing more: the last half hour runs. */
const isOneEnd = ({ idleAt, absoluteAt }: SessionEnd): boolean => absoluteAt - idleAt < sameWithin;

/**
 * What is to be said about a session. The end that is nearest goes first: one that can be postponed is said
 * as such also in the last quarter of an hour, and thereafter the one that cannot.
 * @param now in milliseconds
 * @example
 * sessionPhase({ idleAt: now + 60_000, absoluteAt: now + 7_200_000 }, now); // { kind: 'idle', at: now + 60_000 }
 */
export function sessionPhase(end: SessionEnd, now: number): SessionPhase {
  const { idleAt, absoluteAt } = end;
  if (now >= Math.min(idleAt, absoluteAt)) return { kind: 'over' };
  if (!isOneEnd(end) && now >= idleAt - warnBeforeIdle) return { kind: 'idle', at: idleAt };
  if (now >= absoluteAt - warnBeforeAbsolute) return { kind: 'absolute', at: absoluteAt };
  return { kind: 'open' };
}

/** How long nothing else is to be said, in milliseconds; null when that is for good. */
export function untilNextPhase(end: SessionEnd, now: number): number | null {
  const ahead = turningPoints(end).filter((moment) => moment > now);
  return ahead.length === 0 ? null : Math.min(...ahead) - now;
}

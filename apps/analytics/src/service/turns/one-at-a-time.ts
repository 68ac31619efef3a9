import { fail, ok, type Result } from '@mim/domain/kernel';
import { problems } from '../problems.js';

/** Does what is asked when it is the turn of who asks; a problem where too much of hers waits already. */
export interface TakeTurn {
  <Value>(who: string, work: () => Promise<Value>): Promise<Result<Value>>;
  /** How many wait and how many are under way, of everybody together. */
  use(): { readonly waiting: number; readonly running: number };
}

interface Line {
  /** The end of what was asked last, however it ended. */
  end: Promise<unknown>;
  /** How many are under way or wait. */
  length: number;
}

/**
 * Lets everybody have one thing done at a time, in the order in which she asked. Who asks much waits for herself
 * alone: nobody stands in the line of somebody else.
 * @param mostWaiting How many of one may wait, beside the one that is under way.
 * @example
 * const takeTurn = oneAtATime(100);
 * await takeTurn(actor.accountId, () => report(year)); // { ok: true, value: … }
 */
export function oneAtATime(mostWaiting: number): TakeTurn {
  const lines = new Map<string, Line>();
  const takeTurn = async <Value>(who: string, work: () => Promise<Value>): Promise<Result<Value>> => {
    const line = lines.get(who) ?? { end: Promise.resolve(), length: 0 };
    if (line.length > mostWaiting) return fail(problems.tooManyQuestions);
    lines.set(who, line);
    line.length += 1;
    const turn = line.end.then(work);
    const leave = () => {
      line.length -= 1;
      if (line.length === 0) lines.delete(who);
    };
    line.end = turn.then(leave, leave);
    return ok(await turn);
  };
  const use = () => {
    const asked = [...lines.values()].reduce((sum, { length }) => sum + length, 0);
    return { waiting: asked - lines.size, running: lines.size };
  };
  return Object.assign(takeTurn, { use });
}

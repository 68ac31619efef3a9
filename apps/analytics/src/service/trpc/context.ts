import type { Actor } from '@mim/database';
import type { Result } from '@mim/domain/kernel';
import type { FigureAnswers } from '../reports/figure-answers.js';
import type { TakeTurn } from '../turns/one-at-a-time.js';

/** What a procedure gets with each request. */
export interface RequestContext {
  /** Who asks, from the signed token of this one request; a problem when the token does not hold. */
  readonly actor: Result<Actor>;
  readonly answers: FigureAnswers;
  /** Lets each account have one question computed at a time. */
  readonly takeTurn: TakeTurn;
}

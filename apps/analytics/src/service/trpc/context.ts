import type { Actor } from '@mim/database';
import type { Result } from '@mim/domain/kernel';
import type { FigureAnswers } from '../reports/figure-answers.js';

/** What a procedure gets with each request. */
export interface RequestContext {
  /** Who asks, from the signed token of this one request; a problem when the token does not hold. */
  readonly actor: Result<Actor>;
  readonly answers: FigureAnswers;
}

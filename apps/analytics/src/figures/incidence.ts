import { normalQuantile } from '@mim/domain/kernel';

/** A cumulative incidence on a day. */
export interface Incidence {
  /** The share that has ended for it by this day. */
  readonly estimate: number;
  readonly variance: number;
}

/** A day on which trajectories ended. */
export interface EventDay {
  /** Who still took part just before it, as a share. */
  readonly before: number;
  readonly atRisk: number;
  /** Ends on it, for whatever cause. */
  readonly events: number;
}

/**
 * Adds up a cumulative incidence F (Aalen-Johansen) with its variance of Greenwood's type, day by day. With d₁ the events of
 * it and d₂ all others on a day, n at risk and G = (F(t) − F(u)) ÷ S(u):
 * Var F(t) = Σ over u ≤ t of S(u−)² ÷ n³ · [(1−G)²·d₁(n−d₁) + G²·d₂(n−d₂) + 2·G(1−G)·d₁d₂].
 * The sum is made by carrying on Var F, Var S and their covariance, which is the same and needs no second pass over the days.
 * Equal to R's `etm`.
 */
export class IncidenceSum {
  #estimate = 0;
  #variance = 0;
  #covariance = 0;
  #varianceOfStaying = 0;

  /**
   * @param day The next day with an event of any cause.
   * @param own How many of them are of this incidence.
   * @returns The incidence up to and including the day.
   */
  add({ before, atRisk, events }: EventDay, own: number): Incidence {
    const leaving = own / atRisk;
    const staying = (atRisk - events) / atRisk;
    const unit = (before * before) / (atRisk * atRisk * atRisk);
    this.#estimate += before * leaving;
    this.#variance +=
      2 * leaving * this.#covariance +
      leaving * leaving * this.#varianceOfStaying +
      unit * own * (atRisk - own);
    this.#covariance =
      staying * this.#covariance +
      staying * leaving * this.#varianceOfStaying -
      unit * own * (atRisk - events);
    this.#varianceOfStaying = staying * staying * this.#varianceOfStaying + unit * events * (atRisk - events);
    return { estimate: this.#estimate, variance: this.#variance };
  }
}

/** The 95% band of an estimate; null where there is none. */
export interface Band {
  readonly lower: number | null;
  readonly upper: number | null;
}

export const noBand: Band = { lower: null, upper: null };

/** A sum of quotients that should be 1 may miss its last digits. */
const nearlyOne = 1 - 1e-12;

/**
 * The 95% band of a cumulative incidence on the log(−log(1 − F)) scale; none where F is 0 or 1.
 * @example
 * bandOfIncidence({ estimate: 0, variance: 0 }); // { lower: null, upper: null }
 */
export function bandOfIncidence({ estimate, variance }: Incidence): Band {
  if (estimate <= 0 || estimate >= nearlyOne) return noBand;
  const log = Math.log1p(-estimate);
  const width = (normalQuantile * Math.sqrt(Math.max(0, variance))) / ((1 - estimate) * Math.abs(log));
  return { lower: -Math.expm1(log * Math.exp(-width)), upper: -Math.expm1(log * Math.exp(width)) };
}

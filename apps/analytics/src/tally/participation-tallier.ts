import { type EndReason, educationLevels, endReasons, originGroups } from '@mim/domain/code-lists';
import type { Participation } from '@mim/domain/delivery';
import { epochDayOf } from '@mim/domain/kernel';
import { type ChildAgeAtStart, childAgeAtStart, isEnd } from '@mim/domain/registration';
import { CharacteristicsCounter } from './characteristics-counter.js';
import { CohortTallier } from './cohort-tallier.js';
import { CodeCounter, KeyCounter, knownCodeOrNull, yesNoCode } from './counters.js';
import { DosageTallier } from './dosage-tallier.js';
import { HistogramCounter } from './histogram-counter.js';
import { mapValues } from './map-values.js';
import { OutcomeTallier } from './outcome-tallier.js';
import { PairTallier } from './pair-tallier.js';
import { SurvivalCounter, stratumCounters } from './survival-counter.js';
import type { CharacteristicCounts, CohortsOfLocation, OutcomeCounts, Tally } from './tally.js';
import { sumOfCounts } from './tree-sum.js';

/** What the participations of a delivery contribute to its tally. */
export type ParticipationPart = Pick<
  Tally,
  'pairs' | 'waiting' | 'dosage' | 'ended' | 'survival' | 'strata' | 'endedByStratum'
> & {
  readonly participations: Omit<Tally['participations'], 'started'> & {
    readonly started: CharacteristicCounts;
  };
  readonly cohorts: CohortsOfLocation;
  readonly outcome: OutcomeCounts;
};

const knownOrigin = knownCodeOrNull(originGroups);
const knownEducation = knownCodeOrNull(educationLevels);

/** Counts the participations of one location and calendar year, row by row. */
export class ParticipationTallier {
  readonly #firstDay: number;
  readonly #lastDay: number;
  #total = 0;
  #new = 0;
  #newFirstChild = 0;
  readonly #transfersIn = new KeyCounter();
  #begunAgain = 0;
  readonly #arrivals = new KeyCounter();
  // Each row is counted in one of the two: together they are all participations.
  readonly #started: CharacteristicsCounter;
  readonly #continuing: CharacteristicsCounter;
  readonly #pairs: PairTallier;
  readonly #waiting = {
    'referral-to-intake': new HistogramCounter(),
    'intake-to-match': new HistogramCounter(),
    'match-to-first-visit': new HistogramCounter(),
    'referral-to-first-visit': new HistogramCounter(),
  };
  readonly #dosage = new DosageTallier();
  readonly #ended = new CodeCounter(endReasons);
  readonly #cohorts = new CohortTallier();
  readonly #outcome = new OutcomeTallier();
  readonly #hasOutcome: boolean;
  readonly #survival = new SurvivalCounter();
  readonly #strata = stratumCounters();

  /** @param hasOutcome Whether the format of the delivery has the outcome: else none of its mothers counts in it. */
  constructor(year: number, hasOutcome: boolean) {
    this.#firstDay = epochDayOf(`${year}-01-01`);
    this.#lastDay = epochDayOf(`${year}-12-31`);
    this.#started = new CharacteristicsCounter(year);
    this.#continuing = new CharacteristicsCounter(year);
    this.#pairs = new PairTallier(year);
    this.#hasOutcome = hasOutcome;
  }

  add(row: Participation): void {
    const started = epochDayOf(row.started_on);
    const isNew = started >= this.#firstDay;
    const childAge = childAgeAtStart(row.child_born, row.started_on);
    this.#total += 1;
    if (isNew) this.#addNew(row, started);
    (isNew ? this.#started : this.#continuing).add(row, childAge);
    this.#pairs.add(row);
    this.#addPerson(row, started);

    // An end after 31 December belongs to the next year's delivery: here she still takes part.
    const lastDay = row.ended_on === null ? Number.POSITIVE_INFINITY : epochDayOf(row.ended_on);
    const endReason = lastDay <= this.#lastDay ? row.end_reason : null;
    const isEnded = endReason !== null && isEnd(endReason);
    if (endReason !== null) this.#ended.add(endReason);
    this.#cohorts.add(row, endReason);
    this.#dosage.add(row, endReason === 'completed');
    if (isEnded && this.#hasOutcome) this.#outcome.add(row);

    const entry = Math.max(0, this.#firstDay - started);
    const exit = Math.min(lastDay, this.#lastDay) - started + 1;
    this.#addSurvival(row, { childAge, entry, exit, reason: isEnded ? endReason : null });
  }

  #addNew(row: Participation, started: number): void {
    this.#new += 1;
    if (row.first_child === true) this.#newFirstChild += 1;
    if (row.transferred_from !== null) this.#transfersIn.add(row.transferred_from);
    const referred = row.referred_on === null ? null : epochDayOf(row.referred_on);
    const intake = row.intake_on === null ? null : epochDayOf(row.intake_on);
    const matched = row.matched_on === null ? null : epochDayOf(row.matched_on);
    if (referred !== null) {
      this.#waiting['referral-to-first-visit'].add(started - referred);
      if (intake !== null) this.#waiting['referral-to-intake'].add(intake - referred);
    }
    if (matched !== null) {
      this.#waiting['match-to-first-visit'].add(started - matched);
      if (intake !== null) this.#waiting['intake-to-match'].add(matched - intake);
    }
  }

  /** A mother who is counted in another row too: her own earlier one here, or the one of who passed her on. */
  #addPerson(row: Participation, started: number): void {
    if (row.begun_again === true) this.#begunAgain += 1;
    else if (row.transferred_from !== null) {
      const left = row.transferred_on === null ? started : epochDayOf(row.transferred_on);
      if (left >= this.#firstDay && left <= this.#lastDay) this.#arrivals.add(row.transferred_from);
    }
  }

  #addSurvival(row: Participation, { childAge, entry, exit, reason }: Observation): void {
    this.#survival.add(entry, exit, reason);
    const strata = this.#strata;
    strata.origin.add(knownOrigin(row.origin), entry, exit, reason);
    strata.education.add(knownEducation(row.education), entry, exit, reason);
    strata['same-language'].add(yesNoCode(row.same_language), entry, exit, reason);
    strata['mother-circumstances'].addAll(row.mother_circumstances, entry, exit, reason);
    strata['child-circumstances'].addAll(row.child_circumstances, entry, exit, reason);
    strata['child-age-at-start'].add(childAge, entry, exit, reason);
  }

  part(): ParticipationPart {
    const started = this.#started.counts();
    return {
      participations: {
        total: this.#total,
        new: this.#new,
        newFirstChild: this.#newFirstChild,
        transfersIn: this.#transfersIn.counts(),
        begunAgain: this.#begunAgain,
        arrivals: this.#arrivals.counts(),
        ...sumOfCounts([started, this.#continuing.counts()]),
        started,
      },
      pairs: this.#pairs.counts(),
      waiting: mapValues(this.#waiting, (counter) => counter.histogram()),
      dosage: this.#dosage.counts(),
      ended: this.#ended.counts(),
      cohorts: this.#cohorts.counts(),
      outcome: this.#outcome.counts(),
      survival: this.#survival.counts(),
      strata: mapValues(this.#strata, (counter) => counter.counts()),
      endedByStratum: mapValues(this.#strata, (counter) => counter.ended()),
    };
  }
}

/** When a row is observed, in days since the first visit, and of whom. */
interface Observation {
  readonly childAge: ChildAgeAtStart;
  readonly entry: number;
  readonly exit: number;
  readonly reason: EndReason | null;
}

import {
  childCircumstances,
  type EndReason,
  educationLevels,
  endReasons,
  households,
  incomeSources,
  motherCircumstances,
  originGroups,
  referralDestinations,
  referralSources,
} from '@mim/domain/code-lists';
import type { Participation } from '@mim/domain/delivery';
import { cohortYear, epochDayOf } from '@mim/domain/kernel';
import { ageGroupIn, isEnd, programmeMotherAgeGroups } from '@mim/domain/registration';
import { BreakdownCounter, CodeCounter, KeyCounter, MultipleCounter, yesNo, yesNoCode } from './counters.js';
import { DosageTallier } from './dosage-tallier.js';
import { HistogramCounter } from './histogram-counter.js';
import { mapValues } from './map-values.js';
import { SurvivalCounter, stratumCounters } from './survival-counter.js';
import type { Counts, Tally } from './tally.js';

/** What the participations of a delivery contribute to its tally. */
export type ParticipationPart = Pick<
  Tally,
  'participations' | 'waiting' | 'dosage' | 'ended' | 'cohort' | 'survival' | 'strata'
>;

/** Counts the participations of one location and calendar year, row by row. */
export class ParticipationTallier {
  readonly #year: number;
  readonly #firstDay: number;
  readonly #lastDay: number;
  #total = 0;
  #new = 0;
  #newFirstChild = 0;
  readonly #transfersIn = new KeyCounter();
  readonly #breakdowns = {
    origin: new BreakdownCounter(originGroups),
    age: new BreakdownCounter(programmeMotherAgeGroups),
    education: new BreakdownCounter(educationLevels),
    household: new BreakdownCounter(households),
    income: new BreakdownCounter(incomeSources),
    'first-child': new BreakdownCounter(yesNo),
    'referral-source': new BreakdownCounter(referralSources),
    'group-participant': new BreakdownCounter(yesNo),
    'same-origin': new BreakdownCounter(yesNo),
    'same-language': new BreakdownCounter(yesNo),
  };
  readonly #circumstances = {
    'child-circumstances': new MultipleCounter(childCircumstances),
    'mother-circumstances': new MultipleCounter(motherCircumstances),
  };
  readonly #referredTo = new MultipleCounter(referralDestinations);
  readonly #waiting = {
    'referral-to-intake': new HistogramCounter(),
    'intake-to-match': new HistogramCounter(),
    'match-to-first-visit': new HistogramCounter(),
    'referral-to-first-visit': new HistogramCounter(),
  };
  readonly #dosage = new DosageTallier();
  readonly #ended = new CodeCounter(endReasons);
  readonly #cohort = { completed: new KeyCounter(), endedEarly: new KeyCounter(), open: new KeyCounter() };
  readonly #survival = new SurvivalCounter();
  readonly #strata = stratumCounters();

  constructor(year: number) {
    this.#year = year;
    this.#firstDay = epochDayOf(`${year}-01-01`);
    this.#lastDay = epochDayOf(`${year}-12-31`);
  }

  add(row: Participation): void {
    const started = epochDayOf(row.started_on);
    this.#total += 1;
    if (started >= this.#firstDay) this.#addNew(row, started);
    this.#addCharacteristics(row);

    // An end after 31 December belongs to the next year's delivery: here she still takes part.
    const lastDay = row.ended_on === null ? Number.POSITIVE_INFINITY : epochDayOf(row.ended_on);
    const endReason = lastDay <= this.#lastDay ? row.end_reason : null;
    if (endReason !== null) this.#ended.add(endReason);
    this.#addToCohort(row.child_born, endReason);
    this.#dosage.add(row, endReason === 'completed');

    const entry = Math.max(0, this.#firstDay - started);
    const exit = Math.min(lastDay, this.#lastDay) - started + 1;
    this.#addSurvival(row, entry, exit, endReason !== null && isEnd(endReason) ? endReason : null);
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

  #addCharacteristics(row: Participation): void {
    const breakdowns = this.#breakdowns;
    breakdowns.origin.add(row.origin);
    breakdowns.age.add(ageGroupIn(row.birth_year, programmeMotherAgeGroups, this.#year));
    breakdowns.education.add(row.education);
    breakdowns.household.add(row.household);
    breakdowns.income.add(row.income);
    breakdowns['first-child'].add(yesNoCode(row.first_child));
    breakdowns['referral-source'].add(row.referral_source);
    breakdowns['group-participant'].add(yesNoCode(row.group_participant));
    breakdowns['same-origin'].add(yesNoCode(row.same_origin));
    breakdowns['same-language'].add(yesNoCode(row.same_language));
    this.#circumstances['child-circumstances'].add(row.child_circumstances);
    this.#circumstances['mother-circumstances'].add(row.mother_circumstances);
    this.#referredTo.add(row.referred_to);
  }

  #addToCohort(childBornOn: string, endReason: EndReason | null): void {
    if (endReason !== null && !isEnd(endReason)) return;
    const cohort = cohortYear(childBornOn);
    if (endReason === null) this.#cohort.open.add(cohort);
    else if (endReason === 'completed') this.#cohort.completed.add(cohort);
    else this.#cohort.endedEarly.add(cohort);
  }

  #addSurvival(row: Participation, entry: number, exit: number, reason: string | null): void {
    this.#survival.add(entry, exit, reason);
    const { origin, education } = this.#breakdowns;
    this.#strata.origin.add(origin.knownOrNull(row.origin), entry, exit, reason);
    this.#strata.education.add(education.knownOrNull(row.education), entry, exit, reason);
    this.#strata['same-language'].add(yesNoCode(row.same_language), entry, exit, reason);
    this.#strata['mother-circumstances'].addAll(row.mother_circumstances, entry, exit, reason);
    this.#strata['child-circumstances'].addAll(row.child_circumstances, entry, exit, reason);
  }

  part(): ParticipationPart {
    return {
      participations: {
        total: this.#total,
        new: this.#new,
        newFirstChild: this.#newFirstChild,
        transfersIn: this.#transfersIn.counts(),
        breakdowns: mapValues(this.#breakdowns, (counter) => counter.breakdown()),
        circumstances: mapValues(this.#circumstances, (counter) => counter.breakdown()),
        referredTo: this.#referredTo.codes(),
      },
      waiting: mapValues(this.#waiting, (counter) => counter.histogram()),
      dosage: this.#dosage.counts(),
      ended: this.#ended.counts(),
      cohort: mapValues(this.#cohort, (counter): Counts => counter.counts()),
      survival: this.#survival.counts(),
      strata: mapValues(this.#strata, (counter) => counter.counts()),
    };
  }
}

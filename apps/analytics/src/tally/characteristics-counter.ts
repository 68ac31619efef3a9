import {
  childCircumstances,
  educationLevels,
  households,
  incomeSources,
  motherCircumstances,
  originGroups,
  referralDestinations,
  referralSources,
} from '@mim/domain/code-lists';
import type { Participation } from '@mim/domain/delivery';
import {
  ageGroupIn,
  type ChildAgeAtStart,
  childAgesAtStart,
  programmeMotherAgeGroups,
} from '@mim/domain/registration';
import { BreakdownCounter, MultipleCounter, yesNo, yesNoCode } from './counters.js';
import { mapValues } from './map-values.js';
import type { CharacteristicCounts } from './tally.js';

/** Counts participations by what is registered about the mother, her child and how she takes part. */
export class CharacteristicsCounter {
  readonly #year: number;
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
    'child-age-at-start': new BreakdownCounter(childAgesAtStart),
  };
  readonly #circumstances = {
    'child-circumstances': new MultipleCounter(childCircumstances),
    'mother-circumstances': new MultipleCounter(motherCircumstances),
  };
  readonly #referredTo = new MultipleCounter(referralDestinations);

  constructor(year: number) {
    this.#year = year;
  }

  add(row: Participation, childAge: ChildAgeAtStart): void {
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
    breakdowns['child-age-at-start'].add(childAge);
    this.#circumstances['child-circumstances'].add(row.child_circumstances);
    this.#circumstances['mother-circumstances'].add(row.mother_circumstances);
    this.#referredTo.add(row.referred_to);
  }

  counts(): CharacteristicCounts {
    return {
      breakdowns: mapValues(this.#breakdowns, (counter) => counter.breakdown()),
      circumstances: mapValues(this.#circumstances, (counter) => counter.breakdown()),
      referredTo: this.#referredTo.codes(),
    };
  }
}

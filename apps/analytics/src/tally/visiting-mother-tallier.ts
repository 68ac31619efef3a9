import {
  educationLevels,
  originGroups,
  preparationForms,
  stopReasons,
  visitingMotherExperience,
} from '@mim/domain/code-lists';
import type { VisitingMother } from '@mim/domain/delivery';
import { epochDayOf } from '@mim/domain/kernel';
import { ageGroupIn, visitingMotherAgeGroups } from '@mim/domain/registration';
import { BreakdownCounter, CodeCounter, MultipleCounter, yesNo, yesNoCode } from './counters.js';
import type { VisitingMotherCounts } from './tally.js';

/** Counts the visiting mothers of one location and calendar year, row by row. */
export class VisitingMotherTallier {
  readonly #year: number;
  readonly #firstDay: number;
  readonly #lastDay: number;
  #total = 0;
  #new = 0;
  #opening = 0;
  #closing = 0;
  #activeDays = 0;
  #monthRows = 0;
  #monthsMatched = 0;
  #monthsSupervised = 0;
  readonly #stopped = new CodeCounter(stopReasons);
  readonly #origin = new BreakdownCounter(originGroups);
  readonly #age = new BreakdownCounter(visitingMotherAgeGroups);
  readonly #education = new BreakdownCounter(educationLevels);
  readonly #formerProgrammeMother = new BreakdownCounter(yesNo);
  readonly #preparation = new BreakdownCounter(preparationForms);
  readonly #workExperience = new MultipleCounter(visitingMotherExperience);

  constructor(year: number) {
    this.#year = year;
    this.#firstDay = epochDayOf(`${year}-01-01`);
    this.#lastDay = epochDayOf(`${year}-12-31`);
  }

  add(row: VisitingMother): void {
    this.#total += 1;
    this.#addToLedger(row);
    this.#origin.add(row.origin);
    this.#age.add(ageGroupIn(row.birth_year, visitingMotherAgeGroups, this.#year));
    this.#education.add(row.education);
    this.#formerProgrammeMother.add(yesNoCode(row.former_programme_mother));
    this.#preparation.add(row.preparation);
    this.#workExperience.add(row.work_experience);
    if (row.months_matched !== null && row.months_supervised !== null) {
      this.#monthRows += 1;
      this.#monthsMatched += row.months_matched;
      this.#monthsSupervised += row.months_supervised;
    }
  }

  #addToLedger(row: VisitingMother): void {
    const started = epochDayOf(row.started_on);
    const stopped = row.stopped_on === null ? Number.POSITIVE_INFINITY : epochDayOf(row.stopped_on);
    if (started >= this.#firstDay) this.#new += 1;
    else this.#opening += 1;
    // A stop after 31 December belongs to the next year's delivery: here she is still active.
    if (stopped > this.#lastDay) this.#closing += 1;
    else if (row.stop_reason !== null) this.#stopped.add(row.stop_reason);
    this.#activeDays += Math.min(stopped, this.#lastDay) - Math.max(started, this.#firstDay) + 1;
  }

  counts(): VisitingMotherCounts {
    return {
      total: this.#total,
      new: this.#new,
      stopped: this.#stopped.counts(),
      opening: this.#opening,
      closing: this.#closing,
      activeDays: this.#activeDays,
      monthRows: this.#monthRows,
      monthsMatched: this.#monthsMatched,
      monthsSupervised: this.#monthsSupervised,
      breakdowns: {
        origin: this.#origin.breakdown(),
        age: this.#age.breakdown(),
        education: this.#education.breakdown(),
        'former-programme-mother': this.#formerProgrammeMother.breakdown(),
        preparation: this.#preparation.breakdown(),
      },
      workExperience: this.#workExperience.breakdown(),
    };
  }
}

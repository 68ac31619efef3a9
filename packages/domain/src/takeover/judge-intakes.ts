import { finishIntake } from '../registration/finish-intake.js';
import { missingForIntake } from '../registration/missing-for-intake.js';
import { keyOf } from './courses.js';
import type { MotherOfFile, Remarks } from './judge-people.js';
import { columnOfField } from './takeover-columns.js';
import type { TakeoverContext } from './takeover-plan.js';
import { cellMissing } from './takeover-problems.js';
import type { TakeoverColumn } from './takeover-sheets.js';

/** What the intakes of a file came to, by the rows of the mothers. */
export interface JudgedIntakes {
  /** Why each mother whose intake is complete was admitted; null: she met what is asked. */
  readonly admissions: ReadonlyMap<string, string | null>;
  /** Mothers whose intake should be complete, for what happened after it, and is not. */
  readonly failed: ReadonlySet<string>;
}

/** At which column what keeps an intake from being finished is said. */
const columnOfIntakeProblem: Readonly<Record<string, TakeoverColumn>> = {
  'admission-reason-missing': 'admissionReason',
  'eligibility-unknown': 'admissionReason',
  'intake-in-future': 'intakeOn',
  'intake-before-referral': 'intakeOn',
};

/**
 * Which intakes are finished, as far as the sheet tells all that finishing one asks.
 * @param goneOn Mothers of whom the file tells more than an intake.
 */
export function judgeIntakes(
  mothers: readonly MotherOfFile[],
  goneOn: ReadonlySet<string>,
  { settings, today }: TakeoverContext,
  remarks: Remarks,
): JudgedIntakes {
  const admissions = new Map<string, string | null>();
  const failed = new Set<string>();
  for (const mother of mothers) {
    const key = keyOf(mother);
    const reason = (mother.row.values.admissionReason as string | undefined) ?? null;
    const admitted = finishIntake(mother.intake, reason, settings, today);
    if (admitted.ok) admissions.set(key, admitted.value.reason);
    if (admitted.ok || !(goneOn.has(key) || mother.end !== null)) continue;
    failed.add(key);
    const missing = missingForIntake(mother.intake).filter(({ neededFor }) => neededFor === 'finish');
    for (const { field, label } of missing)
      remarks.say(mother.row, columnOfField[field] ?? (field as TakeoverColumn), cellMissing(label));
    if (missing.length > 0) continue;
    const column = columnOfIntakeProblem[admitted.problem.code] ?? 'programmeFit';
    remarks.say(mother.row, column, admitted.problem);
  }
  return { admissions, failed };
}

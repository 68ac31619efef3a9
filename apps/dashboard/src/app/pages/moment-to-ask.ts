import { Temporal } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import { type OutcomeMoment, outcomeDue } from '@mim/domain/outcome';
import type { MotherPageAnswer } from '../../features/mothers/model/mother-page.js';

/** The moment at which a mother is to be offered the questionnaire now; null: none. */
export function momentToAsk(
  { trajectory: { intakeOn, childBornOn, endedOn }, outcomes, today }: MotherPageAnswer,
  settings: LocationSettings,
): OutcomeMoment | null {
  const facts = { intakeOn, childBornOn, endedOn };
  return outcomeDue(facts, outcomes, settings, Temporal.PlainDate.from(today))?.moment ?? null;
}

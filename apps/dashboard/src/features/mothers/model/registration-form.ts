import {
  type CodeOf,
  type childCircumstances,
  type households,
  type incomeSources,
  intakeStepSchemas,
  type motherCircumstances,
  type referralSources,
} from '@mim/domain';
import * as z from 'zod/mini';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from './mother-page.js';

const { who, child, situation, question, circumstances } = intakeStepSchemas;

/** The facts of a trajectory that are corrected here, each under its rule of the intake. */
export const registrationSchema = z.object({
  intakeOn: who.shape.intakeOn,
  referredOn: who.shape.referredOn,
  referralSource: who.shape.referralSource,
  ...child.shape,
  household: situation.shape.household,
  income: situation.shape.income,
  groupParticipant: situation.shape.groupParticipant,
  ownQuestion: question.shape.ownQuestion,
  ...circumstances.shape,
});

/**
 * The facts as the fields hold them. Whether circumstances were asked is a field of its own: none of a list
 * is something else than not asked.
 */
export interface RegistrationValues {
  readonly intakeOn: string | null;
  readonly referredOn: string | null;
  readonly referralSource: CodeOf<typeof referralSources> | null;
  readonly childName: string;
  readonly childBornOn: string | null;
  readonly firstChild: boolean | null;
  readonly household: CodeOf<typeof households> | null;
  readonly income: CodeOf<typeof incomeSources> | null;
  readonly groupParticipant: boolean | null;
  readonly ownQuestion: string;
  readonly areChildCircumstancesAsked: boolean | null;
  readonly childCircumstances: readonly CodeOf<typeof childCircumstances>[];
  readonly areMotherCircumstancesAsked: boolean | null;
  readonly motherCircumstances: readonly CodeOf<typeof motherCircumstances>[];
}

/** What the fields start with. */
export function registrationValues(trajectory: MotherPageAnswer['trajectory']): RegistrationValues {
  return {
    intakeOn: trajectory.intakeOn,
    referredOn: trajectory.referredOn,
    referralSource: trajectory.referralSource,
    childName: trajectory.childName ?? '',
    childBornOn: trajectory.childBornOn,
    firstChild: trajectory.firstChild,
    household: trajectory.household,
    income: trajectory.income,
    groupParticipant: trajectory.groupParticipant,
    ownQuestion: trajectory.ownQuestion ?? '',
    areChildCircumstancesAsked: trajectory.childCircumstances === null ? null : true,
    childCircumstances: trajectory.childCircumstances ?? [],
    areMotherCircumstancesAsked: trajectory.motherCircumstances === null ? null : true,
    motherCircumstances: trajectory.motherCircumstances ?? [],
  };
}

/** From fields to facts: what is empty is not known. */
export function registrationInput(values: RegistrationValues): z.input<typeof registrationSchema> {
  const { areChildCircumstancesAsked, areMotherCircumstancesAsked, childName, ownQuestion, ...facts } =
    values;
  return {
    ...facts,
    childName: childName.trim() === '' ? null : childName,
    ownQuestion: ownQuestion.trim() === '' ? null : ownQuestion,
    childCircumstances: areChildCircumstancesAsked === true ? [...values.childCircumstances] : null,
    motherCircumstances: areMotherCircumstancesAsked === true ? [...values.motherCircumstances] : null,
  };
}

/** What the fields are called. */
export const registrationLabels = (): Readonly<Record<keyof RegistrationValues, string>> => ({
  intakeOn: m.intake_field_intake_on(),
  referredOn: m.intake_field_referred_on(),
  referralSource: m.mother_referral_source(),
  childName: m.mother_child_name(),
  childBornOn: m.mother_child_born_on(),
  firstChild: m.mother_first_child(),
  household: m.mother_household(),
  income: m.mother_income(),
  groupParticipant: m.mother_group(),
  ownQuestion: m.mother_own_question(),
  areChildCircumstancesAsked: m.mother_child_circumstances_asked(),
  childCircumstances: m.mother_child_circumstances(),
  areMotherCircumstancesAsked: m.mother_mother_circumstances_asked(),
  motherCircumstances: m.mother_mother_circumstances(),
});

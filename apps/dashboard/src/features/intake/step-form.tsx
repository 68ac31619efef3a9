import { namesOf } from '@mim/domain/kernel';
import {
  factsOfStep,
  type IntakeField,
  type IntakeStep,
  intakeFacts,
  trajectoryFact,
} from '@mim/domain/registration';
import type { ReactNode } from 'react';
import type { FieldErrors } from '../../components/form/issue-text.js';
import { FactFields } from '../../facts/fact-fields.js';
import type { IntakeParts } from './model/intake-parts.js';
import { Origin, OriginConsent } from './origin-fields.js';

export interface StepFormProps {
  readonly step: IntakeStep;
  readonly parts: IntakeParts;
  readonly change: (step: IntakeStep, values: object) => void;
  readonly errors: FieldErrors;
}

/** The fields of a step: whatever the table of facts asks in it. */
export function StepForm({ step, parts, change, errors }: StepFormProps) {
  const values = parts[step];
  const patch = (some: object) => change(step, { ...values, ...some });
  const situation = { values: parts.situation, change: patch, errors };
  const own: Partial<Record<IntakeField, () => ReactNode>> = {
    originConsentOn: () => <OriginConsent {...situation} />,
    origin: () => <Origin {...situation} />,
  };
  return (
    <FactFields<IntakeField>
      table={intakeFacts}
      // The words of her consent are recorded with it.
      names={namesOf(factsOfStep(step)).filter((name) => name !== 'originConsentWording')}
      values={values}
      onChange={(name, value) => patch({ [name]: value })}
      errors={errors}
      words="question"
      isOptional={(name) => trajectoryFact(name).isOptional === true}
      own={own}
    />
  );
}

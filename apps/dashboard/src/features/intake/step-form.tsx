import type { IntakeStep } from '@mim/domain';
import type { FieldErrors } from '../../components/form/issue-text.js';
import type { IntakeParts } from './model/intake-parts.js';
import { AvailabilityStep } from './steps/availability-step.js';
import { ChildStep } from './steps/child-step.js';
import { CircumstancesStep } from './steps/circumstances-step.js';
import { ProgrammeStep } from './steps/programme-step.js';
import { QuestionStep } from './steps/question-step.js';
import { SituationStep } from './steps/situation-step.js';
import { WhoStep } from './steps/who-step.js';

export interface StepFormProps {
  readonly step: IntakeStep;
  readonly parts: IntakeParts;
  readonly change: (step: IntakeStep, values: object) => void;
  readonly errors: FieldErrors;
}

/** The fields of a step. A step of the domain that has none here does not compile. */
export function StepForm({ step, parts, change, errors }: StepFormProps) {
  const fields = <Step extends IntakeStep>(name: Step) => ({
    values: parts[name],
    change: (patch: object) => change(name, { ...parts[name], ...patch }),
    errors,
  });
  const forms = {
    who: () => <WhoStep {...fields('who')} />,
    child: () => <ChildStep {...fields('child')} />,
    situation: () => <SituationStep {...fields('situation')} />,
    question: () => <QuestionStep {...fields('question')} />,
    circumstances: () => <CircumstancesStep {...fields('circumstances')} />,
    availability: () => <AvailabilityStep {...fields('availability')} />,
    programme: () => <ProgrammeStep {...fields('programme')} />,
  } as const satisfies Readonly<Record<IntakeStep, () => unknown>>;
  return forms[step]();
}

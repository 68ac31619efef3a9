import { ownStepFacts, ownStepKinds, ownStepProblemFields, refusalsOfOwnStep } from '@mim/domain/growth';
import { ownStepSchema } from '@mim/domain/growth/schema';
import { emptyFacts, factsFrom, Temporal } from '@mim/domain/kernel';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { useForm } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels, helpOf } from '../../facts/fact-words.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Growth, type OwnStep, recordOwnStep } from './requests/growth.js';

export interface StepDialogProps {
  readonly growth: Growth;
  /** One that was recorded before; absent: a new one. */
  readonly step?: OwnStep | undefined;
  readonly onClose: () => void;
}

/** A step that a visiting mother took for herself. */
export default function StepDialog({ growth, step, onClose }: StepDialogProps) {
  const { language } = useLanguage();
  const { visitingMotherId, name, today } = growth;
  const form = useForm({
    initial:
      step === undefined ? { ...emptyFacts(ownStepFacts), takenOn: today } : factsFrom(ownStepFacts, step),
    schema: ownStepSchema,
    labels: factLabels(ownStepFacts, language),
    checkSoFar: ({ stepKind, takenOn }) => {
      const day = wholeDay(takenOn);
      if (day === null) return [];
      const others = growth.steps.filter(({ ownStepId }) => ownStepId !== step?.ownStepId);
      const context = { startedOn: growth.startedOn, others };
      return fieldProblems(
        refusalsOfOwnStep({ stepKind, takenOn: day }, context, Temporal.PlainDate.from(today)),
      );
    },
  });
  return (
    <ActionDialog
      title={
        step === undefined
          ? m.growth_step_add()
          : m.growth_step_change({
              step: ownStepKinds.label(step.stepKind, language),
              date: formatDate(step.takenOn, language),
            })
      }
      about={name}
      form={form}
      send={(recorded, key) => {
        const inPlaceOf = step === undefined ? {} : { ownStepId: step.ownStepId, version: step.version };
        return recordOwnStep({ key, visitingMotherId, ...inPlaceOf, step: recorded });
      }}
      fieldOf={ownStepProblemFields}
      done={m.growth_step_recorded({ name })}
      words={m.growth_step_save()}
      onClose={onClose}
    >
      <FactField fact={ownStepFacts.stepKind} {...form.field('stepKind')} />
      <FactField fact={ownStepFacts.takenOn} {...form.field('takenOn')} max={today} />
      <FactField
        fact={ownStepFacts.stepNote}
        {...form.field('stepNote')}
        {...helpOf(ownStepFacts.stepNote, language)}
        isOptional={form.values.stepKind !== 'other'}
      />
    </ActionDialog>
  );
}

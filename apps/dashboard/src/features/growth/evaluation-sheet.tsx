import type { ListEntry } from '@mim/domain/code-lists';
import { evaluationFacts, evaluationProblemFields, refusalsOfEvaluation } from '@mim/domain/growth';
import { evaluationSchema } from '@mim/domain/growth/schema';
import { Temporal } from '@mim/domain/kernel';
import { useMemo, useRef } from 'react';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { Checkbox } from '../../components/form/checkbox.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { SaveStatus } from '../../components/form/save-status.js';
import { useDraftAutosave } from '../../components/form/use-draft-autosave.js';
import { useForm } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import { factLabels } from '../../facts/fact-words.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type EvaluationFields, evaluationInput, startFields } from './model/evaluation-fields.js';
import { QuestionFields } from './question-fields.js';
import { type Evaluation, evaluationDraftStore, type Growth, recordEvaluation } from './requests/growth.js';

export interface EvaluationSheetProps {
  readonly growth: Growth;
  /** One that was recorded before; null: a new one. */
  readonly evaluation: Evaluation | null;
  readonly questions: readonly ListEntry[];
  /** What was being written before; null: nothing. */
  readonly draft: object | null;
  /** What is kept in memory until it is stored begins with this. */
  readonly accountId: string;
  readonly onClose: () => void;
}

/** An evaluation with a visiting mother: every question can be left open. What is typed is kept as it is typed. */
export function EvaluationSheet(props: EvaluationSheetProps) {
  const { growth, evaluation, questions, draft, accountId, onClose } = props;
  const { visitingMotherId, name, today } = growth;
  const { language } = useLanguage();
  const draftName = `${accountId}/evaluation/${visitingMotherId}/${evaluation?.evaluationId ?? 'new'}`;
  // What is typed here belongs to the version that it began with.
  const version = useRef(evaluation?.version);
  const form = useForm({
    initial: startFields(evaluation, today),
    schema: evaluationSchema,
    labels: factLabels(evaluationFacts, language),
    toInput: (fields: EvaluationFields) => evaluationInput(fields),
    checkSoFar: (fields) => {
      const day = wholeDay(fields.evaluatedOn);
      if (day === null) return [];
      const context = {
        startedOn: growth.startedOn,
        otherDays: growth.evaluations
          .filter(({ evaluationId }) => evaluationId !== evaluation?.evaluationId)
          .map((other) => other.evaluatedOn),
        kept: (evaluation?.answers ?? []).flatMap(({ question }) => question ?? []),
        list: questions,
      };
      const written = { ...evaluationInput(fields), evaluatedOn: day };
      return fieldProblems(refusalsOfEvaluation(written, context, Temporal.PlainDate.from(today)));
    },
    draft: draftName,
    kept: draft,
  });
  const store = useMemo(() => evaluationDraftStore(visitingMotherId), [visitingMotherId]);
  const keeping = useDraftAutosave(draftName, store, form);
  const { declined, answers, evaluatedOn } = form.values;
  const isAnswered = Object.values(answers).some((answer) => answer !== '');
  return (
    <ActionDialog
      title={
        evaluation === null
          ? m.growth_evaluation_fill()
          : m.growth_evaluation_change({ date: formatDate(evaluation.evaluatedOn, language) })
      }
      about={name}
      lead={m.growth_evaluation_lead()}
      form={form}
      send={async (recorded, key) => {
        await keeping.beforeRecording();
        const inPlaceOf =
          evaluation === null
            ? {}
            : { evaluationId: evaluation.evaluationId, version: version.current ?? evaluation.version };
        return recordEvaluation({ key, visitingMotherId, ...inPlaceOf, evaluation: recorded });
      }}
      // Somebody else can have recorded one, or the institute changed the list, since this was opened.
      fieldOf={evaluationProblemFields}
      done={m.growth_evaluation_recorded({ name })}
      words={m.growth_evaluation_save()}
      isSheet
      onClose={onClose}
      onStored={() => form.reset()}
    >
      <DateField {...form.field('evaluatedOn')} max={today} />
      <Checkbox {...form.field('declined')} />
      {declined && !isAnswered ? null : (
        <QuestionFields
          {...form.field('answers')}
          questions={questions}
          day={wholeDay(evaluatedOn) ?? today}
        />
      )}
      {keeping.status === null ? null : <SaveStatus status={keeping.status} isDraft />}
    </ActionDialog>
  );
}

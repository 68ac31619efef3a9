import { factsFrom, namesOf } from '@mim/domain/kernel';
import { plannedSupervisionFacts, supervisionProblemFields } from '@mim/domain/supervision';
import { supervisionPlanSchema } from '@mim/domain/supervision/schema';
import { useState } from 'react';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { Combobox } from '../../components/form/combobox.js';
import { nobodyChosen } from '../../components/form/nobody-chosen.js';
import { useForm, withoutEmpty } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import type { Option } from '../../components/select.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { dayProblems } from './model/day-problems.js';
import { planSupervision, useSupervisionOf } from './requests/supervision.js';

export interface PlanSheetProps {
  /** The day that it begins with, ISO text. */
  readonly day: string;
  /** With whom it can be. */
  readonly visitingMothers: readonly Option[];
  readonly onClose: () => void;
}

/** Plans a supervision session where a day is looked at: with whom is chosen here. */
export default function PlanSheet({ day, visitingMothers, onClose }: PlanSheetProps) {
  const { language } = useLanguage();
  const today = readToday();
  const facts = factsFrom(plannedSupervisionFacts, { sessionOn: day });
  const [visitingMotherId, choose] = useState<string | null>(null);
  const supervision = useSupervisionOf(visitingMotherId);
  const form = useForm({
    initial: { visitingMotherId: null as string | null, ...facts, sessionOn: day as string | null },
    schema: supervisionPlanSchema,
    labels: {
      visitingMotherId: m.visits_visiting_mother(),
      ...factLabels(plannedSupervisionFacts, language),
    },
    toInput: ({ visitingMotherId: _who, ...plan }) => withoutEmpty(plan),
    checkSoFar: (typed) => {
      const sessionOn = wholeDay(typed.sessionOn);
      if (typed.visitingMotherId === null)
        return [{ field: 'visitingMotherId' as const, problem: nobodyChosen }];
      return sessionOn === null || supervision === undefined
        ? []
        : dayProblems({ sessionOn, status: 'planned' }, supervision, undefined);
    },
  });
  const name = visitingMothers.find(({ id }) => id === visitingMotherId)?.label ?? '';
  return (
    <ActionDialog
      isSheet
      title={m.agenda_plan_supervision()}
      form={form}
      send={(plan, key) => planSupervision({ key, visitingMotherId: visitingMotherId ?? '', plan })}
      fieldOf={supervisionProblemFields}
      done={m.supervision_planned({ name })}
      words={m.supervision_plan()}
      onClose={onClose}
    >
      <Combobox
        {...form.field('visitingMotherId')}
        onChange={(id) => {
          choose(id);
          form.change({ visitingMotherId: id });
        }}
        options={visitingMothers}
        autoFocus
      />
      <FactFields
        table={plannedSupervisionFacts}
        names={namesOf(plannedSupervisionFacts)}
        values={{ ...form.values }}
        onChange={(field, value) => form.change({ [field]: value })}
        errors={form.errors}
        words="label"
        isOptional={(field) => field === 'startsAt'}
        min={today}
      />
    </ActionDialog>
  );
}

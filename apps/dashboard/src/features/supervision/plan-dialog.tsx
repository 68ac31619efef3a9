import { factsFrom, namesOf } from '@mim/domain/kernel';
import { plannedSupervisionFacts, supervisionProblemFields } from '@mim/domain/supervision';
import { supervisionPlanSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { useForm } from '../../components/form/use-form.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { dayProblems, type HerDays } from './model/day-problems.js';
import { planSupervision, type Session, type Supervision } from './requests/supervision.js';

export interface PlanDialogProps {
  readonly supervision: HerDays & Pick<Supervision, 'visitingMotherId' | 'name'>;
  /** The session that gets another day; absent: a new one. */
  readonly session?: Session | undefined;
  readonly onClose: () => void;
}

/** Plans a supervision session, or moves one that is planned. */
export default function PlanDialog({ supervision, session, onClose }: PlanDialogProps) {
  const { visitingMotherId, name, today } = supervision;
  const { language } = useLanguage();
  const form = useForm({
    initial: factsFrom(plannedSupervisionFacts, session ?? {}),
    schema: supervisionPlanSchema,
    labels: factLabels(plannedSupervisionFacts, language),
    check: (plan) => dayProblems({ ...plan, status: 'planned' }, supervision, session),
  });
  const inPlaceOf = session === undefined ? {} : { sessionId: session.sessionId, version: session.version };
  return (
    <ActionDialog
      title={m.supervision_plan()}
      about={name}
      form={form}
      send={(plan, key) => planSupervision({ key, visitingMotherId, ...inPlaceOf, plan })}
      fieldOf={supervisionProblemFields}
      done={m.supervision_planned({ name })}
      words={m.supervision_plan()}
      onClose={onClose}
    >
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

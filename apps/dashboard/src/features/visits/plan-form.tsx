import { type VisitPlan, visitPlanSchema } from '@mim/domain';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TimeField } from '../../components/form/time-field.js';
import { UnsavedGuard } from '../../components/form/unsaved-guard.js';
import { useForm } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import { m } from '../../paraglide/messages.js';
import { type PlanFields, planInput } from './model/visit-fields.js';
import { VisitPlaceFields } from './visit-place-fields.js';

export interface PlanFormProps {
  /** What was planned before; absent: a new visit. */
  readonly initial?: Partial<PlanFields> | undefined;
  readonly today: string;
  readonly saving: SaveState<VisitPlan>;
}

/** A visit to come: day, and if it is known already, time and kind. */
export function PlanForm({ initial, today, saving }: PlanFormProps) {
  const form = useForm({
    initial: { visitOn: null, startsAt: null, kind: 'home', outingPlace: null, ...initial } as PlanFields,
    schema: visitPlanSchema,
    labels: {
      visitOn: m.visits_field_date(),
      startsAt: m.visits_field_time(),
      kind: m.visits_field_kind(),
      outingPlace: m.visits_field_outing(),
    },
    toInput: planInput,
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      <UnsavedGuard isDirty={form.isDirty && !saving.isSaving} />
      <FieldRow>
        <DateField {...form.field('visitOn')} min={today} />
        <TimeField {...form.field('startsAt')} isOptional />
      </FieldRow>
      <VisitPlaceFields form={form} />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} />
    </Form>
  );
}

import { factsFrom } from '@mim/domain/kernel';
import { plannedFacts, type VisitPlanByWhom } from '@mim/domain/visit';
import { visitPlanByWhomSchema } from '@mim/domain/visit/schema';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TimeField } from '../../components/form/time-field.js';
import { UnsavedGuard } from '../../components/form/unsaved-guard.js';
import { useForm } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import type { Option } from '../../components/select.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type PlanFields, planInput } from './model/visit-fields.js';
import type { Visit } from './model/visit-row.js';
import {
  startVisitors,
  usualVisitor,
  type VisitMatch,
  visitorInput,
  visitorOf,
  visitorOptions,
  visitorProblems,
} from './model/visitors.js';
import { VisitPlaceFields } from './visit-place-fields.js';
import { VisitorFields } from './visitor-fields.js';

export interface PlanFormProps {
  /** What was planned before; absent: a new visit. */
  readonly visit?: Visit;
  readonly today: string;
  /** Who usually comes, and when. */
  readonly matches: readonly VisitMatch[];
  readonly people: readonly Option[];
  readonly saving: SaveState<VisitPlanByWhom>;
}

/** A visit to come: day, and if it is known already, time and kind. */
export function PlanForm({ visit, today, matches, saving, ...props }: PlanFormProps) {
  const people = visitorOptions(props.people, matches, visit ?? null);
  const { language } = useLanguage();
  const form = useForm({
    initial: {
      ...factsFrom(plannedFacts, visit ?? {}),
      ...startVisitors(visit ?? null, matches),
    } as PlanFields,
    schema: visitPlanByWhomSchema,
    labels: {
      ...factLabels(plannedFacts, language),
      visitor: m.visits_field_visitor(),
      companion: m.visits_field_companion(),
    },
    toInput: ({ visitor, companion, ...fields }) => ({
      ...planInput(fields),
      ...visitorInput(visitorOf({ ...fields, visitor, companion }, matches, today), companion),
    }),
    check: ({ visitOn }, fields) =>
      visitorProblems(visitorOf(fields, matches, today), fields.companion, visitOn),
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      <UnsavedGuard isDirty={form.isDirty && !saving.isSaving} />
      <FieldRow>
        <DateField {...form.field('visitOn')} min={today} />
        <TimeField {...form.field('startsAt')} isOptional />
      </FieldRow>
      <VisitPlaceFields form={form} />
      <VisitorFields
        form={form}
        visitor={visitorOf(form.values, matches, today)}
        usual={usualVisitor(matches, form.values.visitOn ?? today)}
        people={people}
        onChange={form.change}
      />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} />
    </Form>
  );
}

import { factsFrom, namesOf } from '@mim/domain/kernel';
import { plannedFacts, type VisitFactName, visitFact } from '@mim/domain/visit';
import { visitPlanByWhomSchema } from '@mim/domain/visit/schema';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import type { Option } from '../../components/select.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type PlanFields, planInput } from './model/visit-fields.js';
import type { Visit } from './model/visit-row.js';
import {
  firstDayToCome,
  isOtherThanNow,
  startVisitors,
  usualVisitor,
  type VisitMatch,
  type VisitorFields as Visitors,
  visitorInput,
  visitorOf,
  visitorOptions,
  visitorProblems,
} from './model/visitors.js';
import { usePlanVisit } from './requests/save-visit.js';
import { VisitorFields } from './visitor-fields.js';

export interface PlanFormProps {
  readonly trajectoryId: string;
  /** The mother, for what is said when it is stored. */
  readonly name: string;
  /** What was planned before, in the version that the form began with; absent: a new visit. */
  readonly visit?: Visit;
  readonly today: string;
  /** The day that a new visit begins with; absent: the first on which it can be. */
  readonly day?: string;
  /** Who comes to a new visit, where it is planned for that; absent: whoever is matched. */
  readonly visitors?: Visitors;
  /** Who usually comes, and when. */
  readonly matches: readonly VisitMatch[];
  readonly people: readonly Option[];
  readonly onSaved: () => void | Promise<void>;
}

/** What a plan cannot be without. */
const needed: readonly VisitFactName[] = namesOf(plannedFacts).filter((name) => {
  const { isRequired, usual } = visitFact(name);
  return isRequired === true || usual !== undefined;
});

/** A visit to come: whatever the table of facts asks of one. */
export function PlanForm({
  trajectoryId,
  name,
  visit,
  today,
  day,
  matches,
  visitors,
  onSaved,
  ...props
}: PlanFormProps) {
  const people = visitorOptions(props.people, matches, visit ?? null);
  const { language } = useLanguage();
  const form = useForm({
    initial: {
      ...factsFrom(plannedFacts, visit ?? { visitOn: day ?? firstDayToCome(matches, today) }),
      ...(visitors ?? startVisitors(visit ?? null, matches)),
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
  const saving = usePlanVisit(trajectoryId, visit ?? null, { name, onSaved, form });
  return (
    <Form form={form} onSubmit={saving.save}>
      <FactFields
        table={plannedFacts}
        names={namesOf(plannedFacts)}
        values={{ ...form.values }}
        onChange={(name, value) => form.change({ [name]: value })}
        errors={form.errors}
        words="label"
        isOptional={(name) => !needed.includes(name)}
        min={today}
      />
      <VisitorFields
        form={form}
        visitor={visitorOf(form.values, matches, today)}
        usual={usualVisitor(matches, wholeDay(form.values.visitOn) ?? today)}
        isOther={isOtherThanNow(form.values, matches, today)}
        people={people}
        onChange={form.change}
      />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} />
    </Form>
  );
}

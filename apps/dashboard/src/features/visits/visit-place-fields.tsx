import { plannedFacts } from '@mim/domain/visit';
import type { FormState } from '../../components/form/use-form.js';
import { FactField } from '../../facts/fact-field.js';
import type { PlacedFields } from './model/visit-fields.js';

interface VisitPlaceFieldsProps {
  readonly form: Pick<FormState<PlacedFields, unknown>, 'field' | 'values'>;
}

/** The kind of a visit, and where an outing goes. */
export function VisitPlaceFields({ form }: VisitPlaceFieldsProps) {
  return (
    <>
      <FactField fact={plannedFacts.kind} {...form.field('kind')} />
      {form.values.kind === 'outing' ? (
        <FactField fact={plannedFacts.outingPlace} {...form.field('outingPlace')} isOptional />
      ) : null}
    </>
  );
}

import { outingPlaces, visitKinds } from '@mim/domain/visit';
import { codeOptions } from '../../components/form/code-options.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import type { FormState } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import type { PlacedFields } from './model/visit-fields.js';

interface VisitPlaceFieldsProps {
  readonly form: Pick<FormState<PlacedFields, unknown>, 'field' | 'values'>;
}

/** The kind of a visit, and where an outing goes. */
export function VisitPlaceFields({ form }: VisitPlaceFieldsProps) {
  const { language } = useLanguage();
  return (
    <>
      <RadioGroup {...form.field('kind')} look="chips" options={codeOptions(visitKinds, language)} />
      {form.values.kind === 'outing' ? (
        <RadioGroup
          {...form.field('outingPlace')}
          look="chips"
          isOptional
          options={codeOptions(outingPlaces, language)}
        />
      ) : null}
    </>
  );
}

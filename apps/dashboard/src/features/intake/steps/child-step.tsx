import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { TextLine } from '../../../components/form/text-line.js';
import { YesNo } from '../../../components/form/yes-no.js';
import { fieldOf, type StepProps, textOf } from './step-fields.js';

/** The child for whom the programme is. */
export function ChildStep(step: StepProps<'child'>) {
  return (
    <>
      <FieldRow>
        <TextLine {...textOf(step, 'childName')} isOptional />
        <DateField {...fieldOf(step, 'childBornOn')} />
      </FieldRow>
      <YesNo {...fieldOf(step, 'firstChild')} />
    </>
  );
}

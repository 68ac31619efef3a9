import { programmeFits } from '@mim/domain';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useLanguage } from '../../../language/language.js';
import { fieldOf, type StepProps, textOf } from './step-fields.js';

/** Which programme fits, and her own yes. */
export function ProgrammeStep(step: StepProps<'programme'>) {
  const { language } = useLanguage();
  return (
    <>
      <RadioGroup
        {...fieldOf(step, 'programmeFit')}
        options={codeOptions(programmeFits, language)}
        canClear
      />
      <FieldRow>
        <DateField {...fieldOf(step, 'consentOn')} />
      </FieldRow>
      <TextArea {...textOf(step, 'intakeNote')} rows={4} isOptional />
    </>
  );
}

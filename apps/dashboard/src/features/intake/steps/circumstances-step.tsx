import { childCircumstances, motherCircumstances } from '@mim/domain';
import { codeOptions } from '../../../components/form/code-options.js';
import { useLanguage } from '../../../language/language.js';
import { AskedGroup } from './asked-group.js';
import { fieldOf, type StepProps } from './step-fields.js';

/** What makes her or her child's situation harder; several can hold, and none is an answer too. */
export function CircumstancesStep(step: StepProps<'circumstances'>) {
  const { language } = useLanguage();
  return (
    <>
      <AskedGroup
        {...fieldOf(step, 'childCircumstances')}
        options={codeOptions(childCircumstances, language)}
      />
      <AskedGroup
        {...fieldOf(step, 'motherCircumstances')}
        options={codeOptions(motherCircumstances, language)}
      />
    </>
  );
}

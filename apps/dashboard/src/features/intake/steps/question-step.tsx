import { spokenLanguages, visitingMotherWishes } from '@mim/domain';
import { codeOptions } from '../../../components/form/code-options.js';
import { Combobox } from '../../../components/form/combobox.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextArea } from '../../../components/form/text-area.js';
import { YesNo } from '../../../components/form/yes-no.js';
import { useLanguage } from '../../../language/language.js';
import { fieldOf, type StepProps, textOf } from './step-fields.js';

/** Her own question for support, and what she wishes of a visiting mother. */
export function QuestionStep(step: StepProps<'question'>) {
  const { language } = useLanguage();
  const { wish, needsPermission } = step.values;
  return (
    <>
      <TextArea {...textOf(step, 'ownQuestion')} rows={4} />
      <RadioGroup {...fieldOf(step, 'wish')} options={codeOptions(visitingMotherWishes, language)} canClear />
      {wish === 'same-language' ? (
        <Combobox
          {...fieldOf(step, 'wishLanguage')}
          options={codeOptions(spokenLanguages, language)}
          isOptional
        />
      ) : null}
      <TextArea {...textOf(step, 'wishNote')} rows={2} isOptional />
      <YesNo {...fieldOf(step, 'needsPermission')} />
      {needsPermission === true ? <YesNo {...fieldOf(step, 'permissionGiven')} /> : null}
    </>
  );
}

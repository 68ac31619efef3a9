import { unitWord } from '@mim/domain/kernel';
import { locationSettingList, type Setting, type SettingName } from '@mim/domain/location';
import { AmountField } from '../../components/form/amount-field.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { codeOptions } from '../../components/form/code-options.js';
import type { FieldProps } from '../../components/form/field-parts.js';
import { NumberField } from '../../components/form/number-field.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { YesNo } from '../../components/form/yes-no.js';
import { useLanguage } from '../../language/language.js';

export interface SettingValueFieldProps extends FieldProps<unknown> {
  readonly setting: SettingName;
}

/** The value of a setting, in the field that fits it. */
export function SettingValueField({ setting, value, onChange, ...rest }: SettingValueFieldProps) {
  const { language } = useLanguage();
  const { kind, unit, isRequired }: Setting = locationSettingList[setting];
  switch (kind.type) {
    case 'flag':
      return <YesNo {...rest} value={value === true} onChange={(yes) => onChange(yes === true)} />;
    case 'number': {
      const count = typeof value === 'number' ? value : null;
      return (
        <NumberField
          {...rest}
          isOptional={isRequired !== true}
          value={typeof value === 'string' ? value : count}
          onChange={onChange}
          {...(unit === undefined ? {} : { unit: unitWord(unit, count ?? 0, language) })}
        />
      );
    }
    case 'amount':
      return (
        <AmountField
          {...rest}
          isOptional={isRequired !== true}
          value={typeof value === 'number' || typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'code':
      return (
        <RadioGroup
          {...rest}
          options={codeOptions(kind.list, language)}
          value={String(value)}
          onChange={onChange}
        />
      );
    case 'codes':
      return (
        <CheckboxGroup
          {...rest}
          options={codeOptions(kind.list, language)}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      );
  }
}

import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import field from '../field.module.css';
import choices from './choices.module.css';
import { FieldErrorText, type FieldProps } from './field-parts.js';

/** One statement that holds or does not. */
export function Checkbox({
  name,
  label,
  value,
  onChange,
  error,
  help,
}: Omit<FieldProps<boolean>, 'isOptional' | 'isMissing'>) {
  return (
    <CheckboxField
      className={field.field ?? ''}
      data-field={name}
      isSelected={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <CheckboxButton className={choices.choice ?? ''}>
        <span className={choices.box} aria-hidden>
          <Check size={14} strokeWidth={3} className={choices.tick} />
        </span>
        {label}
      </CheckboxButton>
      {help === undefined ? null : (
        <Text slot="description" className={field.help}>
          {help}
        </Text>
      )}
      <FieldErrorText error={error} />
    </CheckboxField>
  );
}

import { m } from '../../paraglide/messages.js';
import type { FieldProps } from './field-parts.js';
import { RadioGroup } from './radio-group.js';

/** Yes, no, or (null) not asked yet. */
export function YesNo({ value, onChange, ...rest }: FieldProps<boolean | null>) {
  return (
    <RadioGroup
      {...rest}
      look="chips"
      canClear
      options={[
        { id: 'yes', label: m.form_yes() },
        { id: 'no', label: m.form_no() },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === null ? null : chosen === 'yes')}
    />
  );
}

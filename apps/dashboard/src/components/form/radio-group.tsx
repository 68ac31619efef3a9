import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { classNames } from '../class-names.js';
import field from '../field.module.css';
import type { Option } from '../select.js';
import choices from './choices.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';

export interface RadioGroupProps<Id extends string> extends FieldProps<Id | null> {
  readonly options: readonly Option<Id>[];
  /** `chips` stand beside one another; `list` has a line each. */
  readonly look?: 'list' | 'chips';
  /** Offers to take the choice back. */
  readonly canClear?: boolean;
}

/** One of a short list that is seen whole. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { name, value, onChange, error, options, look = 'list', canClear, ...head } = props;
  return (
    <AriaRadioGroup
      className={field.field ?? ''}
      data-field={name}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) onChange(option.id);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <div className={choices[look]}>
        {options.map(({ id, label }) => (
          <Radio key={id} value={id} className={classNames(choices.choice, look === 'chips' && choices.chip)}>
            <span className={choices.ring} aria-hidden />
            {label}
          </Radio>
        ))}
        {canClear === true && value !== null ? (
          <Button
            variant="quiet"
            aria-label={`${m.form_clear()}: ${head.label}`}
            onPress={() => onChange(null)}
          >
            {m.form_clear()}
          </Button>
        ) : null}
      </div>
      <FieldErrorText error={error} />
    </AriaRadioGroup>
  );
}

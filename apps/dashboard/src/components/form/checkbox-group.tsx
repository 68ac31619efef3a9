import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { classNames } from '../class-names.js';
import field from '../field.module.css';
import type { Option } from '../select.js';
import choices from './choices.module.css';
import { FieldHead, type FieldProps, FieldWrong } from './field-parts.js';

export interface CheckboxGroupProps<Id extends string> extends FieldProps<readonly Id[]> {
  readonly options: readonly Option<Id>[];
  /** `chips` stand beside one another, for quick ticking; `list` has a line each. */
  readonly look?: 'list' | 'chips';
}

/** Any number of a short list, in the order of the list whatever the order of ticking. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { name, value, onChange, error, options, look = 'list', ...head } = props;
  return (
    <AriaCheckboxGroup
      className={field.field ?? ''}
      data-field={name}
      value={[...value]}
      onChange={(chosen) => onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <div className={choices[look]}>
        {options.map(({ id, label }) => (
          <AriaCheckbox
            key={id}
            value={id}
            className={classNames(choices.choice, look === 'chips' && choices.chip)}
          >
            <span className={choices.box} aria-hidden>
              <Check size={14} strokeWidth={3} className={choices.tick} />
            </span>
            {label}
          </AriaCheckbox>
        ))}
      </div>
      <FieldWrong error={error} />
    </AriaCheckboxGroup>
  );
}

import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { classNames } from '../class-names.js';
import field from '../field.module.css';
import type { Option } from '../select.js';
import { VisuallyHidden } from '../visually-hidden.js';
import choices from './choices.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';
import { nextChoice } from './next-choice.js';

export interface CheckboxGroupProps<Id extends string> extends FieldProps<readonly Id[]> {
  readonly options: readonly Option<Id>[];
  /**
   * `list` has a line each. `chips` stand beside one another, for many: one stop of the Tab key, from where
   * the arrow keys and first letters lead to each.
   */
  readonly look?: 'list' | 'chips';
}

/** Any number of a short list, in the order of the list whatever the order of ticking. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { name, value, onChange, error, options, look = 'list', help, ...head } = props;
  const areChips = look === 'chips';
  const stop = options.find(({ id }) => value.includes(id))?.id ?? options[0]?.id;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
    const from = boxes.indexOf(event.target as HTMLInputElement);
    const next = nextChoice(
      options.map(({ label }) => label),
      from,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    boxes[next]?.focus();
  };
  return (
    <AriaCheckboxGroup
      className={field.field ?? ''}
      data-field={name}
      value={[...value]}
      onChange={(chosen) => onChange(options.map(({ id }) => id).filter((id) => chosen.includes(id)))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead
        {...head}
        help={
          areChips ? (
            <>
              {help}
              <VisuallyHidden>{m.form_chips_keys()}</VisuallyHidden>
            </>
          ) : (
            help
          )
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus among its own boxes. */}
      <div className={choices[look]} onKeyDown={areChips ? move : undefined}>
        {options.map(({ id, label }) => (
          <AriaCheckbox
            key={id}
            value={id}
            excludeFromTabOrder={areChips && id !== stop}
            className={classNames(choices.choice, areChips && choices.chip)}
          >
            <span className={choices.box} aria-hidden>
              <Check size={14} strokeWidth={3} className={choices.tick} />
            </span>
            {label}
          </AriaCheckbox>
        ))}
      </div>
      <FieldErrorText error={error} />
    </AriaCheckboxGroup>
  );
}

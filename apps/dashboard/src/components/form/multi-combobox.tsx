import { X } from 'lucide-react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { Combobox, type ComboboxOption } from './combobox.js';
import styles from './combobox.module.css';
import type { FieldProps } from './field-parts.js';

export interface MultiComboboxProps<Id extends string> extends FieldProps<readonly Id[]> {
  readonly options: readonly ComboboxOption<Id>[];
}

/** Any number of a long list: each choice stands under the field and can be taken away there. */
export function MultiCombobox<Id extends string>(props: MultiComboboxProps<Id>) {
  const { value, onChange, options, ...rest } = props;
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return (
    <div className={styles.several}>
      <Combobox
        {...rest}
        // Built anew after each choice, so that the next can be typed at once.
        key={value.length}
        autoFocus={value.length > 0 && document.activeElement?.getAttribute('name') === rest.name}
        options={options.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...value, id]);
        }}
      />
      {chosen.length === 0 ? null : (
        <ul className={styles.chosen} aria-label={rest.label}>
          {chosen.map(({ id, label }) => (
            <li key={id} className={styles.tag}>
              {label}
              <Button
                variant="quiet"
                isIconOnly
                aria-label={m.form_list_remove({ label })}
                icon={<X size={16} aria-hidden />}
                onPress={() => onChange(value.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

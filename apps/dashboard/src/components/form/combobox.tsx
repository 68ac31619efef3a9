import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import field from '../field.module.css';
import popover from '../popover.module.css';
import type { Option } from '../select.js';
import styles from './combobox.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';

/** An entry of a long list; a hint tells two of the same name apart. */
export interface ComboboxOption<Id extends string = string> extends Option<Id> {
  readonly hint?: string;
}

export interface ComboboxProps<Id extends string> extends FieldProps<Id | null> {
  readonly options: readonly ComboboxOption<Id>[];
  /**
   * Given: the list is searched elsewhere, and `options` are what was found for the text that stands there: none
   * while it is looked for. Without it the list narrows down by itself to what has the text, accents aside.
   */
  readonly onSearch?: (text: string) => void;
  readonly isSearching?: boolean;
  readonly hasFailed?: boolean;
  readonly autoFocus?: boolean;
}

/** One of a long list: typed to narrow it down, chosen with the arrow keys and Enter. */
export function Combobox<Id extends string>(props: ComboboxProps<Id>) {
  const { name, value, onChange, error, options, onSearch, isSearching, hasFailed, autoFocus, ...head } =
    props;
  const labelOf = (id: Id | null) => options.find((option) => option.id === id)?.label;
  const [text, setText] = useState(labelOf(value) ?? '');
  const [last, setLast] = useState({ value, label: labelOf(value) });
  // The choice, or the name of it, came from elsewhere: show it.
  if (last.value !== value || (last.label === undefined && labelOf(value) !== undefined)) {
    setLast({ value, label: labelOf(value) });
    setText(labelOf(value) ?? (value === null ? '' : text));
  }
  return (
    <ComboBox
      className={field.field ?? ''}
      data-field={name}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (next !== labelOf(value)) onSearch?.(next);
      }}
      {...(onSearch === undefined ? { defaultItems: options } : { items: options })}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        setLast({ value: chosen?.id ?? null, label: chosen?.label });
        setText(chosen?.label ?? '');
        onChange(chosen?.id ?? null);
      }}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(autoFocus === true ? { autoFocus } : {})}
    >
      <FieldHead {...head} />
      <div className={styles.box}>
        <Input className={field.control ?? ''} name={name} autoComplete="off" />
        <Button className={styles.open ?? ''} aria-label={m.form_list_open()}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      <FieldErrorText error={error} />
      <Popover className={popover.popover ?? ''}>
        <ListBox<ComboboxOption<Id>>
          className={popover.list ?? ''}
          renderEmptyState={() => (
            <p className={styles.empty}>
              {isSearching === true
                ? m.form_list_searching()
                : hasFailed === true
                  ? m.form_list_not_searched()
                  : m.choose_nothing_found()}
            </p>
          )}
        >
          {({ id, label, hint }) => (
            <ListBoxItem id={id} textValue={label} className={popover.item ?? ''}>
              <span className={styles.words}>
                <Text slot="label">{label}</Text>
                {hint === undefined ? null : (
                  <Text slot="description" className={styles.hint}>
                    {hint}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

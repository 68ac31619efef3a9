import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { afterDrawing } from '../after-drawing.js';
import field from '../field.module.css';
import { focusNext } from '../focus-next.js';
import { inOrderOfMatch } from '../matching-order.js';
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

const nameOf = ({ label }: Option): string => label;

const choosingKeys = new Set(['Enter', 'ArrowDown', 'ArrowUp']);

/** What takes the option that is marked or pressed, and what ends typing. */
const taking = new Set(['Enter', 'option']);
const ending = new Set(['Tab', 'Escape']);

/** Whether a key would choose in an open list in which there is nobody: it would take away what was typed. */
const choosesNothing = (key: string, input: EventTarget, choices: number): boolean =>
  choices === 0 &&
  choosingKeys.has(key) &&
  input instanceof HTMLInputElement &&
  input.getAttribute('aria-expanded') === 'true';

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
  const shown =
    onSearch === undefined ? inOrderOfMatch(options, text === labelOf(value) ? '' : text, nameOf) : options;
  const around = useRef<HTMLDivElement>(null);
  /** The last key, or whether an option or something else was pressed. */
  const lastDone = useRef('');
  const onKey = (event: KeyboardEvent) => {
    lastDone.current = event.key;
    if (!choosesNothing(event.key, event.target, shown.length)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Tab goes on by itself.
  const goOn = () => {
    if (lastDone.current === 'Tab') return;
    afterDrawing(() => {
      if (around.current !== null) focusNext(around.current);
    });
  };
  const show = (choice: { readonly value: Id | null; readonly label: string | undefined }) => {
    setLast(choice);
    setText(choice.label ?? '');
    if (choice.value !== value) onChange(choice.value);
  };
  /** Whether the list closed by itself, as it does when its page scrolls, while somebody types. */
  const isTyping = () =>
    !ending.has(lastDone.current) && around.current?.contains(document.activeElement) === true;
  /** The library calls this whenever the list closes, with the choice of before where nothing else was chosen. */
  const onSelection = (key: Key | null) => {
    const option = options.find(({ id }) => id === key);
    if (option !== undefined && (key !== value || taking.has(lastDone.current))) {
      show({ value: option.id, label: option.label });
      goOn();
    } else if (!isTyping()) show(last);
  };
  return (
    <div
      ref={around}
      className={styles.around}
      onKeyDownCapture={onKey}
      onPointerDownCapture={({ target }) => {
        lastDone.current =
          target instanceof Element && target.closest('[role=option]') ? 'option' : 'pointer';
      }}
    >
      <ComboBox
        className={field.field ?? ''}
        data-field={name}
        inputValue={text}
        onInputChange={(next) => {
          // An emptied field holds no choice.
          if (next === '') show({ value: null, label: undefined });
          setText(next);
          if (next !== labelOf(value)) onSearch?.(next);
        }}
        items={shown}
        selectedKey={value}
        onSelectionChange={onSelection}
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
    </div>
  );
}

import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import field from '../field.module.css';
import { inOrderOfMatch } from '../matching-order.js';
import popover from '../popover.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';

export interface SuggestedLineProps extends FieldProps<string | null> {
  /** What was written before, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** So many are offered at once. */
const mostOffered = 8;

/** One line of free text, in which what was written before is offered while one types: taken with the arrow keys and Enter, or left aside. */
export function SuggestedLine(props: SuggestedLineProps) {
  const { name, value, onChange, error, suggestions, ...head } = props;
  const text = value ?? '';
  const offered = inOrderOfMatch(suggestions, text, (each) => each)
    .filter((each) => each !== text)
    .slice(0, mostOffered);
  return (
    <ComboBox
      className={field.field ?? ''}
      data-field={name}
      allowsCustomValue
      inputValue={text}
      onInputChange={(typed) => onChange(typed === '' ? null : typed)}
      items={offered.map((id) => ({ id }))}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      menuTrigger="input"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <Input className={field.control ?? ''} name={name} autoComplete="off" />
      <FieldErrorText error={error} />
      <Popover className={popover.popover ?? ''}>
        <ListBox<{ id: string }> className={popover.list ?? ''}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className={popover.item ?? ''}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

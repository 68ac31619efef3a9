import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import field from './field.module.css';
import popover from './popover.module.css';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of a short list. For a long list or several at once, use MultiSelect. */
export function Select<Id extends string>({ label, help, options, value, onChange }: SelectProps<Id>) {
  return (
    <AriaSelect
      className={field.field ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={field.label}>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={field.help}>
          {help}
        </Text>
      )}
      <AriaButton className={field.control ?? ''}>
        <SelectValue className={field.value ?? ''}>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      <Popover className={popover.popover ?? ''}>
        <ListBox items={options} className={popover.list ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={popover.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={popover.check}>{isSelected ? <Check size={16} aria-hidden /> : null}</span>
                  {option.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

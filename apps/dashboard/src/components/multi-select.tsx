import { Check, ChevronDown, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  SelectValue,
  Text,
  useFilter,
} from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import field from './field.module.css';
import styles from './multi-select.module.css';
import popover from './popover.module.css';
import type { Option } from './select.js';

export interface MultiSelectProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly options: readonly Option[];
  /** The ids that are chosen. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** What the closed field says: "3 locaties", "Alle locaties". */
  readonly summary: string;
}

/** Any number of a long list: typed to narrow it down, ticked one by one, all or none at once. */
export function MultiSelect({ label, help, options, value, onChange, summary }: MultiSelectProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <AriaSelect
      className={field.field ?? ''}
      selectionMode="multiple"
      value={value as string[]}
      onChange={(keys) => onChange(keys.map(String))}
    >
      <Label className={field.label}>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={field.help}>
          {help}
        </Text>
      )}
      <AriaButton className={field.control ?? ''}>
        <SelectValue className={field.value ?? ''}>{() => summary}</SelectValue>
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      <Popover className={popover.popover ?? ''}>
        <Autocomplete filter={contains}>
          <SearchField className={styles.search ?? ''} aria-label={m.choose_search()} autoFocus>
            <Search size={16} aria-hidden />
            <Input className={styles.input ?? ''} />
          </SearchField>
          <div className={styles.all}>
            <Button variant="quiet" onPress={() => onChange(options.map(({ id }) => id))}>
              {m.choose_all()}
            </Button>
            <Button variant="quiet" onPress={() => onChange([])}>
              {m.choose_none()}
            </Button>
          </div>
          <ListBox
            items={options}
            className={popover.list ?? ''}
            renderEmptyState={() => <p className={styles.empty}>{m.choose_nothing_found()}</p>}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className={popover.item ?? ''}>
                {({ isSelected }) => (
                  <>
                    <span className={isSelected ? styles.ticked : styles.box} aria-hidden>
                      {isSelected ? <Check size={14} strokeWidth={3} /> : null}
                    </span>
                    {option.label}
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Popover>
    </AriaSelect>
  );
}

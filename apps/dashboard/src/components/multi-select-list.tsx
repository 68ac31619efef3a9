import { Check, Search } from 'lucide-react';
import { type RefObject, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import { inOrderOfMatch } from './matching-order.js';
import styles from './multi-select-list.module.css';
import popover from './popover.module.css';
import type { Option } from './select.js';

export interface MultiSelectListProps {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The opened list of a MultiSelect. */
export default function MultiSelectList(props: MultiSelectListProps) {
  const { trigger, label, options, value, onChange, onClose } = props;
  const [text, setText] = useState('');
  const found = inOrderOfMatch(options, text, (option) => option.label);
  /** Those chosen in the order of the options, with whoever is found where all are chosen: nobody unseen. */
  const choose = (keys: 'all' | ReadonlySet<unknown>) =>
    onChange(
      options
        .filter((option) =>
          keys === 'all' ? value.includes(option.id) || found.includes(option) : keys.has(option.id),
        )
        .map(({ id }) => id),
    );
  return (
    <Popover
      className={popover.popover ?? ''}
      triggerRef={trigger}
      placement="bottom start"
      isOpen
      onOpenChange={onClose}
    >
      <Dialog aria-label={label} className={styles.dialog ?? ''}>
        <Autocomplete inputValue={text} onInputChange={setText}>
          <SearchField className={styles.search ?? ''} aria-label={m.choose_search()} autoFocus>
            <Search size={16} aria-hidden />
            <Input className={styles.input ?? ''} />
          </SearchField>
          <div className={styles.all}>
            <Button variant="quiet" onPress={() => choose('all')}>
              {m.choose_all()}
            </Button>
            <Button variant="quiet" onPress={() => onChange([])}>
              {m.choose_none()}
            </Button>
          </div>
          <ListBox
            aria-label={label}
            items={found}
            className={popover.list ?? ''}
            selectionMode="multiple"
            // Escape closes the list; it must not undo what was ticked.
            escapeKeyBehavior="none"
            selectedKeys={value}
            onSelectionChange={choose}
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
      </Dialog>
    </Popover>
  );
}

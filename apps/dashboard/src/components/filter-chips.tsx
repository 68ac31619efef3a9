import { X } from 'lucide-react';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import styles from './filter-chips.module.css';
import type { Option } from './select.js';

export interface FilterChipsProps {
  /** What is filtered on: "Gekozen locaties". */
  readonly label: string;
  readonly filters: readonly Option[];
  readonly onRemove: (id: string) => void;
  /** Removes them all at once. */
  readonly onClear: () => void;
}

/** The filters that are on, each removable; always in sight, so that no figure is read without them. */
export function FilterChips({ label, filters, onRemove, onClear }: FilterChipsProps) {
  if (filters.length === 0) return null;
  return (
    <div className={styles.row}>
      <ul className={styles.chips} aria-label={label}>
        {filters.map((filter) => (
          <li key={filter.id} className={styles.chip}>
            {filter.label}
            <Button
              variant="quiet"
              isIconOnly
              aria-label={m.filter_remove({ name: filter.label })}
              icon={<X size={14} aria-hidden />}
              onPress={() => onRemove(filter.id)}
            />
          </li>
        ))}
      </ul>
      <Button variant="quiet" onPress={onClear}>
        {m.filter_clear()}
      </Button>
    </div>
  );
}

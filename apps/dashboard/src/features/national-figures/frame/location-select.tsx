import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { Option } from '../../../components/select.js';
import select from '../../../components/select.module.css';
import { VisuallyHidden } from '../../../components/visually-hidden.js';
import { m } from '../../../paraglide/messages.js';
import styles from './year-select.module.css';

export interface LocationSelectProps {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One location, or one's own together, beside the year. */
export function LocationSelect({ options, value, onChange }: LocationSelectProps) {
  const id = useId();
  return (
    <div className={styles.location}>
      <label htmlFor={id}>
        <VisuallyHidden>{m.figures_location()}</VisuallyHidden>
      </label>
      <span className={select.box}>
        <select
          id={id}
          className={select.select}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden className={select.arrow} />
      </span>
    </div>
  );
}

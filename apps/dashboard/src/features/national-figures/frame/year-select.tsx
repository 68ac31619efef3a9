import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import select from '../../../components/select.module.css';
import { VisuallyHidden } from '../../../components/visually-hidden.js';
import { m } from '../../../paraglide/messages.js';
import styles from './year-select.module.css';

export interface YearChoice {
  /** As it stands in the address: `2008`, `2006-2008`. */
  readonly id: string;
  readonly label: string;
}

export interface YearSelectProps {
  readonly years: readonly YearChoice[];
  /** Several years together, as they stand in the address: after the single ones. */
  readonly periods: readonly string[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A year, or several together: one choice. */
export function YearSelect({ years, periods, value, onChange }: YearSelectProps) {
  const id = useId();
  return (
    <div className={styles.year}>
      <label htmlFor={id}>
        <VisuallyHidden>{m.figures_year()}</VisuallyHidden>
      </label>
      <span className={select.box}>
        <select
          id={id}
          className={select.select}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {years.map((year) => (
            <option key={year.id} value={year.id}>
              {year.label}
            </option>
          ))}
          {periods.length === 0 ? null : (
            <optgroup label={m.figures_periods()}>
              {periods.map((period) => (
                <option key={period} value={period}>
                  {period.replace('-', '–')}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        <ChevronDown size={16} aria-hidden className={select.arrow} />
      </span>
    </div>
  );
}

import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { Option } from '../../../components/select.js';
import select from '../../../components/select.module.css';
import { VisuallyHidden } from '../../../components/visually-hidden.js';
import styles from './bar-select.module.css';

export interface BarSelectProps {
  /** What it chooses: how wide it is. */
  readonly kind: 'year' | 'location';
  readonly label: string;
  readonly options: readonly Option[];
  /** Others under a heading of their own, after the first; where there are none there is no heading. */
  readonly more?: { readonly label: string; readonly options: readonly Option[] };
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A choice of the bar above the figures: its label is there for who does not see that it is a year or a location. */
export function BarSelect({ kind, label, options, more, value, onChange }: BarSelectProps) {
  const id = useId();
  return (
    <div className={styles[kind]}>
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <span className={select.box}>
        <select
          id={id}
          className={select.select}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <Choices options={options} />
          {more === undefined || more.options.length === 0 ? null : (
            <optgroup label={more.label}>
              <Choices options={more.options} />
            </optgroup>
          )}
        </select>
        <ChevronDown size={16} aria-hidden className={select.arrow} />
      </span>
    </div>
  );
}

const Choices = ({ options }: { readonly options: readonly Option[] }) =>
  options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

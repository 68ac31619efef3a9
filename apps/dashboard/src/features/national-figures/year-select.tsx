import type { YearAnswer } from '@mim/analytics';
import { Select } from '../../components/select.js';
import { m } from '../../paraglide/messages.js';
import styles from './page.module.css';

export interface YearSelectProps {
  readonly years: readonly YearAnswer[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** The registration's year, the latest first; those of which only the publication is left say so. */
export function YearSelect({ years, value, onChange }: YearSelectProps) {
  const options = [...years]
    .sort((a, b) => b.year - a.year)
    .map(({ year, kind }) => ({
      id: String(year),
      label: kind === 'published' ? m.figures_year_published({ year }) : String(year),
    }));
  return (
    <div className={styles.year}>
      <Select
        label={m.figures_year()}
        options={options}
        value={String(value)}
        onChange={(id) => onChange(Number(id))}
      />
    </div>
  );
}

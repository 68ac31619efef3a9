import type { YearAnswer } from '@mim/analytics';
import { m } from '../../../paraglide/messages.js';
import { type AskedYears, inAddress, periodsToChoose } from '../model/asked-years.js';
import { BarSelect } from './bar-select.js';
import { useSearchChange } from './use-search-change.js';

export interface ChosenYearsProps {
  readonly years: readonly YearAnswer[];
  readonly asked: AskedYears;
}

/** A year, or several together: one choice, the latest first; those of which only the publication is left say so. */
export function ChosenYears({ years, asked }: ChosenYearsProps) {
  const change = useSearchChange();
  const value = String(inAddress(asked));
  const periods = periodsToChoose(years, value).map((id) => ({ id, label: id.replace('-', '–') }));
  return (
    <BarSelect
      kind="year"
      label={m.figures_year()}
      options={[...years]
        .sort((a, b) => b.year - a.year)
        .map(({ year, kind }) => ({
          id: String(year),
          label: kind === 'published' ? m.figures_year_published({ year }) : String(year),
        }))}
      more={{ label: m.figures_periods(), options: periods }}
      value={value}
      onChange={(id) => change({ jaar: id.includes('-') ? id : Number(id) })}
    />
  );
}

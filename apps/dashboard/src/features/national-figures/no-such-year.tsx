import type { YearAnswer } from '@mim/analytics';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { PageHeader } from '../../components/page-header.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { latestYear } from './model/latest-year.js';

export interface NoSuchYearProps {
  readonly title: string;
  /** The year as it stands in the address. */
  readonly asked: number | string;
  readonly years: readonly YearAnswer[];
  readonly onYear: (year: number) => void;
}

/** Says that there are no figures of the year that was asked, and of which there are. */
export function NoSuchYear({ title, asked, years, onYear }: NoSuchYearProps) {
  const { language } = useLanguage();
  const latest = latestYear(years);
  const there = years.map(({ year }) => year).sort((a, b) => a - b);
  return (
    <>
      <PageHeader title={title} isReport />
      <EmptyState
        title={m.figures_no_such_year_title({ year: String(asked) })}
        action={
          latest === null ? undefined : (
            <Button onPress={() => onYear(latest.year)}>{m.figures_go_to_year({ year: latest.year })}</Button>
          )
        }
      >
        {m.figures_no_such_year({ years: formatList(there.map(String), language) })}
      </EmptyState>
    </>
  );
}

import { isIsoDate } from '@mim/domain/kernel';
import { visitStatuses } from '@mim/domain/visit';
import { useState } from 'react';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { TextLine } from '../../components/form/text-line.js';
import { MultiSelect } from '../../components/multi-select.js';
import { type Option, Select } from '../../components/select.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { statusesOf } from './model/visit-filter.js';
import styles from './visits-page.module.css';
import type { VisitsSearch } from './visits-search.js';

/** In place of the id of a visiting mother. */
const everyone = 'iedereen';

export interface VisitFiltersProps {
  readonly search: VisitsSearch;
  readonly onChange: (change: Partial<VisitsSearch>) => void;
  readonly visitingMothers: readonly Option[];
  /** What is typed to find a mother; never in the address. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

interface DayFilterProps {
  readonly name: string;
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** A day to filter by: what is no day yet stays in the field, and filters nothing. */
function DayFilter({ name, label, day, onDay }: DayFilterProps) {
  const [held, setHeld] = useState<{ readonly over: string | undefined; readonly value: string | null }>();
  const change = (value: string | null) => {
    setHeld({ over: day, value });
    if (value === null || isIsoDate(value)) onDay(value ?? undefined);
  };
  const value = held !== undefined && held.over === day ? held.value : (day ?? null);
  return <DateField name={name} label={label} value={value} onChange={change} />;
}

/** Which visits are listed. */
export function VisitFilters({ search, onChange, visitingMothers, text, onText }: VisitFiltersProps) {
  const { language } = useLanguage();
  const statuses = statusesOf(search.status);
  return (
    <div className={styles.filters}>
      <Select
        label={m.visits_visiting_mother()}
        options={[{ id: everyone, label: m.visits_everyone() }, ...visitingMothers]}
        value={search.bezoekmoeder ?? everyone}
        onChange={(id) => onChange({ bezoekmoeder: id === everyone ? undefined : id })}
      />
      <TextLine name="zoek" type="search" label={m.visits_find()} value={text} onChange={onText} />
      <MultiSelect
        label={m.visits_status()}
        options={codeOptions(visitStatuses, language)}
        value={statuses}
        onChange={(chosen) => onChange({ status: chosen.length === 0 ? undefined : chosen.join(',') })}
        summary={
          statuses.length === 0
            ? m.visits_everything()
            : formatList(
                statuses.map((status) => visitStatuses.label(status, language)),
                language,
              )
        }
      />
      <DayFilter name="van" label={m.visits_from()} day={search.van} onDay={(van) => onChange({ van })} />
      <DayFilter name="tot" label={m.visits_until()} day={search.tot} onDay={(tot) => onChange({ tot })} />
    </div>
  );
}

import { deliveryStandings } from '@mim/domain/delivery';
import { FilterChips } from '../../components/filter-chips.js';
import { Select } from '../../components/select.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { type BoardFilter, providersOf } from './model/filter-board.js';
import type { Board } from './requests/deliveries.js';

export interface BoardFiltersProps {
  readonly board: Board;
  readonly filter: BoardFilter;
  /** The years that can be chosen, the last first. */
  readonly years: readonly number[];
  readonly onChange: (filter: BoardFilter) => void;
}

/** The year that is looked at, and which locations are shown; what is on stands beneath it. */
export function BoardFilters({ board, filter, years, onChange }: BoardFiltersProps) {
  const { language } = useLanguage();
  const { year, standing, provider } = filter;
  const options = deliveryStandings.values.map((id) => ({
    id,
    label: deliveryStandings.label(id, language),
  }));
  const providers = providersOf(board);
  const chips = [
    ...(standing === null ? [] : [{ id: 'standing', label: deliveryStandings.label(standing, language) }]),
    ...(provider === null ? [] : [{ id: 'provider', label: provider }]),
  ];
  return (
    <div className={styles.filters}>
      <div className={styles.filterRow}>
        <Select
          label={m.registration_year()}
          options={years.map((each) => ({ id: String(each), label: String(each) }))}
          value={String(year)}
          onChange={(id) => onChange({ ...filter, year: Number(id) })}
        />
        <Select
          label={m.deliveries_filter_standing()}
          options={[{ id: '', label: m.deliveries_all() }, ...options]}
          value={standing ?? ''}
          onChange={(id) =>
            onChange({ ...filter, standing: deliveryStandings.values.find((each) => each === id) ?? null })
          }
        />
        {providers.length > 1 ? (
          <Select
            label={m.deliveries_filter_provider()}
            options={[
              { id: '', label: m.deliveries_all() },
              ...providers.map((each) => ({ id: each, label: each })),
            ]}
            value={provider ?? ''}
            onChange={(id) => onChange({ ...filter, provider: id === '' ? null : id })}
          />
        ) : null}
      </div>
      <FilterChips
        label={m.mothers_chips()}
        filters={chips}
        onRemove={(id) => onChange({ ...filter, [id]: null })}
        onClear={() => onChange({ year, standing: null, provider: null })}
      />
    </div>
  );
}

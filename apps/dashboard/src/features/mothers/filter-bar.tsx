import { motherStatuses } from '@mim/domain/registration';
import { weeksWithoutVisit } from '@mim/domain/visit';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { useLocationName, useOwnLocations } from '../../clients/own-locations.js';
import { Button } from '../../components/button.js';
import { classNames } from '../../components/class-names.js';
import { FilterChips } from '../../components/filter-chips.js';
import { MultiSelect } from '../../components/multi-select.js';
import { SearchBox } from '../../components/search-box.js';
import { type Option, Select } from '../../components/select.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './filter-bar.module.css';
import { attentionLabels, filterChips } from './model/filter-chips.js';
import { runningStatuses, statusesInAddress, statusesOf } from './model/list-request.js';
import { mothersMemory } from './model/mothers-memory.js';
import { attentions, everyState, type MothersSearch } from './mothers-search.js';

export interface FilterBarProps {
  readonly search: MothersSearch;
  readonly text: string;
  /** To choose whom a mother is visited by; empty while they are not known. */
  readonly visitingMothers: readonly Option[];
  readonly onChange: (search: MothersSearch) => void;
}

const ANY = '';

/** Finding mothers: by a part of a name, by where they stand, by who visits them. */
export function FilterBar({ search, text, visitingMothers, onChange }: FilterBarProps) {
  const { language } = useLanguage();
  const id = useId();
  const locations = useOwnLocations();
  const locationName = useLocationName();
  const [isOpen, setOpen] = useState(false);
  const statuses = statusesOf(search);
  const chips = filterChips(search, text, {
    language,
    nameOf: (motherId) => visitingMothers.find((one) => one.id === motherId)?.label ?? null,
    locationName,
  });
  const isRunning = `${statuses}` === `${runningStatuses}`;
  return (
    <search className={styles.bar} aria-label={m.mothers_find()}>
      <div id={id} className={classNames(styles.fields, isOpen && styles.open)}>
        <div className={styles.first}>
          <SearchBox label={m.mothers_search()} value={text} onChange={mothersMemory.setText} />
          <span className={styles.toggle}>
            <Button
              icon={<SlidersHorizontal size={16} aria-hidden />}
              aria-expanded={isOpen}
              aria-controls={id}
              onPress={() => setOpen(!isOpen)}
            >
              {m.mothers_filters()}
            </Button>
          </span>
        </div>
        <MultiSelect
          label={m.mothers_column_state()}
          options={motherStatuses.codes.map(({ code, label }) => ({ id: code, label: label[language] }))}
          value={statuses}
          summary={
            isRunning
              ? m.mothers_running()
              : statuses.length === motherStatuses.values.length
                ? m.mothers_all_states()
                : m.mothers_states({ count: statuses.length })
          }
          onChange={(next) => onChange({ ...search, staat: statusesInAddress(next) })}
        />
        {locations.length < 2 ? null : (
          <Select
            label={m.location()}
            options={[
              { id: ANY, label: m.mothers_all_locations() },
              ...locations.map(({ code, name }) => ({ id: code, label: name })),
            ]}
            value={search.locatie ?? ANY}
            onChange={(next) => onChange({ ...search, locatie: next === ANY ? undefined : next })}
          />
        )}
        <Select
          label={m.mothers_attention()}
          options={[
            { id: ANY, label: m.mothers_any() },
            ...attentions.map((one) => ({ id: one, label: attentionLabels[one]() })),
          ]}
          value={search.aandacht ?? ANY}
          onChange={(next) => onChange({ ...search, aandacht: attentions.find((one) => one === next) })}
        />
        <Select
          label={m.mothers_unvisited()}
          options={[
            { id: ANY, label: m.mothers_any() },
            ...weeksWithoutVisit.map((weeks) => ({
              id: `${weeks}`,
              label: m.mothers_unvisited_weeks({ weeks }),
            })),
          ]}
          value={`${search.nietbezocht ?? ANY}`}
          onChange={(next) =>
            onChange({ ...search, nietbezocht: weeksWithoutVisit.find((weeks) => `${weeks}` === next) })
          }
        />
        <Select
          label={m.mothers_column_visiting_mother()}
          options={[{ id: ANY, label: m.mothers_any() }, ...visitingMothers]}
          value={search.bezoekmoeder ?? ANY}
          onChange={(next) => onChange({ ...search, bezoekmoeder: next === ANY ? undefined : next })}
        />
      </div>
      <FilterChips
        label={m.mothers_chips()}
        filters={chips}
        onRemove={(chip) => {
          const found = chips.find((one) => one.id === chip);
          if (found?.id === 'text') mothersMemory.setText('');
          else if (found !== undefined) onChange(found.without);
        }}
        onClear={() => {
          mothersMemory.setText('');
          onChange({ volgorde: search.volgorde, omgekeerd: search.omgekeerd, staat: everyState });
        }}
      />
    </search>
  );
}

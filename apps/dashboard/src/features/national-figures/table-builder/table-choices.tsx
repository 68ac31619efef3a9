import { MultiSelect } from '../../../components/multi-select.js';
import { Select } from '../../../components/select.js';
import { Toggle } from '../../../components/toggle.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { breakdownLabel } from '../model/row-file.js';
import type { TableSearch } from '../table-search.js';
import { codeOf, type FigureKey, figureName, mostChosen, type TablePer } from './figure-keys.js';
import styles from './table-page.module.css';

export interface TableChoicesProps {
  readonly offered: readonly FigureKey[];
  readonly chosen: readonly FigureKey[];
  /** What can stand apart, with what does now. */
  readonly apart: readonly TablePer[];
  readonly per: TablePer;
  readonly search: TableSearch;
  readonly onChange: (change: TableSearch) => void;
}

/** The most years that stand beside each other. */
const mostYears = 5;

/** What a table is of: which figures, what stands apart, how many years, and how it lies. */
export function TableChoices({ offered, chosen, apart, per, search, onChange }: TableChoicesProps) {
  const { language } = useLanguage();
  const { view } = useFiguresScope();
  const { measures, period, year } = view.report;
  const nameOf = (one: TablePer): string =>
    one === 'alles'
      ? m.builder_per_all()
      : one === 'locatie'
        ? m.builder_per_location()
        : m.builder_per_group({ by: breakdownLabel('', one, language) });
  const years = Array.from({ length: mostYears }, (_, place) => place + 1);
  return (
    <div className={styles.choices}>
      <MultiSelect
        label={m.builder_figures()}
        options={offered.map((key) => ({ id: codeOf(key), label: figureName(key, measures, language) }))}
        value={chosen.map(codeOf)}
        summary={m.builder_chosen({ count: chosen.length })}
        onChange={(codes) => onChange({ cijfers: codes.slice(0, mostChosen).join(','), volgorde: undefined })}
      />
      <Select
        label={m.builder_per()}
        options={apart.map((one) => ({ id: one, label: nameOf(one) }))}
        value={per}
        onChange={(one) => onChange({ per: one === 'alles' ? undefined : one, volgorde: undefined })}
      />
      {period === undefined ? (
        <Select
          label={m.builder_years()}
          options={years.map((count) => ({
            id: String(count),
            label: count === 1 ? String(year) : `${year - count + 1}–${year}`,
          }))}
          value={String(search.jaren ?? 1)}
          onChange={(id) => onChange({ jaren: id === '1' ? undefined : Number(id), volgorde: undefined })}
        />
      ) : null}
      <div className={styles.toggles}>
        <Toggle
          isOn={search.gedraaid === true}
          onChange={(isOn) => onChange({ gedraaid: isOn ? true : undefined, volgorde: undefined })}
        >
          {m.builder_turn()}
        </Toggle>
        <Toggle
          isOn={search.marge === true}
          onChange={(isOn) => onChange({ marge: isOn ? true : undefined })}
        >
          {m.builder_with_margin()}
        </Toggle>
      </div>
    </div>
  );
}

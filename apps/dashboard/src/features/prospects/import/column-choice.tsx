import {
  type ClinicListColumn,
  type ClinicListMapping,
  checkMapping,
  clinicListColumns,
} from '@mim/domain/registration';
import { Card } from '../../../components/card.js';
import type { SheetTable } from '../../../components/file-import/sheet-table.js';
import { Notice } from '../../../components/notice.js';
import { Select } from '../../../components/select.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from './import.module.css';

export interface ColumnChoiceProps {
  readonly table: SheetTable;
  readonly mapping: ClinicListMapping;
  readonly onMap: (mapping: ClinicListMapping) => void;
}

/** Not read. */
const NONE = '';

/** Which column of the list holds what: as its headings say, or as chosen here; each with what stands in it. */
export function ColumnChoice({ table, mapping, onMap }: ColumnChoiceProps) {
  const { language } = useLanguage();
  const checked = checkMapping(mapping, table.headers.length);
  const unused = table.headers.filter((_, place) => !Object.values(mapping).includes(place));
  const choose = (column: ClinicListColumn, place: string) => {
    const { [column]: _old, ...rest } = mapping;
    onMap(place === NONE ? rest : { ...rest, [column]: Number(place) });
  };
  return (
    <Card title={m.prospects_import_columns()} lead={m.prospects_import_columns_lead()}>
      {checked.ok ? null : (
        <Notice tone="danger" title={checked.problem.message[language]}>
          {checked.problem.remedy[language]}
        </Notice>
      )}
      <div className={styles.columns}>
        {clinicListColumns.codes.map(({ code, label }) => {
          const place = mapping[code];
          return (
            <div key={code} className={styles.column}>
              <Select
                label={label[language]}
                options={[
                  { id: NONE, label: m.prospects_import_column_none() },
                  ...table.headers.map((header, index) => ({
                    id: String(index),
                    label: header === '' ? m.prospects_import_column({ place: index + 1 }) : header,
                  })),
                ]}
                value={place === undefined ? NONE : String(place)}
                onChange={(next) => choose(code, next)}
              />
              {place === undefined ? null : <p className={styles.sample}>{sampleOf(table, place)}</p>}
            </div>
          );
        })}
      </div>
      {unused.length === 0 ? null : (
        <p className={styles.muted}>
          {m.prospects_import_unused({ names: unused.filter((header) => header !== '').join(', ') })}
        </p>
      )}
    </Card>
  );
}

/** The first cells that hold something. */
const sampleOf = (table: SheetTable, place: number): string =>
  table.rows
    .map(({ cells }) => cells[place] ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .join(' · ');

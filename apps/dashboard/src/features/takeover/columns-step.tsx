import { capitalised, type Language } from '@mim/domain/kernel';
import {
  columnsOfSheet,
  recogniseAs,
  type SheetMapping,
  type TakeoverSheet,
  takeoverColumn,
  takeoverSheets,
} from '@mim/domain/takeover';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { Notice } from '../../components/notice.js';
import { Select } from '../../components/select.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type ColumnName, type Mapping, type Takeover, useChange, useDrop } from './requests/takeover.js';
import styles from './takeover.module.css';

export interface ColumnsStepProps {
  readonly takeover: Takeover;
  readonly locationId: string | undefined;
  readonly onOn: () => void;
}

/** Not taken over. */
const NONE = '';

/** What each sheet holds and what each of its columns is: as the headings say, or as chosen here. */
export function ColumnsStep({ takeover, locationId, onOn }: ColumnsStepProps) {
  const { language } = useLanguage();
  const changing = useChange(locationId, takeover.version);
  const dropping = useDrop(locationId);
  const { sheets, problem } = takeover;
  const [mappings, setMappings] = useState<readonly Mapping[]>(takeover.mappings);
  const sent = useRef(mappings);
  const { save, isSaving } = changing;
  // Somebody chooses faster than a choice is stored: the newest goes when the one before it is there.
  useEffect(() => {
    if (isSaving || sent.current === mappings) return;
    sent.current = mappings;
    save({ mappings: [...mappings] });
  }, [mappings, isSaving, save]);
  const isSettled = !isSaving && sent.current === mappings;
  return (
    <>
      <Card title={takeover.fileName} lead={m.takeover_columns_lead()}>
        {problem === null ? null : (
          <Notice tone="danger" title={problem.message[language]}>
            {problem.remedy[language]}
          </Notice>
        )}
        <SaveNotice saving={changing} />
        <SaveNotice saving={dropping} />
        <div className={styles.actions}>
          <Button onPress={() => dropping.save(undefined)}>{m.takeover_other_file()}</Button>
          <Button
            variant="primary"
            isDisabled={takeover.judged === null || mappings.length === 0 || !isSettled}
            onPress={onOn}
          >
            {m.takeover_to_check()}
          </Button>
        </div>
      </Card>
      {sheets.map((sheet, at) => (
        <SheetCard
          key={at}
          at={at}
          sheet={sheet}
          mapping={mappings.find((each) => each.sheet === at)}
          language={language}
          onMap={(mapping) =>
            setMappings(
              mapping === null
                ? mappings.filter((each) => each.sheet !== at)
                : [...mappings.filter((each) => each.sheet !== at), mapping].toSorted(
                    (a, b) => a.sheet - b.sheet,
                  ),
            )
          }
        />
      ))}
    </>
  );
}

interface SheetCardProps {
  readonly at: number;
  readonly sheet: Takeover['sheets'][number];
  readonly mapping: Mapping | undefined;
  readonly language: Language;
  readonly onMap: (mapping: Mapping | null) => void;
}

function SheetCard({ at, sheet, mapping, language, onMap }: SheetCardProps) {
  const choose = (holds: TakeoverSheet | typeof NONE) => {
    if (holds === NONE) return onMap(null);
    const { columns, ...found } = recogniseAs(at, { name: sheet.name, rows: sheet.first }, holds);
    return onMap({ ...found, columns: { ...columns } as Mapping['columns'] });
  };
  return (
    <Card title={sheet.name} lead={m.takeover_sheet_rows({ count: sheet.rows })}>
      <div className={styles.holds}>
        <Select
          label={m.takeover_sheet_holds()}
          options={[
            { id: NONE, label: m.takeover_sheet_none() },
            ...takeoverSheets.codes.map(({ code, label }) => ({ id: code, label: label[language] })),
          ]}
          value={mapping?.holds ?? NONE}
          onChange={choose}
        />
      </div>
      {mapping === undefined ? null : (
        <Columns sheet={sheet} mapping={mapping} language={language} onMap={onMap} />
      )}
    </Card>
  );
}

/** Each column of the file, with what stands in it and what it is. */
function Columns({
  sheet,
  mapping,
  language,
  onMap,
}: Omit<SheetCardProps, 'at' | 'mapping'> & { readonly mapping: Mapping }) {
  const headings = sheet.first[mapping.headings] ?? [];
  const below = sheet.first.slice(mapping.headings + 1);
  const isOf = (place: number) =>
    (Object.entries(mapping.columns) as [ColumnName, number][]).find(([, at]) => at === place)?.[0];
  const choose = (place: number, column: ColumnName | typeof NONE) => {
    const others = Object.entries(mapping.columns).filter(([name, at]) => at !== place && name !== column);
    const columns = Object.fromEntries(column === NONE ? others : [...others, [column, place]]);
    onMap({ ...mapping, columns: columns as Mapping['columns'] });
  };
  const options = columnsOfSheet(mapping.holds).map((column) => ({
    id: column,
    label: labelOf(mapping.holds, column, language),
  }));
  return (
    <div className={styles.columns}>
      {headings.map((heading, place) =>
        heading === '' && below.every((row) => (row[place] ?? '') === '') ? null : (
          <div key={place} className={styles.column}>
            <Select<ColumnName | typeof NONE>
              label={heading === '' ? m.takeover_column_at({ place: place + 1 }) : heading}
              options={[{ id: NONE, label: m.takeover_column_none() }, ...options]}
              value={isOf(place) ?? NONE}
              onChange={(column) => choose(place, column)}
            />
            <p className={styles.sample}>{sampleOf(below, place)}</p>
          </div>
        ),
      )}
    </div>
  );
}

const labelOf = (holds: SheetMapping['holds'], column: ColumnName, language: Language): string =>
  capitalised(takeoverColumn(holds, column)?.label[language] ?? column);

/** The first cells that hold something. */
const sampleOf = (rows: readonly (readonly string[])[], place: number): string =>
  rows
    .map((row) => row[place] ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .join(' · ');

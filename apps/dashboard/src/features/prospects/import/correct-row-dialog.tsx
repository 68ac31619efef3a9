import { type ClinicListMapping, clinicListColumns } from '@mim/domain/registration';
import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { Dialog } from '../../../components/dialog.js';
import type { SheetRow } from '../../../components/file-import/sheet-table.js';
import { TextField } from '../../../components/text-field.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { ListRow } from './dry-run.js';
import styles from './import.module.css';
import { problemSentence } from './problem-file.js';

export interface CorrectRowDialogProps {
  readonly row: ListRow;
  /** The row as it stands in the list. */
  readonly written: SheetRow;
  readonly mapping: ClinicListMapping;
  /** The cells of the row, all of them, as they became. */
  readonly onCorrect: (cells: readonly string[]) => void;
  readonly onClose: () => void;
}

/** A row of a list, to correct before it is stored: the file itself stays as it is. */
export function CorrectRowDialog({ row, written, mapping, onCorrect, onClose }: CorrectRowDialogProps) {
  const { language } = useLanguage();
  const [cells, setCells] = useState(written.cells);
  const told = [...row.problems, ...row.remarks];
  const columns = clinicListColumns.codes.flatMap(({ code, label }) => {
    const at = mapping[code];
    return at === undefined ? [] : [{ code, at, label: label[language] }];
  });
  const set = (at: number, text: string) =>
    setCells(
      Array.from({ length: Math.max(cells.length, at + 1) }, (_, index) =>
        index === at ? text : (cells[index] ?? ''),
      ),
    );
  return (
    <Dialog title={m.prospects_import_correct_title({ line: row.line })} onClose={onClose}>
      <form
        className={styles.correct}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onCorrect(cells);
        }}
      >
        {columns.map(({ code, at, label }, index) => (
          <TextField
            key={code}
            label={label}
            value={cells[at] ?? ''}
            onChange={(text) => set(at, text)}
            autoFocus={index === 0}
            help={
              told
                .filter(({ column }) => column === code)
                .map((problem) => problemSentence(problem, language))
                .join(' ') || undefined
            }
          />
        ))}
        <div className={styles.confirm}>
          <Button type="submit" variant="primary">
            {m.prospects_import_correct_done()}
          </Button>
          <Button onPress={onClose}>{m.action_cancel()}</Button>
        </div>
      </form>
    </Dialog>
  );
}

import type { Problem } from '@mim/domain/kernel';
import { FileUp } from 'lucide-react';
import { type DropItem, DropZone, FileTrigger, Text } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import styles from './drop-area.module.css';
import { fileProblems } from './file-problems.js';
import { type DropProblems, notOneFile } from './not-one-file.js';
import { PasteField } from './paste-field.js';

export interface DropAreaProps {
  /** What to drop here: "Sleep de lijst hierheen". */
  readonly label: string;
  readonly help: string;
  readonly onFile: (file: File) => void;
  /** Absent: nothing can be pasted. */
  readonly onPaste?: (text: string) => void;
  /** How the names of files end that can be chosen; absent: those of lists. */
  readonly accepted?: readonly string[];
  /** What is said of a folder, or of several files; absent: what is said of lists. */
  readonly problems?: DropProblems;
  /** What was brought is not one file. */
  readonly onRefuse: (problem: Problem) => void;
}

const lists = ['.csv', '.txt', '.tsv', '.xlsx', '.xls'];

/** A place to bring a list: drop a file, choose one, or paste rows that were copied from a spreadsheet. */
export function DropArea({
  label,
  help,
  onFile,
  onPaste,
  onRefuse,
  accepted = lists,
  problems = fileProblems,
}: DropAreaProps) {
  const take = async (items: readonly DropItem[]) => {
    const problem = notOneFile(
      items.map(({ kind }) => kind),
      problems,
    );
    if (problem !== null) return onRefuse(problem);
    for (const item of items) {
      if (item.kind === 'file') return onFile(await item.getFile());
      if (onPaste !== undefined && item.kind === 'text' && item.types.has('text/plain')) {
        return onPaste(await item.getText('text/plain'));
      }
    }
  };
  return (
    <div className={styles.ways}>
      <DropZone className={styles.area ?? ''} onDrop={({ items }) => void take(items)}>
        <FileUp size={32} strokeWidth={1.5} aria-hidden className={styles.icon} />
        <Text slot="label" className={styles.label}>
          {label}
        </Text>
        <p className={styles.help}>{help}</p>
        <FileTrigger
          acceptedFileTypes={[...accepted]}
          onSelect={(files) => {
            const [file] = [...(files ?? [])];
            if (file !== undefined) onFile(file);
          }}
        >
          <Button variant="primary">{m.file_choose()}</Button>
        </FileTrigger>
      </DropZone>
      {onPaste === undefined ? null : <PasteField onPaste={onPaste} />}
    </div>
  );
}

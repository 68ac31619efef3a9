import type { Problem } from '@mim/domain/kernel';
import type { ClinicListMapping } from '@mim/domain/registration';
import { useRef, useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { readInWorker, sourceOfFile } from '../../../components/file-import/read-in-worker.js';
import type { TableSource } from '../../../components/file-import/sheet-table.js';
import { m } from '../../../paraglide/messages.js';
import type { StoredImport } from '../requests/imports.js';
import { type CheckedList, dryRunInParts, lookAgain, type ReadList, withCells } from './dry-run.js';

/** How far a list is. Nothing is stored before `stored`. */
export type ImportStage =
  | { readonly at: 'choose'; readonly problem: Problem | null }
  | { readonly at: 'reading'; readonly name: string }
  /** `done` of 0 to 1; what was checked before stays in sight while columns are changed. */
  | {
      readonly at: 'checking';
      readonly list: ReadList;
      readonly done: number;
      readonly last: CheckedList | null;
    }
  | {
      readonly at: 'checked';
      readonly list: ReadList;
      readonly checked: CheckedList;
      /** Why the list could not be looked at again; what was looked at before stays in sight. */
      readonly problem: Problem | null;
    }
  | {
      readonly at: 'stored';
      readonly list: ReadList;
      readonly checked: CheckedList;
      readonly stored: StoredImport;
    };

export interface ImportState {
  readonly stage: ImportStage;
  readonly chooseFile: (file: File) => void;
  readonly paste: (text: string) => void;
  readonly refuse: (problem: Problem) => void;
  /** Checks again with other columns. */
  readonly map: (mapping: ClinicListMapping) => void;
  /** Looks again at a row that was corrected: its cells, all of them. */
  readonly correct: (place: number, cells: readonly string[]) => void;
  readonly stored: (answer: StoredImport) => void;
  /** Back to the beginning; what is under way stops. */
  readonly restart: () => void;
}

/**
 * The way of a list from a file to the prospects: read, looked at row by row, confirmed.
 * @param locationId for which location; as it is when the list is brought
 */
export function useImport(locationId: string | undefined): ImportState {
  const [stage, setStage] = useState<ImportStage>({ at: 'choose', problem: null });
  const working = useRef(new AbortController());

  /** Stops what is under way; what comes of it later is not looked at. */
  const begin = (): AbortSignal => {
    working.current.abort();
    working.current = new AbortController();
    return working.current.signal;
  };
  const refuse = (problem: Problem) => setStage({ at: 'choose', problem });

  /** Looks at rows; what was looked at before stays in sight. */
  async function look(
    list: ReadList,
    last: CheckedList | null,
    looking: (show: (done: number) => void, signal: AbortSignal) => Promise<CheckedList>,
  ) {
    const signal = begin();
    const show = (done: number) => {
      if (!signal.aborted) setStage({ at: 'checking', list, done, last });
    };
    show(0);
    try {
      const checked = await looking(show, signal);
      if (!signal.aborted) setStage({ at: 'checked', list, checked, problem: null });
    } catch (error) {
      const problem = problemFromError(error);
      if (signal.aborted) return;
      if (last === null) refuse(problem);
      else setStage({ at: 'checked', list, checked: last, problem });
    }
  }
  const check = (list: ReadList, mapping: ClinicListMapping | undefined, last: CheckedList | null) =>
    look(list, last, (show, signal) => dryRunInParts(list, mapping, show, signal));

  async function read(name: string, source: TableSource, signal: AbortSignal) {
    const result = await readInWorker(source, signal);
    if (signal.aborted) return;
    if (result.ok) await check({ name, locationId, table: result.value }, undefined, null);
    else refuse(result.problem);
  }

  return {
    stage,
    refuse,
    chooseFile: (file) => {
      const signal = begin();
      setStage({ at: 'reading', name: file.name });
      void sourceOfFile(file).then((source) => {
        if (signal.aborted) return;
        if (source.ok) void read(file.name, source.value, signal);
        else refuse(source.problem);
      });
    },
    paste: (text) => {
      const name = m.prospects_import_pasted();
      setStage({ at: 'reading', name });
      void read(name, { kind: 'paste', text }, begin());
    },
    map: (mapping) => {
      if (stage.at === 'checked') void check(stage.list, mapping, stage.checked);
      else if (stage.at === 'checking') void check(stage.list, mapping, stage.last);
    },
    correct: (place, cells) => {
      if (stage.at !== 'checked') return;
      const { checked, problem } = stage;
      const list = withCells(stage.list, place, cells);
      // After a look that failed all rows are looked at, not to miss an earlier correction.
      void look(list, checked, (show, signal) =>
        problem === null
          ? lookAgain(list, checked, place, signal)
          : dryRunInParts(list, checked.mapping, show, signal),
      );
    },
    stored: (stored) => {
      if (stage.at === 'checked')
        setStage({ at: 'stored', list: stage.list, checked: stage.checked, stored });
    },
    restart: () => {
      begin();
      setStage({ at: 'choose', problem: null });
    },
  };
}

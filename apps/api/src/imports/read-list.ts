import { ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import {
  type ClinicListMapping,
  checkListSize,
  checkMapping,
  clockBirth,
  type Prospect,
  type ProspectRowProblem,
  prospectKey,
  recogniseColumns,
} from '@mim/domain/registration';
import { readProspectRow } from '@mim/domain/registration/schema';
import type { DryRun, ImportRow, ListInput } from './imports.schema.js';

/** A row that can be stored: the prospect, and the key that makes it the same one another time. */
export interface ReadableRow {
  readonly line: number;
  readonly key: string;
  readonly prospect: Prospect;
  readonly remarks: readonly ProspectRowProblem[];
}

/** A list that was read row by row; nothing of it is stored. */
export interface ReadList {
  readonly mapping: ClinicListMapping;
  readonly readable: readonly ReadableRow[];
  readonly refused: readonly { readonly line: number; readonly problems: readonly ProspectRowProblem[] }[];
}

/** Reads every row of a list; a problem only when it is too large or no row can be read at all. Empty rows are passed over. */
export function readList(input: ListInput, today: PlainDate): Result<ReadList> {
  const size = checkListSize(input);
  if (!size.ok) return size;
  const mapping = checkMapping(
    input.mapping ?? recogniseColumns(input.headers, input.rows),
    input.headers.length,
  );
  if (!mapping.ok) return mapping;
  const readable: ReadableRow[] = [];
  const refused: { line: number; problems: readonly ProspectRowProblem[] }[] = [];
  input.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const line = index + 1;
    const read = readProspectRow(cells, mapping.value, { on: today.toString(), source: input.source });
    if (read.ok) readable.push({ line, key: prospectKey(read.value.prospect), ...read.value });
    else refused.push({ line, problems: read.problem });
  });
  return ok({ mapping: mapping.value, readable, refused });
}

/**
 * Which readable rows are new: the first of each key, and none whose key is known.
 * @param known Keys that are stored already.
 */
export function newRows(
  readable: readonly ReadableRow[],
  known: ReadonlySet<string>,
): ReadonlySet<ReadableRow> {
  const seen = new Set(known);
  return new Set(
    readable.filter(({ key }) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  );
}

/** What storing a list would do, row by row. */
export function dryRunOf({ mapping, readable, refused }: ReadList, known: ReadonlySet<string>): DryRun {
  const fresh = newRows(readable, known);
  const rows: ImportRow[] = [
    ...readable.map(
      (row): ImportRow => ({
        line: row.line,
        status: fresh.has(row) ? 'new' : 'known',
        problems: [],
        remarks: [...row.remarks],
        preview: previewOf(row.prospect),
      }),
    ),
    ...refused.map(
      ({ line, problems }): ImportRow => ({
        line,
        status: 'problem',
        problems: [...problems],
        remarks: [],
        preview: null,
      }),
    ),
  ].toSorted((a, b) => a.line - b.line);
  const counts = { new: fresh.size, known: readable.length - fresh.size, problem: refused.length };
  return { mapping, rows, counts };
}

const previewOf = (prospect: Prospect): ImportRow['preview'] => ({
  name: fullName(prospect),
  childBornOn: clockBirth(prospect.children)?.bornOn ?? null,
  phone: prospect.phone,
  town: prospect.town,
});

import {
  type CodebookEntry,
  codebook,
  deliveryTable,
  type FormatVersion,
  tablesIn,
} from '@mim/domain/delivery';
import { rowsOfTable } from '../workbook/template-words.js';

/** A label in a cell of a table in Markdown: a bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
const line = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [line(...head), line(...head.map(() => '---')), ...rows].join('\n');

const columnLine = ({ column, type, required, label }: CodebookEntry): string =>
  line(`\`${column}\``, type, required ? 'yes' : 'no', label.nl, label.en);

/** The codes of a column, under a heading of their own. */
const codesOf = (column: string, entries: readonly CodebookEntry[]): string =>
  `### \`${column}\`\n\n${table(
    ['code', 'Nederlands', 'English'],
    entries.map(({ code, label }) => line(`\`${code}\``, label.nl, label.en)),
  )}`;

/** The codebook of a format as a page in Markdown: each table with its columns, then the codes of each column that has them. */
export function codebookPage(format: FormatVersion, year: number): string {
  const entries = codebook(year, format);
  const parts = tablesIn(format).flatMap((name) => {
    const own = entries.filter((entry) => entry.table === name);
    const columns = own.filter(({ code }) => code === null);
    return [
      `## ${deliveryTable(name).file}`,
      `${rowsOfTable[name].nl} / ${rowsOfTable[name].en}`,
      table(['column', 'type', 'required', 'Nederlands', 'English'], columns.map(columnLine)),
      ...columns.flatMap(({ column }) => {
        const codes = own.filter((entry) => entry.column === column && entry.code !== null);
        return codes.length === 0 ? [] : [codesOf(column, codes)];
      }),
    ];
  });
  return `${[`# Moeders informeren moeders: codebook, format ${format}`, ...parts].join('\n\n')}\n`;
}

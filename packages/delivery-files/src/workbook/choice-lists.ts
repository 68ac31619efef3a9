import { colToLetter, type WriteSheet } from 'hucre/xlsx';

/** Rows below the heading in which the choices are offered. */
export const rowsOffered = 2000;
/** What a spreadsheet shows at most beside a cell. */
const longest = { title: 32, message: 255 } as const;

/** A text that a spreadsheet shows beside a cell. */
export const shortened = (text: string, what: keyof typeof longest): string => {
  const most = longest[what];
  if (text.length <= most) return text;
  return what === 'title' ? text.slice(0, most) : `${text.slice(0, most - 1)}…`;
};

/** Gives the range of cells in which choices stand. */
export type RangeOf = (offered: readonly string[]) => string;

/** A hidden sheet on which each list of choices has a column, once. */
export function choiceLists(sheetName: string): {
  readonly rangeOf: RangeOf;
  readonly sheet: () => WriteSheet;
} {
  const lists = new Map<string, readonly string[]>();
  return {
    rangeOf(offered) {
      const key = offered.join('\n');
      if (!lists.has(key)) lists.set(key, offered);
      const letter = colToLetter([...lists.keys()].indexOf(key));
      return `${sheetName}!$${letter}$1:$${letter}$${offered.length}`;
    },
    sheet() {
      const columns = [...lists.values()];
      const most = Math.max(0, ...columns.map(({ length }) => length));
      const rows = Array.from({ length: most }, (_, row) => columns.map((column) => column[row] ?? null));
      return { name: sheetName, rows, hidden: true };
    },
  };
}

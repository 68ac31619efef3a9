/** A fact of the programme, and where the software keeps it. */
export interface CoverageRow {
  readonly section: string;
  readonly fact: string;
  /** Names of functions, schemas, lists or settings, as they stand in one of the files. */
  readonly rules: readonly string[];
  readonly files: readonly string[];
  /** Addresses of the dashboard where she meets it. */
  readonly screens: readonly string[];
}

const inBackticks = /`([^`]+)`/g;
const listed = (cell: string): readonly string[] =>
  [...cell.matchAll(inBackticks)].map(([, text]) => text ?? '');

/**
 * Reads the tables of the coverage page: a heading a section, a row a fact.
 * @param page Markdown whose tables have the columns fact, rule, file, screen.
 */
export function coverageRows(page: string): readonly CoverageRow[] {
  const rows: CoverageRow[] = [];
  let section = '';
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    if (!line.startsWith('| ') || line.startsWith('| Fact ') || line.startsWith('| ---')) continue;
    const [fact = '', rules = '', files = '', screens = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    rows.push({ section, fact, rules: listed(rules), files: listed(files), screens: listed(screens) });
  }
  return rows;
}

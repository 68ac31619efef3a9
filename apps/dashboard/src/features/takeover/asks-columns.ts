import type { Takeover } from './requests/takeover.js';

/**
 * Whether something of the file would stay behind that its headings do not explain: a sheet, or a column in which
 * something stands. Then its columns are looked at first, so that nothing is left out unseen.
 */
export function asksColumns({ sheets, mappings }: Pick<Takeover, 'sheets' | 'mappings'>): boolean {
  return sheets.some(({ first }, at) => {
    const mapping = mappings.find(({ sheet }) => sheet === at);
    if (mapping === undefined) return true;
    const taken = new Set<number | undefined>(Object.values(mapping.columns));
    return first.some(
      (cells, row) =>
        row >= mapping.headings && cells.some((cell, place) => cell !== '' && !taken.has(place)),
    );
  });
}

/**
 * The columns of a table in parts that fit beside each other on paper, where nothing scrolls: as few parts as can be, each about as wide.
 * @param columns all but the first, which stands in every part
 * @param most the most columns of a part
 * @example
 * inParts(['2021', '2022', '2023', '2024'], 3); // [['2021', '2022'], ['2023', '2024']]
 */
export function inParts<Column>(columns: readonly Column[], most: number): readonly (readonly Column[])[] {
  const count = Math.max(1, Math.ceil(columns.length / most));
  const size = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size));
}

import { deliveryTables, descriptorFile, tableNames } from '@mim/domain/delivery';

/**
 * What a file is to a delivery, by its name. Misspelled files and archives can hold a delivery that would
 * disappear if nobody spoke of them; `system` files are left by computers, and nobody looks for them.
 */
export type FileKind =
  | 'descriptor'
  | 'descriptor-misspelled'
  | 'table'
  | 'table-misspelled'
  | 'zip'
  | 'archive'
  | 'system'
  | 'other';

const zip = /\.zip$/i;
const archive = /\.(7z|rar|tar|gz|tgz|bz2|xz)$/i;
const system = /^(\..*|thumbs\.db|desktop\.ini|__macosx)$/i;

/** A name without what people write differently: capitals, hyphens, spaces, an ending. */
const letters = (name: string): string => name.toLowerCase().replace(/[^a-z.]/g, '');
const tableFiles = new Set<string>(tableNames.map((name) => deliveryTables[name].file));
const tableLetters = tableNames.map(letters);
/** Also with a number that a download got, a word before or behind it, without its ending, or with two. */
const misspelled = /^[^.]*datapackage[^.]*(\.json|\.txt)*$/;
/** What a table is kept as, by whoever edited it or saved it from somewhere: nothing else of its name is a table. */
const keptAsTable = /^[^.]*(\.(csv|tsv|txt|xlsx?|ods|numbers))*$/;

/**
 * Tells what a file is to a delivery.
 * @param name The file's name, without its folder.
 * @example
 * fileKind('datapackage.json'); // 'descriptor'
 * fileKind('Data-Package.JSON'); // 'descriptor-misspelled'
 * fileKind('participations (1).csv'); // 'table-misspelled'
 * fileKind('participations.xlsx'); // 'table-misspelled'
 */
export function fileKind(name: string): FileKind {
  if (name === descriptorFile) return 'descriptor';
  if (tableFiles.has(name)) return 'table';
  const bare = letters(name);
  if (misspelled.test(bare)) return 'descriptor-misspelled';
  if (keptAsTable.test(bare) && tableLetters.some((table) => bare.includes(table))) return 'table-misspelled';
  if (zip.test(name)) return 'zip';
  if (archive.test(name)) return 'archive';
  return system.test(name) ? 'system' : 'other';
}

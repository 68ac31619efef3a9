import type { Import } from './imports.js';

/** Entries of one folder, files and folders, that need each other in a circle. */
export interface Circle {
  readonly folder: string;
  /** The imports that make it, of one entry from another. */
  readonly imports: readonly Import[];
}

/** An import as the folder sees it in which its two ends part ways: one of its entries needs another. */
interface Need {
  readonly folder: string;
  readonly entry: string;
  readonly needs: string;
  readonly import: Import;
}

function needOf(each: Import): Need {
  const from = each.from.split('/');
  const to = each.to.split('/');
  const depth = from.findIndex((name, at) => name !== to[at]);
  return {
    folder: from.slice(0, depth).join('/'),
    entry: from[depth] ?? '',
    needs: to[depth] ?? '',
    import: each,
  };
}

/** Leaves out, until nothing changes, what needs nothing or is needed by nothing: circles are left. */
function circling(needs: readonly Need[]): readonly Need[] {
  const needing = new Set(needs.map(({ entry }) => entry));
  const needed = new Set(needs.map((need) => need.needs));
  const left = needs.filter((need) => needing.has(need.needs) && needed.has(need.entry));
  return left.length === needs.length ? left : circling(left);
}

/**
 * The circles among the entries of every folder. A folder and what lies in it are one thing for its neighbours: an
 * import counts in the folder in which its two ends part ways. So files that import each other in a circle
 * are found, and folders that do so although none of their files does.
 * @param imports The imports between files, as paths from one folder.
 * @example
 * circlesAmong([{ from: 'a/one.ts', to: 'b/one.ts' }, { from: 'b/two.ts', to: 'a/two.ts' }]).length; // 1
 */
export function circlesAmong(imports: readonly Import[]): readonly Circle[] {
  const needs = imports.map(needOf);
  return [...new Set(needs.map(({ folder }) => folder))]
    .map((folder) => ({ folder, needs: circling(needs.filter((need) => need.folder === folder)) }))
    .filter((circle) => circle.needs.length > 0)
    .map((circle) => ({ folder: circle.folder, imports: circle.needs.map((need) => need.import) }));
}

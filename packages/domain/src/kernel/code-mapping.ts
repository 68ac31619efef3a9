import type { CodeList } from './code-list.js';
import { deepFreeze } from './deep-freeze.js';

/** How the codes of an older list read in a newer one. */
export interface CodeMapping<From extends string, To extends string> {
  readonly from: CodeList<From>;
  readonly to: CodeList<To>;
  /**
   * The newer code; null where the newer list has no code that means the same: the series breaks there.
   * @throws RangeError for a code that is not in the older list.
   */
  map(code: From): To | null;
  /** Codes of the older list without an equal in the newer one. */
  readonly broken: readonly From[];
}

/**
 * Maps one version of a code list to another. Each old code must answer, with a code of the new list
 * or with `null` for "nothing in the new list means this"; leaving one out does not compile. A figure
 * over both versions may only join what maps, and is drawn with a break where something does not.
 * @param from The older list.
 * @param to The newer list.
 * @param table For each old code the new one, or null.
 * @example
 * const old = codeList('side', [{ code: 'left', label: { nl: 'links', en: 'left' } }]);
 * const recent = codeList('side-2', [{ code: 'port', label: { nl: 'bakboord', en: 'port' } }]);
 * codeMapping(old, recent, { left: 'port' }).map('left'); // 'port'
 */
/* @__NO_SIDE_EFFECTS__ */
export const codeMapping = <From extends string, To extends string>(
  from: CodeList<From>,
  to: CodeList<To>,
  table: Readonly<Record<NoInfer<From>, NoInfer<To> | null>>,
): CodeMapping<From, To> =>
  deepFreeze({
    from,
    to,
    map: (code) => table[from.find(code).code],
    broken: from.values.filter((code) => table[code] === null),
  });

/**
 * Joins the class names that hold.
 * @example
 * classNames(styles.button, isWide && styles.wide); // 'button wide'
 */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

import type { ReportItem } from './report-requests.js';

/**
 * A report that was changed here and elsewhere, with both changes in it: what came here or there is in it, what was taken out is not unless
 * something was written at it on the other side, and of a note that both wrote what is written here stands. The order is that of here.
 * @param base what both began with
 */
export function mergedItems(
  base: readonly ReportItem[],
  mine: readonly ReportItem[],
  theirs: readonly ReportItem[],
): readonly ReportItem[] {
  const find = (items: readonly ReportItem[], itemId: string) => items.find((item) => item.itemId === itemId);
  const isWritten = ({ itemId, note }: ReportItem) => note !== find(base, itemId)?.note;
  const stays = (item: ReportItem, other: readonly ReportItem[]) =>
    find(other, item.itemId) !== undefined || find(base, item.itemId) === undefined || isWritten(item);
  const here = mine
    .filter((item) => stays(item, theirs))
    .map((item) => (isWritten(item) ? item : (find(theirs, item.itemId) ?? item)));
  const there = theirs.filter((item) => find(mine, item.itemId) === undefined && stays(item, mine));
  return [...here, ...there];
}

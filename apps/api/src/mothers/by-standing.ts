import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { compareStandings, type VisitStanding, visitStanding } from '@mim/domain/visit';
import { standingFactsOf } from '@mim/domain/worklist';
import type { Transaction } from 'kysely';
import { type SettingsByLocation, settingsFor } from '../location-settings/settings-for.js';
import { type ListPart, type MotherListRow, motherListRows, standingRows } from './mother-list.repository.js';
import type { MotherSelection } from './mother-selection.js';

interface Standing {
  readonly trajectoryId: string;
  readonly standing: VisitStanding;
}

const compare = (a: Standing, b: Standing): number =>
  compareStandings(a.standing, b.standing) ||
  (a.trajectoryId < b.trajectoryId ? -1 : Number(a.trajectoryId > b.trajectoryId));

/**
 * One part of the list in the order in which her visits press, with one row more when there is a next part.
 * The rules order it, not the database: of a location's mothers, some hundreds, only what tells where their
 * visits stand is read, and then the lines of this part.
 */
export async function rowsByStanding(
  trx: Transaction<Database>,
  selection: MotherSelection,
  { after, limit, isDescending }: Pick<ListPart, 'after' | 'limit'> & { readonly isDescending: boolean },
  settings: SettingsByLocation,
  today: PlainDate,
): Promise<MotherListRow[]> {
  const standings = async (among: MotherSelection): Promise<readonly Standing[]> =>
    (await standingRows(trx, among)).map((row) => ({
      trajectoryId: row.trajectoryId,
      standing: visitStanding(standingFactsOf(row), settingsFor(settings, row), today),
    }));
  const direction = isDescending ? -1 : 1;
  // Where the part before ended, also when she is no longer among those who are selected.
  const [last] =
    after === undefined
      ? []
      : await standings({ locationIds: selection.locationIds, filter: {}, trajectoryIds: [after] });
  if (after !== undefined && last === undefined) return [];
  const trajectoryIds = (await standings(selection))
    .filter((each) => last === undefined || direction * compare(each, last) > 0)
    .toSorted((a, b) => direction * compare(a, b))
    .slice(0, limit + 1)
    .map(({ trajectoryId }) => trajectoryId);
  const rows = await motherListRows(
    trx,
    { locationIds: selection.locationIds, filter: { text: selection.filter.text }, trajectoryIds },
    { sort: { by: 'name', direction: 'ascending' }, limit: trajectoryIds.length },
  );
  const place = new Map(trajectoryIds.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (place.get(a.trajectoryId) ?? 0) - (place.get(b.trajectoryId) ?? 0));
}

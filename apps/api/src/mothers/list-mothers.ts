import type { Database } from '@mim/database';
import { addDays, type PlainDate } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import { fullName } from '@mim/domain/person';
import { livingChildAge } from '@mim/domain/registration';
import { visitSummary } from '@mim/domain/visit';
import { standingFactsOf, type TaskKind, worklist } from '@mim/domain/worklist';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import type { Subject } from '../dossier/subject.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { type SettingsByLocation, settingsFor } from '../location-settings/settings-for.js';
import { worklistInput } from '../worklist/worklist-input.js';
import { worklistRows } from '../worklist/worklist-rows.js';
import { rowsByStanding } from './by-standing.js';
import { countMothers, type ListPart, type MotherListRow, motherListRows } from './mother-list.repository.js';
import {
  type MotherFilter,
  type MotherList,
  type MotherListInput,
  type MotherRow,
  type MotherSort,
  motherRowSchema,
} from './mother-list.schema.js';
import type { MotherSelection } from './mother-selection.js';

/** Who asks for mothers, and on which day. */
export interface Asked {
  readonly locationIds: readonly string[];
  readonly today: PlainDate;
}

/** One part of the mothers' list, with where the visits of each stand today. */
export async function listMothers(
  trx: Transaction<Database>,
  { locationIds, today }: Asked,
  { filter, sort, after, limit }: MotherListInput,
): Promise<Read<MotherList>> {
  const settings = await settingsOfLocations(trx, locationIds, today);
  const selection = await selectionOf(trx, { locationIds, today }, filter, settings);
  const found = await partOf(trx, selection, { sort, after, limit }, settings, today);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    value: {
      rows: shown.map((row) => motherRow(row, settingsFor(settings, row), today)),
      next: found.length > limit && last !== undefined ? last.trajectoryId : null,
      total: after === undefined ? await countMothers(trx, selection) : null,
    },
    subjects: shown.flatMap(subjectsOfLine),
  };
}

/** Whom a line of the list names: the mother, and who visits her. */
export const subjectsOfLine = ({
  locationId,
  motherId,
  visitingMother,
}: Pick<MotherListRow, 'locationId' | 'motherId' | 'visitingMother'>): Subject[] =>
  [motherId, visitingMother?.personId].flatMap((id) => (id === undefined ? [] : [{ locationId, id }]));

interface Part extends Pick<ListPart, 'after' | 'limit'> {
  readonly sort: MotherSort;
}

/** One part of the list, in whatever order, with one row more when there is a next part. */
export function partOf(
  trx: Transaction<Database>,
  selection: MotherSelection,
  { sort: { by, direction }, after, limit }: Part,
  settings: SettingsByLocation,
  today: PlainDate,
): Promise<MotherListRow[]> {
  return by === 'next-due'
    ? rowsByStanding(
        trx,
        selection,
        { after, limit, isDescending: direction === 'descending' },
        settings,
        today,
      )
    : motherListRows(trx, selection, { sort: { by, direction }, after, limit });
}

/** The selection of a filter: what asks for attention is chosen by the rules, not by the database. */
export async function selectionOf(
  trx: Transaction<Database>,
  { locationIds, today }: Asked,
  filter: MotherFilter,
  settings: SettingsByLocation,
): Promise<MotherSelection> {
  const { attention, weeksWithoutVisit: weeks } = filter;
  const notVisitedSince = weeks === undefined ? undefined : addDays(today.toString(), -7 * weeks);
  if (attention === undefined) return { locationIds, filter, notVisitedSince };
  const trajectoryIds = await asking(trx, { locationIds, today }, attention, settings);
  return { locationIds, filter, notVisitedSince, trajectoryIds };
}

type Attention = NonNullable<MotherFilter['attention']>;

/** The tasks of the worklist behind each kind of attention: a list and Today speak of the same mothers. */
const tasksOf: Record<Attention, readonly TaskKind[]> = {
  overdue: ['visit-overdue'],
  'near-end': ['round-off', 'extension-ending'],
  waiting: ['waiting-for-match'],
};

/** The trajectories that ask for attention, by the worklist of each location. */
async function asking(
  trx: Transaction<Database>,
  { locationIds, today }: Asked,
  attention: Attention,
  settings: SettingsByLocation,
): Promise<string[]> {
  const rows = await worklistRows(trx, locationIds, today.toString());
  return [...settings].flatMap(([locationId, rules]) =>
    worklist(worklistInput(rows, locationId, today), rules, today)
      .filter(({ kind }) => tasksOf[attention].includes(kind))
      .map(({ subject }) => subject.id),
  );
}

const shown = showing(motherRowSchema);

export function motherRow(row: MotherListRow, settings: LocationSettings, today: PlainDate): MotherRow {
  const { visitingMother: visiting } = row;
  return shown({
    ...row,
    name: fullName(row),
    childAgeMonths: livingChildAge(row.children, today.toString()),
    visitingMother: visiting === null ? null : { id: visiting.id, name: fullName(visiting) },
    ...visitSummary(standingFactsOf(row), settings, today),
  });
}

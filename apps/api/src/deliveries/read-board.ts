import { type Actor, type Database, withActor } from '@mim/database';
import { deadlineOf } from '@mim/domain/delivery';
import type { PlainDate } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { deadlinesSet } from '../annual-registration/deadlines.repository.js';
import { deliveringLocations } from './board.repository.js';
import type { Board, BoardInput } from './deliveries.schema.js';
import { standingsOf } from './delivery-standings.js';
import { followedBy } from './followed-locations.js';

/** Far above the locations that a country has; what there is more is said. */
const longestBoard = 1000;

/** How the deliveries of each location and year stand. No row of a delivery is read. */
export async function readBoard(
  { appDatabase, actor, today }: { appDatabase: Kysely<Database>; actor: Actor; today: PlainDate },
  { until = today.year - 1, years: count }: BoardInput,
): Promise<Board> {
  const { rows, deadlines } = await withActor(
    appDatabase,
    actor,
    async (trx) => ({
      rows: await deliveringLocations(
        trx,
        followedBy(actor),
        { from: until - count + 1, until },
        longestBoard + 1,
      ),
      deadlines: await deadlinesSet(trx),
    }),
    { readOnly: true },
  );
  const years = Array.from({ length: count }, (_, before) => until - before);
  return {
    years: years.map((year) => ({ year, deadlineOn: deadlineOf(year, deadlines) })),
    locations: rows
      .slice(0, longestBoard)
      .map(({ deliveries: _deliveries, reminders: _reminders, ...location }) => ({
        ...location,
        providers: [...location.providers],
        deliveries: standingsOf(
          { ...location, deliveries: _deliveries, reminders: _reminders },
          years,
          deadlines,
          today.toString(),
        ).map(({ counted, ...standing }) => ({
          ...standing,
          version: counted?.version ?? null,
          isNil: counted?.isNil ?? false,
        })),
      })),
    isWhole: rows.length <= longestBoard,
  };
}

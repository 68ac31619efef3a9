import type { Database } from '@mim/database';
import { ok, type PlainDate, type Problem, type Result } from '@mim/domain/kernel';
import { checkTakeover, type SheetMapping } from '@mim/domain/takeover';
import { type JudgedTakeover, judgeTakeover, type KnownHere, readRows } from '@mim/domain/takeover/schema';
import type { Transaction } from 'kysely';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { listItems } from '../programme-lists/lists.repository.js';
import { knownHere } from './known-here.js';
import type { TakeoverDraft } from './takeovers.schema.js';

/** A spreadsheet as it was judged, with whom of the location it was compared. */
export interface JudgedDraft {
  readonly judged: JudgedTakeover;
  readonly known: readonly KnownHere[];
  /** How many rows were passed over because they add up others. */
  readonly totals: number;
}

/** Judges what an account is taking over, as it stands today. */
export async function judgeDraft(
  trx: Transaction<Database>,
  locationId: string,
  { sheets, mappings, answers, leftOut }: TakeoverDraft,
  today: PlainDate,
): Promise<Result<JudgedDraft, Problem>> {
  const asked = mappings as readonly SheetMapping[];
  const checked = checkTakeover(sheets, asked);
  if (!checked.ok) return checked;
  const items = await listItems(trx, ['topics', 'materials']);
  const entries = (list: string) => items.filter((item) => item.list === list);
  const lists = { topics: entries('topics'), materials: entries('materials') };
  const read = asked.flatMap((mapping) => {
    const sheet = sheets[mapping.sheet];
    return sheet === undefined ? [] : [readRows(sheet, mapping, lists)];
  });
  const rows = read.flatMap((each) => each.rows);
  const known = await knownHere(trx, locationId, rows, today);
  const settings = await settingsOf(trx, locationId, today);
  return ok({
    judged: judgeTakeover(rows, { today, settings, lists, known, answers, leftOut }),
    known,
    totals: read.reduce((sum, { totals }) => sum + totals.length, 0),
  });
}

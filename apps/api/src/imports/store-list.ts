import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '@mim/domain/kernel';
import {
  compareList,
  type ImportPlan,
  type KnownMother,
  planImport,
  type RowOutcome,
} from '@mim/domain/registration';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { addTwins } from './add-twins.js';
import { changePersons, changeProspects, storeRows } from './imports.repository.js';
import type { StoreImportInput } from './imports.schema.js';
import { knownMothers } from './known-mothers.js';
import { listedRows, readList } from './read-list.js';

/** What storing a list answers: what became of each row that can be read. */
export interface StoredList {
  readonly id: string;
  readonly importId: string;
  readonly stored: number;
  readonly skipped: number;
  readonly outcomes: RowOutcome[];
}

/**
 * Stores a list as it was judged: adds who is new, fills in what was empty of who is known, and replaces or keeps what
 * was chosen. The others are as the dry run told.
 */
export async function storeList(change: Change, input: StoreImportInput): Promise<Result<StoredList>> {
  const { trx, locationId, today } = change;
  const read = readList(input, { today, settings: await settingsOf(trx, locationId, today) });
  if (!read.ok) return read;
  // Two lists at once would each find the mothers of the other new.
  await oneAtATime(change, 'list');
  const rows = listedRows(read.value);
  const known = await knownMothers(trx, locationId, rows);
  const compared = compareList(rows, known);
  const plan = planImport({ rows: read.value.readable, compared, known, answers: input.answers });
  if (!plan.ok) return plan;
  const { mapping, readable, refused } = read.value;
  const added = plan.value.added.map(({ line, prospect }) => ({ line, prospect, prospectId: randomUUID() }));
  const idOfLine = new Map(added.map(({ line, prospectId }) => [String(line), prospectId]));
  const { importId } = await storeRows(
    change,
    {
      fileName: input.fileName,
      mapping,
      source: input.source,
      rowsRead: readable.length + refused.length,
      outcomes: recorded(plan.value, idOfLine),
    },
    added,
  );
  const twins = await addTwins(change, plan.value.changed, known);
  if (!twins.ok) return twins;
  if (!(await changeMothers(change, plan.value.changed))) return fail(problems.changedMeanwhile);
  const skipped = readable.length + refused.length - added.length;
  return ok({ id: importId, importId, stored: added.length, skipped, outcomes: [...plan.value.outcomes] });
}

/** What is kept of the rows that were not simply new: by whose they are, and nothing that stood in them. */
const recorded = ({ outcomes }: ImportPlan, idOfLine: ReadonlyMap<string, string>) =>
  outcomes
    .filter(({ became, answer }) => became !== 'added' || answer !== null)
    .map((outcome) => {
      const { of } = outcome;
      const id = of?.kind === 'row' ? idOfLine.get(of.id) : of?.id;
      return { ...outcome, of: of === null || id === undefined ? null : { kind: kindOf(of.kind), id } };
    });

/** A row of the list became a prospect. */
const kindOf = (kind: 'prospect' | 'person' | 'row') => (kind === 'row' ? 'prospect' : kind);

/** Changes who is known; false: somebody else did so meanwhile. */
async function changeMothers(change: Change, mothers: readonly KnownMother[]): Promise<boolean> {
  const prospects = mothers.filter(({ kind }) => kind === 'prospect');
  const persons = mothers.filter(({ kind }) => kind === 'person');
  const changed = (await changeProspects(change, prospects)) + (await changePersons(change, persons));
  return changed === mothers.length;
}

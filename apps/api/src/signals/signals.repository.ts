import type { Database } from '@mim/database';
import { signalSeverities } from '@mim/domain/supervision';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumnsOf } from '../people/person-columns.js';
import type { SignalFilter } from './signals.schema.js';

type SignalTable = Database['mim.signal'];
type NoteTable = Database['mim.signal_note'];
/** A note as it is added: who writes it down, the database says. */
type NewNote = Pick<
  Insertable<NoteTable>,
  'locationId' | 'signalId' | 'step' | 'takenOn' | 'takenBy' | 'note' | 'followUpOn'
>;

export const addSignalRow = (trx: Transaction<Database>, row: Insertable<SignalTable>) =>
  trx.insertInto('mim.signal').values(row).returning(['signalId as id', 'version']).executeTakeFirstOrThrow();

/** Adds what was said in a step. It is not read back: whoever writes it need not open the signal. */
export async function addSignalNote(trx: Transaction<Database>, note: NewNote): Promise<void> {
  await trx.insertInto('mim.signal_note').values(note).execute();
}

/** A signal, locked until the transaction ends. */
export const signalForChange = (trx: Transaction<Database>, locationId: string, signalId: string) =>
  trx
    .selectFrom('mim.signal')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('signalId', '=', signalId)
    .forUpdate()
    .executeTakeFirst();

/** Changes a signal that was locked in this transaction. */
export const changeSignal = (
  trx: Transaction<Database>,
  { locationId, signalId, version }: Selectable<SignalTable>,
  facts: Updateable<SignalTable>,
) =>
  trx
    .updateTable('mim.signal')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('signalId', '=', signalId)
    .where('version', '=', version)
    .returning(['signalId as id', 'version'])
    .executeTakeFirstOrThrow();

/** What was said in each step of a signal that was opened, in the order in which it was said. */
export const notesOfSignal = (trx: Transaction<Database>, locationId: string, signalId: string) =>
  trx
    .selectFrom('mim.signal_note')
    .select(['signalNoteId', 'step', 'takenOn', 'takenBy', 'note', 'followUpOn', 'recordedBy', 'version'])
    .where('locationId', '=', locationId)
    .where('signalId', '=', signalId)
    .orderBy('takenOn')
    .orderBy('recordedAt')
    .orderBy('signalNoteId')
    .execute();
export type SignalNoteRow = Awaited<ReturnType<typeof notesOfSignal>>[number];

/** Corrects what was said in a step of a signal that was opened. */
export async function correctNote(
  trx: Transaction<Database>,
  locationId: string,
  { signalNoteId, version }: Pick<SignalNoteRow, 'signalNoteId' | 'version'>,
  facts: Pick<Updateable<NoteTable>, 'takenOn' | 'note'>,
): Promise<void> {
  await trx
    .updateTable('mim.signal_note')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('signalNoteId', '=', signalNoteId)
    .execute();
}

/** Takes away what was said of signals that were opened. */
export async function removeNotes({ trx, locationId }: Change, signalIds: readonly string[]): Promise<void> {
  await trx
    .deleteFrom('mim.signal_note')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`signal_id = any(${signalIds}::uuid[])`)
    .execute();
}

/** The signal that was brought with a visit. */
export const signalOfVisit = (trx: Transaction<Database>, locationId: string, visitId: string) =>
  trx
    .selectFrom('mim.signal')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .orderBy('raisedOn')
    .orderBy('signalId')
    .executeTakeFirst();

/** Whose visit it is: the trajectory of a visit that a worry is said to come from. */
export const trajectoryOfVisit = (trx: Transaction<Database>, locationId: string, visitId: string) =>
  trx
    .selectFrom('mim.visit')
    .select('trajectoryId')
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();

/** The signals of a trajectory. */
export async function signalsOfTrajectory(
  { trx, locationId }: Change,
  trajectoryId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('mim.signal')
    .select('signalId')
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .execute();
  return rows.map(({ signalId }) => signalId);
}

/** The rank of what was judged so, as the domain orders it: what nobody judged comes first. */
const rankOfSeverity = sql<number>`coalesce(array_position(${sql.val([...signalSeverities.values])}::text[], s.severity), 0)`;

/** The signals of these locations without their words, by `compareSignals`; so many at most. */
export const signalList = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { isOpen, trajectoryId, limit }: SignalFilter,
) => {
  let query = selectSignals(trx, locationIds).where('s.closedOn', isOpen ? 'is' : 'is not', null);
  if (trajectoryId !== undefined) query = query.where('s.trajectoryId', '=', trajectoryId);
  const ordered = isOpen
    ? query.orderBy(rankOfSeverity).orderBy(sql`coalesce(s.follow_up_on, s.raised_on)`)
    : query.orderBy('s.closedOn', 'desc');
  return ordered.orderBy('s.signalId').limit(limit).execute();
};

/** A signal without its words; undefined: not there, or of another location. */
export const signalById = (trx: Transaction<Database>, locationIds: readonly string[], signalId: string) =>
  selectSignals(trx, locationIds).where('s.signalId', '=', signalId).executeTakeFirst();
export type SignalRow = NonNullable<Awaited<ReturnType<typeof signalById>>>;

const selectSignals = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.signal as s')
    .innerJoin('mim.trajectory as t', (join) => sameLocation(join, 't.trajectoryId', 's.trajectoryId'))
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 't.motherId'))
    .leftJoin('mim.visiting_mother as v', (join) =>
      sameLocation(join, 'v.visitingMotherId', 's.visitingMotherId'),
    )
    .leftJoin('mim.person as visitor', (join) => sameLocation(join, 'visitor.personId', 'v.personId'))
    .select([
      's.locationId',
      's.signalId',
      's.trajectoryId',
      's.visitId',
      's.visitingMotherId',
      's.raisedOn',
      's.step',
      's.severity',
      's.followUpOn',
      's.closedOn',
      's.outcome',
      's.version',
      'mother.personId as motherId',
      'visitor.personId as visitorId',
      'v.erasedOn as visitorErasedOn',
      ...nameColumnsOf('mother', 'mother'),
      ...nameColumnsOf('visitor', 'visitor'),
    ])
    .where('s.locationId', 'in', locationIds);

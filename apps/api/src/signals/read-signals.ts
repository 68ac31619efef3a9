import { attemptWithActor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import type { Subject } from '../dossier/subject.js';
import { nameOf } from '../people/person-columns.js';
import { problems } from '../problems.js';
import { openSignals } from './open-signals.js';
import {
  notesOfSignal,
  type SignalNoteRow,
  type SignalRow,
  signalById,
  signalList,
} from './signals.repository.js';
import { type OpenedSignal, type SignalFilter, type SignalLine, signalLineSchema } from './signals.schema.js';

const line = showing(signalLineSchema);

/** A signal as the list shows it. */
export const lineOf = (row: SignalRow): SignalLine =>
  line({
    ...row,
    motherName: nameOf(row, 'mother'),
    visitingMother:
      row.visitingMotherId === null
        ? null
        : { id: row.visitingMotherId, name: nameOf(row, 'visitor'), isErased: row.visitorErasedOn !== null },
  });

/** Whom a signal names: the mother, and who brought it. */
export const subjectsOf = ({ locationId, motherId, visitorId }: SignalRow): readonly Subject[] =>
  [motherId, visitorId].flatMap((id) => (id === null ? [] : [{ locationId, id }]));

/** Signals without their words, what is open or what is closed. */
export const listSignals = (ctx: CoordinatorContext, asked: SignalFilter) =>
  readDossier(ctx, { what: 'signals.list' }, async (trx) => {
    const found = await signalList(trx, ctx.actor.locationIds, { ...asked, limit: asked.limit + 1 });
    const rows = found.slice(0, asked.limit);
    return {
      value: { rows: rows.map(lineOf), hasMore: found.length > asked.limit },
      subjects: rows.flatMap(subjectsOf),
    };
  });

/** A signal that was opened, before it is said who wrote it down. */
export interface ReadSignal {
  readonly line: SignalLine;
  readonly notes: readonly SignalNoteRow[];
}

/** Opens a signal: its words, and with them who said them. One line of the access log tells of the signal and whom it names. */
export const readSignal = (ctx: CoordinatorContext, signalId: string): Promise<Result<ReadSignal>> =>
  attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const row = await signalById(trx, ctx.actor.locationIds, signalId);
    if (row === undefined) return fail(problems.notFound);
    await openSignals(trx, ctx.actor, 'signals.get', [row], subjectsOf(row));
    return ok({ line: lineOf(row), notes: await notesOfSignal(trx, row.locationId, signalId) });
  });

/** A signal as it is answered, with the names of who wrote in it. */
export const withNames = (
  { line: signal, notes }: ReadSignal,
  names: ReadonlyMap<string, string>,
): OpenedSignal => ({
  ...signal,
  notes: notes.map(({ recordedBy, takenBy, ...note }) => ({
    ...note,
    takenBy: note.step === 'noticed' ? (signal.visitingMother?.name ?? null) : takenBy,
    recordedByName: recordedBy === null ? null : (names.get(recordedBy) ?? null),
  })),
});

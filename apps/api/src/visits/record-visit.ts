import type { Database } from '@mim/database';
import { factsFrom, fail, type Result } from '@mim/domain/kernel';
import { type VisitRecord, visitOwnFacts } from '@mim/domain/visit';
import type { Selectable } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { unmakeVisit } from '../expenses/unmake-visit.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { removeDraft } from '../visit-drafts/visit-drafts.repository.js';
import { changingVisits } from './first-visit.js';
import { placeVisit } from './place-visit.js';
import { saveVisitSignal } from './save-signal.js';
import type { AskedVisitors } from './visitor.js';
import { addVisitRow, changeVisit, visitForChange } from './visits.repository.js';
import type { ChangeVisit, RecordVisit } from './visits.schema.js';

type VisitRow = Selectable<Database['mim.visit']>;

/** What is recorded, of which trajectory, in place of which row. */
interface Recording {
  readonly trajectoryId: string;
  readonly planned: VisitRow | null;
  readonly visit: VisitRecord;
  readonly visitingMotherId?: string | null | undefined;
  readonly companionId?: string | null | undefined;
}

/** Records a visit that was done, planned or not. */
export async function recordVisit(change: Change, input: RecordVisit): Promise<Result<ChangedRow>> {
  const { visitId, version, ...recording } = input;
  if (visitId === undefined || version === undefined) return store(change, { ...recording, planned: null });
  const found = checkVersion(await visitForChange(change.trx, change.locationId, visitId), version);
  if (!found.ok) return found;
  if (found.value.trajectoryId !== input.trajectoryId) return fail(problems.notFound);
  return store(change, { ...recording, planned: found.value });
}

/** Corrects what was recorded of a visit; one that was cancelled by mistake is done then. */
export async function correctVisit(change: Change, input: ChangeVisit): Promise<Result<ChangedRow>> {
  const { visitId, version, ...recording } = input;
  const found = checkVersion(await visitForChange(change.trx, change.locationId, visitId), version);
  if (!found.ok) return found;
  const { trajectoryId } = found.value;
  return store(change, { ...recording, trajectoryId, planned: found.value });
}

async function store(change: Change, recording: Recording): Promise<Result<ChangedRow>> {
  const { trajectoryId, planned, visit } = recording;
  const placed = await placeVisit(change, {
    trajectoryId,
    visitId: planned?.visitId,
    visit: { ...visit, status: 'done' },
    asked: askedVisitors(recording),
  });
  if (!placed.ok) return placed;
  const { trajectory, visitors } = placed.value;
  if (planned !== null && planned.visitingMotherId !== visitors.visitingMotherId) {
    const unmade = await unmakeVisit(change, planned);
    if (!unmade.ok) return unmade;
  }
  const columns = { ...doneColumns(visit), ...visitors };
  const row = { locationId: change.locationId, trajectoryId };
  return changingVisits(change, trajectory, async () => {
    const stored =
      planned === null
        ? await addVisitRow(change.trx, { ...row, ...columns })
        : await changeVisit(change.trx, planned, columns);
    const { visitingMotherId } = visitors;
    await removeDraft(change.trx, change.locationId, planned?.visitId ?? trajectoryId);
    await saveVisitSignal(change, { trajectoryId, visitingMotherId, visitId: stored.id }, visit);
    return stored;
  });
}

/** Who was going to make a visit has made it, unless another day or another person was filled in. */
const askedVisitors = ({ planned, visit, visitingMotherId, companionId }: Recording): AskedVisitors => ({
  visitingMotherId:
    visitingMotherId === undefined && planned?.visitOn === visit.visitOn
      ? planned.visitingMotherId
      : visitingMotherId,
  companionId: (companionId === undefined ? planned?.companionId : companionId) ?? null,
});

/** What is stored of a visit that was done: it was not cancelled, and the worry goes elsewhere. */
const doneColumns = (visit: VisitRecord) => factsFrom(visitOwnFacts, { ...visit, status: 'done' });

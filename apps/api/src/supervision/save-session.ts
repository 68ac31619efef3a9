import { factsFrom, fail, ok, type Result } from '@mim/domain/kernel';
import {
  checkSessionContents,
  checkSupervision,
  type DatedSupervision,
  supervisionFacts,
} from '@mim/domain/supervision';
import { checkVersion, type SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { listItems } from '../programme-lists/lists.repository.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { forgetDraft } from '../visiting-mothers/drafts.repository.js';
import { pausesOf, visitingMotherForChange } from '../visiting-mothers/visiting-mothers.repository.js';
import { settle } from './settle-agreement.js';
import {
  addAgreementRows,
  addSessionRow,
  agreementsInSession,
  agreementsSettledIn,
  changeAgreement,
  changeSession,
  otherSessions,
  removeSessionRow,
  type SessionRow,
  sessionForChange,
} from './supervision.repository.js';
import type { CancelSupervision, PlanSupervision, RecordSupervision } from './supervision.schema.js';

/** Which session is changed, and as its sender saw it; neither: it is a new one. */
interface InPlaceOf {
  readonly visitingMotherId: string;
  readonly sessionId?: string | undefined;
  readonly version?: number | undefined;
}

/** The session that is changed, locked; null: a new one. */
async function sessionToChange(
  change: Change,
  { visitingMotherId, sessionId, version }: InPlaceOf,
): Promise<Result<SessionRow | null>> {
  if (sessionId === undefined || version === undefined) return ok(null);
  const found = checkVersion(await sessionForChange(change, sessionId), version);
  if (!found.ok) return found;
  return found.value.visitingMotherId === visitingMotherId ? found : fail(problems.notFound);
}

/** Locks her of whom a session is, and sees that it can stand among her others. */
async function checkAmongHers(
  change: Change,
  { visitingMotherId, sessionId }: InPlaceOf,
  session: DatedSupervision & { readonly points?: string[] },
): Promise<Result<unknown>> {
  const { trx, locationId, today } = change;
  const hers = await visitingMotherForChange(trx, locationId, visitingMotherId);
  if (hers === undefined) return fail(problems.notFound);
  return checkSupervision(
    session,
    {
      ...hers,
      pauses: await pausesOf(trx, locationId, visitingMotherId),
      otherSessions: await otherSessions(change, visitingMotherId, sessionId),
      list: await listItems(trx, ['supervision-points']),
    },
    today,
  );
}

/** Stores a session with these facts and nothing of what it was before. */
const store = (
  change: Change,
  { visitingMotherId }: InPlaceOf,
  before: SessionRow | null,
  session: DatedSupervision,
): Promise<ChangedRow> => {
  const facts = factsFrom(supervisionFacts, session);
  return before === null
    ? addSessionRow(change, { visitingMotherId, ...facts })
    : changeSession(change, before, facts);
};

/** Plans a session, or moves one that is planned. */
export async function planSession(change: Change, input: PlanSupervision): Promise<Result<ChangedRow>> {
  const found = await sessionToChange(change, input);
  if (!found.ok) return found;
  if (found.value !== null && found.value.status !== 'planned') return fail(problems.changedMeanwhile);
  const session = { ...input.plan, status: 'planned' as const };
  const checked = await checkAmongHers(change, input, session);
  return checked.ok ? ok(await store(change, input, found.value, session)) : checked;
}

/**
 * Records a session that was held, with what was agreed in it and what became of earlier agreements: all of it or
 * nothing. What was written of it is a draft no more.
 */
export async function recordSession(change: Change, input: RecordSupervision): Promise<Result<ChangedRow>> {
  const { trx, locationId } = change;
  const found = await sessionToChange(change, input);
  if (!found.ok) return found;
  const { agreements, settled: earlier, ...held } = input.session;
  const session = { ...held, status: 'done' as const };
  const checked = await checkAmongHers(change, input, session);
  if (!checked.ok) return checked;
  const before = found.value === null ? 0 : await agreementsInSession(change, found.value);
  const told = checkSessionContents(input.session, before);
  if (!told.ok) return told;
  const stored = await store(change, input, found.value, session);
  await addAgreementRows(change, stored.id, agreements);
  for (const each of earlier) {
    const settled = await settle(change, each, { on: session.sessionOn, of: input.visitingMotherId });
    if (!settled.ok) return settled;
  }
  await forgetDraft(trx, 'mim.supervision_draft', locationId, input.visitingMotherId);
  return ok(stored);
}

/** Records that a planned session did not take place. */
export async function cancelSession(
  change: Change,
  { sessionId, version, cancellation }: CancelSupervision,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await sessionForChange(change, sessionId), version);
  if (!found.ok) return found;
  if (found.value.status !== 'planned') return fail(problems.changedMeanwhile);
  return ok(await changeSession(change, found.value, { ...cancellation, status: 'cancelled' }));
}

/**
 * Takes a session out that was recorded by mistake, with what was agreed in it; agreements of before that were settled in it
 * are open again.
 */
export async function removeSession(
  change: Change,
  { id, version }: SeenRow,
): Promise<Result<{ id: string }>> {
  const found = checkVersion(await sessionForChange(change, id), version);
  if (!found.ok) return found;
  const reopened = { settledOn: null, outcome: null, reason: null };
  for (const agreement of await agreementsSettledIn(change, id))
    await changeAgreement(change, agreement, reopened);
  await removeSessionRow(change, id);
  return ok({ id: found.value.visitingMotherId });
}

import { fail, ok, type Result } from '@mim/domain/kernel';
import { canSettle } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { agreementForChange, changeAgreement } from './supervision.repository.js';
import type { SettleAgreement } from './supervision.schema.js';

/** When an agreement was settled, and with whom it must have been made. */
interface Settled {
  readonly on: string;
  /** Null: with anybody. */
  readonly of: string | null;
}

/** Says what became of an agreement, or that it is open again. */
export async function settle(
  change: Change,
  { agreementId, version, settlement }: SettleAgreement,
  { on, of }: Settled,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await agreementForChange(change, agreementId), version);
  if (!found.ok) return found;
  if (of !== null && found.value.visitingMotherId !== of) return fail(problems.notFound);
  if (settlement === null) {
    const open = { settledOn: null, outcome: null, reason: null };
    return ok(await changeAgreement(change, found.value, open));
  }
  const day = canSettle(found.value, on, change.today);
  if (!day.ok) return day;
  return ok(await changeAgreement(change, found.value, { ...settlement, settledOn: day.value }));
}

import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkOutcome, type Outcome } from '@mim/domain/outcome';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { addOutcomeRow, changeOutcome, outcomesForChange } from './outcomes.repository.js';
import type { RecordOutcome } from './outcomes.schema.js';

const outcomeColumns = ({ network, ...facts }: Outcome) => ({
  ...facts,
  network: JSON.stringify(network),
});

/** Records what a mother said of one moment, or corrects it. */
export async function recordOutcome(change: Change, input: RecordOutcome): Promise<Result<ChangedRow>> {
  const { trajectoryId, outcomeId, version, outcome } = input;
  const { trx, locationId } = change;
  if ((await lockTrajectory(change, trajectoryId)) === undefined) return fail(problems.notFound);
  const stored = await outcomesForChange(trx, locationId, trajectoryId);
  const others = stored.filter((each) => each.outcomeId !== outcomeId);
  const checked = checkOutcome(outcome, others, change.today);
  if (outcomeId === undefined || version === undefined) {
    if (!checked.ok) return checked;
    const row = { locationId, trajectoryId };
    return ok(await addOutcomeRow(trx, { ...row, ...outcomeColumns(outcome) }));
  }
  const found = checkVersion(
    stored.find((each) => each.outcomeId === outcomeId),
    version,
  );
  if (!found.ok) return found;
  return checked.ok ? ok(await changeOutcome(trx, found.value, outcomeColumns(outcome))) : checked;
}

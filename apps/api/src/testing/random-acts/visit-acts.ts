import { randomUUID } from 'node:crypto';
import { addDays } from '@mim/domain/kernel';
import { type Act, pick, withOne } from './act.js';

/** Plans a visit by whoever is matched, by somebody else, or with somebody who goes along. */
const plan: Act = ({ caller, day, mothers, visitingMothers }, { of, with: other, how }) =>
  withOne(mothers, of, ({ trajectoryId }) => {
    const visitor = pick(visitingMothers, other)?.visitingMotherId;
    const byWhom = [{}, {}, { visitingMotherId: visitor }, { companionId: visitor }][how % 4];
    const visitOn = addDays(day, how % 29);
    return caller.visits.plan({ key: randomUUID(), trajectoryId, plan: { visitOn }, ...byWhom });
  });

/** Plans a visit anew, also one that was cancelled. */
const replan: Act = ({ caller, day, visits }, { of, how }) =>
  withOne(visits, of, ({ visitId, version }) =>
    caller.visits.replan({ visitId, version, plan: { visitOn: addDays(day, how % 29) } }),
  );

const cancel: Act = ({ caller, visits }, { of }) =>
  withOne(
    visits.filter(({ status }) => status === 'planned'),
    of,
    ({ visitId, version }) =>
      caller.visits.cancel({
        visitId,
        version,
        cancellation: { status: 'cancelled', cancelledBy: 'mother' },
      }),
  );

const record: Act = ({ caller, day, mothers }, { of, how }) =>
  withOne(mothers, of, ({ trajectoryId }) =>
    caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn: addDays(day, -(how % 9)) } }),
  );

export const visitActs = {
  'plan visit': plan,
  'replan visit': replan,
  'cancel visit': cancel,
  'record visit': record,
} as const;

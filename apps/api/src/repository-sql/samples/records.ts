import * as accessLog from '../../access-log/access-log.repository.js';
import * as accessLines from '../../dossier/access-lines.repository.js';
import * as idempotency from '../../dossier/idempotency.repository.js';
import * as locationOfRow from '../../dossier/location-of-row.repository.js';
import * as oneAtATime from '../../dossier/one-at-a-time.repository.js';
import * as rowsOfAction from '../../dossier/rows-of-action.repository.js';
import * as ownReport from '../../own-report/own-report.repository.js';
import * as views from '../../views/views.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, here, id } from './values.js';

const coordinator = { accountId: 'account', role: 'coordinator' as const, locationIds: [here] };
const keyed = { locationId: here, key: id, procedure: 'visits.record', input: {} };

export const accessLogSamples: SamplesOf<typeof accessLog> = {
  accessLines: (trx) =>
    accessLog.accessLines(trx, [here], { subjectId: id, after: id, limit: 50, ofDeliveries: true }),
};

export const accessLinesSamples: SamplesOf<typeof accessLines> = {
  addAccessLines: (trx) => accessLines.addAccessLines(trx, coordinator, { what: 'mothers.list' }, []),
};

export const idempotencySamples: SamplesOf<typeof idempotency> = {
  lockKey: (trx) => idempotency.lockKey(trx, keyed),
  answerOfKey: (trx) => idempotency.answerOfKey(trx, keyed),
  saveAnswer: (trx) => idempotency.saveAnswer(trx, keyed, {}),
};

export const oneAtATimeSamples: SamplesOf<typeof oneAtATime> = {
  oneAtATime: (trx) => oneAtATime.oneAtATime(changeIn(trx), 'covers'),
};

export const rowsOfActionSamples: SamplesOf<typeof rowsOfAction> = {
  rowsOfAction: (trx) => rowsOfAction.rowsOfAction(changeIn(trx), id, 'cover'),
};

export const locationOfRowSamples: SamplesOf<typeof locationOfRow> = {
  findLocationOfRow: (trx) => locationOfRow.findLocationOfRow(trx, [here], { table: 'visit', id }),
};

export const viewSamples: SamplesOf<typeof views> = {
  viewsOf: (trx) => views.viewsOf(trx, [here], 'account', 'mothers'),
  saveView: (trx) =>
    views.saveView(changeIn(trx), {
      list: 'mothers',
      name: 'text',
      view: { filter: {}, sort: { by: 'name', direction: 'ascending' } },
    }),
  removeView: (trx) => views.removeView(changeIn(trx), id),
};

export const ownReportSamples: SamplesOf<typeof ownReport> = {
  reportOf: (trx) => ownReport.reportOf(trx, 'account'),
  lockReport: (trx) => ownReport.lockReport(trx, 'account'),
  writeReport: (trx) => ownReport.writeReport(trx, 'account', []),
};

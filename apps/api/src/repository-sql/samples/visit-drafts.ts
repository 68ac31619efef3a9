import * as drafts from '../../visit-drafts/visit-drafts.repository.js';
import type { SamplesOf } from './samples-of.js';
import { here, id } from './values.js';

const draft = { trajectoryId: id, aboutId: id, fields: { note: 'text' } };

export const visitDraftSamples: SamplesOf<typeof drafts> = {
  visitOfDraft: (trx) => drafts.visitOfDraft(trx, here, { trajectoryId: id, aboutId: id }),
  trajectoryOfDraft: (trx) => drafts.trajectoryOfDraft(trx, [here], id),
  draftOf: (trx) => drafts.draftOf(trx, here, id),
  saveDraft: (trx) => drafts.saveDraft(trx, here, draft),
  removeDraft: (trx) => drafts.removeDraft(trx, here, id),
};

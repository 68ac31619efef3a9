import { m } from '../paraglide/messages.js';

/** What each field of a referral is called. */
export const referralLabels = () => ({
  direction: m.mother_refer_direction(),
  referredOn: m.mother_refer_on(),
  programme: m.mother_refer_programme(),
  serviceId: m.mother_refer_organisation(),
  reason: m.mother_reason(),
  requestedByHer: m.mother_refer_requested(),
  keepsVisitingMother: m.mother_refer_keeps(),
  note: m.mother_note(),
  state: m.mother_refer_state(),
});

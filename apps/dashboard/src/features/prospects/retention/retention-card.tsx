import { m } from '../../../paraglide/messages.js';
import { ErasuresCard } from '../../../retention/erasures-card.js';
import { useErasedProspects, useUpcomingErasures } from '../requests/retention.js';

/** What is erased because nothing came of it: who and when, and how many went before. */
export const RetentionCard = () => (
  <ErasuresCard
    lead={m.prospects_erasures_lead()}
    term="prospectRetentionDays"
    upcoming={useUpcomingErasures()}
    erased={useErasedProspects()}
  />
);

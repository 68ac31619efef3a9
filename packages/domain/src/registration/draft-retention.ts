import { addDays } from '../kernel/iso-date.js';

/**
 * How many days what somebody typed and did not record is kept after the last change of it: a visit, a supervision session, a
 * preparation or an evaluation. A draft is there for a tab that closed or a computer that stopped, and for a holiday of some weeks
 * after that; whatever is older will not be recorded, and is special personal data in no dossier (AVG, article 5, 1 e: no longer than
 * needed).
 */
export const draftRetentionDays = 30;

/**
 * The last day on which a draft is kept.
 * @param savedOn Day of its last change, ISO text.
 * @returns ISO text.
 * @example
 * draftKeptUntil('2008-03-01'); // '2008-03-31'
 */
export const draftKeptUntil = (savedOn: string): string => addDays(savedOn, draftRetentionDays);

import { type LocationOfChange, locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import type { StartIntakeInput } from './intake.schema.js';

/** An intake belongs where the prospect or the person is; with somebody new, where the account chooses. */
export function locationOfStart({ prospectId, personId, locationId }: StartIntakeInput): LocationOfChange {
  if (prospectId !== undefined) return locationOfRow('prospect', prospectId);
  return personId === undefined ? locationOfNew(locationId) : locationOfRow('person', personId);
}

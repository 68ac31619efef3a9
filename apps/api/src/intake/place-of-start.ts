import { type Place, placeOfNew, placeOfRow } from '../dossier/place.js';
import type { StartIntakeInput } from './intake.schema.js';

/** An intake belongs where the prospect or the person is; with somebody new, where the account chooses. */
export function placeOfStart({ prospectId, personId, locationId }: StartIntakeInput): Place {
  if (prospectId !== undefined) return placeOfRow('prospect', prospectId);
  return personId === undefined ? placeOfNew(locationId) : placeOfRow('person', personId);
}

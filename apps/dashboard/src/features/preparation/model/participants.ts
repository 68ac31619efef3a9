import type { Preparation, Preparing } from '../requests/preparation.js';
import type { Participant } from './session-fields.js';

/**
 * Who can have been at a session of a location: everybody who is being prepared there, and whoever is known beside them, such
 * as the visiting mother on whose page it is recorded and those who were at a session that changes.
 */
export function participantsOf(preparing: readonly Preparing[], known: Preparation): readonly Participant[] {
  const there = preparing.filter(({ locationId }) => locationId === known.locationId);
  const isThere = (id: string) => there.some(({ visitingMotherId }) => visitingMotherId === id);
  const others = known.sessions
    .flatMap(({ attendees }) => attendees)
    .filter(
      ({ id }, at, all) => id !== known.visitingMotherId && all.findIndex((one) => one.id === id) === at,
    )
    .filter(({ id }) => !isThere(id))
    .map(({ id, name }) => ({
      visitingMotherId: id,
      name,
      startedOn: null,
      sessions: [],
      standing: { topicsMissing: [] },
    }));
  return [...(isThere(known.visitingMotherId) ? [] : [known]), ...there, ...others];
}

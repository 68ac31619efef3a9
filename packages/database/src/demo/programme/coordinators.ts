import { coordinatorEducation, coordinatorExperience } from '@mim/domain/code-lists';
import { addMonths } from '@mim/domain/kernel';
import { demoMemberships } from '../demo-memberships.js';
import { randomFrom } from './random.js';
import { addRow, isoDay, type Site } from './site.js';

/** Where nobody has written the hours down yet. */
const withoutHours = 'ede';

/**
 * What is registered of those who work at a location: their hours, where they worked and what they learned. Source of
 * the hours: the national registration of 2008 (5 to 22 a week).
 */
export function makeCoordinators(site: Site): void {
  const { locationId, size } = site.place;
  const random = randomFrom(`coordinators of ${locationId}`);
  const accounts = demoMemberships.filter(
    (membership) => membership.role === 'coordinator' && membership.locationId === locationId,
  );
  // Where nobody of the demonstration signs in, somebody works too.
  const accountIds =
    accounts.length === 0 ? [`demo-works-at-${locationId}`] : accounts.map(({ accountId }) => accountId);
  for (const accountId of accountIds)
    addRow(site, 'mim.coordinator', {
      coordinatorId: random.uuid(),
      accountId,
      hoursPerWeek:
        locationId === withoutHours
          ? null
          : size === 'large'
            ? random.between(16, 22)
            : random.between(8, 12),
      workExperience: random.some(coordinatorExperience.values, 2),
      education: random.some(coordinatorEducation.values, 1),
      startedOn: addMonths(isoDay(site.today), -random.between(14, 60)),
      stoppedOn: null,
    });
}

import type { Account } from '../../clients/session.js';
import { m } from '../../paraglide/messages.js';

/** Where someone is at work: their location by name, how many when there are more, or the institute. */
export function workplaceName({ role, locations }: Pick<Account, 'role' | 'locations'>): string {
  if (role === 'analyst' || role === 'administrator') return m.shell_institute();
  const [only, ...others] = locations;
  if (only !== undefined && others.length === 0) return only.name;
  return m.shell_locations({ count: locations.length });
}

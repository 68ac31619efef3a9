import type { Fact } from '../components/fact-list.js';
import { m } from '../paraglide/messages.js';
import styles from './card-content.module.css';
import { hasOtherRoles, OtherRoles, type OtherRolesProps } from './other-roles.js';

/** What else somebody is or was here, as a line of her card; without anything to tell the line is not there. */
export const otherRolesFact = (told: OtherRolesProps): Fact => ({
  label: m.role_also(),
  value: hasOtherRoles(told) ? (
    <span className={styles.names}>
      <OtherRoles {...told} />
    </span>
  ) : null,
});

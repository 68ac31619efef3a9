import type { SettingName } from '@mim/domain/location';
import type { ReactNode } from 'react';
import { Link } from '../components/link.js';

export interface SettingLinkProps {
  readonly setting: SettingName;
  readonly children: ReactNode;
}

/** Leads to a setting of the location: to that one, not to the page that has them all. */
export const SettingLink = ({ setting, children }: SettingLinkProps) => (
  <Link to="/instellingen" search={{ instelling: setting }}>
    {children}
  </Link>
);

import type { SettingRule } from '@mim/server';
import type { ApiSettings } from './setting-list.js';

type Rule = SettingRule<ApiSettings>;

const oidcSettings = ['MIM_OIDC_DISCOVERY_URL', 'MIM_OIDC_CLIENT_ID', 'MIM_OIDC_CLIENT_SECRET'] as const;

/** Of the settings of an organisation's own sign-in all are given, or none. */
export const oidcTogether: Rule = (values) => {
  const missing = oidcSettings.filter((name) => values[name] === undefined);
  return missing.length === 0 || missing.length === oidcSettings.length
    ? []
    : [`${missing.join(' and ')} must be given together with the other MIM_OIDC settings`];
};

/** In production it is the day that it is. */
export const todayIsToday: Rule = ({ NODE_ENV, MIM_TODAY }) =>
  NODE_ENV === 'production' && MIM_TODAY !== undefined ? ['MIM_TODAY must be absent in production'] : [];

import type { SettingRule } from '@mim/server';
import type { ApiSettings } from './setting-list.js';

type Rule = SettingRule<ApiSettings>;

const oidcSettings = ['MIM_OIDC_DISCOVERY_URL', 'MIM_OIDC_CLIENT_ID', 'MIM_OIDC_CLIENT_SECRET'] as const;

/** Secrets that may not be one another: what one signs must say nothing of the other. */
const differentSecrets = [
  ['MIM_AUTH_SECRET', ['MIM_ACTOR_TOKEN_SECRET']],
  ['MIM_PSEUDONYM_SECRET', ['MIM_ACTOR_TOKEN_SECRET', 'MIM_AUTH_SECRET']],
] as const;

/** What is wrong between settings that are each right by themselves. */
export const togetherErrors: Rule = (values) => {
  const errors: string[] = [];
  for (const [name, others] of differentSecrets)
    for (const other of others)
      if (values[name] !== undefined && values[name] === values[other])
        errors.push(`${name} must be another secret than ${other}, not the same`);
  const missing = oidcSettings.filter((name) => values[name] === undefined);
  if (missing.length > 0 && missing.length < oidcSettings.length) {
    errors.push(`${missing.join(' and ')} must be given together with the other MIM_OIDC settings`);
  }
  return errors;
};

/** What is good enough to try things out and never for real data. */
export const productionErrors: Rule = (values) => {
  if (values.NODE_ENV !== 'production') return [];
  const errors: string[] = [];
  if (values.MIM_DEMO === true) errors.push('MIM_DEMO must be false in production, not true');
  if (values.MIM_TODAY !== undefined) errors.push('MIM_TODAY must be absent in production');
  const origin = values.MIM_PUBLIC_ORIGIN;
  if (origin?.startsWith('https://') !== true) {
    errors.push(`MIM_PUBLIC_ORIGIN must be an https origin in production, not ${origin ?? 'absent'}`);
  }
  return errors;
};

import type { SettingValues } from './server-settings.js';

type Read = Partial<SettingValues>;

const oidcSettings = ['MIM_OIDC_DISCOVERY_URL', 'MIM_OIDC_CLIENT_ID', 'MIM_OIDC_CLIENT_SECRET'] as const;
const secrets = ['MIM_ACTOR_TOKEN_SECRET', 'MIM_AUTH_SECRET'] as const;

/** What is wrong between settings that are each right by themselves. */
export function combinationErrors(read: Read): string[] {
  const errors: string[] = [];
  if (read.MIM_AUTH_SECRET !== undefined && read.MIM_AUTH_SECRET === read.MIM_ACTOR_TOKEN_SECRET) {
    errors.push('MIM_AUTH_SECRET must be another secret than MIM_ACTOR_TOKEN_SECRET, not the same');
  }
  const missing = oidcSettings.filter((name) => read[name] === undefined);
  if (missing.length > 0 && missing.length < oidcSettings.length) {
    errors.push(`${missing.join(' and ')} must be given together with the other MIM_OIDC settings`);
  }
  return errors;
}

/** What is good enough to try things out and never for real data. */
export function productionErrors(read: Read): string[] {
  if (read.NODE_ENV !== 'production') return [];
  const errors: string[] = [];
  if (read.MIM_DEMO === true) errors.push('MIM_DEMO must be false in production, not true');
  if (read.MIM_TODAY !== undefined) errors.push('MIM_TODAY must be absent in production');
  if (!isHttps(read.MIM_PUBLIC_ORIGIN)) {
    errors.push(
      `MIM_PUBLIC_ORIGIN must be an https origin in production, not ${read.MIM_PUBLIC_ORIGIN ?? 'absent'}`,
    );
  }
  for (const name of secrets) {
    const value = read[name];
    if (value !== undefined && looksMadeUp(value)) {
      errors.push(`${name} must be a random secret in production, not a demo or example value`);
    }
  }
  return errors;
}

const isHttps = (origin: string | undefined): boolean => origin?.startsWith('https://') === true;

/** Starts like an example, or has so few different characters that nobody drew them at random. */
const looksMadeUp = (value: string): boolean =>
  /(^|[-_ ])(demo|dev|test|example|secret|password|default|change)/i.test(value) || new Set(value).size < 8;

import type { installationSettings } from './installation-settings.js';
import type { SettingRule } from './read-settings.js';
import type { sharedSettings } from './shared-settings.js';

type Settings = Pick<
  typeof installationSettings,
  'MIM_PUBLIC_ORIGIN' | 'MIM_AUTH_SECRET' | 'MIM_PSEUDONYM_SECRET' | 'MIM_DEMO'
> &
  Pick<typeof sharedSettings, 'NODE_ENV' | 'MIM_ACTOR_TOKEN_SECRET'>;

/** Secrets that may not be one another: what one signs must say nothing of the other. */
const differentSecrets = [
  ['MIM_AUTH_SECRET', ['MIM_ACTOR_TOKEN_SECRET']],
  ['MIM_PSEUDONYM_SECRET', ['MIM_ACTOR_TOKEN_SECRET', 'MIM_AUTH_SECRET']],
] as const;

/** No secret has the task of another. */
export const secretsDiffer: SettingRule<Settings> = (values) =>
  differentSecrets.flatMap(([name, others]) =>
    others
      .filter((other) => values[name] !== undefined && values[name] === values[other])
      .map((other) => `${name} must be another secret than ${other}, not the same`),
  );

/** What is good enough to try things out and never for real data. */
export const fitForProduction: SettingRule<Settings> = (values) => {
  if (values.NODE_ENV !== 'production') return [];
  const origin = values.MIM_PUBLIC_ORIGIN;
  return [
    ...(values.MIM_DEMO === true ? ['MIM_DEMO must be false in production, not true'] : []),
    ...(origin?.startsWith('https://') === true
      ? []
      : [`MIM_PUBLIC_ORIGIN must be an https origin in production, not ${origin ?? 'absent'}`]),
  ];
};

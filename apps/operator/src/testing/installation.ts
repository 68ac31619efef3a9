import type { TestDatabase } from '@mim/database/testing';

/** The settings of an installation for real data, at a test's database. */
export const installation = ({ connectionStrings }: TestDatabase): Readonly<Record<string, string>> => ({
  NODE_ENV: 'production',
  MIM_PUBLIC_ORIGIN: 'https://mim.example',
  MIM_OWNER_DATABASE_URL: connectionStrings.owner,
  MIM_APP_DATABASE_URL: connectionStrings.app,
  MIM_AUTH_DATABASE_URL: connectionStrings.auth,
  MIM_ANALYTICS_DATABASE_URL: connectionStrings.analytics,
  MIM_ACTOR_TOKEN_SECRET: 'Qn7vR2xK9mZt4LpW8sYb3HcJ6dFgA1eU',
  MIM_AUTH_SECRET: 'uE5aGf1dJ6cHb3Ys8WpL4tZm9Kx2Rv7n',
  MIM_PSEUDONYM_SECRET: 'Zq8vT1nW6yLr3cXb9mKf4hPd2sGj7uRe',
});

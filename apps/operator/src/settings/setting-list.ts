import {
  databaseAddress,
  defaulted,
  installationSettings,
  required,
  type SettingList,
  sharedSettings,
  someText,
} from '@mim/server';

const { MIM_OWNER_DATABASE_URL, MIM_PUBLIC_ORIGIN } = installationSettings;

/** What a command needs that changes or reads the database. */
export const ownerSettings = { MIM_OWNER_DATABASE_URL, MIM_PUBLIC_ORIGIN } as const satisfies SettingList;

/** Every setting of the operator's command: the one list from which they are read and with which `.env.example` is checked. */
export const settingList = {
  ...ownerSettings,
  ...installationSettings,
  NODE_ENV: sharedSettings.NODE_ENV,
  MIM_ACTOR_TOKEN_SECRET: sharedSettings.MIM_ACTOR_TOKEN_SECRET,
  MIM_DATABASE_SECONDS: sharedSettings.MIM_DATABASE_SECONDS,
  MIM_DATABASE_POOLER: sharedSettings.MIM_DATABASE_POOLER,
  MIM_DATA_FOLDER: defaulted({
    meaning: 'Where npm start keeps its database, generated secrets and logs.',
    expected: 'a folder',
    default: '.data',
    example: '.data',
    schema: someText,
  }),
} as const satisfies SettingList;

/** What preparing an installation needs: the same setting as that of `npm start`, for the one command that makes roles. */
export const setupSettingList = {
  DATABASE_URL: required({
    meaning: 'A PostgreSQL 15-18 to use: its address as a role that may create roles and a database.',
    expected: 'a PostgreSQL address such as postgresql://postgres:…@host:5432/mim',
    example: 'postgresql://postgres:change-me@127.0.0.1:5432/mim',
    schema: databaseAddress,
  }),
} as const satisfies SettingList;

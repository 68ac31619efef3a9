import { databaseAddress, optional, origin, required, type SettingList } from '@mim/server';

/** Every setting of the operator's command: the one list from which they are read and with which `.env.example` is checked. */
export const settingList = {
  MIM_OWNER_DATABASE_URL: required({
    meaning:
      'The database as the role mim_owner, which owns the tables. Only for who looks after the installation: no server gets it.',
    expected: 'a PostgreSQL address such as postgresql://mim_owner:…@host:5432/mim',
    example: 'postgresql://mim_owner:change-me@127.0.0.1:5432/mim',
    schema: databaseAddress,
  }),
  MIM_PUBLIC_ORIGIN: optional({
    meaning: 'The address that people type, without a path: where the link of an invitation leads.',
    expected: 'an origin such as https://mim.example',
    example: 'https://mim.example',
    schema: origin,
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

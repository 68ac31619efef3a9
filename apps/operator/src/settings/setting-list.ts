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

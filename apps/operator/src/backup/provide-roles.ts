import { connectionStringsFor, type Passwords } from '@mim/database';
import { problemOf } from '@mim/domain/kernel';
import { installationSettings, readSettings } from '@mim/server';
import { exitCodes, type OperatorContext, refuse } from '../running/context.js';
import { problemOfDatabase } from '../running/with-owner.js';
import { setupSettingList } from '../settings/setting-list.js';

const { MIM_OWNER_DATABASE_URL, MIM_APP_DATABASE_URL, MIM_AUTH_DATABASE_URL, MIM_ANALYTICS_DATABASE_URL } =
  installationSettings;
const settingList = {
  ...setupSettingList,
  MIM_OWNER_DATABASE_URL,
  MIM_APP_DATABASE_URL,
  MIM_AUTH_DATABASE_URL,
  MIM_ANALYTICS_DATABASE_URL,
};

/**
 * Makes the database and the roles that a backup is put back for, where DATABASE_URL says who may make them: with the passwords in
 * the addresses of the programs. A role that is there keeps its password.
 * @returns False: it was refused, and said.
 */
export async function provideRoles(context: OperatorContext): Promise<boolean> {
  if (!context.environment.DATABASE_URL?.trim()) return true;
  const settings = readSettings(settingList, context.environment);
  if (!settings.ok) {
    refuse(context, settings.problem, exitCodes.wrongUse);
    return false;
  }
  const { DATABASE_URL, ...addresses } = settings.value;
  const passwords: Passwords = {
    mim_owner: passwordIn(addresses.MIM_OWNER_DATABASE_URL),
    mim_app: passwordIn(addresses.MIM_APP_DATABASE_URL),
    mim_auth: passwordIn(addresses.MIM_AUTH_DATABASE_URL),
    mim_analytics: passwordIn(addresses.MIM_ANALYTICS_DATABASE_URL),
  };
  if (Object.values(passwords).includes('')) {
    refuse(context, passwordMissing, exitCodes.wrongUse);
    return false;
  }
  // The database is the one of the owner, whichever the other address names.
  const administrator = new URL(DATABASE_URL);
  administrator.pathname = new URL(addresses.MIM_OWNER_DATABASE_URL).pathname;
  try {
    await connectionStringsFor(administrator.href, passwords, { keepPasswords: true });
    return true;
  } catch (error) {
    const problem = problemOfDatabase(error, 'DATABASE_URL');
    if (problem === null) throw error;
    refuse(context, problem, exitCodes.notInOrder);
    return false;
  }
}

const passwordIn = (address: string): string => decodeURIComponent(new URL(address).password);

const passwordMissing = problemOf(
  'role-password-missing',
  [
    'In het adres van een rol staat geen wachtwoord, dus kan de rol niet worden gemaakt.',
    'The address of a role holds no password, so that the role cannot be made.',
  ],
  [
    'Zet het wachtwoord in elk van de vier adressen MIM_…_DATABASE_URL.',
    'Put the password in each of the four addresses MIM_…_DATABASE_URL.',
  ],
);

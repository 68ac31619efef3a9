import type { Problem } from '@mim/domain/kernel';

const remedy = {
  nl: 'Zet het adres van de database als rol mim_analytics in MIM_ANALYTICS_DATABASE_URL (of DATABASE_URL); nooit op de opdrachtregel.',
  en: 'Put the address of the database as the role mim_analytics in MIM_ANALYTICS_DATABASE_URL (or DATABASE_URL); never on the command line.',
};

export const connectionMissing: Problem = {
  code: 'database-not-named',
  message: { nl: 'Er is niet gezegd waar de database is.', en: 'Nothing says where the database is.' },
  remedy,
};

export const connectionMalformed: Problem = {
  code: 'database-address-malformed',
  message: {
    nl: 'Het adres van de database is geen postgresql://gebruiker:wachtwoord@host:poort/naam.',
    en: 'The address of the database is no postgresql://user:password@host:port/name.',
  },
  remedy,
};

export const databaseEmpty: Problem = {
  code: 'no-delivery',
  message: { nl: 'In de database staat geen aanlevering.', en: 'There is no delivery in the database.' },
  remedy: {
    nl: 'Kijk of het de goede database is en de rol aanleveringen mag lezen.',
    en: 'See whether it is the right database and its role may read deliveries.',
  },
};

/**
 * Why the database did not answer, without its address or password.
 * @returns Null when the error is not of a database.
 */
export function databaseFailed(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null && !/^(Connection terminated|timeout)/i.test(error.message)) return null;
  const reason = code ?? 'timeout';
  return {
    code: 'database-failed',
    message: {
      nl: `De database antwoordt niet (${reason}).`,
      en: `The database does not answer (${reason}).`,
    },
    remedy,
  };
}

import { openAuthDatabase, removeSecondFactor } from '@mim/database';
import { accountEmail } from '@mim/domain/account';
import { type Bilingual, problemOf } from '@mim/domain/kernel';
import { exitCodes, type OperatorContext, refuse, say } from '../running/context.js';
import { withOwner } from '../running/with-owner.js';

export interface ResetFlags {
  readonly email: string;
}

/** Lets somebody begin again who lost telephone and codes, where nobody is left who can do so on the page of accounts. */
export function resetSecondFactorCommand(this: OperatorContext, { email }: ResetFlags): Promise<void> {
  return withOwner(this, async (owner) => {
    const db = openAuthDatabase({
      connectionString: owner,
      applicationName: 'mim-operator',
      maxConnections: 1,
    });
    try {
      const address = accountEmail(email);
      const found = await db
        .selectFrom('auth.user')
        .select('id')
        .where('email', '=', address)
        .executeTakeFirst();
      if (found === undefined) return refuse(this, noAccount, exitCodes.notInOrder);
      await removeSecondFactor(db, found.id);
      say(this, isReset(address));
    } finally {
      await db.destroy();
    }
  });
}

const isReset = (email: string): Bilingual => ({
  nl: `De tweede stap van ${email} is weg en alle sessies zijn beëindigd. Na het wachtwoord stelt zij een nieuwe in.`,
  en: `The second factor of ${email} is gone and all sessions have ended. After her password she sets up a new one.`,
});

const noAccount = problemOf(
  'account-unknown',
  ['Dit e-mailadres heeft geen account.', 'This e-mail address has no account.'],
  ['Neem het adres waarmee zij zich aanmeldt.', 'Take the address with which she signs in.'],
);

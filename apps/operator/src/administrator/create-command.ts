import { inviteFirstAdministrator, openDatabase } from '@mim/database';
import { accountEmail, invitationMinutes } from '@mim/domain/account';
import { type Bilingual, problemOf } from '@mim/domain/kernel';
import { exitCodes, type OperatorContext, refuse, say } from '../running/context.js';
import { withOwner } from '../running/with-owner.js';

export interface CreateAdministratorFlags {
  readonly email: string;
  readonly name: string;
}

/** Invites the first administrator of an installation, and prints the link with which the account is made. */
export function createAdministratorCommand(
  this: OperatorContext,
  { email, name }: CreateAdministratorFlags,
): Promise<void> {
  return withOwner(this, async (owner, { MIM_PUBLIC_ORIGIN }) => {
    if (MIM_PUBLIC_ORIGIN === undefined) return refuse(this, originMissing, exitCodes.wrongUse);
    if (!isAddress(accountEmail(email))) return refuse(this, notAnAddress, exitCodes.wrongUse);
    if (!/\S/.test(name) || name.length > 200) return refuse(this, notAName, exitCodes.wrongUse);
    const db = openDatabase({
      connectionString: owner,
      applicationName: 'mim-operator',
      maxConnections: 1,
    });
    try {
      const invited = await inviteFirstAdministrator(db, { email, name });
      if (!invited.ok) return refuse(this, invited.problem, exitCodes.notInOrder);
      const link = `${MIM_PUBLIC_ORIGIN}/uitnodiging#${invited.value.token}`;
      say(this, { nl: link, en: link });
      say(this, once);
    } finally {
      await db.destroy();
    }
  });
}

const isAddress = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254;

const minutes = invitationMinutes.firstAdministrator;
const once: Bilingual = {
  nl: `Deze link werkt één keer, ${minutes} minuten lang. Wie hem opent, kiest een wachtwoord en is beheerder.`,
  en: `This link works once, for ${minutes} minutes. Whoever opens it chooses a password and is administrator.`,
};

const originMissing = problemOf(
  'public-origin-missing',
  [
    'MIM_PUBLIC_ORIGIN ontbreekt: zonder dat adres is er geen link.',
    'MIM_PUBLIC_ORIGIN is missing: without that address there is no link.',
  ],
  [
    'Zet er het adres in dat mensen intypen, zoals https://mim.example.',
    'Set it to the address that people type, such as https://mim.example.',
  ],
);
const notAnAddress = problemOf(
  'email-invalid',
  ['Dit is geen e-mailadres.', 'This is no e-mail address.'],
  ['Schrijf het als naam@organisatie.nl.', 'Write it as name@organisation.nl.'],
);
const notAName = problemOf(
  'name-invalid',
  ['Een naam heeft 1 tot 200 tekens.', 'A name has 1 to 200 characters.'],
  [
    'Zet hem tussen aanhalingstekens als er een spatie in staat.',
    'Put it in quotes if there is a space in it.',
  ],
);

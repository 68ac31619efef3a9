import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { guidanceRhythm, guidanceStanding } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { guidanceFacts } from '../visiting-mothers/guidance-facts.js';
import { sessionsOf, supervised } from './supervision.repository.js';
import {
  agreementSchema,
  type SupervisionView,
  sessionSchema,
  supervisionViewSchema,
} from './supervision.schema.js';

const shown = showing(supervisionViewSchema);
const shownSession = showing(sessionSchema);
const shownAgreement = showing(agreementSchema);

/** So many months back the picture of the rhythm goes. */
const monthsShown = 24;

/** The supervision of a visiting mother: where it stands, its rhythm, and every session with its agreements. */
export async function readSupervision(
  trx: Transaction<Database>,
  { actor, today }: CoordinatorContext,
  visitingMotherId: string,
): Promise<Result<Read<SupervisionView>>> {
  const row = await supervised(trx, actor.locationIds, visitingMotherId);
  if (row === undefined) return fail(problems.notFound);
  const { locationId } = row;
  const settings = await settingsOf(trx, locationId, today);
  const sessions = await sessionsOf(trx, locationId, visitingMotherId);
  const facts = guidanceFacts(row);
  const value = shown({
    ...row,
    name: fullName(row),
    today: today.toString(),
    standing: guidanceStanding('supervision', facts, settings, today),
    rhythm: guidanceRhythm('supervision', facts, settings, today, monthsShown),
    sessions: sessions.map((session) =>
      shownSession({
        ...session,
        sessionId: session.supervisionSessionId,
        agreements: session.agreements.map((agreement) =>
          shownAgreement({ ...agreement, madeOn: session.sessionOn }),
        ),
      }),
    ),
  });
  return ok({ value, subjects: [{ locationId, id: row.personId }] });
}

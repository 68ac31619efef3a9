import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

/**
 * Adds a supervision session that was held.
 * @returns Its identifier.
 * @example
 * await addSupervision(database.app, breda, { visitingMotherId, sessionOn: '2008-04-15' });
 */
export const addSupervision = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.supervision_session'> & { readonly visitingMotherId: string },
): Promise<string> =>
  (await addRow(app, actor, 'mim.supervision_session', { status: 'done', sessionOn: '2008-04-15', ...facts }))
    .supervisionSessionId;

/** Adds an agreement that is open. @returns Its identifier. */
export const addAgreement = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.supervision_agreement'> & { readonly supervisionSessionId: string },
): Promise<string> =>
  (await addRow(app, actor, 'mim.supervision_agreement', { description: 'Belt de bibliotheek.', ...facts }))
    .supervisionAgreementId;

let moments = 0;
/** Another time of the day than the meetings before it. */
const nextMoment = (): string => {
  moments = (moments + 1) % 1440;
  return `${String(Math.floor(moments / 60)).padStart(2, '0')}:${String(moments % 60).padStart(2, '0')}`;
};

/**
 * Adds a volunteers' meeting that was held.
 * @param visitingMotherIds Who was there.
 * @returns Its identifier.
 * @example
 * await addMeeting(database.app, breda, [visitingMotherId], { meetingOn: '2008-04-22' });
 */
export async function addMeeting(
  app: Kysely<Database>,
  actor: Actor,
  visitingMotherIds: readonly string[],
  facts: Facts<'mim.meeting'> = {},
): Promise<string> {
  const { meetingId } = await addRow(app, actor, 'mim.meeting', {
    status: 'done',
    meetingOn: '2008-04-22',
    // There is one meeting of a location at a moment.
    ...(facts.meetingOn === undefined && facts.startsAt === undefined ? { startsAt: nextMoment() } : {}),
    ...facts,
  });
  for (const visitingMotherId of visitingMotherIds)
    await addRow(app, actor, 'mim.meeting_attendance', { meetingId, visitingMotherId });
  return meetingId;
}

/** Adds that a colleague covers for a coordinator. @returns Its identifier. */
export const addCover = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.cover'> = {},
): Promise<string> =>
  (
    await addRow(app, actor, 'mim.cover', {
      absentId: 'absent',
      coveredById: 'colleague',
      firstDay: '2008-07-01',
      lastDay: '2008-07-21',
      ...facts,
    })
  ).coverId;

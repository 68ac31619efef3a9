import type { Actor } from '@mim/database';
import { feedDays } from '@mim/domain/kernel';
import { appointmentsOf, subjectsOfAppointments } from '../agenda/appointments.js';
import { readDossier } from '../dossier/read-dossier.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import type { RequestContext } from '../trpc/context.js';
import { feedCalendar } from './feed-calendar.js';
import { plannedVisits } from './feeds.repository.js';

/** What the feed is answered with; nobody is signed in. */
export type FeedContext = Omit<
  RequestContext,
  'account' | 'halfway' | 'accounts' | 'namesOfAccounts' | 'contactsOfAccounts'
>;

/** The planned visits and appointments of the actor's one location, as a calendar file. */
export function readFeed(ctx: FeedContext, actor: Actor, language: 'nl' | 'en'): Promise<string> {
  const [locationId = ''] = actor.locationIds;
  return readDossier({ ...ctx, actor, account: null }, { what: 'calendar' }, async (trx) => {
    const today = ctx.today.toString();
    const days = feedDays(ctx.today);
    const visits = await plannedVisits(trx, locationId, days, today);
    const ahead = await appointmentsOf(trx, [locationId], { ...days, from: today });
    const appointments = ahead.filter(({ isHeld }) => !isHeld);
    const { usualVisitMinutes } = await settingsOf(trx, locationId, ctx.today);
    return {
      value: feedCalendar(visits, appointments, usualVisitMinutes, ctx.now.toISOString(), language),
      subjects: [
        ...visits.map(({ motherId }) => ({ locationId, id: motherId })),
        ...subjectsOfAppointments(appointments),
      ],
    };
  });
}

import type { Actor } from '@mim/database';
import { readDossier } from '../dossier/read-dossier.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { agreedIntakes } from '../prospects/agreed-intakes.repository.js';
import { subjectOf } from '../prospects/read-prospects.js';
import type { RequestContext } from '../trpc/context.js';
import { feedCalendar } from './feed-calendar.js';
import { plannedVisits } from './feeds.repository.js';

/** What the feed is answered with; nobody is signed in. */
export type FeedContext = Omit<RequestContext, 'account' | 'namesOfAccounts'>;

/** The planned visits and agreed intakes of the actor's one location, as a calendar file. */
export function readFeed(ctx: FeedContext, actor: Actor, language: 'nl' | 'en'): Promise<string> {
  const [locationId = ''] = actor.locationIds;
  return readDossier({ ...ctx, actor, account: null }, { what: 'calendar' }, async (trx) => {
    const visits = await plannedVisits(trx, locationId, ctx.today.toString());
    const intakes = await agreedIntakes(trx, [locationId], { from: ctx.today.toString() });
    const { usualVisitMinutes } = await settingsOf(trx, locationId, ctx.today);
    return {
      value: feedCalendar(
        visits,
        intakes.map((row) => ({ ...row, mother: row })),
        usualVisitMinutes,
        ctx.now.toISOString(),
        language,
      ),
      subjects: [...visits.map(({ motherId }) => ({ locationId, id: motherId })), ...intakes.map(subjectOf)],
    };
  });
}

import { type Actor, actorsOfAccount } from '@mim/database';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { problems } from '../problems.js';
import { isDemoAccount } from '../sign-in/demo-accounts.js';
import { refuse } from '../trpc/error-map.js';
import { hashOfSecret, secretPattern } from './feed-secret.js';
import { feedOfHash } from './feeds.repository.js';
import { type FeedContext, readFeed } from './read-feed.js';

const askedSchema = z.strictObject({ language: z.enum(['nl', 'en']).default('nl') });

/**
 * `GET /calendar/<secret>.ics`: the planned visits and agreed intakes of a location for somebody's own calendar program. The
 * secret is all that the program has, so it counts only as long as the account behind it works there. What
 * never existed, was revoked or lost its membership is answered alike.
 */
export function feedRoutes(app: FastifyInstance, createContext: () => FeedContext): void {
  app.get<{ Params: { secret: string } }>('/calendar/:secret.ics', async (request, reply) => {
    const { secret } = request.params;
    const asked = askedSchema.safeParse(request.query);
    if (!asked.success || !secretPattern.test(secret)) return refuse(reply, problems.notFound);
    const ctx = createContext();
    const actor = await actorOfSecret(ctx, secret);
    if (actor === null) return refuse(reply, problems.notFound);
    const text = await readFeed(ctx, actor, asked.data.language);
    return reply.type('text/calendar; charset=utf-8').send(text);
  });
}

/** Who made the feed, for the feed's location alone, if that account may still read there. */
async function actorOfSecret(
  { appDatabase, demo, today }: FeedContext,
  secret: string,
): Promise<Actor | null> {
  const feed = await feedOfHash(appDatabase, hashOfSecret(secret));
  if (feed === undefined || (!demo && isDemoAccount(feed.accountId))) return null;
  const actors = await actorsOfAccount(appDatabase, feed.accountId, today.toString());
  const coordinator = actors.find(({ role }) => role === 'coordinator');
  if (coordinator?.locationIds.includes(feed.locationId) !== true) return null;
  return { ...coordinator, locationIds: [feed.locationId] };
}

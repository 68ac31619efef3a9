import { passwordLength } from '@mim/domain/account';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { problems } from '../problems.js';
import { namesOfAccounts } from '../sign-in/account-names.repository.js';
import { attemptsPerMinute } from '../sign-in/open-routes.js';
import { refuse } from '../trpc/error-map.js';
import { type AcceptParts, acceptInvitation } from './accept-invitation.js';
import { type Offer, readInvitation } from './read-invitation.js';

/** Longer than any token; one that was cut or added to belongs to no invitation, and is told so. */
const token = z.string().max(500);
const readSchema = z.strictObject({ token });
const acceptSchema = z.strictObject({ token, password: z.string().max(passwordLength.most) });

/**
 * What the link of an invitation opens, outside tRPC as all of signing in. The token travels in the body: no address
 * and so no log has it.
 */
export function invitationRoutes(app: FastifyInstance, parts: AcceptParts): void {
  const config = { rateLimit: { max: attemptsPerMinute } };
  app.post('/api/invitation', { config }, async (request, reply) => {
    const given = readSchema.safeParse(request.body);
    if (!given.success) return refuse(reply, problems.inputInvalid);
    const read = await readInvitation(parts.appDatabase, given.data.token);
    if (!read.ok) return refuse(reply, read.problem);
    return reply.send(await opened(read.value, parts));
  });
  app.post('/api/invitation/accept', { config }, async (request, reply) => {
    const given = acceptSchema.safeParse(request.body);
    if (!given.success) return refuse(reply, problems.inputInvalid);
    const accepted = await acceptInvitation(parts, given.data);
    return accepted.ok ? reply.send({ accepted: true }) : refuse(reply, accepted.problem);
  });
}

/** What the page that a link opens is told. */
export type OpenedInvitation = Pick<Offer, 'email' | 'name' | 'role' | 'locations' | 'provider'> & {
  /** Name of who invites; null: whoever keeps the installation, or an account that is gone. */
  readonly invitedBy: string | null;
};

async function opened(
  { email, name, role, locations, provider, invitedBy }: Offer,
  { authDatabase }: AcceptParts,
): Promise<OpenedInvitation> {
  const names = await namesOfAccounts(authDatabase, [invitedBy]);
  return { email, name, role, locations, provider, invitedBy: names.get(invitedBy) ?? null };
}

import { type Actor, verifyActorToken } from '@mim/database';
import { fail, type Result } from '@mim/domain/kernel';
import { problems } from '../problems.js';

/**
 * Who asks, by the token that the API signed for this one request.
 * @param authorization The header of the request.
 * @param secret What both servers sign with.
 */
export async function actorOf(authorization: string | undefined, secret: string): Promise<Result<Actor>> {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  return token === undefined
    ? fail(problems.actorTokenMissing)
    : verifyActorToken(token, { secret, audience: 'mim-analytics' });
}

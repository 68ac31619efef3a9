import type { OpenedInvitation } from '@mim/api';
import { ok, type Problem, type Result } from '@mim/domain/kernel';
import { post } from '../../clients/post.js';

/** What the link of an invitation offers. The token travels in the body, never in an address. */
export async function openInvitation(token: string): Promise<Result<OpenedInvitation, Problem>> {
  const answer = await post('/api/invitation', { token });
  return answer.ok ? ok(answer.value as OpenedInvitation) : answer;
}

/** Takes up an invitation with the password that was chosen. */
export const acceptInvitation = (token: string, password: string): Promise<Result<unknown, Problem>> =>
  post('/api/invitation/accept', { token, password });

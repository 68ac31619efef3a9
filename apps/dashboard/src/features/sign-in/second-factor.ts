import type { OfferedFactor, SignInState } from '@mim/api';
import { ok, type Problem, type Result } from '@mim/domain/kernel';
import { post } from '../../clients/post.js';

/** Recovery codes, as they are told once. */
interface NewCodes {
  readonly recoveryCodes: readonly string[];
}

/** Asks one of our own routes of signing in, which answers as its type in the API says. */
async function asked<T>(path: string, body: Record<string, unknown>): Promise<Result<T, Problem>> {
  const answer = await post(`/api/auth${path}`, body);
  return answer.ok ? ok(answer.value as T) : answer;
}

/** What this session's authenticator is to be given. */
export const offerFactor = () => asked<OfferedFactor>('/second-factor/offer', {});

/** Sets it up with a first code; gives the recovery codes, this once. */
export const setUpFactor = (code: string) => asked<NewCodes>('/second-factor/set-up', { code });

/** Gives a code in a session that was opened without one. */
export const giveFactor = (code: string) => asked<unknown>('/second-factor/give', { code });

/** Makes new recovery codes in the place of the old. */
export const renewRecoveryCodes = (code: string) =>
  asked<NewCodes>('/second-factor/recovery-codes', { code });

/** Takes the second factor away, for another one. */
export const removeFactor = (code: string) => asked<unknown>('/second-factor/remove', { code });

/** How one signs in, and where one is signed in. */
export const ownSignIn = () => asked<SignInState>('/own-sign-in', {});

/** Ends a session of one's own. */
export const endSession = (id: string) => asked<unknown>('/end-session', { id });

/** Ends every other one. */
export const endOtherSessions = () => asked<unknown>('/revoke-other-sessions', {});

/** Chooses another password; every other session ends. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  asked<unknown>('/change-password', { currentPassword, newPassword });

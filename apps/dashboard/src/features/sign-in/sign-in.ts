import { ok, type Problem, type Result } from '@mim/domain/kernel';
import { post } from '../../clients/post.js';

/** Whether one is in, or has to give a code first. */
export type Step = 'signed-in' | 'code';

/** Signs in with an e-mail address and a password. */
export async function signIn(email: string, password: string): Promise<Result<Step, Problem>> {
  const answer = await post('/api/auth/sign-in/email', { email, password });
  return answer.ok ? ok(asksForCode(answer.value) ? 'code' : 'signed-in') : answer;
}

/** Gives the code of the authenticator app; six digits, spaces between them do no harm. */
export async function verifyCode(code: string): Promise<Result<Step, Problem>> {
  const answer = await post('/api/auth/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') });
  return answer.ok ? ok('signed-in') : answer;
}

/** Gives a recovery code in the place of one of the app. */
export async function recoverWith(code: string): Promise<Result<Step, Problem>> {
  const answer = await post('/api/auth/two-factor/verify-backup-code', { code });
  return answer.ok ? ok('signed-in') : answer;
}

/** Signs in to a demo account, which needs no password. */
export async function signInToDemo(accountId: string): Promise<Result<Step, Problem>> {
  const answer = await post('/api/demo/sign-in', { accountId });
  return answer.ok ? ok('signed-in') : answer;
}

function asksForCode(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'twoFactorRedirect' in answer &&
    answer.twoFactorRedirect === true
  );
}

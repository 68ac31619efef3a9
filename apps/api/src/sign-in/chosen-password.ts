import { passwordLength } from '@mim/domain/account';
import type { Problem } from '@mim/domain/kernel';
import { problems } from '../problems.js';
import { isGuessable } from './password-strength.js';

/**
 * Why a password cannot be chosen; null: it can. Weighing it takes a while: count the attempts of who asks.
 * @param password As it was typed.
 * @param own What belongs to the account, of which a password is not made.
 */
export async function whyNotChosen(password: string, own: readonly string[]): Promise<Problem | null> {
  if ([...password].length < passwordLength.least) return problems.passwordTooShort;
  return (await isGuessable(password, own)) ? problems.passwordGuessable : null;
}

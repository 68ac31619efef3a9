import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { post } from '../clients/post.js';
import { forgetSession } from '../clients/session.js';
import { endSessionEverywhere } from '../clients/session-end.js';
import { deleteAllDrafts } from '../components/form/draft-storage.js';
import { toast } from '../components/toast.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

/** Signs out, forgets what was answered, and leads to sign-in. When it fails, it says so. */
export function useSignOut(): () => Promise<void> {
  const router = useRouter();
  const { language } = useLanguage();
  return useCallback(async () => {
    const answer = await post('/api/auth/sign-out', {});
    if (!answer.ok) {
      toast(answer.problem.message[language], 'danger');
      return;
    }
    forgetSession();
    endSessionEverywhere();
    deleteAllDrafts();
    await router.navigate({ to: '/aanmelden' });
    toast(m.account_signed_out());
  }, [router, language]);
}

import { referralStateWords } from '@mim/domain/referral';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { apiClient } from '../../clients/trpc.js';
import { Button } from '../../components/button.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Referral } from './requests/referrals.js';

/** Takes the last step back, which was taken by mistake; that can be undone itself. */
export function TakeBackButton({ referral }: { readonly referral: Referral }) {
  const { language } = useLanguage();
  const { referralId, version, state } = referral;
  const saving = useSave({
    send: (input: { readonly referralId: string; readonly version: number }, key) =>
      apiClient.referrals.takeStepBack.mutate({ ...input, key }),
    onConflict: refreshDossiers,
    onSaved: async ({ actionId }) => {
      const said = m.referrals_taken_back({ state: referralStateWords(referral, state)[language] });
      toastWithUndo(said, actionId, language);
      await refreshDossiers();
    },
  });
  return (
    <>
      <Button variant="quiet" onPress={() => saving.save({ referralId, version })}>
        {m.referrals_do_take_back()}
      </Button>
      <SaveNotice saving={saving} />
    </>
  );
}

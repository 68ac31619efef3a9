import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import styles from './accounts.module.css';
import { type ListedAccount, refreshAccounts, resetSecondFactor } from './requests/accounts.js';

export interface ResetFactorDialogProps {
  readonly account: ListedAccount;
  readonly onClose: () => void;
}

/** Resets the second factor of somebody who lost it; what becomes of her sessions is said first. */
export function ResetFactorDialog({ account, onClose }: ResetFactorDialogProps) {
  const name = account.name ?? m.accounts_no_name();
  const saving = useSave({
    send: (_: null) => resetSecondFactor({ accountId: account.accountId }),
    onSaved: async () => {
      await refreshAccounts();
      toast(m.accounts_reset_done({ name }));
      onClose();
    },
  });
  return (
    <Dialog title={m.accounts_reset()} about={name} onClose={onClose}>
      <div className={styles.made}>
        <p>{m.accounts_reset_help()}</p>
        <SaveNotice saving={saving} />
        <div className={styles.acts}>
          <Button variant="quiet" onPress={onClose}>
            {m.action_cancel()}
          </Button>
          <Button variant="primary" isDisabled={saving.isSaving} onPress={() => saving.save(null)}>
            {m.accounts_reset()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { m } from '../../paraglide/messages.js';
import styles from './accounts.module.css';
import { InvitationMade } from './invitation-made.js';
import { type Invited, inviteAgain, type OpenInvitation, refreshAccounts } from './requests/accounts.js';

export interface InviteAgainDialogProps {
  readonly invitation: OpenInvitation;
  readonly onClose: () => void;
}

/** Makes another link for somebody; the one before stops working, which is said first. */
export function InviteAgainDialog({ invitation, onClose }: InviteAgainDialogProps) {
  const { invitationId, name, isExpired } = invitation;
  const [invited, setInvited] = useState<Invited | null>(null);
  const saving = useSave({
    send: (_: null) => inviteAgain({ invitationId }),
    onSaved: async (answer) => {
      setInvited(answer);
      await refreshAccounts();
    },
  });
  return (
    <Dialog title={m.accounts_again()} about={name} isSheet onClose={onClose}>
      {invited === null ? (
        <div className={styles.made}>
          <p>{isExpired ? m.accounts_again_over() : m.accounts_again_help()}</p>
          <SaveNotice saving={saving} />
          <div className={styles.acts}>
            <Button variant="primary" isDisabled={saving.isSaving} onPress={() => saving.save(null)}>
              {m.accounts_again_do()}
            </Button>
            <Button variant="quiet" onPress={onClose}>
              {m.action_cancel()}
            </Button>
          </div>
        </div>
      ) : (
        <InvitationMade name={name} invited={invited} onClose={onClose} />
      )}
    </Dialog>
  );
}

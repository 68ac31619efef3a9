import { Copy } from 'lucide-react';
import { Button } from '../../components/button.js';
import { TextLine } from '../../components/form/text-line.js';
import { Notice } from '../../components/notice.js';
import { toast } from '../../components/toast.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './accounts.module.css';
import { invitationLink } from './model/invitation-link.js';
import type { Invited } from './requests/accounts.js';

export interface InvitationMadeProps {
  readonly name: string;
  readonly invited: Invited;
  readonly onClose: () => void;
}

/** What came of inviting: the link, which is seen this once; or that an account had the role at once. */
export function InvitationMade({ name, invited, onClose }: InvitationMadeProps) {
  const { language } = useLanguage();
  if (invited.outcome === 'given')
    return (
      <div className={styles.made}>
        <Notice tone="good" isAlert title={m.accounts_given({ name: invited.name ?? name })}>
          <p>{m.accounts_given_help()}</p>
        </Notice>
        <div className={styles.acts}>
          <Button variant="primary" onPress={onClose}>
            {m.action_close()}
          </Button>
        </div>
      </div>
    );
  const link = invitationLink(window.location.origin, invited.token);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    toast(m.accounts_link_copied());
  };
  return (
    <div className={styles.made}>
      <Notice tone="good" isAlert title={m.accounts_link_ready({ name })}>
        <p>{m.accounts_link_once({ when: formatMoment(invited.expiresAt, language) })}</p>
        <p>{m.accounts_link_hand_over({ name })}</p>
      </Notice>
      <TextLine name="link" label={m.accounts_link()} value={link} onChange={() => {}} isReadOnly />
      <div className={styles.acts}>
        <Button variant="primary" icon={<Copy size={16} aria-hidden />} onPress={() => void copy()}>
          {m.accounts_link_copy()}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {m.action_close()}
        </Button>
      </div>
    </div>
  );
}

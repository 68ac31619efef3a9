import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Status } from '../../components/status.js';
import { toast } from '../../components/toast.js';
import { formatDate } from '../../language/format-date.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './accounts.module.css';
import { roleText } from './model/role-text.js';
import { type OpenInvitation, refreshAccounts, withdrawInvitation } from './requests/accounts.js';

export interface InvitationRowProps {
  readonly invitation: OpenInvitation;
  readonly onAgain: () => void;
}

/** Somebody who was invited and has not taken it up. */
export function InvitationRow({ invitation, onAgain }: InvitationRowProps) {
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const { invitationId, name, email, role, places, firstDay, invitedBy, invitedAt, expiresAt, isExpired } =
    invitation;
  const withdraw = async () => {
    setBusy(true);
    try {
      await withdrawInvitation({ invitationId });
      toast(m.accounts_withdrawn({ name }));
    } catch (error) {
      toast(problemFromError(error).message[language]);
    }
    await refreshAccounts();
    setBusy(false);
  };
  const when = formatMoment(invitedAt, language);
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.small}>{email}</span>
      </div>
      <div className={styles.roleWords}>
        <span>{roleText(role, places, language)}</span>
        <span className={styles.small}>
          {firstDay === null ? null : m.accounts_from({ date: formatDate(firstDay, language) })}
        </span>
      </div>
      <div className={styles.signIn}>
        <Status tone={isExpired ? 'warn' : 'info'}>
          {isExpired ? m.accounts_expired() : m.accounts_invited()}
        </Status>
        <span className={styles.small}>
          {invitedBy === null
            ? m.accounts_invited_on({ when })
            : m.accounts_invited_by({ name: invitedBy, when })}
        </span>
        <span className={styles.small}>
          {isExpired
            ? m.accounts_link_over({ when: formatMoment(expiresAt, language) })
            : m.accounts_link_until({ when: formatMoment(expiresAt, language) })}
        </span>
      </div>
      <div className={styles.acts}>
        <Button
          variant="quiet"
          isDisabled={isBusy}
          aria-label={m.accounts_withdraw_what({ name })}
          onPress={() => void withdraw()}
        >
          {m.accounts_withdraw()}
        </Button>
        <Button isDisabled={isBusy} aria-label={m.accounts_again_what({ name })} onPress={onAgain}>
          {m.accounts_again()}
        </Button>
      </div>
    </li>
  );
}

import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { AccountList } from './account-list.js';
import styles from './accounts.module.css';
import { AdministrationLog } from './administration-log.js';
import { InviteDialog } from './invite-dialog.js';
import { useAccounts } from './requests/accounts.js';

/** Who can work with the program, in which role and until when; who was invited; and who did what of that. */
export function AccountsPage() {
  const [today] = useState(readToday);
  const [isInviting, setInviting] = useState(false);
  const found = useAccounts();
  return (
    <>
      <PageHeader
        title={m.accounts_title()}
        lead={m.accounts_lead()}
        actions={
          found.data === undefined ? undefined : (
            <Button
              variant="primary"
              icon={<UserPlus size={18} aria-hidden />}
              onPress={() => setInviting(true)}
            >
              {m.accounts_invite()}
            </Button>
          )
        }
      />
      {found.isError ? (
        <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />
      ) : null}
      {found.isPending ? <Skeleton /> : null}
      {found.data === undefined ? null : (
        <div className={styles.page}>
          <AccountList found={found.data} today={today} />
          <AdministrationLog />
          {isInviting ? <InviteDialog found={found.data} onClose={() => setInviting(false)} /> : null}
        </div>
      )}
    </>
  );
}

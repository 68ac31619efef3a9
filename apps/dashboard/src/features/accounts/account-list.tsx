import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { LinkButton } from '../../components/link-button.js';
import { m } from '../../paraglide/messages.js';
import { AccountRow } from './account-row.js';
import styles from './accounts.module.css';
import { EndRoleDialog } from './end-role-dialog.js';
import { InvitationRow } from './invitation-row.js';
import { InviteAgainDialog } from './invite-again-dialog.js';
import type { Accounts, HeldRole, ListedAccount, OpenInvitation } from './requests/accounts.js';
import { ResetFactorDialog } from './reset-factor-dialog.js';

export interface AccountListProps {
  readonly found: Accounts;
  readonly today: string;
}

const isActive = ({ roles }: ListedAccount): boolean => roles.some(({ state }) => state !== 'ended');

/** Who was invited first, for that waits for somebody; then who has an account; whose roles are all over, behind a button. */
export function AccountList({ found: { accounts, invitations, locations, roles }, today }: AccountListProps) {
  const [ending, setEnding] = useState<{ account: ListedAccount; role: HeldRole } | null>(null);
  const [resetting, setResetting] = useState<ListedAccount | null>(null);
  const [again, setAgain] = useState<OpenInvitation | null>(null);
  const [showsEnded, setShowsEnded] = useState(false);
  const active = accounts.filter(isActive);
  const ended = accounts.filter((account) => !isActive(account));
  const row = (account: ListedAccount) => (
    <AccountRow
      key={account.accountId}
      account={account}
      today={today}
      onEnd={(role) => setEnding({ account, role })}
      onReset={() => setResetting(account)}
    />
  );
  return (
    <Card title={m.accounts_people()}>
      {locations.length === 0 && roles.includes('manager') ? (
        <EmptyState
          title={m.accounts_no_location()}
          action={<LinkButton to="/locaties">{m.places_title()}</LinkButton>}
        >
          {m.accounts_no_location_help()}
        </EmptyState>
      ) : invitations.length === 0 && accounts.every(({ isOwn }) => isOwn) ? (
        <EmptyState title={m.accounts_none()}>{m.accounts_none_help()}</EmptyState>
      ) : null}
      <ul className={styles.people} aria-label={m.accounts_people()}>
        {invitations.map((invitation) => (
          <InvitationRow
            key={invitation.invitationId}
            invitation={invitation}
            onAgain={() => setAgain(invitation)}
          />
        ))}
        {active.map(row)}
        {showsEnded ? ended.map(row) : null}
      </ul>
      {ended.length === 0 ? null : (
        <div>
          <Button aria-expanded={showsEnded} onPress={() => setShowsEnded(!showsEnded)}>
            {showsEnded ? m.accounts_ended_hide() : m.accounts_ended_show({ count: ended.length })}
          </Button>
        </div>
      )}
      {ending === null ? null : <EndRoleDialog {...ending} today={today} onClose={() => setEnding(null)} />}
      {resetting === null ? null : (
        <ResetFactorDialog account={resetting} onClose={() => setResetting(null)} />
      )}
      {again === null ? null : <InviteAgainDialog invitation={again} onClose={() => setAgain(null)} />}
    </Card>
  );
}

import type { OpenedInvitation } from '@mim/api';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { roleLabels } from '../../clients/role-labels.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { FactList } from '../../components/fact-list.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { AcceptForm } from './accept-form.js';
import { openInvitation } from './invitation.js';
import { SignInFrame } from './sign-in-frame.js';
import styles from './sign-in-page.module.css';

/**
 * What the link of an invitation opens: who invites to what, and a password to choose. The token stands in the
 * fragment, which no browser sends to a server.
 */
export function InvitationPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  const navigate = useNavigate();
  const [made, setMade] = useState<OpenedInvitation | null>(null);
  const opened = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => openInvitation(token),
    enabled: made === null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const accepted = async (invitation: OpenedInvitation) => {
    setMade(invitation);
    // The link has done its work: it stays neither in the address bar nor in the list of pages seen.
    await navigate({ to: '/uitnodiging', hash: '', replace: true });
  };
  if (made !== null) return <AccountMade invitation={made} />;
  return (
    <SignInFrame title={m.invitation_title()} lead={m.invitation_lead()}>
      {opened.isPending ? <Skeleton /> : null}
      {opened.data?.ok === false ? (
        <div className={styles.ways}>
          <ErrorState problem={opened.data.problem} onRetry={() => void opened.refetch()} />
        </div>
      ) : null}
      {opened.data?.ok === true ? (
        <div className={styles.ways}>
          <Offered invitation={opened.data.value} />
          <AcceptForm token={token} invitation={opened.data.value} onAccepted={accepted} />
        </div>
      ) : null}
    </SignInFrame>
  );
}

/** Who invites to what. */
function Offered({ invitation }: { readonly invitation: OpenedInvitation }) {
  const { language } = useLanguage();
  const { invitedBy, name, email, role, locations, provider } = invitation;
  return (
    <Card title={m.invitation_offer()}>
      <p>{invitedBy === null ? m.invitation_of_nobody() : m.invitation_by({ name: invitedBy })}</p>
      <FactList
        facts={[
          { label: m.invitation_name(), value: name },
          { label: m.signin_email(), value: email },
          { label: m.invitation_role(), value: roleLabels[role]() },
          {
            label: m.invitation_for(),
            value: locations.length === 0 ? provider : formatList(locations, language),
          },
        ]}
      />
      <p className={styles.small}>{m.invitation_not_right()}</p>
    </Card>
  );
}

/** What there is to do once the account is there. */
function AccountMade({ invitation: { email } }: { readonly invitation: OpenedInvitation }) {
  return (
    <SignInFrame title={m.invitation_title()} lead={m.invitation_lead()}>
      <Notice
        tone="good"
        isAlert
        title={m.invitation_made()}
        action={
          <LinkButton to="/aanmelden" variant="primary">
            {m.signin_do()}
          </LinkButton>
        }
      >
        <p>{m.invitation_made_next({ email })}</p>
      </Notice>
    </SignInFrame>
  );
}

import { useState } from 'react';
import { Button } from '../../components/button.js';
import { LinkButton } from '../../components/link-button.js';
import { Status } from '../../components/status.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './annual-registration.module.css';
import { ChangesCard } from './changes-card.js';
import { FiguresCard } from './figures-card.js';
import { IncompleteCard } from './incomplete-card.js';
import { deadlineText, sendingRefusal, standingText } from './model/standing-text.js';
import { NoticesCard } from './notices-card.js';
import type { Registration } from './requests/registration.js';
import { SendDialog } from './send-dialog.js';
import { SentCard } from './sent-card.js';

export interface RegistrationViewProps {
  readonly registration: Registration;
}

/** The registration of a year: what is to be done first, then its figures, and what was sent. */
export function RegistrationView({ registration }: RegistrationViewProps) {
  const { standing } = registration;
  const isAsked = standing !== 'outside-location';
  return (
    <div className={styles.page}>
      <Standing registration={registration} />
      {isAsked ? (
        <>
          <IncompleteCard registration={registration} />
          <NoticesCard registration={registration} isSent={standing === 'sent' || standing === 'accepted'} />
          <ChangesCard registration={registration} />
        </>
      ) : null}
      <FiguresCard registration={registration} />
      <SentCard registration={registration} />
    </div>
  );
}

/** How it stands in a word, what comes first, and the way to send it. */
function Standing({ registration }: { readonly registration: Registration }) {
  const { language } = useLanguage();
  const [isSending, setSending] = useState(false);
  const { words, tone, next } = standingText(registration.standing, language);
  const deadline = deadlineText(registration, language);
  const refusal = sendingRefusal(registration, language);
  const isCorrection = registration.version > 1;
  return (
    <section className={styles.standing} aria-label={m.registration_standing()}>
      <div className={styles.words}>
        <p className={styles.state}>
          <Status tone={tone}>{words}</Status>
        </p>
        <p>{next}</p>
        {deadline === null ? null : <p>{deadline}</p>}
        {refusal === null ? null : <p className={styles.note}>{refusal}</p>}
      </div>
      <LinkButton to="/jaarregistratie/bestand" search={{ jaar: registration.year }} variant="quiet">
        {m.registration_file_title()}
      </LinkButton>
      <Button
        variant={
          registration.standing === 'ready' || registration.standing === 'changed' ? 'primary' : 'secondary'
        }
        isDisabled={refusal !== null}
        onPress={() => setSending(true)}
      >
        {isCorrection ? m.registration_correct() : m.registration_send()}
      </Button>
      {isSending ? <SendDialog registration={registration} onClose={() => setSending(false)} /> : null}
    </section>
  );
}

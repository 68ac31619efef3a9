import { supervisionChannels } from '@mim/domain/supervision';
import { Card } from '../../components/card.js';
import records from '../../dossier-page/record-list.module.css';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Session } from './requests/supervision.js';
import { SessionContent } from './session-content.js';

/** The session before, beside the one that is written: when, and what it was about. */
export function LastSession({ session }: { readonly session: Session | undefined }) {
  const { language } = useLanguage();
  return (
    <Card title={m.supervision_last()}>
      {session === undefined ? (
        <p className={records.none}>{m.supervision_no_last()}</p>
      ) : (
        <>
          <p>
            {formatDate(session.sessionOn, language)}, {supervisionChannels.label(session.channel, language)}
          </p>
          <SessionContent session={session} />
        </>
      )}
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { problemFromError } from '../../clients/problem-from-error.js';
import { type Answers, api } from '../../clients/trpc.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { Notice } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { OtherRoles } from '../../person-card/other-roles.js';
import ApplicantSheet from './applicant-sheet.js';
import styles from './recruitment.module.css';

export interface AskSheetProps {
  readonly personId: string;
  readonly onStored: (applicantId: string) => void;
  readonly onClose: () => void;
}

/** Asks somebody whom the location knows to become a visiting mother, such as a programme mother who has ended. */
export default function AskSheet({ personId, onStored, onClose }: AskSheetProps) {
  const found = useQuery(api.knownPeople.get.queryOptions({ personId }, { staleTime: 0 }));
  if (found.data !== undefined && found.data.refusal === null)
    return <ApplicantSheet known={found.data} onStored={onStored} onClose={onClose} />;
  return (
    <Dialog title={m.mother_do_ask()} about={found.data?.name} onClose={onClose}>
      {found.isError ? (
        <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton />
      ) : (
        <Refused person={found.data} />
      )}
    </Dialog>
  );
}

/** Why she cannot be asked, and where she stands. */
function Refused({ person: { refusal, roles } }: { readonly person: Answers['knownPeople']['get'] }) {
  const { language } = useLanguage();
  if (refusal === null) return null;
  return (
    <Notice tone="warn" title={refusal.message[language]}>
      <p>{refusal.remedy[language]}</p>
      <p className={styles.roles}>
        <OtherRoles roles={roles} as="applicant" />
        <OtherRoles roles={{ ...roles, visitingMother: null }} as="mother" />
      </p>
    </Notice>
  );
}

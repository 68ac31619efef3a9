import { capitalised } from '@mim/domain/kernel';
import { meetingFacts } from '@mim/domain/supervision';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useOwnLocations } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { FactList } from '../../components/fact-list.js';
import { PageHeader } from '../../components/page-header.js';
import { printPage } from '../../components/printing.js';
import { Skeleton } from '../../components/skeleton.js';
import { BackLink } from '../../dossier-page/dossier-header.js';
import { factLabel } from '../../facts/fact-words.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { signersOf } from './model/signers.js';
import { type Meeting, type Meetings, useMeetings } from './requests/meetings.js';
import styles from './sign-sheet.module.css';

const route = getRouteApi('/signed-in/coordinator/bijeenkomsten/$meetingId/presentielijst');

/** The sheet of paper on which everybody signs who is at a meeting. */
export function SignSheetPage() {
  const { meetingId } = route.useParams();
  const meetings = useMeetings();
  const meeting = meetings.data?.meetings.find((each) => each.meetingId === meetingId);
  if (meetings.data !== undefined && meeting !== undefined)
    return <SignSheet meetings={meetings.data} meeting={meeting} />;
  return (
    <>
      <BackLink to="/bijeenkomsten">{m.place_meetings()}</BackLink>
      <PageHeader title={m.meetings_sign_sheet()} />
      {meetings.isError ? (
        <ErrorState problem={problemFromError(meetings.error)} onRetry={() => void meetings.refetch()} />
      ) : meetings.isPending ? (
        <Skeleton />
      ) : (
        <EmptyState title={m.meetings_none()}>{m.meetings_none_help()}</EmptyState>
      )}
    </>
  );
}

export interface SignSheetProps {
  readonly meetings: Meetings;
  readonly meeting: Meeting;
}

/** Name and room to sign for each who can come, with empty rows for who is not expected. */
export function SignSheet({ meetings, meeting }: SignSheetProps) {
  const { language } = useLanguage();
  const locations = useOwnLocations();
  const { meetingOn, locationId } = meeting;
  const { names, emptyRows } = signersOf(meetings, meeting);
  const location = locations.find(({ code }) => code === locationId)?.name ?? null;
  return (
    <>
      <BackLink to="/bijeenkomsten">{m.place_meetings()}</BackLink>
      <PageHeader
        title={m.meetings_sign_sheet_of({ date: formatDate(meetingOn, language, 'long') })}
        actions={
          <Button variant="primary" icon={<Printer size={16} aria-hidden />} onPress={() => void printPage()}>
            {m.command_print()}
          </Button>
        }
      />
      <FactList
        facts={[
          { label: m.location(), value: location },
          ...(['theme', 'startsAt', 'place'] as const).map((name) => ({
            label: capitalised(factLabel(meetingFacts[name], language)),
            value: meeting[name],
          })),
        ]}
      />
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="col">{m.meetings_sign_name()}</th>
            <th scope="col">{m.meetings_sign_signature()}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td />
            </tr>
          ))}
          {Array.from({ length: emptyRows }, (_, row) => (
            <tr key={row}>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { RemovedRecords } from '../../removal/removed-records.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { MeetingList } from './meeting-list.js';
import styles from './meetings.module.css';
import type { MeetingsSearch } from './meetings-search.js';
import { useMeetingExport } from './requests/export-meetings.js';
import { type Meeting, type Meetings, useMeetings } from './requests/meetings.js';

const RecordSheet = lazy(() => import('./record-sheet.js'));
const PlanDialog = lazy(() => import('./plan-dialog.js'));

const route = getRouteApi('/signed-in/coordinator/bijeenkomsten');

/** The volunteers' meetings of a location: planned, recorded with who was there, and the themes asked for. */
export function MeetingsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const meetings = useMeetings();
  const [chosen] = useChosenLocation();
  const exporting = useMeetingExport(chosen);
  const [isNew, setNew] = useState(false);
  const go = (next: MeetingsSearch) => void navigate({ search: next, replace: true });
  const close = () => {
    setNew(false);
    go({});
  };
  const known = meetings.data;
  const open = known?.meetings.find(({ meetingId }) => meetingId === search.bijeenkomst) ?? null;
  const locationId = open?.locationId ?? chosen;
  return (
    <>
      <PageHeader
        title={m.meetings_title()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet />
            <Button onPress={() => go({ plan: true })}>{m.meetings_plan()}</Button>
            <Button variant="primary" onPress={() => setNew(true)}>
              {m.meetings_new()}
            </Button>
          </>
        }
      />
      {meetings.isError ? (
        <ErrorState problem={problemFromError(meetings.error)} onRetry={() => void meetings.refetch()} />
      ) : known === undefined ? (
        <Skeleton />
      ) : (
        <KnownMeetings
          meetings={known}
          locationId={chosen}
          onRecord={({ meetingId }) => go({ bijeenkomst: meetingId })}
          onMove={({ meetingId }) => go({ bijeenkomst: meetingId, plan: true })}
        />
      )}
      <Suspense>
        {known === undefined || locationId === undefined ? null : search.plan === true ? (
          <PlanDialog locationId={locationId} meetings={known} meeting={open} onClose={close} />
        ) : isNew || open !== null ? (
          <RecordSheet meetings={known} meeting={open} locationId={locationId} onClose={close} />
        ) : null}
      </Suspense>
    </>
  );
}

interface KnownMeetingsProps {
  readonly meetings: Meetings;
  readonly locationId: string | undefined;
  readonly onRecord: (meeting: Meeting) => void;
  readonly onMove: (meeting: Meeting) => void;
}

function KnownMeetings({ meetings, locationId, onRecord, onMove }: KnownMeetingsProps) {
  const own = meetings.meetings.filter((meeting) => meeting.locationId === locationId);
  const there = meetings.locations.find((each) => each.locationId === locationId);
  const themes = there?.themes ?? [];
  return (
    <div className={styles.page}>
      <LocationChoice />
      <Card title={m.meetings_themes_title()} lead={m.meetings_themes_lead()}>
        {themes.length === 0 ? (
          <p className={styles.none}>{m.meetings_themes_none()}</p>
        ) : (
          <ul className={styles.themes}>
            {themes.map(({ theme, asked }) => (
              <li key={theme}>{m.meetings_theme_count({ theme, count: asked })}</li>
            ))}
          </ul>
        )}
      </Card>
      {own.length === 0 ? (
        <EmptyState title={m.meetings_none()}>{m.meetings_none_help()}</EmptyState>
      ) : (
        <MeetingList today={meetings.today} meetings={own} onRecord={onRecord} onMove={onMove} />
      )}
      {there?.hasMore === true ? <p>{m.meetings_more({ count: own.length })}</p> : null}
      <RemovedRecords of={{ kind: 'meeting' }} isShown={(removal) => removal.locationId === locationId} />
    </div>
  );
}

import { getRouteApi, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readToday } from '../../clients/today.js';
import { AgendaPage } from '../../features/agenda/agenda-page.js';
import type { AgendaSearch } from '../../features/agenda/agenda-search.js';
import { AppointmentMark } from '../../features/agenda/appointment-mark.js';
import type { AgendaEntry, Appointment } from '../../features/agenda/model/agenda-entry.js';
import { CoverNotices } from '../../features/covers/cover-notices.js';
import { meetingLink } from '../../features/meetings/meeting-link.js';
import { useVisitLists } from '../../features/visits/requests/visit-lists.js';
import { useVisitorNames } from '../../features/visits/requests/visitor-names.js';
import { VisitDialog } from '../../features/visits/visit-dialog.js';
import { VisitMark } from '../../features/visits/visit-mark.js';
import { AgendaPlan } from './agenda-plan.js';

const route = getRouteApi('/signed-in/coordinator/agenda');

/** Whether its day is still to come: then it is moved or cancelled, and not recorded yet. */
const isAhead = ({ on, isHeld }: Appointment): boolean => !isHeld && on > readToday();

/** Where an appointment of each kind is prepared or recorded; a kind without an answer does not compile. */
const pageOf: Readonly<Record<Appointment['kind'], (appointment: Appointment) => LinkProps>> = {
  intake: ({ id, trajectoryId, isHeld }) =>
    trajectoryId === null
      ? { to: '/aanmeldingen', search: { aanmelding: id } }
      : isHeld
        ? { to: '/moeders/$trajectoryId', params: { trajectoryId } }
        : { to: '/intake/$trajectoryId', params: { trajectoryId } },
  'first-talk': ({ applicantId, visitingMotherId, isHeld }) =>
    visitingMotherId !== null
      ? { to: '/bezoekmoeders/$visitingMotherId', params: { visitingMotherId } }
      : {
          to: '/bezoekmoeders/werving',
          // Of whom nothing comes stands only among all.
          search: { ...(applicantId !== null && { kandidaat: applicantId }), ...(isHeld && { alle: true }) },
        },
  preparation: ({ id, preparedId }) =>
    preparedId === null
      ? { to: '/bezoekmoeders/werving' }
      : {
          to: '/bezoekmoeders/$visitingMotherId',
          params: { visitingMotherId: preparedId },
          search: { voorbereiding: id },
        },
  supervision: (appointment) => {
    const { id, visitingMotherId } = appointment;
    if (visitingMotherId === null) return { to: '/bezoekmoeders' };
    const params = { visitingMotherId };
    return isAhead(appointment)
      ? { to: '/bezoekmoeders/$visitingMotherId', params }
      : { to: '/bezoekmoeders/$visitingMotherId/gesprek', params, search: { gesprek: id } };
  },
  meeting: ({ id, on, isHeld }) =>
    meetingLink({ meetingId: id, status: isHeld ? 'done' : 'planned', on }, readToday()),
  group: ({ meetingGroupId }) =>
    meetingGroupId === null
      ? { to: '/groepen' }
      : { to: '/groepen/$groupId', params: { groupId: meetingGroupId } },
};

/**
 * How something stands in the calendar.
 * @param onOpen looks at a visit more closely
 */
export const agendaMark =
  (onOpen: (visitId: string) => void) =>
  (entry: AgendaEntry, isRoomy: boolean): ReactNode =>
    entry.kind === 'visit' ? (
      <VisitMark visit={entry.visit} onOpen={onOpen} isRoomy={isRoomy} />
    ) : (
      <AppointmentMark
        appointment={entry.appointment}
        page={pageOf[entry.kind](entry.appointment)}
        isRoomy={isRoomy}
      />
    );

/** The agenda, with how each capability shows what is its own. */
export function Agenda() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const lists = useVisitLists();
  const visitingMothers = useVisitorNames();
  const change = (next: Partial<AgendaSearch>) =>
    void navigate({ search: (current) => ({ ...current, ...next }), resetScroll: false });
  const { open, plan, op = readToday() } = search;
  return (
    <>
      <AgendaPage
        search={search}
        onSearch={change}
        visitingMothers={visitingMothers}
        notices={(days) => <CoverNotices during={days} />}
        mark={agendaMark((visitId) => change({ open: visitId }))}
      />
      {plan === undefined ? null : (
        <AgendaPlan
          act={plan}
          day={op}
          visitingMothers={visitingMothers}
          onClose={() => change({ plan: undefined, op: undefined })}
        />
      )}
      {open === undefined || lists === null ? null : (
        <VisitDialog
          visitId={open}
          lists={lists}
          today={readToday()}
          onClose={() => change({ open: undefined })}
        />
      )}
    </>
  );
}

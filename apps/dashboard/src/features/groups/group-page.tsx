import { type GroupValues, groupFacts } from '@mim/domain/group';
import { namesOf } from '@mim/domain/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { FactList } from '../../components/fact-list.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { BackLink } from '../../dossier-page/dossier-header.js';
import { DossierLayout } from '../../dossier-page/dossier-layout.js';
import { textOfFact } from '../../facts/fact-text.js';
import { factLabel } from '../../facts/fact-words.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { RemovedRecords } from '../../removal/removed-records.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { groupText } from './group-columns.js';
import styles from './group-page.module.css';
import { nextSessionWords } from './model/next-session.js';
import { useSessionExport } from './requests/export-sessions.js';
import {
  type GroupPageAnswer,
  type GroupSessionLine,
  useGroup,
  useGroupSessions,
} from './requests/groups.js';
import { GroupSessions } from './session-list.js';

const GroupDialog = lazy(() => import('./group-dialog.js'));
const SessionDialog = lazy(() => import('./session-dialog.js'));

const route = getRouteApi('/signed-in/coordinator/groepen/$groupId');

/** A meeting group: its sessions, who comes, and a session to record. */
export function GroupPage() {
  const { groupId } = route.useParams();
  const known = useGroup(groupId);
  if (known.isSuccess) return <Group key={groupId} group={known.data} />;
  return (
    <>
      <PageHeader title={m.groups_title()} />
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

type Open =
  | { readonly kind: 'change' | 'record' }
  | { readonly kind: 'correct'; readonly session: GroupSessionLine };

function Group({ group }: { readonly group: GroupPageAnswer }) {
  const { language } = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const navigate = route.useNavigate();
  const exporting = useSessionExport(group.groupId);
  const parts = useGroupSessions(group.groupId).data?.pages ?? [];
  const sessions = parts.flatMap((part) => part.sessions);
  const close = () => setOpen(null);
  return (
    <>
      <BackLink to="/groepen">{m.place_groups()}</BackLink>
      <PageHeader
        title={group.groupName}
        lead={groupText(group, language)}
        actions={
          <>
            {group.hasSessions ? <ExportMenu exporting={exporting} isQuiet /> : null}
            <Button onPress={() => setOpen({ kind: 'change' })}>{m.groups_change()}</Button>
            {group.hasSessions ? null : (
              <RemovalButton
                about={{
                  kind: 'group',
                  id: group.groupId,
                  version: group.version,
                  on: group.firstDay,
                  called: group.groupName,
                }}
                onRemoved={() => void navigate({ to: '/groepen' })}
              />
            )}
            <Button
              variant="primary"
              icon={<Plus size={16} aria-hidden />}
              onPress={() => setOpen({ kind: 'record' })}
            >
              {m.groups_record()}
            </Button>
          </>
        }
      />
      <DossierLayout
        way={
          <Card
            title={m.groups_sessions()}
            {...(group.nextSessionOn === null
              ? {}
              : { lead: nextSessionWords(group.nextSessionOn, readToday(), language) })}
          >
            <GroupSessions
              groupId={group.groupId}
              onCorrect={(session) => setOpen({ kind: 'correct', session })}
            />
            <RemovedRecords of={{ groupId: group.groupId }} />
          </Card>
        }
        side={
          <>
            <Card title={m.groups_facts()}>
              <GroupFacts group={group} />
            </Card>
            <Regulars group={group} />
          </>
        }
      />
      <Suspense>
        {open?.kind === 'change' ? <GroupDialog group={group} onClose={close} /> : null}
        {open?.kind === 'record' ? <SessionDialog group={group} known={sessions} onClose={close} /> : null}
        {open?.kind === 'correct' ? (
          <SessionDialog group={group} known={sessions} session={open.session} onClose={close} />
        ) : null}
      </Suspense>
    </>
  );
}

/** What stands above already is not said again. */
const shownFacts = namesOf(groupFacts).filter(
  (name): name is Exclude<keyof GroupValues, 'groupName' | 'groupForm' | 'rhythm'> =>
    name !== 'groupName' && name !== 'groupForm' && name !== 'rhythm',
);

function GroupFacts({ group }: { readonly group: GroupPageAnswer }) {
  const { language } = useLanguage();
  return (
    <FactList
      facts={[
        ...shownFacts.map((name) => ({
          label: factLabel(groupFacts[name], language),
          value: textOfFact(groupFacts[name], group[name], language),
        })),
        {
          label: m.groups_leaders(),
          value:
            group.leaders.length === 0 ? null : (
              <ul>
                {group.leaders.map(({ id, name }) => (
                  <li key={id}>
                    <VisitingMotherName id={id} name={name} />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

/** Mothers who come, by name. */
function Regulars({ group }: { readonly group: GroupPageAnswer }) {
  const { language } = useLanguage();
  if (group.regulars.length === 0) return null;
  return (
    <Card title={m.groups_regulars()}>
      <ul className={styles.list}>
        {group.regulars.map(({ trajectoryId, name, times, lastOn }) => (
          <li key={trajectoryId}>
            <MotherName trajectoryId={trajectoryId} name={name} />{' '}
            <span className={styles.times}>
              {m.groups_times({ count: times, date: formatDate(lastOn, language) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

import { Plus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovedRecords } from '../../removal/removed-records.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { groupColumns } from './group-columns.js';
import { useSessionExport } from './requests/export-sessions.js';
import { type GroupLine, useGroups } from './requests/groups.js';

const GroupDialog = lazy(() => import('./group-dialog.js'));

const groupId = (group: GroupLine): string => group.groupId;

/** The groups in which mothers meet: when each met last, and how many come. */
export function GroupsPage() {
  const { language } = useLanguage();
  const known = useGroups();
  const exporting = useSessionExport();
  const [isAdding, setAdding] = useState(false);
  const columns = useMemo(() => groupColumns(language), [language]);
  return (
    <>
      <PageHeader
        title={m.place_groups()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet />
            <Button variant="primary" icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
              {m.groups_add()}
            </Button>
          </>
        }
      />
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : known.isPending ? (
        <Skeleton />
      ) : known.data.length === 0 ? (
        <EmptyState title={m.groups_none()}>
          <p>{m.groups_none_help()}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={m.place_groups()}
          isCaptionHidden
          columns={columns}
          rows={known.data}
          rowId={groupId}
        />
      )}
      <RemovedRecords of={{ kind: 'group' }} />
      {isAdding ? (
        <Suspense>
          <GroupDialog onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

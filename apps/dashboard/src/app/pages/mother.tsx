import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../components/skeleton.js';
import { CoverNotices } from '../../features/covers/cover-notices.js';
import { MotherGroups } from '../../features/groups/mother-groups.js';
import { MotherPage } from '../../features/mothers/mother-page.js';
import { TaskActionButton } from './task-action-button.js';

/** Brought in after her page: it stands below what one comes for, and forms weigh the most. */
const MotherOutcome = lazy(() => import('./mother-outcome.js'));

const route = getRouteApi('/signed-in/coordinator/moeders/$trajectoryId');

/** A mother's page, with what other capabilities know of her. */
export function Mother() {
  const { trajectoryId } = route.useParams();
  return (
    <MotherPage
      key={trajectoryId}
      trajectoryId={trajectoryId}
      notices={({ trajectory }) => <CoverNotices locationId={trajectory.locationId} isSmall />}
      panels={(mother) => (
        <>
          <MotherGroups trajectoryId={trajectoryId} />
          <Suspense fallback={<Skeleton kind="block" />}>
            <MotherOutcome mother={mother} />
          </Suspense>
        </>
      )}
      taskAction={(task) => <TaskActionButton task={{ ...task, trajectoryId }} />}
    />
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { VisitingMotherPage } from '../../features/visiting-mothers/visiting-mother-page.js';
import { TaskActionButton } from './task-action-button.js';

const route = getRouteApi('/signed-in/coordinator/bezoekmoeders/$visitingMotherId');

/** A visiting mother's page, with what other capabilities know of her. */
export function VisitingMother() {
  const { visitingMotherId } = route.useParams();
  return (
    <VisitingMotherPage
      key={visitingMotherId}
      visitingMotherId={visitingMotherId}
      way={() => null}
      panels={() => null}
      taskAction={(task) => <TaskActionButton task={task} />}
    />
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { CoverNotices } from '../../features/covers/cover-notices.js';
import { ExpensesCard } from '../../features/expenses/expenses-card.js';
import { GrowthCard } from '../../features/growth/growth-card.js';
import { PreparationCard } from '../../features/preparation/preparation-card.js';
import { SupervisionCard } from '../../features/supervision/supervision-card.js';
import { VisitingMotherPage } from '../../features/visiting-mothers/visiting-mother-page.js';
import { TaskActionButton } from './task-action-button.js';

const route = getRouteApi('/signed-in/coordinator/bezoekmoeders/$visitingMotherId');

/** A visiting mother's page, with what other capabilities know of her. */
export function VisitingMother() {
  const { visitingMotherId } = route.useParams();
  const { voorbereiding } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <VisitingMotherPage
      key={visitingMotherId}
      visitingMotherId={visitingMotherId}
      way={({ isCoordinator }) => (
        <>
          <SupervisionCard visitingMotherId={visitingMotherId} />
          <GrowthCard visitingMotherId={visitingMotherId} />
          <PreparationCard
            visitingMotherId={visitingMotherId}
            isExempt={isCoordinator}
            opened={voorbereiding}
            onClosed={() => void navigate({ search: {}, replace: true, resetScroll: false })}
          />
        </>
      )}
      notices={({ locationId }) => <CoverNotices locationId={locationId} isSmall />}
      panels={({ name }) => <ExpensesCard visitingMotherId={visitingMotherId} name={name} />}
      taskAction={(task) => <TaskActionButton task={task} />}
    />
  );
}

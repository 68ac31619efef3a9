import { outcomeDue, Temporal } from '@mim/domain';
import { getRouteApi } from '@tanstack/react-router';
import { MotherPage } from '../../features/mothers/mother-page.js';
import type { MotherPageAnswer } from '../../features/mothers/requests/mother-page.js';
import { useLocationSettings } from '../../features/mothers/requests/settings.js';
import { OutcomePanel } from '../../features/outcome/outcome-panel.js';
import { TaskAction } from './task-action.js';

const route = getRouteApi('/signed-in/coordinator/moeders/$trajectoryId');

/** A mother's page, with what other capabilities know of her. */
export function Mother() {
  const { trajectoryId } = route.useParams();
  return (
    <MotherPage
      key={trajectoryId}
      trajectoryId={trajectoryId}
      panels={(mother) => <Outcome mother={mother} />}
      taskAction={(task) => <TaskAction task={{ ...task, trajectoryId }} />}
    />
  );
}

/** What the programme brings her, with the moment at which it is to be asked now. */
function Outcome({ mother }: { readonly mother: MotherPageAnswer }) {
  const { trajectory, outcomes, today } = mother;
  const { trajectoryId, locationId, ownQuestion, intakeOn, childBornOn, endedOn } = trajectory;
  const settings = useLocationSettings(locationId);
  const due = outcomeDue(
    { intakeOn, childBorn: childBornOn, endedOn },
    outcomes,
    settings,
    Temporal.PlainDate.from(today),
  );
  return (
    <div id="opbrengst">
      <OutcomePanel
        trajectoryId={trajectoryId}
        ownQuestion={ownQuestion}
        outcomes={outcomes}
        due={due?.moment ?? null}
        today={today}
      />
    </div>
  );
}

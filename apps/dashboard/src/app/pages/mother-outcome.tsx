import { Temporal } from '@mim/domain/kernel';
import { outcomeDue } from '@mim/domain/outcome';
import type { MotherPageAnswer } from '../../features/mothers/model/mother-page.js';
import { useLocationSettings } from '../../features/mothers/requests/settings.js';
import { OutcomePanel } from '../../features/outcome/outcome-panel.js';

/** What the programme brings her, with the moment at which it is to be asked now. */
export default function MotherOutcome({ mother }: { readonly mother: MotherPageAnswer }) {
  const { trajectory, outcomes, today } = mother;
  const { trajectoryId, locationId, ownQuestion, intakeOn, childBornOn, endedOn } = trajectory;
  const settings = useLocationSettings(locationId);
  const due = outcomeDue(
    { intakeOn, childBornOn, endedOn },
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

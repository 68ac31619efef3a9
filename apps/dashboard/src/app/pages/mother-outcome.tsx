import type { MotherPageAnswer } from '../../features/mothers/model/mother-page.js';
import { useLocationSettings } from '../../features/mothers/requests/settings.js';
import { OutcomePanel } from '../../features/outcome/outcome-panel.js';
import { momentToAsk } from './moment-to-ask.js';

/** What the programme brings her, with the moment at which it is to be asked now. */
export default function MotherOutcome({ mother }: { readonly mother: MotherPageAnswer }) {
  const { trajectory, outcomes, today } = mother;
  const { trajectoryId, locationId, ownQuestion } = trajectory;
  const settings = useLocationSettings(locationId);
  return (
    <OutcomePanel
      trajectoryId={trajectoryId}
      ownQuestion={ownQuestion}
      outcomes={outcomes}
      due={momentToAsk(mother, settings)}
      today={today}
    />
  );
}

import type { LocationSettings } from '@mim/domain/location';
import { useEffect, useState } from 'react';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { AskedMother } from '../../features/mothers/actions/trajectory-host.js';
import type { MotherPageAnswer } from '../../features/mothers/model/mother-page.js';
import { useSettledSettings } from '../../features/mothers/requests/settings.js';
import { OutcomeDialog } from '../../features/outcome/outcome-dialog.js';
import { momentToAsk } from './moment-to-ask.js';

export interface OutcomeTaskProps {
  readonly trajectoryId: string;
  readonly onClose: () => void;
}

/** The questionnaire that is to be offered now, over the page where the task stands. */
export default function OutcomeTask({ trajectoryId, onClose }: OutcomeTaskProps) {
  return (
    <AskedMother trajectoryId={trajectoryId} onClose={onClose}>
      {(mother) => <UnderSettings mother={mother} onClose={onClose} />}
    </AskedMother>
  );
}

interface OfMotherProps {
  readonly mother: MotherPageAnswer;
  readonly onClose: () => void;
}

function UnderSettings({ mother, onClose }: OfMotherProps) {
  const settings = useSettledSettings(mother.trajectory.locationId);
  return settings === null ? null : <DueOutcome mother={mother} settings={settings} onClose={onClose} />;
}

interface DueOutcomeProps extends OfMotherProps {
  readonly settings: LocationSettings;
}

function DueOutcome({ mother, settings, onClose }: DueOutcomeProps) {
  // Of the moment at which it was opened: once it is stored, the next may be due.
  const [moment] = useState(() => momentToAsk(mother, settings));
  const isAsked = moment !== null;
  useEffect(() => {
    if (isAsked) return;
    // Somebody else asked it meanwhile: the task goes.
    onClose();
    void refreshDossiers();
  }, [isAsked, onClose]);
  if (!isAsked) return null;
  const { trajectory, outcomes, today } = mother;
  const { trajectoryId, ownQuestion } = trajectory;
  return (
    <OutcomeDialog
      trajectoryId={trajectoryId}
      about={mother.mother.name}
      start={{ moment, today, ownQuestion, earlier: outcomes }}
      onClose={onClose}
    />
  );
}

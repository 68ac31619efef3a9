import { useState } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { Combobox } from '../../../components/form/combobox.js';
import { useFindMothers } from '../../../facts/found-mothers.js';
import { m } from '../../../paraglide/messages.js';
import { actionText } from './actions-of.js';
import { TrajectoryAction, type TrajectoryActionName } from './trajectory-action.js';

export interface ChosenMotherSheetProps {
  /** What is done once it is known with whom. */
  readonly act: Extract<TrajectoryActionName, 'refer' | 'signal'>;
  readonly onClose: () => void;
}

/** Begins an action on a page that is about many mothers: about whom it is, is chosen first, then it is done as on her own page. */
export default function ChosenMotherSheet({ act, onClose }: ChosenMotherSheetProps) {
  const [text, setText] = useState('');
  const [trajectoryId, choose] = useState<string | null>(null);
  const found = useFindMothers(text);
  if (trajectoryId !== null)
    return <TrajectoryAction name={act} trajectoryId={trajectoryId} onClose={onClose} />;
  return (
    <Dialog isSheet title={actionText[act]()} onClose={onClose}>
      <Combobox
        name="moeder"
        label={m.mother_choose_for_act()}
        help={m.visits_choose_help()}
        {...found}
        onSearch={setText}
        value={null}
        onChange={choose}
        autoFocus
      />
    </Dialog>
  );
}

import type { Answers } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { SaveBar } from '../components/form/save-bar.js';
import { m } from '../paraglide/messages.js';

/** What a form by which a visiting mother leaves is about, and what follows. */
export interface LeavingFormProps {
  readonly leaving: Answers['leaving']['families'];
  readonly onClose: () => void;
  readonly onLeft: (answer: Answers['leaving']['stop']) => void;
}

interface LeavingBarProps {
  readonly isSaving: boolean;
  readonly words: string;
  readonly onClose: () => void;
}

export const LeavingBar = ({ isSaving, words, onClose }: LeavingBarProps) => (
  <SaveBar isSaving={isSaving} words={words}>
    <Button variant="quiet" onPress={onClose}>
      {m.action_cancel()}
    </Button>
  </SaveBar>
);

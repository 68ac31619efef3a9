import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../components/button.js';
import { Dialog } from '../../../components/dialog.js';
import { m } from '../../../paraglide/messages.js';
import styles from './round-off-dialog.module.css';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

const choices = {
  end: lazy(() => import('./end-dialog.js')),
  extend: lazy(() => import('./extend-dialog.js')),
} as const;

/** The child is almost 18 months: end the trajectory, or go on for a stated reason. */
export default function RoundOffDialog({ mother, onClose }: TrajectoryDialogProps) {
  const [choice, setChoice] = useState<keyof typeof choices | null>(null);
  if (choice !== null) {
    const Chosen = choices[choice];
    return (
      <Suspense>
        <Chosen mother={mother} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Dialog title={m.mother_round_off({ name: mother.mother.name })} onClose={onClose}>
      <p>{m.mother_round_off_lead()}</p>
      <div className={styles.choices}>
        <Button variant="primary" onPress={() => setChoice('end')}>
          {m.mother_do_end()}
        </Button>
        <Button onPress={() => setChoice('extend')}>{m.mother_do_extend()}</Button>
      </div>
    </Dialog>
  );
}

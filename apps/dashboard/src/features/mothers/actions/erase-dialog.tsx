import { useNavigate } from '@tanstack/react-router';
import EraseDossierDialog from '../../../removal/erase-dossier-dialog.js';
import { mothersMemory } from '../model/mothers-memory.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Erases a mother who asks for it; from her page one comes back to the list. */
export default function EraseDialog({ mother, onClose }: TrajectoryDialogProps) {
  const navigate = useNavigate();
  return (
    <EraseDossierDialog
      kind="mother"
      id={mother.trajectory.trajectoryId}
      name={mother.mother.name}
      onClose={onClose}
      onErased={() => navigate({ to: '/moeders', search: mothersMemory.lastSearch() })}
    />
  );
}

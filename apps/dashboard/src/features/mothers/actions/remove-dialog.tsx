import { useNavigate } from '@tanstack/react-router';
import RemoveDossierDialog from '../../../removal/remove-dossier-dialog.js';
import { mothersMemory } from '../model/mothers-memory.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Removes a mother who was entered by mistake; from her page one comes back to the list. */
export default function RemoveDialog({ mother, onClose }: TrajectoryDialogProps) {
  const navigate = useNavigate();
  return (
    <RemoveDossierDialog
      kind="trajectory"
      id={mother.trajectory.trajectoryId}
      name={mother.mother.name}
      onClose={onClose}
      onRemoved={() => navigate({ to: '/moeders', search: mothersMemory.lastSearch() })}
    />
  );
}

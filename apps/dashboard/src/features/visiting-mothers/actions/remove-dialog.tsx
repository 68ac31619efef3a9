import { useNavigate } from '@tanstack/react-router';
import RemoveDossierDialog from '../../../removal/remove-dossier-dialog.js';
import { visitingMothersMemory } from '../model/visiting-mothers-memory.js';

export interface RemoveDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Removes a visiting mother who was entered by mistake; from her page one comes back to the list. */
export default function RemoveDialog(props: RemoveDialogProps) {
  const navigate = useNavigate();
  return (
    <RemoveDossierDialog
      kind="visiting-mother"
      {...props}
      onRemoved={() => navigate({ to: '/bezoekmoeders', search: visitingMothersMemory.lastSearch() })}
    />
  );
}

import { useNavigate } from '@tanstack/react-router';
import EraseDossierDialog from '../../../removal/erase-dossier-dialog.js';
import { visitingMothersMemory } from '../model/visiting-mothers-memory.js';
import type { RemoveDialogProps } from './remove-dialog.js';

/** Erases a visiting mother who asks for it; from her page one comes back to the list. */
export default function EraseDialog(props: RemoveDialogProps) {
  const navigate = useNavigate();
  return (
    <EraseDossierDialog
      kind="visiting-mother"
      {...props}
      onErased={() => navigate({ to: '/bezoekmoeders', search: visitingMothersMemory.lastSearch() })}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useChosenLocation } from '../../clients/own-locations.js';
import { api } from '../../clients/trpc.js';
import ExpenseDialog from './expense-dialog.js';

/** Declares a cost of whoever is chosen among the visiting mothers of the location. */
export default function DeclareDialog({ onClose }: { readonly onClose: () => void }) {
  const [locationId] = useChosenLocation();
  const known = useQuery(api.visitingMothers.names.queryOptions({ stoppedToo: true }));
  if (known.data === undefined) return null;
  const options = known.data
    .filter((each) => locationId === undefined || each.locationId === locationId)
    .map(({ visitingMotherId, name }) => ({ id: visitingMotherId, label: name }));
  return <ExpenseDialog of={options} locationId={locationId} onClose={onClose} />;
}

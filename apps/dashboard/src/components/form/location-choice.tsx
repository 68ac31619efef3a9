import { useChosenLocation, useOwnLocations } from '../../clients/own-locations.js';
import { m } from '../../paraglide/messages.js';
import { Select } from '../select.js';

/** At which of her locations; not asked of who works at one. The last choice is remembered. */
export function LocationChoice({ help }: { readonly help?: string }) {
  const locations = useOwnLocations();
  const [chosen, choose] = useChosenLocation();
  if (locations.length < 2 || chosen === undefined) return null;
  return (
    <Select
      label={m.location()}
      help={help}
      options={locations.map(({ code, name }) => ({ id: code, label: name }))}
      value={chosen}
      onChange={choose}
    />
  );
}

import type { SettingChoice } from '@mim/domain';
import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';
import { refreshDossiers, toastWithUndo } from '../../../clients/undo.js';
import { type SaveState, useSave } from '../../../components/form/use-save.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type LocationSettingsAnswer = Answers['settings']['get'];
type SetInput = Inputs['settings']['set']['setting'];

/** How a location works, with everything that it chose. */
export const useLocationSettings = (locationId: string) =>
  useQuery(api.settings.get.queryOptions({ locationId }));

/** Chooses a rule from a day on. */
export function useSetSetting(locationId: string, onSaved: () => void): SaveState<SettingChoice> {
  const { language } = useLanguage();
  return useSave({
    send: (choice: SettingChoice, key) =>
      apiClient.settings.set.mutate({ key, locationId, setting: choice as SetInput }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.settings_saved(), actionId, language);
      onSaved();
      await refreshDossiers();
    },
  });
}

import type { SettingChoice } from '@mim/domain/location';
import { useQuery } from '@tanstack/react-query';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { type Answers, api, apiClient, type Inputs } from '../../../clients/trpc.js';
import { type SaveState, useSave } from '../../../components/form/use-save.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type LocationSettingsAnswer = Answers['settings']['get'];
type SetInput = Inputs['settings']['set']['setting'];

/** How a location works, with everything that it chose. */
export const useLocationSettings = (locationId: string) =>
  useQuery(api.settings.get.queryOptions({ locationId }));

/** What held on the day of a choice before it was made. */
type Before = (choice: SettingChoice) => unknown;

/**
 * Chooses a rule from a day on. Choices are added and never removed, so taking one back is choosing from the
 * same day what held there before.
 */
export function useSetSetting(
  locationId: string,
  before: Before,
  onSaved: () => void,
): SaveState<SettingChoice> {
  const { language } = useLanguage();
  const set = (choice: SettingChoice, key: string) =>
    apiClient.settings.set.mutate({ key, locationId, setting: choice as SetInput });
  const takeBack = async (choice: SettingChoice) => {
    try {
      await set(choice, crypto.randomUUID());
    } catch (error) {
      toast(problemFromError(error).message[language], 'danger');
      return;
    }
    await refreshDossiers();
    toast(m.action_undone());
  };
  return useSave({
    send: set,
    onSaved: async (_answer, choice) => {
      const earlier = { ...choice, value: before(choice) };
      toast(m.settings_saved(), 'good', {
        label: m.action_undo(),
        onPress: () => void takeBack(earlier),
      });
      onSaved();
      await refreshDossiers();
    },
  });
}

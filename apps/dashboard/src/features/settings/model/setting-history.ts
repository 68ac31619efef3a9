import { locationSettingList, type SettingName } from '@mim/domain/location';
import type { Answers } from '../../../clients/trpc.js';

export type StoredSetting = Answers['settings']['get']['dated'][number];

/** What a location chose for a setting, and whether that holds today, held before, or will hold. */
export interface SettingChoice extends Pick<StoredSetting, 'value' | 'validFrom' | 'setAt'> {
  readonly when: 'now' | 'before' | 'later';
}

/** What was chosen for a setting, the latest day first; of one day only the last choice holds. */
export function settingHistory(
  dated: readonly Pick<StoredSetting, 'name' | 'value' | 'validFrom' | 'setAt'>[],
  name: SettingName,
  today: string,
): readonly SettingChoice[] {
  const own = dated
    .filter((choice) => choice.name === name)
    .toSorted((a, b) => (a.validFrom + a.setAt < b.validFrom + b.setAt ? 1 : -1));
  const now = own.find(({ validFrom }) => validFrom <= today);
  return own.map((choice) => ({
    ...choice,
    when: choice === now ? 'now' : choice.validFrom > today ? 'later' : 'before',
  }));
}

/**
 * The value that holds on a day: the last that was chosen from that day or before, or else the programme's
 * own rule.
 */
export const settingOn = (
  dated: Parameters<typeof settingHistory>[0],
  name: SettingName,
  day: string,
): unknown => {
  const chosen = settingHistory(dated, name, day).find(({ when }) => when === 'now');
  return chosen === undefined ? locationSettingList[name].default : chosen.value;
};

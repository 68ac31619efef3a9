export {
  type DatedGuidancePolicy,
  type DatedSetting,
  type DatedVisitPolicy,
  type SettingsInTime,
  settingsInTime,
  settingsOn,
} from './dated-settings.js';
export { type NotClosed, whyNotClosed } from './location-closing.js';
export {
  defaultLocationSettings,
  type LocationSettings,
  locationSettingList,
  type SettingName,
  type SettingValue,
  settingNames,
  shownSettingNames,
} from './location-settings.js';
export { type LocationDays, type LocationState, locationState } from './location-state.js';
export { type PlaceAct, placeActs } from './place-acts.js';
export {
  type RequiredSetting,
  type Setting,
  type SettingGroup,
  type SettingKind,
  settingGroups,
} from './setting.js';
export type { SettingChoice } from './setting-schema.js';
export {
  type TargetGroupRestriction,
  type TargetGroupWidening,
  targetGroupRestrictions,
  targetGroupWidenings,
} from './target-group.js';

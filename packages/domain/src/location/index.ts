export type { DatedSetting, SettingChoice } from './dated-settings.js';
export type { LocationSettings, SettingName, SettingValue } from './location-settings.js';
export { type Setting, type SettingGroup, settingGroups } from './setting.js';
export {
  type TargetGroupRestriction,
  type TargetGroupWidening,
  targetGroupRestrictions,
  targetGroupWidenings,
} from './target-group.js';

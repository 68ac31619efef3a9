export { readSetting, settingChoiceSchema, settingsOn } from './dated-settings.js';
export {
  defaultLocationSettings,
  locationSettingList,
  settingNames,
  shownSettingNames,
} from './location-settings.js';

export type { Setting } from './setting.js';
export { type SettingName, settingList } from './setting-list.js';
export { readSettings, type Settings } from './settings.js';

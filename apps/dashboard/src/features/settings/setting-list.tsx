import {
  locationSettingList,
  type SettingGroup,
  type SettingName,
  settingGroups,
  shownSettingNames,
} from '@mim/domain/location';
import { useEffect } from 'react';
import { afterDrawing } from '../../components/after-drawing.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { settingHistory } from './model/setting-history.js';
import { settingText } from './model/setting-text.js';
import type { LocationSettingsAnswer } from './requests/location-settings.js';
import styles from './settings-page.module.css';

export interface SettingListProps {
  readonly settings: LocationSettingsAnswer;
  readonly today: string;
  /** The setting that a link led to: it comes into view, and the keyboard stands at its button. */
  readonly wanted?: string | undefined;
  readonly onChange: (name: SettingName) => void;
}

const buttonId = (name: SettingName): string => `instelling-${name}`;

const namesOf = (group: SettingGroup) =>
  shownSettingNames.filter((name) => locationSettingList[name].group === group);

/** Every rule that is the location's own choice: what holds today, since when, and why it is there. */
export function SettingList({ settings, today, wanted, onChange }: SettingListProps) {
  const { language } = useLanguage();
  useEffect(() => {
    const name = shownSettingNames.find((each) => each === wanted);
    if (name === undefined) return;
    afterDrawing(() => {
      const button = document.getElementById(buttonId(name));
      button?.scrollIntoView({ block: 'center' });
      button?.focus({ preventScroll: true });
    });
  }, [wanted]);
  return settingGroups.codes
    .filter(({ code }) => namesOf(code).length > 0)
    .map(({ code, label }) => (
      <Card key={code} title={label[language]}>
        <dl className={styles.settings}>
          {namesOf(code).map((name) => {
            const { label: words, help } = locationSettingList[name];
            const history = settingHistory(settings.dated, name, today);
            const now = history.find(({ when }) => when === 'now');
            const later = history.findLast(({ when }) => when === 'later');
            return (
              <div key={name} className={styles.setting}>
                <dt>{words[language]}</dt>
                <dd className={styles.value}>{settingText(name, settings.current[name], language)}</dd>
                <dd className={styles.help}>
                  {help[language]}{' '}
                  {now === undefined ? null : m.settings_since({ date: formatDate(now.validFrom, language) })}
                  {later === undefined
                    ? null
                    : ` ${m.settings_becomes({
                        date: formatDate(later.validFrom, language),
                        value: settingText(name, later.value, language),
                      })}`}
                </dd>
                <dd className={styles.change}>
                  <Button
                    id={buttonId(name)}
                    aria-label={m.settings_change_what({ name: words[language] })}
                    onPress={() => onChange(name)}
                  >
                    {m.settings_change()}
                  </Button>
                </dd>
              </div>
            );
          })}
        </dl>
      </Card>
    ));
}

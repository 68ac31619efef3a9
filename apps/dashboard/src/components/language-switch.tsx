import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './language-switch.module.css';
import { SegmentedControl } from './segmented-control.js';

const options = [
  { id: 'nl', label: 'NL' },
  { id: 'en', label: 'EN' },
] as const;

/** Dutch or English, at once and remembered. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  return (
    <div className={styles.switch} data-language-switch>
      <SegmentedControl
        label={m.language_label()}
        options={options}
        value={language}
        onChange={setLanguage}
      />
    </div>
  );
}

import { locationSettingList, type SettingName } from '@mim/domain/location';
import { settingChoiceSchema } from '@mim/domain/location/schema';
import { Dialog } from '../../components/dialog.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { SettingChoice } from './model/setting-history.js';
import { settingText } from './model/setting-text.js';
import { SettingValueField } from './setting-value-field.js';
import styles from './settings-page.module.css';

export interface SettingDialogProps {
  readonly name: SettingName;
  /** What holds today. */
  readonly value: unknown;
  /** What was chosen before and for later. */
  readonly history: readonly SettingChoice[];
  readonly today: string;
  readonly saving: SaveState<typeof settingChoiceSchema._output>;
  readonly onClose: () => void;
}

const whenText = {
  now: m.settings_when_now,
  before: m.settings_when_before,
  later: m.settings_when_later,
} as const satisfies Record<SettingChoice['when'], () => string>;

/** Chooses another value for a setting, from a day on; what held before that day stays as it was. */
export function SettingDialog({ name, value, history, today, saving, onClose }: SettingDialogProps) {
  const { language } = useLanguage();
  const setting = locationSettingList[name];
  const form = useForm({
    initial: { value, validFrom: today as string | null },
    schema: settingChoiceSchema,
    labels: { value: setting.label[language], validFrom: m.settings_valid_from() },
    toInput: ({ value: chosen, validFrom }) => ({ name, value: chosen, validFrom: validFrom ?? undefined }),
  });
  return (
    <Dialog title={setting.label[language]} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <SettingValueField {...form.field('value')} setting={name} help={setting.help[language]} />
        <DateField {...form.field('validFrom')} help={m.settings_valid_from_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} />
      </Form>
      <section className={styles.history}>
        <h3>{m.settings_history()}</h3>
        <ul>
          {history.map((choice) => (
            <li key={choice.validFrom + choice.setAt}>
              {m.settings_from({ date: formatDate(choice.validFrom, language) })}:{' '}
              <strong>{settingText(name, choice.value, language)}</strong> ({whenText[choice.when]()})
            </li>
          ))}
          <li>
            {m.settings_programme_rule()}: <strong>{settingText(name, setting.default, language)}</strong>
          </li>
        </ul>
      </section>
    </Dialog>
  );
}

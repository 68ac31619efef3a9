import { type WeekPart, weekParts } from '@mim/domain/code-lists';
import { addDays } from '@mim/domain/kernel';
import field from '../components/field.module.css';
import { type FieldProps, LabelMark } from '../components/form/field-parts.js';
import { formatWeekday } from '../language/format-weekday.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './week-parts-field.module.css';

/** Days by parts of the day, in the order of the domain's list. */
const days = [...new Set(weekParts.values.map((part) => part.split('-')[0] ?? ''))];
const parts = [...new Set(weekParts.values.map((part) => part.split('-')[1] ?? ''))];

const partText: Readonly<Record<string, () => string>> = {
  morning: m.intake_week_morning,
  afternoon: m.intake_week_afternoon,
  evening: m.intake_week_evening,
};

/** A week from Monday, to name its days by. */
const monday = '2024-01-01';

/** When in the week: a small grid to tick, days under one another and parts of the day beside one another. */
export function WeekPartsField(props: FieldProps<readonly WeekPart[]>) {
  const { name, label, help, isMissing, value, onChange } = props;
  const { language } = useLanguage();
  const toggle = (part: WeekPart, isOn: boolean) =>
    onChange(weekParts.values.filter((one) => (one === part ? isOn : value.includes(one))));
  return (
    <fieldset className={field.field} data-field={name}>
      <legend className={field.label}>
        {label}
        <LabelMark isMissing={isMissing} />
      </legend>
      {help === undefined ? null : <p className={field.help}>{help}</p>}
      <table className={styles.week}>
        <thead>
          <tr>
            <td />
            {parts.map((part) => (
              <th key={part} scope="col" className={styles.head}>
                {partText[part]?.()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day, index) => (
            <tr key={day}>
              <th scope="row" className={styles.day}>
                {formatWeekday(addDays(monday, index), language)}
              </th>
              {weekParts.codes
                .filter(({ code }) => code.startsWith(`${day}-`))
                .map(({ code, label: part }) => (
                  <td key={code} className={styles.cell}>
                    <label className={styles.part}>
                      <input
                        type="checkbox"
                        className={styles.input}
                        aria-label={part[language]}
                        checked={value.includes(code)}
                        onChange={(event) => toggle(code, event.target.checked)}
                      />
                    </label>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

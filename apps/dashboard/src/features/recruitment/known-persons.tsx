import { duplicateGrounds } from '@mim/domain/person';
import { motherStatuses } from '@mim/domain/registration';
import { RadioGroup } from '../../components/form/radio-group.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useKnownPersons } from './requests/recruitment.js';

const somebodyNew = 'new';

export interface KnownPersonsProps {
  readonly applicantId: string;
  /** Who she is in the register; null: somebody new. */
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
}

/** Whether who is accepted is in the register already, such as a programme mother who has ended: one person, two roles. */
export function KnownPersons({ applicantId, value, onChange }: KnownPersonsProps) {
  const { language } = useLanguage();
  const known = useKnownPersons(applicantId).data ?? [];
  if (known.length === 0) return null;
  const options = known.map(({ personId, name, grounds, status }) => {
    const why = formatList(
      grounds.map((ground) => duplicateGrounds.label(ground, language)),
      language,
    );
    const role = status === null ? null : motherStatuses.label(status, language);
    return { id: personId, label: [name, role, why].filter((part) => part !== null).join(' · ') };
  });
  return (
    <RadioGroup
      name="personId"
      label={m.recruitment_known()}
      help={m.recruitment_known_help()}
      value={value ?? somebodyNew}
      onChange={(chosen) => onChange(chosen === null || chosen === somebodyNew ? null : chosen)}
      error={undefined}
      options={[{ id: somebodyNew, label: m.recruitment_known_new() }, ...options]}
    />
  );
}

import { useState } from 'react';
import { Card } from '../../components/card.js';
import { Combobox } from '../../components/form/combobox.js';
import { LinkButton } from '../../components/link-button.js';
import { useDebouncedValue } from '../../components/use-debounced-value.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useFindMothers } from './requests/find-mothers.js';
import { useNextToRecord } from './requests/next-to-record.js';

export interface MotherChooserProps {
  readonly isPlan: boolean;
  readonly onChoose: (trajectoryId: string) => void;
}

/** Whom a visit is about: the one that waits longest to be recorded, or another by name. */
export function MotherChooser({ isPlan, onChoose }: MotherChooserProps) {
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const found = useFindMothers(useDebouncedValue(text));
  const next = useNextToRecord();
  const waits = next.data?.visit ?? null;
  return (
    <>
      {isPlan || waits === null ? null : (
        <Card
          title={m.visits_to_record()}
          lead={m.visits_record_next({
            name: waits.motherName,
            date: formatDate(waits.visitOn, language, 'long'),
          })}
        >
          <div>
            <LinkButton variant="primary" to="/huisbezoeken/nieuw" search={{ bezoek: waits.visitId }}>
              {m.visits_do_record()}
            </LinkButton>
          </div>
        </Card>
      )}
      <Combobox
        name="moeder"
        label={isPlan ? m.visits_choose_mother_plan() : m.visits_choose_mother()}
        help={m.visits_choose_help()}
        options={found.options}
        isSearching={found.isSearching}
        onSearch={setText}
        value={null}
        onChange={(trajectoryId) => {
          if (trajectoryId !== null) onChoose(trajectoryId);
        }}
      />
    </>
  );
}

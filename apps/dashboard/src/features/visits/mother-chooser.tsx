import { useState } from 'react';
import { Card } from '../../components/card.js';
import { Combobox } from '../../components/form/combobox.js';
import { LinkButton } from '../../components/link-button.js';
import { useFindMothers } from '../../facts/found-mothers.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useNextRecordable } from './requests/next-recordable.js';

export interface MotherChooserProps {
  readonly isPlan: boolean;
  readonly onChoose: (trajectoryId: string) => void;
}

/** Whom a visit is about: the oldest planned visit that can be recorded, or another by name. */
export function MotherChooser({ isPlan, onChoose }: MotherChooserProps) {
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const found = useFindMothers(text);
  const next = useNextRecordable();
  const oldest = next.data?.visit ?? null;
  return (
    <>
      {isPlan || oldest === null ? null : (
        <Card
          title={m.visits_to_record()}
          lead={m.visits_record_next({
            name: oldest.motherName,
            date: formatDate(oldest.visitOn, language, 'long'),
          })}
        >
          <div>
            <LinkButton variant="primary" to="/huisbezoeken/nieuw" search={{ bezoek: oldest.visitId }}>
              {m.visits_do_record()}
            </LinkButton>
          </div>
        </Card>
      )}
      <Combobox
        name="moeder"
        label={isPlan ? m.visits_choose_mother_plan() : m.visits_choose_mother()}
        help={m.visits_choose_help()}
        {...found}
        onSearch={setText}
        value={null}
        onChange={(trajectoryId) => {
          if (trajectoryId !== null) onChoose(trajectoryId);
        }}
      />
    </>
  );
}

import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { Notice } from '../../../components/notice.js';
import { m } from '../../../paraglide/messages.js';

export interface EditionNotesProps {
  readonly published: Published;
  /** The year that the page is of, whose note stands above all already. */
  readonly except?: number;
  readonly language: Language;
}

/** What there is to know of the editions as a whole. */
export function EditionNotes({ published, except, language }: EditionNotesProps) {
  const noted = published.editions
    .filter(({ year, note }) => note !== null && year !== except)
    .sort((a, b) => a.year - b.year);
  if (noted.length === 0) return null;
  return (
    <div>
      <Notice title={m.figures_edition_notes()}>
        {noted.map(({ year, note }) => (
          <p key={year}>
            {year}: {note?.[language]}
          </p>
        ))}
      </Notice>
    </div>
  );
}

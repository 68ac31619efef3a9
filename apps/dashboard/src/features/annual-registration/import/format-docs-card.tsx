import { type FormatVersion, formatVersions } from '@mim/domain/delivery';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { useSave } from '../../../components/form/use-save.js';
import { m } from '../../../paraglide/messages.js';
import styles from '../annual-registration.module.css';
import { downloadFormatDoc, type FormatDocKind } from '../requests/delivery-files.js';

const words: Readonly<Record<FormatDocKind, () => string>> = {
  schema: () => m.registration_format_schema(),
  xlsx: () => m.registration_format_xlsx(),
  csv: () => m.registration_format_csv(),
  markdown: () => m.registration_format_markdown(),
};

/** What describes the formats of a delivery, for who makes the software of a location; the newest first. */
export function FormatDocsCard({ year }: { readonly year: number | undefined }) {
  return (
    <Card title={m.registration_format_title()} lead={m.registration_format_lead()}>
      {formatVersions.toReversed().map((format) => (
        <FormatDocs key={format} format={format} year={year} />
      ))}
    </Card>
  );
}

interface FormatDocsProps {
  readonly format: FormatVersion;
  /** Of which year the codes are; absent: the last year that is over. */
  readonly year: number | undefined;
}

function FormatDocs({ format, year }: FormatDocsProps) {
  const saving = useSave({
    send: (kind: FormatDocKind) => downloadFormatDoc({ format, kind, ...(year !== undefined && { year }) }),
    onSaved: () => {},
  });
  return (
    <div className={styles.format}>
      <h3>{m.registration_format({ format })}</h3>
      <div className={styles.docs}>
        {(Object.keys(words) as FormatDocKind[]).map((kind) => (
          <Button
            key={kind}
            isDisabled={saving.isSaving}
            onPress={() => saving.save(kind)}
            aria-label={m.registration_format_doc({ doc: words[kind](), format })}
          >
            {words[kind]()}
          </Button>
        ))}
      </div>
      <SaveNotice saving={saving} />
    </div>
  );
}

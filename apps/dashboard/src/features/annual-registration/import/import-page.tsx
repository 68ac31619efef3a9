import { archiveLimits, megabytes } from '@mim/domain/archive';
import { deliveryFileProblems } from '@mim/domain/delivery';
import type { Problem } from '@mim/domain/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useChosenLocation } from '../../../clients/own-locations.js';
import { Button } from '../../../components/button.js';
import { DropArea } from '../../../components/file-import/drop-area.js';
import { LocationChoice } from '../../../components/form/location-choice.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { useSave } from '../../../components/form/use-save.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { BackLink } from '../../../dossier-page/dossier-header.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from '../annual-registration.module.css';
import { type ChosenFile, chosenFile, downloadTemplate } from '../requests/delivery-files.js';
import { FileView } from './file-view.js';
import { FormatDocsCard } from './format-docs-card.js';

const route = getRouteApi('/signed-in/coordinator/jaarregistratie/bestand');

/** A year that was registered with other software comes in: a file is chosen, checked, and sent. */
export function DeliveryImportPage() {
  const { jaar: year } = route.useSearch();
  const [locationId] = useChosenLocation();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { language } = useLanguage();
  const take = async (chosen: File) => {
    setProblem(null);
    if (chosen.size > archiveLimits.packed) return setProblem(deliveryFileProblems.tooLarge);
    try {
      setFile(await chosenFile(chosen));
    } catch {
      setProblem(deliveryFileProblems.unreadable);
    }
  };
  return (
    <>
      <BackLink to="/jaarregistratie" search={year === undefined ? {} : { jaar: year }}>
        {m.place_registration()}
      </BackLink>
      <PageHeader
        title={m.registration_file_title()}
        lead={m.registration_file_lead()}
        actions={<Template year={year} locationId={locationId} />}
      />
      <LocationChoice />
      <div className={styles.page}>
        {problem === null ? null : (
          <Notice tone="danger" title={problem.message[language]} isAlert>
            <p>{problem.remedy[language]}</p>
          </Notice>
        )}
        {file === null ? (
          <DropArea
            label={m.registration_file_drop()}
            help={m.registration_file_drop_help({
              megabytes: String(megabytes(archiveLimits.packed)),
            })}
            accepted={['.zip', '.xlsx']}
            problems={deliveryFileProblems}
            onFile={(chosen) => void take(chosen)}
            onRefuse={setProblem}
          />
        ) : (
          <>
            <FileView key={`${file.id} ${locationId}`} file={file} locationId={locationId} />
            <p>
              <Button onPress={() => setFile(null)}>{m.registration_file_other()}</Button>
            </p>
          </>
        )}
        <FormatDocsCard year={year} />
      </div>
    </>
  );
}

interface TemplateProps {
  /** Absent: the last year that is over. */
  readonly year: number | undefined;
  readonly locationId: string | undefined;
}

/** The workbook for a year, with the facts of the location in it. */
function Template({ year, locationId }: TemplateProps) {
  const { language } = useLanguage();
  const saving = useSave({
    send: (of: Parameters<typeof downloadTemplate>[0]) => downloadTemplate(of),
    onSaved: () => {},
  });
  const asked = {
    language,
    ...(year !== undefined && { year }),
    ...(locationId !== undefined && { locationId }),
  };
  return (
    <div>
      <Button isDisabled={saving.isSaving} onPress={() => saving.save(asked)}>
        {m.registration_file_template()}
      </Button>
      <SaveNotice saving={saving} />
    </div>
  );
}

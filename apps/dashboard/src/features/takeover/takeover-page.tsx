import { megabytes } from '@mim/domain/archive';
import type { Problem } from '@mim/domain/kernel';
import { takeoverLimits } from '@mim/domain/takeover';
import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { DropArea } from '../../components/file-import/drop-area.js';
import { tableLimits } from '../../components/file-import/sheet-table.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { Link } from '../../components/link.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { Stepper } from '../../components/stepper.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { asksColumns } from './asks-columns.js';
import { CheckStep } from './check-step.js';
import { ColumnsStep } from './columns-step.js';
import { EarlierTakeovers } from './earlier-takeovers.js';
import { downloadTemplate, readFile, type Stored, useBegin, useTakeover } from './requests/takeover.js';
import { StoredStep } from './stored-step.js';
import styles from './takeover.module.css';

const steps = [
  { id: 'file', label: m.takeover_step_file },
  { id: 'columns', label: m.takeover_step_columns },
  { id: 'check', label: m.takeover_step_check },
  { id: 'stored', label: m.takeover_step_stored },
] as const;
type StepId = (typeof steps)[number]['id'];

/** A location's running work comes in from a spreadsheet: a file, its columns, what it would do, and then as a whole. */
export function TakeoverPage() {
  const [locationId] = useChosenLocation();
  return <TakeoverOf key={locationId} locationId={locationId} />;
}

function TakeoverOf({ locationId }: { readonly locationId: string | undefined }) {
  const { data: takeover, error } = useTakeover(locationId);
  const [stored, setStored] = useState<Stored | null>(null);
  /** Which of the two is looked at, where she chose; null: what the file asks for. */
  const [chosen, setChosen] = useState<'columns' | 'check' | null>(null);
  const shown =
    stored !== null
      ? 'stored'
      : takeover === null || takeover === undefined
        ? 'file'
        : takeover.judged === null
          ? 'columns'
          : (chosen ?? (asksColumns(takeover) ? 'columns' : 'check'));
  const place = steps.findIndex(({ id }) => id === shown);
  return (
    <>
      <PageHeader title={m.place_takeover()} lead={<Link to="/instellingen">{m.takeover_back()}</Link>} />
      <div className={styles.layout}>
        <Stepper<StepId>
          label={m.takeover_steps()}
          steps={steps.map(({ id, label }, index) => ({
            id,
            label: label(),
            isDone: index < place || stored !== null,
          }))}
          current={shown}
        />
        <div className={styles.body}>
          {error === null ? null : <ErrorState problem={problemFromError(error)} />}
          {takeover === undefined && error === null ? <Skeleton /> : null}
          {shown === 'file' && takeover === null ? <FileStep locationId={locationId} /> : null}
          {takeover === null || takeover === undefined || stored !== null ? null : shown === 'columns' ? (
            <ColumnsStep takeover={takeover} locationId={locationId} onOn={() => setChosen('check')} />
          ) : (
            <CheckStep
              takeover={takeover}
              locationId={locationId}
              onColumns={() => setChosen('columns')}
              onStored={setStored}
            />
          )}
          {stored === null ? null : <StoredStep stored={stored} onAgain={() => setStored(null)} />}
          {shown === 'file' ? <EarlierTakeovers /> : null}
        </div>
      </div>
    </>
  );
}

/** Bringing a file: the template that was filled in, or a spreadsheet of her own. */
function FileStep({ locationId }: { readonly locationId: string | undefined }) {
  const { language } = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const reading = useRef(new AbortController());
  const beginning = useBegin(locationId);
  const template = useSave({ send: () => downloadTemplate(language), onSaved: () => undefined });
  const take = async (file: File) => {
    reading.current.abort();
    reading.current = new AbortController();
    setProblem(null);
    setReading(true);
    const read = await readFile(file, reading.current.signal);
    setReading(false);
    if (read.ok) beginning.save({ fileName: file.name, sheets: read.value.sheets });
    else setProblem(read.problem);
  };
  return (
    <>
      <Card
        title={m.takeover_template_title()}
        lead={m.takeover_template_lead()}
        actions={
          <Button icon={<Download size={16} aria-hidden />} onPress={() => template.save(undefined)}>
            {m.takeover_template()}
          </Button>
        }
      >
        <p>{m.takeover_own()}</p>
        <SaveNotice saving={template} />
      </Card>
      {problem === null ? null : <ErrorState problem={problem} />}
      <SaveNotice saving={beginning} />
      <LocationChoice help={m.takeover_location_help()} />
      {isReading || beginning.isSaving ? (
        <p role="status">{m.takeover_reading()}</p>
      ) : (
        <DropArea
          label={m.takeover_drop()}
          help={m.takeover_drop_help({
            megabytes: String(megabytes(tableLimits.bytes)),
            rows: String(takeoverLimits.rows),
          })}
          onFile={(file) => void take(file)}
          onRefuse={setProblem}
        />
      )}
    </>
  );
}

import { megabytes } from '@mim/domain/archive';
import type { ReferralSource } from '@mim/domain/code-lists';
import { useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { ErrorState } from '../../components/error-state.js';
import { DropArea } from '../../components/file-import/drop-area.js';
import { tableLimits } from '../../components/file-import/sheet-table.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { UnsavedGuard } from '../../components/form/unsaved-guard.js';
import { Link } from '../../components/link.js';
import { PageHeader } from '../../components/page-header.js';
import { Stepper } from '../../components/stepper.js';
import { m } from '../../paraglide/messages.js';
import { CheckedView } from './import/checked-view.js';
import { Checking } from './import/checking.js';
import { EarlierLists } from './import/earlier-lists.js';
import styles from './import/import.module.css';
import { StoredView } from './import/stored-view.js';
import { type ImportStage, useImport } from './import/use-import.js';

const steps = [
  { id: 'choose', label: m.prospects_import_step_choose },
  { id: 'check', label: m.prospects_import_step_check },
  { id: 'stored', label: m.prospects_import_step_stored },
] as const;

const stepOf = {
  choose: 'choose',
  reading: 'choose',
  checking: 'check',
  checked: 'check',
  stored: 'stored',
} as const satisfies Record<ImportStage['at'], (typeof steps)[number]['id']>;

/** Taking in a clinic's list: brought, looked at row by row, and only then stored. */
export function ImportPage() {
  const [locationId] = useChosenLocation();
  const [source, setSource] = useState<ReferralSource>('well-baby-clinic');
  const { stage, chooseFile, paste, refuse, map, correct, stored, restart } = useImport(locationId);
  const current = stepOf[stage.at];
  const shown = checkedList(stage);
  const place = steps.findIndex(({ id }) => id === current);
  return (
    <>
      <PageHeader
        title={m.prospects_import_title()}
        lead={<Link to="/aanmeldingen">{m.prospects_import_back()}</Link>}
      />
      <div className={styles.layout}>
        <Stepper
          label={m.prospects_import_steps()}
          steps={steps.map(({ id, label }, index) => ({
            id,
            label: label(),
            isDone: index < place || stage.at === 'stored',
          }))}
          current={current}
        />
        <div className={styles.body}>
          <UnsavedGuard isDirty={shown !== null} />
          {stage.at === 'choose' ? (
            <>
              {stage.problem === null ? null : <ErrorState problem={stage.problem} />}
              <LocationChoice help={m.prospects_import_location_help()} />
              <DropArea
                label={m.prospects_import_drop()}
                help={m.prospects_import_drop_help({
                  megabytes: String(megabytes(tableLimits.bytes)),
                  rows: String(tableLimits.rows),
                })}
                onFile={chooseFile}
                onPaste={paste}
                onRefuse={refuse}
              />
            </>
          ) : null}
          {stage.at === 'reading' ? (
            <Checking words={m.prospects_import_reading({ name: stage.name })} done={null} onStop={restart} />
          ) : null}
          {stage.at === 'checking' && stage.last === null ? (
            <Checking
              words={m.prospects_import_checking({ count: stage.list.table.rows.length })}
              done={stage.done}
              onStop={restart}
            />
          ) : null}
          {shown === null ? null : (
            <CheckedView
              list={shown.list}
              checked={shown.checked}
              problem={shown.problem}
              done={shown.done}
              source={source}
              onSource={setSource}
              onMap={map}
              onCorrect={correct}
              onStored={stored}
              onRestart={restart}
            />
          )}
          {stage.at === 'stored' ? (
            <StoredView list={stage.list} checked={stage.checked} stored={stage.stored} onRestart={restart} />
          ) : null}
          {stage.at === 'choose' ? <EarlierLists /> : null}
        </div>
      </div>
    </>
  );
}

/** The list whose rows were looked at, also while they are looked at again with other columns. */
function checkedList(stage: ImportStage) {
  if (stage.at === 'checked') return { ...stage, done: null };
  if (stage.at !== 'checking' || stage.last === null) return null;
  return { list: stage.list, checked: stage.last, problem: null, done: stage.done };
}

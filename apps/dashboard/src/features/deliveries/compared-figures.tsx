import { useState } from 'react';
import { Button } from '../../components/button.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { m } from '../../paraglide/messages.js';
import { ChangedFigures } from '../../sent-figures/changed-figures.js';
import { type Compared, compareVersion } from './requests/deliveries.js';

export interface ComparedFiguresProps {
  readonly locationId: string;
  readonly year: number;
  /** A correction. */
  readonly version: number;
}

/** Which figures a correction made others, once somebody asks: it is read for her, and the location reads that she did. */
export function ComparedFigures(asked: ComparedFiguresProps) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const comparing = useSave({ send: () => compareVersion(asked), onSaved: setCompared });
  const [before, after] = [compared?.before ?? 0, asked.version].map((each) =>
    m.registration_version({ version: String(each) }),
  );
  if (compared !== null)
    return (
      <ChangedFigures
        figures={compared.figures}
        title={m.deliveries_figures_changed()}
        same={m.deliveries_figures_same()}
        before={before ?? ''}
        after={after ?? ''}
      />
    );
  return (
    <div>
      <SaveNotice saving={comparing} />
      <Button isDisabled={comparing.isSaving} onPress={() => comparing.save(null)}>
        {m.deliveries_figures_compare()}
      </Button>
    </div>
  );
}

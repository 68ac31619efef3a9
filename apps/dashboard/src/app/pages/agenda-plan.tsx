import { type ComponentType, lazy, Suspense } from 'react';
import type { Option } from '../../components/select.js';
import type { PlanAct } from '../../features/agenda/agenda-search.js';

export interface AgendaPlanProps {
  /** What is planned. */
  readonly act: PlanAct;
  /** The day that it begins with, ISO text. */
  readonly day: string;
  readonly visitingMothers: readonly Option[];
  readonly onClose: () => void;
}

type SheetProps = Omit<AgendaPlanProps, 'act'>;

/** Where each act is done; each is brought in when it is asked for, and one without a sheet does not compile. */
const sheets: Readonly<Record<PlanAct, ComponentType<SheetProps>>> = {
  huisbezoek: lazy(() => import('../../features/visits/plan-sheet.js')),
  begeleidingsgesprek: lazy(() => import('../../features/supervision/plan-sheet.js')),
  bijeenkomst: lazy(() => import('../../features/meetings/plan-sheet.js')),
  'eerste-gesprek': lazy(() => import('../../features/recruitment/plan-talk-sheet.js')),
  kennismaking: lazy(() => import('../../features/prospects/plan-intake-sheet.js')),
};

/** Plans something in a sheet over the agenda, which stays as it is. */
export function AgendaPlan({ act, ...props }: AgendaPlanProps) {
  const Sheet = sheets[act];
  return (
    <Suspense>
      <Sheet {...props} />
    </Suspense>
  );
}

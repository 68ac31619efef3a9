import {
  CalendarOff,
  ClipboardCheck,
  Ellipsis,
  Eraser,
  type LucideIcon,
  PencilLine,
  Trash2,
  UserCog,
  UserPen,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import buttons from '../../../components/button.module.css';
import { classNames } from '../../../components/class-names.js';
import { Menu } from '../../../components/menu.js';
import { m } from '../../../paraglide/messages.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';

const PersonSheet = lazy(() => import('./person-sheet.js'));
const RegistrationSheet = lazy(() => import('./registration-sheet.js'));
const CoordinatorDialog = lazy(() => import('./coordinator-dialog.js'));
const ReadinessDialog = lazy(() => import('./readiness-dialog.js'));
const LeaveDialog = lazy(() => import('../../../leaving/leave-dialog.js'));
const RemoveDialog = lazy(() => import('./remove-dialog.js'));
const EraseDialog = lazy(() => import('./erase-dialog.js'));

const actions = {
  readiness: { label: m.visiting_mother_do_readiness, icon: ClipboardCheck },
  person: { label: m.mother_edit_person, icon: UserPen },
  registration: { label: m.mother_edit_registration, icon: PencilLine },
  coordinator: { label: m.visiting_coordinator_do, icon: UserCog },
  leave: { label: m.leaving_do, icon: CalendarOff },
  remove: { label: m.today_remove_visiting_mother, icon: Trash2 },
  erase: { label: m.erasure_do, icon: Eraser },
} as const satisfies Record<string, { readonly label: () => string; readonly icon: LucideIcon }>;
type Action = keyof typeof actions;

export interface VisitingMotherActionsProps {
  readonly visitingMother: VisitingMotherAnswer;
}

/** What can be done about her now. */
export function VisitingMotherActions({ visitingMother }: VisitingMotherActionsProps) {
  const [open, setOpen] = useState<Action | null>(null);
  const { visitingMotherId: id, name, state } = visitingMother;
  const names = (Object.keys(actions) as Action[]).filter(
    (action) => action !== 'leave' || state !== 'stopped',
  );
  const onClose = () => setOpen(null);
  const shown = {
    readiness: <ReadinessDialog visitingMotherId={id} onClose={onClose} />,
    person: <PersonSheet visitingMother={visitingMother} onClose={onClose} />,
    registration: <RegistrationSheet visitingMother={visitingMother} onClose={onClose} />,
    coordinator: <CoordinatorDialog visitingMother={visitingMother} onClose={onClose} />,
    leave: <LeaveDialog id={id} name={name} onClose={onClose} />,
    remove: <RemoveDialog id={id} name={name} onClose={onClose} />,
    erase: <EraseDialog id={id} name={name} onClose={onClose} />,
  } as const satisfies Record<Action, unknown>;
  return (
    <>
      <Menu
        label={m.mother_actions()}
        className={classNames(buttons.button, buttons.secondary)}
        button={
          <>
            <Ellipsis size={16} aria-hidden />
            {m.mother_actions()}
          </>
        }
        parts={names.map((action) => {
          const { label, icon: Icon } = actions[action];
          return {
            kind: 'action',
            id: action,
            label: label(),
            icon: <Icon size={16} aria-hidden />,
            onAction: () => setOpen(action),
          };
        })}
      />
      {open === null ? null : <Suspense>{shown[open]}</Suspense>}
    </>
  );
}

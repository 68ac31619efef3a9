import {
  ArrowLeftRight,
  BellPlus,
  Eraser,
  Flag,
  HeartOff,
  type LucideIcon,
  Merge,
  PauseCircle,
  PencilLine,
  PlayCircle,
  RotateCcw,
  Signpost,
  TimerReset,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { OfferedAction } from './actions-of.js';

/** An action in the menu is recognised by its icon before it is read. */
export const actionIcons: Readonly<Record<OfferedAction, LucideIcon>> = {
  pause: PauseCircle,
  'change-pause': PencilLine,
  'end-pause': PlayCircle,
  extend: TimerReset,
  end: Flag,
  reopen: RotateCcw,
  'end-match': HeartOff,
  refer: Signpost,
  transfer: ArrowLeftRight,
  'withdraw-transfer': Undo2,
  signal: BellPlus,
  person: PencilLine,
  partner: PencilLine,
  registration: PencilLine,
  merge: Merge,
  remove: Trash2,
  erase: Eraser,
};

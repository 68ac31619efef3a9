import type { DeliveryStanding } from '@mim/domain/delivery';
import {
  AlarmClock,
  CircleCheck,
  CircleSlash2,
  CircleX,
  Clock,
  Inbox,
  type LucideIcon,
  Minus,
  RefreshCw,
  Undo2,
} from 'lucide-react';

/** How a standing looks beside its word: a sign and a colour, neither of them alone. */
export const standingLook: Readonly<
  Record<
    DeliveryStanding,
    { readonly icon: LucideIcon; readonly tone: 'plain' | 'good' | 'warn' | 'danger' | 'info' | 'accent' }
  >
> = {
  'not-expected': { icon: Minus, tone: 'plain' },
  expected: { icon: Clock, tone: 'plain' },
  late: { icon: AlarmClock, tone: 'accent' },
  'not-delivered': { icon: CircleX, tone: 'danger' },
  delivered: { icon: Inbox, tone: 'info' },
  nil: { icon: CircleSlash2, tone: 'info' },
  corrected: { icon: RefreshCw, tone: 'info' },
  'sent-back': { icon: Undo2, tone: 'warn' },
  accepted: { icon: CircleCheck, tone: 'good' },
};

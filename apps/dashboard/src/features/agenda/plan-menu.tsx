import { CalendarPlus, Plus } from 'lucide-react';
import { buttonClass, iconButton } from '../../components/button.js';
import { Menu } from '../../components/menu.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type PlanAct, planActs } from './agenda-search.js';

const words = {
  huisbezoek: m.visits_plan,
  begeleidingsgesprek: m.agenda_plan_supervision,
  bijeenkomst: m.meetings_plan,
  'eerste-gesprek': m.agenda_plan_first_talk,
  kennismaking: m.agenda_plan_intake,
} as const satisfies Readonly<Record<PlanAct, () => string>>;

export interface PlanMenuProps {
  /** The day for which it is planned, ISO text. */
  readonly day: string;
  readonly onPlan: (act: PlanAct, day: string) => void;
  /** It is the one act of the page, rather than that of a day in it. */
  readonly isPrimary?: boolean;
}

/** What can be planned for a day: in the calendar itself, so that nobody has to look for a page first. */
export function PlanMenu({ day, onPlan, isPrimary = false }: PlanMenuProps) {
  const { language } = useLanguage();
  const label = m.agenda_plan_on({ date: formatDate(day, language, 'weekday') });
  return (
    <Menu
      label={label}
      {...(isPrimary ? {} : { buttonLabel: label })}
      className={isPrimary ? buttonClass('primary') : iconButton}
      button={
        isPrimary ? (
          <>
            <CalendarPlus size={16} aria-hidden />
            {m.agenda_plan()}
          </>
        ) : (
          <Plus size={16} aria-hidden />
        )
      }
      parts={planActs.map((act) => ({
        kind: 'action' as const,
        id: act,
        label: words[act](),
        icon: null,
        onAction: () => onPlan(act, day),
      }))}
    />
  );
}

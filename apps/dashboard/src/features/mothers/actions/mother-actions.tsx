import { useNavigate } from '@tanstack/react-router';
import { BellRing, CalendarPlus, Ellipsis, HeartHandshake } from 'lucide-react';
import { useState } from 'react';
import buttons from '../../../components/button.module.css';
import { classNames } from '../../../components/class-names.js';
import { LinkButton } from '../../../components/link-button.js';
import { Menu } from '../../../components/menu.js';
import { m } from '../../../paraglide/messages.js';
import { canBeAsked } from '../model/can-be-asked.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { actionIcons } from './action-icons.js';
import { actionsOf, actionText } from './actions-of.js';
import { TrajectoryAction, type TrajectoryActionName } from './trajectory-action.js';

/** What can be done for her now: what comes next as a button, the rest in a menu. */
export function MotherActions({ mother }: { readonly mother: MotherPageAnswer }) {
  const [open, setOpen] = useState<TrajectoryActionName | null>(null);
  const { trajectoryId } = mother.trajectory;
  const navigate = useNavigate();
  const signal = mother.signals.find(({ closedOn }) => closedOn === null);
  return (
    <>
      <NextStep mother={mother} />
      <Menu
        label={m.mother_actions()}
        className={classNames(buttons.button, buttons.secondary)}
        button={
          <>
            <Ellipsis size={16} aria-hidden />
            {m.mother_actions()}
          </>
        }
        parts={[
          ...(signal === undefined
            ? []
            : [
                {
                  kind: 'action' as const,
                  id: 'see-signal',
                  label: m.mother_do_close_signal(),
                  icon: <BellRing size={16} aria-hidden />,
                  onAction: () => void navigate({ to: '/signalen', search: { signaal: signal.signalId } }),
                },
              ]),
          ...(canBeAsked(mother)
            ? [
                {
                  kind: 'action' as const,
                  id: 'ask-to-visit',
                  label: m.mother_do_ask(),
                  icon: <HeartHandshake size={16} aria-hidden />,
                  onAction: () =>
                    void navigate({
                      to: '/bezoekmoeders/werving',
                      search: { persoon: mother.mother.personId },
                    }),
                },
              ]
            : []),
          ...actionsOf(mother).map((name) => {
            const Icon = actionIcons[name];
            return {
              kind: 'action',
              id: name,
              label: actionText[name](),
              icon: <Icon size={16} aria-hidden />,
              onAction: () => setOpen(name),
            } as const;
          }),
        ]}
      />
      {open === null ? null : (
        <TrajectoryAction name={open} trajectoryId={trajectoryId} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

/** The one thing that her trajectory waits for. */
function NextStep({ mother }: { readonly mother: MotherPageAnswer }) {
  const { trajectoryId, state } = mother.trajectory;
  if (state === 'intake') {
    return (
      <LinkButton variant="primary" to="/intake/$trajectoryId" params={{ trajectoryId }}>
        {m.mother_do_intake()}
      </LinkButton>
    );
  }
  if (state === 'waiting') {
    return (
      <LinkButton variant="primary" to="/koppelen/$trajectoryId" params={{ trajectoryId }}>
        {m.mother_do_match()}
      </LinkButton>
    );
  }
  if (state !== 'matched' && state !== 'visited') return null;
  return (
    <>
      <LinkButton variant="primary" to="/huisbezoeken/nieuw" search={{ moeder: trajectoryId }}>
        {m.mother_do_record()}
      </LinkButton>
      <LinkButton
        icon={<CalendarPlus size={16} aria-hidden />}
        to="/huisbezoeken/nieuw"
        search={{ moeder: trajectoryId, plan: true }}
      >
        {m.mother_do_plan()}
      </LinkButton>
    </>
  );
}

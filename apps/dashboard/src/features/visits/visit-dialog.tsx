import { type Language, namesOf } from '@mim/domain/kernel';
import { visitFact, visitFacts, visitOwnFacts } from '@mim/domain/visit';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { FactList } from '../../components/fact-list.js';
import { Link } from '../../components/link.js';
import { LinkButton } from '../../components/link-button.js';
import { Skeleton } from '../../components/skeleton.js';
import { Status } from '../../components/status.js';
import { factLabel } from '../../facts/fact-words.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { CancellationForm } from './cancellation-form.js';
import type { VisitLists } from './model/visit-lists.js';
import {
  canBeRecorded,
  canHaveStatus,
  removableVisit,
  statusLabel,
  toneOf,
  type Visit,
} from './model/visit-row.js';
import { useVisit } from './requests/get-visit.js';
import { useCancelVisit } from './requests/save-visit.js';
import { visitFactText } from './visit-text.js';
import styles from './visits-page.module.css';
import { WhoComes } from './who-comes.js';

export interface VisitDialogProps {
  readonly visitId: string;
  readonly lists: VisitLists;
  readonly today: string;
  readonly onClose: () => void;
}

/** A visit looked at more closely, with what can be done about it. */
export function VisitDialog({ visitId, lists, today, onClose }: VisitDialogProps) {
  const visit = useVisit(visitId);
  return (
    <Dialog
      title={
        visit.data === undefined ? m.visits_title() : m.visits_record_of({ name: visit.data.motherName })
      }
      onClose={onClose}
    >
      {visit.isError ? (
        <ErrorState problem={problemFromError(visit.error)} onRetry={() => void visit.refetch()} />
      ) : visit.data === undefined ? (
        <Skeleton />
      ) : (
        <VisitDetails visit={visit.data} lists={lists} today={today} onClose={onClose} />
      )}
    </Dialog>
  );
}

type DetailsProps = Omit<VisitDialogProps, 'visitId'> & { readonly visit: Visit };

/** What is told of a visit beside how it stands and when it is. */
const details = namesOf(visitOwnFacts).filter((name) => !['status', 'visitOn', 'startsAt'].includes(name));

/** What is told of a visit under a fact: that something was not so says nothing here, that no topic was filled in does. */
function detailText(
  name: (typeof details)[number],
  visit: Visit,
  language: Language,
  lists: VisitLists,
): string | null {
  if (name === 'topics' && visit.status === 'done' && visit.topics.length === 0)
    return m.visits_topics_none();
  return visit[name] === false ? null : visitFactText(name, visit[name], language, lists);
}

/** The facts of a visit and its actions. Who goes on to a form comes back to the page without this over it. */
export function VisitDetails({ visit, lists, today, onClose }: DetailsProps) {
  const { language } = useLanguage();
  const [notMade, setNotMade] = useState<'cancelled' | 'no-show' | null>(null);
  const cancelling = useCancelVisit(
    { visitId: visit.visitId, version: visit.version },
    { name: visit.motherName, onSaved: onClose },
  );
  const when = [formatDate(visit.visitOn, language, 'long'), visit.startsAt].filter(Boolean).join(', ');
  return (
    <>
      <FactList
        facts={[
          {
            label: factLabel(visitFacts.status, language),
            value: <Status tone={toneOf(visit)}>{statusLabel(visit, language)}</Status>,
          },
          { label: factLabel(visitFacts.visitOn, language), value: when },
          {
            label: m.visits_visiting_mother(),
            value: <WhoComes visitingMother={visit.visitingMother} companion={null} />,
          },
          {
            label: m.visits_field_companion(),
            value: visit.companion === null ? null : <VisitingMotherName {...visit.companion} />,
          },
          {
            label: m.visits_signal(),
            value:
              visit.signalId === null ? null : (
                <Link to="/signalen" search={{ signaal: visit.signalId }}>
                  {m.signals_see()}
                </Link>
              ),
          },
          ...details.map((name) => ({
            label: factLabel(visitFact(name), language),
            value: detailText(name, visit, language, lists),
          })),
        ]}
      />
      {notMade === null ? (
        <div className={styles.actions}>
          {canBeRecorded(visit, today) ? (
            <LinkButton
              variant="primary"
              to="/huisbezoeken/nieuw"
              search={{ bezoek: visit.visitId }}
              onClick={onClose}
            >
              {m.visits_do_record()}
            </LinkButton>
          ) : null}
          {visit.status === 'planned' ? (
            <>
              <LinkButton
                to="/huisbezoeken/nieuw"
                search={{ bezoek: visit.visitId, plan: true }}
                onClick={onClose}
              >
                {m.visits_do_move()}
              </LinkButton>
              <Button onPress={() => setNotMade('cancelled')}>{m.visits_do_cancel()}</Button>
              {canHaveStatus({ visitOn: visit.visitOn, status: 'no-show' }, today) ? (
                <Button onPress={() => setNotMade('no-show')}>{m.visits_do_no_show()}</Button>
              ) : null}
            </>
          ) : null}
          {visit.status === 'done' ? (
            <LinkButton to="/huisbezoeken/nieuw" search={{ bezoek: visit.visitId }} onClick={onClose}>
              {m.visits_do_change()}
            </LinkButton>
          ) : null}
          <RemovalButton about={removableVisit(visit)} onRemoved={onClose} />
        </div>
      ) : (
        <CancellationForm key={notMade} status={notMade} saving={cancelling} saveLabel={m.form_save()} />
      )}
      <p>
        <Link to="/moeders/$trajectoryId" params={{ trajectoryId: visit.trajectoryId }}>
          {m.visits_open_mother({ name: visit.motherName })}
        </Link>
      </p>
    </>
  );
}

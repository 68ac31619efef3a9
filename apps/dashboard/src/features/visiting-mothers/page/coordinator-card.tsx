import {
  familiesBeforePreparing,
  familiesLeftBeforePreparing,
  visitingMotherFacts,
} from '@mim/domain/supervision';
import { Card } from '../../../components/card.js';
import { FactList } from '../../../components/fact-list.js';
import { Notice } from '../../../components/notice.js';
import { textOfFact } from '../../../facts/fact-text.js';
import { factLabel } from '../../../facts/fact-words.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useCoordinators } from '../requests/coordinators.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';

/** That she is or was a coordinator of the location herself, what follows from it, and what the handbook advises her. */
export function CoordinatorCard({ visitingMother }: { readonly visitingMother: VisitingMotherAnswer }) {
  return visitingMother.facts.coordinatorFrom === null ? null : <Told visitingMother={visitingMother} />;
}

function Told({ visitingMother }: { readonly visitingMother: VisitingMotherAnswer }) {
  const { language } = useLanguage();
  const { facts, locationId, matches, isCoordinator } = visitingMother;
  const { coordinators = [] } = useCoordinators(locationId).data ?? {};
  const hers = coordinators.find(({ accountId }) => accountId === facts.coordinatorAccountId);
  const visited = new Set(matches.map(({ trajectoryId }) => trajectoryId)).size;
  const line = (name: 'coordinatorFrom' | 'coordinatorUntil') => ({
    label: factLabel(visitingMotherFacts[name], language),
    value: textOfFact(visitingMotherFacts[name], facts[name], language),
  });
  return (
    <Card title={m.visiting_coordinator()}>
      <FactList
        facts={[
          {
            label: factLabel(visitingMotherFacts.coordinatorAccountId, language),
            value:
              facts.coordinatorAccountId === null
                ? m.visiting_coordinator_unsaid()
                : (hers?.name ?? m.visiting_coordinator_gone()),
          },
          line('coordinatorFrom'),
          line('coordinatorUntil'),
        ]}
      />
      {isCoordinator ? <p>{m.visiting_coordinator_follows()}</p> : null}
      {isCoordinator && hers !== undefined && !hers.isMember ? (
        <Notice tone="warn" title={m.visiting_coordinator_no_member()} />
      ) : null}
      {isCoordinator && familiesLeftBeforePreparing(visited) > 0 ? (
        <Notice>
          <p>{m.visiting_coordinator_advice({ count: visited, advised: familiesBeforePreparing })}</p>
        </Notice>
      ) : null}
    </Card>
  );
}

import { type Fact, namesOf } from '@mim/domain/kernel';
import { type PersonFact, personFacts } from '@mim/domain/person';
import { askedForReadiness, visitingMotherFacts } from '@mim/domain/supervision';
import { Card } from '../../../components/card.js';
import { FactList } from '../../../components/fact-list.js';
import { contactFacts } from '../../../facts/contact-facts.js';
import { textOfFact } from '../../../facts/fact-text.js';
import { factLabel } from '../../../facts/fact-words.js';
import { cameText } from '../../../facts/recruitment-text.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { isOfCoordinator } from '../model/asked-facts.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';

/** Of who she is, what stands beside how she is reached. */
const personNames = [
  'bornOn',
  'birthYear',
  'languages',
  'education',
] as const satisfies readonly PersonFact[];

const isOfReadiness = (name: string): boolean => Object.hasOwn(askedForReadiness, name);
const ownNames = namesOf(visitingMotherFacts).filter(
  (name) => !isOfReadiness(name) && !isOfCoordinator(name),
);

/** How she is reached, and what is registered of her. */
export function FactsCard({ visitingMother }: { readonly visitingMother: VisitingMotherAnswer }) {
  const { language } = useLanguage();
  const { person, facts, application } = visitingMother;
  const line = (fact: Fact, value: unknown) => ({
    label: factLabel(fact, language),
    value: value === false ? null : textOfFact(fact, value, language),
  });
  return (
    <Card title={m.mother_facts()}>
      <FactList
        facts={[
          ...contactFacts(person, language),
          ...personNames.map((name) => line(personFacts[name], person[name])),
          {
            label: m.visiting_mother_came(),
            value: application === null ? null : cameText(application, language),
          },
          ...ownNames.map((name) => line(visitingMotherFacts[name], facts[name])),
        ]}
      />
    </Card>
  );
}

import { personFacts } from '@mim/domain/person';
import { useQuery } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { type Answers, api } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { problemText } from '../components/form/issue-text.js';
import { Link } from '../components/link.js';
import { LinkButton } from '../components/link-button.js';
import { MailLink } from '../components/mail-link.js';
import { factLabel } from '../facts/fact-words.js';
import { VisitingMotherStatus } from '../facts/visiting-mother-status.js';
import { formatDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { CardContent } from './card-content.js';
import styles from './card-content.module.css';
import { CardFrame, type CardFrameProps } from './card-frame.js';
import { otherRolesFact } from './other-roles-fact.js';

export interface VisitingMotherCardProps extends Omit<CardFrameProps, 'label' | 'children'> {
  readonly id: string;
  readonly name: string;
  /** Tells that she stops or is away. */
  readonly onLeave: () => void;
}

/** A visiting mother in short: how she is reached, whom she visits and when. */
export default function VisitingMotherCard({ id, name, onLeave, ...frame }: VisitingMotherCardProps) {
  const { language } = useLanguage();
  const known = useQuery(api.visitingMotherPage.card.queryOptions({ visitingMotherId: id }));
  return (
    <CardFrame label={m.person_card({ name })} {...frame}>
      {known.isError ? <p>{problemText(problemFromError(known.error), language)}</p> : null}
      {known.isPending ? <p>{m.person_card_loading()}</p> : null}
      {known.data === undefined ? null : <Known visitingMother={known.data} onLeave={onLeave} />}
    </CardFrame>
  );
}

interface KnownProps extends Pick<VisitingMotherCardProps, 'onLeave'> {
  readonly visitingMother: Answers['visitingMotherPage']['card'];
}

function Known({ visitingMother, onLeave }: KnownProps) {
  const { language } = useLanguage();
  const { visitingMotherId, name, phone, email, state, families, nextVisitOn, roles, isCoordinator } =
    visitingMother;
  return (
    <CardContent
      name={name}
      role={
        <>
          <VisitingMotherStatus state={state} />
          {isCoordinator ? ` ${m.visiting_coordinator_mark()}` : null}
        </>
      }
      phone={phone}
      facts={[
        {
          label: factLabel(personFacts.email, language),
          value: email === null ? null : <MailLink email={email} />,
        },
        {
          label: m.visiting_mother_families(),
          value:
            families.length === 0 ? null : (
              <span className={styles.names}>
                {families.map((mother) => (
                  // A card in a card would lie over it: here her name leads to her page alone.
                  <Link key={mother.id} to="/moeders/$trajectoryId" params={{ trajectoryId: mother.id }}>
                    {mother.name}
                  </Link>
                ))}
              </span>
            ),
        },
        otherRolesFact({ roles, as: 'visiting-mother' }),
        {
          label: m.visiting_mother_next_visit(),
          value: nextVisitOn === null ? null : formatDate(nextVisitOn, language),
        },
      ]}
    >
      <LinkButton to="/bezoekmoeders/$visitingMotherId" params={{ visitingMotherId }}>
        {m.person_to_page()}
      </LinkButton>
      {state === 'stopped' ? null : (
        <Button variant="quiet" onPress={onLeave}>
          {m.leaving_do()}
        </Button>
      )}
    </CardContent>
  );
}

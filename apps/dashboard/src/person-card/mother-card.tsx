import { useQuery } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { readToday } from '../clients/today.js';
import { type Answers, api } from '../clients/trpc.js';
import { problemText } from '../components/form/issue-text.js';
import { Link } from '../components/link.js';
import { LinkButton } from '../components/link-button.js';
import { childrenText } from '../facts/children-text.js';
import { MotherStatusBadge } from '../facts/mother-status.js';
import { StandingCell } from '../facts/standing-cell.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { CardContent } from './card-content.js';
import { CardFrame, type CardFrameProps } from './card-frame.js';
import { otherRolesFact } from './other-roles-fact.js';

export interface MotherCardProps extends Omit<CardFrameProps, 'label' | 'children'> {
  readonly trajectoryId: string;
  readonly name: string;
}

/** A mother in short: how she is reached, her child, who visits her and when. */
export default function MotherCard({ trajectoryId, name, ...frame }: MotherCardProps) {
  const { language } = useLanguage();
  const known = useQuery(api.mothers.card.queryOptions({ trajectoryId }));
  return (
    <CardFrame label={m.person_card({ name })} {...frame}>
      {known.isError ? <p>{problemText(problemFromError(known.error), language)}</p> : null}
      {known.isPending ? <p>{m.person_card_loading()}</p> : null}
      {known.data === undefined ? null : <Known mother={known.data} />}
    </CardFrame>
  );
}

function Known({ mother }: { readonly mother: Answers['mothers']['card'] }) {
  const { language } = useLanguage();
  const { trajectoryId, name, phone, status, children, visitingMother, standing, roles } = mother;
  const isOnHerWay = standing.state !== 'in-intake' && standing.state !== 'ended';
  return (
    <CardContent
      name={name}
      role={<MotherStatusBadge status={status} />}
      phone={phone}
      facts={[
        { label: m.matching_child(), value: childrenText(children, readToday(), language) || null },
        {
          label: m.mother_visited_by(),
          value:
            visitingMother === null ? null : (
              // A card in a card would lie over it: here her name leads to her page alone.
              <Link to="/bezoekmoeders/$visitingMotherId" params={{ visitingMotherId: visitingMother.id }}>
                {visitingMother.name}
              </Link>
            ),
        },
        otherRolesFact({ roles, as: 'mother' }),
        { label: m.mother_next(), value: isOnHerWay ? <StandingCell standing={standing} /> : null },
      ]}
    >
      <LinkButton to="/moeders/$trajectoryId" params={{ trajectoryId }}>
        {m.person_to_page()}
      </LinkButton>
    </CardContent>
  );
}

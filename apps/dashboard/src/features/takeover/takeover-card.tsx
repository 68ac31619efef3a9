import { Card } from '../../components/card.js';
import { LinkButton } from '../../components/link-button.js';
import { m } from '../../paraglide/messages.js';

/** Where a location that begins finds how its running work comes in. */
export const TakeoverCard = () => (
  <Card title={m.place_takeover()} lead={m.takeover_card_lead()}>
    <div>
      <LinkButton to="/dossiers-overnemen">{m.place_takeover()}</LinkButton>
    </div>
  </Card>
);

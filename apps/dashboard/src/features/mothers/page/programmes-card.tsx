import {
  programmeStanding,
  programmeStandings,
  programmesToRecord,
  referralProgrammes,
} from '@mim/domain/referral';
import { Card } from '../../../components/card.js';
import { Link } from '../../../components/link.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../model/mother-page.js';

const toRecord = { in: m.mother_programmes_from, beside: m.mother_programmes_beside } as const;

/** What came before MIM, runs beside it and followed it; and what registration spoke of and is not recorded yet. */
export function ProgrammesCard({ mother }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const { trajectory, referrals } = mother;
  const missing = programmesToRecord(trajectory, referrals);
  if (referrals.length === 0 && missing.length === 0) return null;
  return (
    <Card title={m.mother_programmes()}>
      {referrals.map((referral) => {
        const { referralId, programme, organisation, referredOn } = referral;
        const where =
          organisation ?? (programme === null ? '' : referralProgrammes.label(programme, language));
        const standing = programmeStanding(referral, trajectory.endedOn);
        return (
          <p key={referralId}>
            <Link to="/doorverwijzingen" search={{ doorverwijzing: referralId }}>
              {where}
            </Link>{' '}
            {programmeStandings.label(standing, language)} · {formatDate(referredOn, language)}
          </p>
        );
      })}
      {missing.map((each) => (
        <p key={each}>{toRecord[each]()}</p>
      ))}
    </Card>
  );
}

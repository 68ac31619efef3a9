import type { LocationSettings } from '@mim/domain/location';
import { matchAfterHomeStart, matchesAfterHomeStart } from '@mim/domain/referral';
import type { BoundField } from '../components/form/use-form.js';
import { YesNo } from '../components/form/yes-no.js';
import { Notice } from '../components/notice.js';
import { SettingLink } from '../facts/setting-link.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

export interface HomeStartFieldsProps {
  readonly requestedByHer: BoundField<boolean | null>;
  readonly keepsVisitingMother: BoundField<boolean | null>;
  readonly settings: LocationSettings;
  /** Who visits her now; null: nobody. */
  readonly visitingMother: string | null;
  /** Whether what is typed stays when the form is left. */
  readonly isKept: boolean;
}

/** To Home-Start: on her own request where the location asks that, with the same visiting mother or a new one, and what that does to her match. */
export function HomeStartFields(props: HomeStartFieldsProps) {
  const { requestedByHer, keepsVisitingMother, settings, visitingMother, isKept } = props;
  const { language } = useLanguage();
  const { homeStartNeedsRequest, homeStartKeepsVisitingMother: canKeep } = settings;
  const after = matchAfterHomeStart(
    { direction: 'out', programme: 'home-start', keepsVisitingMother: keepsVisitingMother.value },
    canKeep,
  );
  return (
    <>
      <YesNo
        {...requestedByHer}
        isOptional={!homeStartNeedsRequest}
        {...(homeStartNeedsRequest ? { help: m.mother_refer_requested_help() } : {})}
      />
      {canKeep ? (
        <YesNo {...keepsVisitingMother} isOptional />
      ) : (
        <Notice>
          <p>
            {m.mother_refer_new_visitor()}{' '}
            <SettingLink setting="homeStartKeepsVisitingMother">{m.mother_refer_to_settings()}</SettingLink>
            {isKept ? ` ${m.mother_refer_kept()}` : null}
          </p>
        </Notice>
      )}
      <output>
        {visitingMother === null
          ? m.mother_refer_match_none()
          : after === null
            ? null
            : `${m.mother_refer_match({ name: visitingMother })} ${matchesAfterHomeStart.label(after, language)}`}
      </output>
    </>
  );
}

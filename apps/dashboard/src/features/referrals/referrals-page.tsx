import { referralDirections, referralStateWords } from '@mim/domain/referral';
import { getRouteApi } from '@tanstack/react-router';
import { Signpost } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { FoldedText } from '../../components/folded-text.js';
import { LeadRow, LeadRows } from '../../components/lead-row.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { Skeleton } from '../../components/skeleton.js';
import { Status } from '../../components/status.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { byWait, groupOf, placeText, stateTone, waitOf } from './model/referral-words.js';
import styles from './referrals-page.module.css';
import { type ReferralGroup, referralGroups } from './referrals-search.js';
import { useReferralExport } from './requests/export-referrals.js';
import { type ReferralLine, useReferrals } from './requests/referrals.js';
import { useTerms } from './requests/terms.js';

/** Brought in with the first referral that is opened. */
const ReferralSheet = lazy(() => import('./referral-sheet.js'));

const route = getRouteApi('/signed-in/coordinator/doorverwijzingen');

const groupText = {
  wacht: m.referrals_group_waiting,
  gehoord: m.referrals_group_heard,
  naast: m.referrals_group_beside,
  alle: m.referrals_group_all,
} as const satisfies Readonly<Record<ReferralGroup, () => string>>;

export interface ReferralsPageProps {
  /** Where a referral is begun: of whom, and to where; absent: only on her page. */
  readonly begin?: (onClose: () => void) => ReactNode;
  /** How a mother's trajectory is ended when Home-Start has begun; absent: only on her page. */
  readonly end?: (trajectoryId: string, onClose: () => void) => ReactNode;
}

/** Where mothers were referred to, and how far it came: what waits longest first. */
export function ReferralsPage({ begin, end }: ReferralsPageProps) {
  const { groep = 'wacht', doorverwijzing } = route.useSearch();
  const navigate = route.useNavigate();
  const [isBeginning, setBeginning] = useState(false);
  const referrals = useReferrals();
  const all = referrals.data?.rows ?? [];
  const termsOf = useTerms([...new Set(all.map(({ locationId }) => locationId))]);
  const today = readToday();
  const shown = all
    .filter((each) => groep === 'alle' || groupOf(each, termsOf(each.locationId), today) === groep)
    .toSorted((one, other) => (groep === 'wacht' ? byWait(termsOf(one.locationId), today)(one, other) : 0));
  const exporting = useReferralExport(groep === 'alle' ? null : shown.map(({ referralId }) => referralId));
  return (
    <>
      <PageHeader
        title={m.place_referrals()}
        lead={m.referrals_lead()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet />
            <LinkButton to="/sociale-kaart">{m.place_services()}</LinkButton>
            {begin === undefined ? null : (
              <Button
                variant="primary"
                icon={<Signpost size={16} aria-hidden />}
                onPress={() => setBeginning(true)}
              >
                {m.mother_do_refer()}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.page}>
        <SegmentedControl
          label={m.referrals_filter()}
          options={referralGroups.map((id) => ({ id, label: groupText[id]() }))}
          value={groep}
          onChange={(next) =>
            void navigate({ search: next === 'wacht' ? {} : { groep: next }, resetScroll: false })
          }
        />
        {referrals.isError ? (
          <ErrorState problem={problemFromError(referrals.error)} onRetry={() => void referrals.refetch()} />
        ) : referrals.isPending ? (
          <Skeleton />
        ) : shown.length === 0 ? (
          <EmptyState title={groep === 'wacht' ? m.referrals_none_waiting() : m.referrals_none()}>
            <p>{m.referrals_none_help()}</p>
          </EmptyState>
        ) : (
          <>
            <LeadRows label={groupText[groep]()}>
              {shown.map((each) => (
                <ReferralRow
                  key={each.referralId}
                  referral={each}
                  group={groep}
                  wait={waitOf(each, termsOf(each.locationId), today)}
                />
              ))}
            </LeadRows>
            {referrals.data.hasMore ? <p>{m.referrals_more({ count: all.length })}</p> : null}
          </>
        )}
      </div>
      {isBeginning ? begin?.(() => setBeginning(false)) : null}
      {doorverwijzing === undefined ? null : (
        <Suspense>
          <ReferralSheet
            key={doorverwijzing}
            referralId={doorverwijzing}
            end={end}
            onClose={() =>
              void navigate({ search: ({ doorverwijzing: _shut, ...others }) => others, resetScroll: false })
            }
          />
        </Suspense>
      )}
    </>
  );
}

interface ReferralRowProps {
  readonly referral: ReferralLine;
  readonly group: ReferralGroup;
  readonly wait: ReturnType<typeof waitOf>;
}

function ReferralRow({ referral, group, wait }: ReferralRowProps) {
  const { language } = useLanguage();
  const locationName = useLocationName();
  const { referralId, trajectoryId, motherName, direction, referredOn, reason, state, stateOn } = referral;
  const place = placeText(referral, language);
  return (
    <LeadRow
      who={<MotherName trajectoryId={trajectoryId} name={motherName} />}
      facts={[
        place,
        <Status key="state" tone={stateTone[state]}>
          {referralStateWords(referral, state)[language]}
        </Status>,
        direction === 'out' ? null : referralDirections.label(direction, language),
        locationName(referral.locationId),
      ]}
      when={wait?.when ?? formatDate(stateOn, language)}
      isPressing={wait?.isPressing === true}
      action={
        <LinkButton
          to="/doorverwijzingen"
          search={{ ...(group === 'wacht' ? {} : { groep: group }), doorverwijzing: referralId }}
          resetScroll={false}
          aria-label={m.referrals_see_of({ name: motherName, where: place })}
        >
          {m.referrals_see()}
        </LinkButton>
      }
    >
      {wait === null ? null : <strong>{wait.words} </strong>}
      {state === 'noted'
        ? m.referrals_noted_on({ date: formatDate(referredOn, language) })
        : m.referrals_of({ date: formatDate(referredOn, language) })}
      <FoldedText>{reason}</FoldedText>
    </LeadRow>
  );
}

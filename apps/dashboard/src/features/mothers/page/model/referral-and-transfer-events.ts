import type { Language } from '@mim/domain/kernel';
import { openMatch } from '@mim/domain/matching';
import { hasHomeStartBegun, referralProgrammes, referralStateWords } from '@mim/domain/referral';
import { transferOutcomes } from '@mim/domain/registration';
import { matchOn } from '@mim/domain/visit';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

export const referralEvents = (
  { referrals, matches }: Pick<MotherPageAnswer, 'referrals' | 'matches'>,
  language: Language,
): TimelineEvent[] =>
  referrals.flatMap((referral): TimelineEvent[] => {
    const { referralId, direction, referredOn, programme, organisation, reason, state, version } = referral;
    const where = programme === null ? (organisation ?? '') : referralProgrammes.label(programme, language);
    const page = { to: '/doorverwijzingen', search: { doorverwijzing: referralId } } as const;
    const along = goesAlong(referral, matches, language);
    const begunOn = hasHomeStartBegun(referral)
      ? referral.steps.find((step) => step.state === 'connected')?.reachedOn
      : undefined;
    const sent: TimelineEvent = {
      id: `referral-${referralId}`,
      on: referredOn,
      kind: 'referral',
      tone: 'info',
      title:
        direction === 'out'
          ? m.mother_event_referral_out({ where }, { locale: language })
          : m.mother_event_referral_in({ where }, { locale: language }),
      detail: joined(
        reason,
        state === 'sent' ? null : referralStateWords(referral, state)[language],
        begunOn === undefined ? along : null,
      ),
      page,
      removable: { kind: 'referral', id: referralId, version, on: referredOn },
    };
    if (begunOn === undefined) return [sent];
    return [
      sent,
      {
        id: `referral-begun-${referralId}`,
        on: begunOn,
        kind: 'referral',
        tone: 'good',
        title: referralStateWords(referral, 'connected')[language],
        detail: along,
        page,
      },
    ];
  });

/** Who goes along to Home-Start: whoever visited her when it was decided; null: nobody does, or it is not known. */
function goesAlong(
  { programme, keepsVisitingMother, stateOn }: MotherPageAnswer['referrals'][number],
  matches: MotherPageAnswer['matches'],
  language: Language,
): string | null {
  if (programme !== 'home-start' || keepsVisitingMother !== true) return null;
  const name = (openMatch(matches) ?? matchOn(matches, stateOn))?.visitingMother.name;
  return name === undefined ? null : m.mother_event_goes_along({ name }, { locale: language });
}

export const transferEvents = (
  { transfers }: Pick<MotherPageAnswer, 'transfers'>,
  language: Language,
): TimelineEvent[] =>
  transfers.map(
    ({ transferId, offeredOn, toLocationName, outcome, answerReason, version }): TimelineEvent => ({
      id: `transfer-${transferId}`,
      on: offeredOn,
      kind: 'transfer',
      tone: outcome === 'refused' ? 'warn' : 'info',
      title:
        outcome === 'accepted'
          ? m.mother_event_transfer_accepted({ location: toLocationName }, { locale: language })
          : m.mother_event_transfer({ location: toLocationName }, { locale: language }),
      detail: joined(
        outcome === null
          ? m.mother_event_transfer_waiting({}, { locale: language })
          : transferOutcomes.label(outcome, language),
        answerReason,
      ),
      // An offer that came to nothing may have been made by mistake.
      ...(outcome === 'refused' || outcome === 'withdrawn'
        ? { removable: { kind: 'transfer', id: transferId, version, on: offeredOn } }
        : {}),
    }),
  );

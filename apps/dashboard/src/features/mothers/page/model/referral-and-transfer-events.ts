import type { Language } from '@mim/domain/kernel';
import { referralProgrammes, referralStates } from '@mim/domain/referral';
import { transferOutcomes } from '@mim/domain/registration';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

export const referralEvents = (
  { referrals }: Pick<MotherPageAnswer, 'referrals'>,
  language: Language,
): TimelineEvent[] =>
  referrals.map(
    ({
      referralId,
      direction,
      referredOn,
      programme,
      organisation,
      reason,
      state,
      version,
    }): TimelineEvent => {
      const where = programme === null ? (organisation ?? '') : referralProgrammes.label(programme, language);
      return {
        id: `referral-${referralId}`,
        on: referredOn,
        kind: 'referral',
        tone: 'info',
        title:
          direction === 'out'
            ? m.mother_event_referral_out({ where }, { locale: language })
            : m.mother_event_referral_in({ where }, { locale: language }),
        detail: joined(reason, state === 'sent' ? null : referralStates.label(state, language)),
        page: { to: '/doorverwijzingen', search: { doorverwijzing: referralId } },
        removable: { kind: 'referral', id: referralId, version, on: referredOn },
      };
    },
  );

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

import type { Language } from '@mim/domain/kernel';
import type { TalkAppointment } from '@mim/domain/supervision';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';

/** A talk that was agreed. */
type Agreed = TalkAppointment & { readonly talkOn: string };

/** When and where a talk is: its day, and what is known of its time and place. */
export const whenAndWhere = ({ talkOn, talkAt, talkPlace }: Agreed, language: Language): string =>
  [formatDate(talkOn, language), talkAt, talkPlace].filter((part) => part !== null).join(', ');

/** For when and where a talk was agreed, beside the step that keeps it. */
export const talkText = (talk: Agreed, language: Language): string =>
  m.recruitment_agreed_for({ when: whenAndWhere(talk, language) }, { locale: language });

import type { Problem } from '@mim/domain/kernel';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';

export interface OtherProgrammeNoticeProps {
  /** Why MIM does not follow, and what does. */
  readonly problem: Problem;
}

/** Another programme fits: within the location, or outside it. */
export function OtherProgrammeNotice({ problem: { message, remedy } }: OtherProgrammeNoticeProps) {
  const { language } = useLanguage();
  return (
    <Notice title={message[language]}>
      <p>{remedy[language]}</p>
    </Notice>
  );
}

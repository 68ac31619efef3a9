import { PreparingCard } from '../../features/preparation/preparing-card.js';
import { RecruitmentPage } from '../../features/recruitment/recruitment-page.js';

/** Who applied to become a visiting mother, and who is being prepared. */
export function Recruitment() {
  return (
    <RecruitmentPage>
      <PreparingCard />
    </RecruitmentPage>
  );
}

import { i18n } from '#i18n';

const questions = ['fits', 'demands', 'carryover', 'missed', 'change'] as const;

/** What the team may want to talk about, each with room to write. Nothing is answered here on anybody's behalf. */
export function TeamQuestions() {
  return (
    <>
      <h2>{i18n.t('review.questions.title')}</h2>
      <ol class="questions">
        {questions.map((question) => (
          <li key={question}>
            {i18n.t(`review.questions.${question}`)}
            <span class="blank line" />
          </li>
        ))}
      </ol>
    </>
  );
}

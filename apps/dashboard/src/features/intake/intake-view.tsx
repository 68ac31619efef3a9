import type { Language } from '@mim/domain/kernel';
import { type AskedFact, type IntakeStep, intakeSteps, type MissingInIntake } from '@mim/domain/registration';
import { useEffect, useRef } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { focusField } from '../../components/form/error-summary.js';
import { SaveStatus } from '../../components/form/save-status.js';
import { useAutosave } from '../../components/form/use-autosave.js';
import { type Step, Stepper } from '../../components/stepper.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { EligibilityCard } from './eligibility-card.js';
import { FinishStep } from './finish-step.js';
import { finishStep, type IntakeScreen, intakeScreens } from './intake-screen.js';
import styles from './intake-view.module.css';
import { MissingList } from './missing-list.js';
import { type AssessedSettings, assessIntake } from './model/assess-intake.js';
import { errorsOfStep, type IntakeParts, isEmptyStep, partsOf } from './model/intake-parts.js';
import { isFieldProblem } from './model/intake-problems.js';
import { OtherProgrammeNotice } from './other-programme-notice.js';
import { useDeclineIntake, useFinishIntake } from './requests/close-intake.js';
import { type IntakePageAnswer, loadIntake, sendStep } from './requests/intake.js';
import { StepConflict } from './step-conflict.js';
import { StepForm } from './step-form.js';
import { UnsavedSteps } from './unsaved-steps.js';

export interface IntakeViewProps {
  readonly page: IntakePageAnswer;
  readonly settings: AssessedSettings | null;
  readonly screen: IntakeScreen;
  readonly onScreen: (screen: IntakeScreen) => void;
}

/** How long after the last key a step is stored, in milliseconds. */
const pause = 1200;

/** An intake step by step: stored as it is typed, with what it still needs always in sight. */
export function IntakeView({ page, settings, screen, onScreen }: IntakeViewProps) {
  const { language } = useLanguage();
  const { trajectoryId, name, version, intake } = page;
  const [state, autosave] = useAutosave(`intake-${trajectoryId}`, () => ({
    stored: { version, parts: partsOf(intake) },
    send: (step, typed, known) => sendStep(trajectoryId, step, typed, known),
    load: () => loadIntake(trajectoryId),
    problemFromError,
    pause,
  }));
  const { missing, eligibility, elsewhere, whyUnfinished } = assessIntake(state.parts, settings, page);
  const open = {
    trajectoryId,
    name: name === '' ? m.intake_no_name() : name,
    version: async () => {
      await autosave.flush();
      return autosave.state().stored.version;
    },
  };
  const finishing = useFinishIntake(open);
  const declining = useDeclineIntake(open);
  const body = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);

  const go = (to: IntakeScreen, field: string | null = null) => {
    void autosave.flush();
    wanted.current = field;
    if (to === screen) lead(body.current, wanted);
    else onScreen(to);
  };
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    lead(body.current, wanted);
  }, [screen]);

  const goToMissing = ({ step, field }: MissingInIntake) => go(step, field);
  const ask = (fact: AskedFact) => {
    const asked = missing.find(({ field }) => field === fact);
    if (asked !== undefined) goToMissing(asked);
  };
  const index = intakeScreens.indexOf(screen);
  const [previous, next] = [intakeScreens[index - 1], intakeScreens[index + 1]];
  const title = screen === finishStep ? m.intake_finish_step() : intakeSteps.label(screen, language);
  const isConflict = state.conflicts.length > 0;
  const unsaved = intakeSteps.values.filter((step) => state.problems[step] !== undefined);
  const isRefused = state.status === 'refused';
  const isRefusedHere =
    isRefused && (screen === finishStep || unsaved.includes(screen) || unsaved.length === 0);
  const problem = screen === finishStep || unsaved.length === 0 ? state.problem : state.problems[screen];
  // What is wrong in a field is said at that field.
  const refusal = isRefusedHere && problem != null && !isFieldProblem(problem) ? problem : null;

  return (
    <div className={styles.layout}>
      <div className={styles.steps}>
        <Stepper
          label={m.intake_steps()}
          current={screen}
          onStep={go}
          steps={intakeScreens.map((id) => stepOf(id, state.parts, { missing, unsaved }, language))}
        />
      </div>
      <div className={styles.body} ref={body}>
        {isConflict ? (
          <StepConflict state={state} onResolve={(values) => void autosave.resolve(values)} />
        ) : null}
        {refusal === null ? null : <ErrorState problem={refusal} />}
        <Card
          title={title}
          actions={
            <>
              <SaveStatus status={isRefused && !isRefusedHere ? 'saved' : state.status} />
              {state.status === 'offline' ? (
                <Button onPress={() => void autosave.flush()}>{m.action_retry()}</Button>
              ) : null}
            </>
          }
        >
          {screen === finishStep ? (
            <FinishStep
              eligibility={eligibility}
              elsewhere={elsewhere}
              missing={missing}
              whyUnfinished={whyUnfinished}
              unsaved={<UnsavedSteps steps={unsaved} onGo={go} />}
              onGo={goToMissing}
              onAsk={ask}
              finishing={finishing}
              declining={declining}
            />
          ) : (
            <div className={styles.fields} key={screen}>
              <StepForm
                step={screen}
                parts={state.parts}
                change={(step, values) => autosave.change(step, values as never)}
                errors={
                  isRefused && unsaved.includes(screen)
                    ? errorsOfStep(screen, state.parts[screen], language, page.today)
                    : {}
                }
              />
              {screen === 'programme' && elsewhere !== null ? (
                <OtherProgrammeNotice problem={elsewhere} />
              ) : null}
              <div className={styles.moves}>
                {previous === undefined ? null : (
                  <Button onPress={() => go(previous)}>{m.intake_previous()}</Button>
                )}
                {next === undefined ? null : (
                  <Button variant="primary" onPress={() => go(next)}>
                    {next === finishStep ? m.intake_to_finish() : m.intake_next()}
                  </Button>
                )}
              </div>
            </div>
          )}
        </Card>
      </div>
      {screen === finishStep ? null : (
        <aside className={styles.side} aria-label={m.intake_missing()}>
          <EligibilityCard eligibility={eligibility} onAsk={ask} />
          <MissingList missing={missing} onGo={goToMissing} refusal={whyUnfinished(null)} />
        </aside>
      )}
    </div>
  );
}

/** A step is done when nothing of it is missing and something was filled in. */
function stepOf(
  id: IntakeScreen,
  parts: IntakeParts,
  {
    missing,
    unsaved,
  }: { readonly missing: readonly MissingInIntake[]; readonly unsaved: readonly IntakeStep[] },
  language: Language,
): Step<IntakeScreen> {
  if (id === finishStep) return { id, label: m.intake_finish_step(), isDone: false };
  const here = missing.filter(({ step }) => step === id);
  const needed = here.filter(({ neededFor }) => neededFor === 'finish').length;
  const label = intakeSteps.label(id, language);
  if (unsaved.includes(id)) return { id, label, isDone: false, detail: m.intake_step_unsaved() };
  return {
    id,
    label,
    isDone: here.length === 0 && !isEmptyStep(id, parts[id]),
    ...(needed === 0 ? {} : { detail: m.intake_step_missing({ count: needed }) }),
  };
}

/** Takes the focus to the wanted field of a step that was gone to, or to its first. */
function lead(body: HTMLElement | null, wanted: { current: string | null }): void {
  const name = wanted.current;
  wanted.current = null;
  if (body === null) return;
  const first = body.querySelector<HTMLElement>('[data-field]')?.dataset.field;
  const field = name ?? first;
  if (field !== undefined) focusField(body, field);
}

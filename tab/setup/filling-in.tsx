import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Adopted, DraftView, SetupView } from '../../shared/contract/setting-up.ts';
import type { PageData } from '../frame/page-data.ts';
import { TheirLanguage } from '../frame/theirs.tsx';
import { tagOf } from '../language.ts';
import { CalendarStep } from './calendar.tsx';
import { CheckStep } from './check.tsx';
import { obstaclesOf, pathsOf } from './check-view.ts';
import { FillingContext, useSetupWords, type Filling } from './context.tsx';
import { DocumentStep } from './document.tsx';
import { keepDraft, type Keeper } from './keeper.ts';
import { saveOnLeaving } from './leaving.ts';
import type { Tried } from './mailbox-view.ts';
import { Overtaken } from './overtaken.tsx';
import { PeopleStep } from './people.tsx';
import { RulesStep } from './rules.tsx';
import { Standing } from './standing.tsx';
import { stateOf } from './state.ts';
import { StepsBar } from './steps-bar.tsx';
import { isUnkept } from './short-of.ts';
import { hasNothing, STEPS, stepOf, type Step } from './view.ts';

interface Props {
  readonly view: SetupView;
  readonly first: DraftView;
  /** it was read just now, and the keyboard comes along */
  readonly arrives: boolean;
  readonly data: PageData<SetupView>;
  readonly begun: (draft: DraftView | null) => void;
  readonly adopted: (adopted: Adopted) => void;
}

const A_MOMENT = 250;

const useKeeper = (first: DraftView, team: string, act: PageData<SetupView>['act']): Keeper => {
  const [keeper] = useState(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return keepDraft(first, {
      save: async (revision, form) => act('saveDraft', { team, revision, form }),
      read: async () => act('setup', { team }),
      soon: (work) => { clearTimeout(timer); timer = setTimeout(work, A_MOMENT); },
    });
  });
  useEffect(() => saveOnLeaving(() => { void keeper.save(); }, { page: window, document }), [keeper]);
  // whoever leaves the page leaves nothing behind
  useEffect(() => () => { void keeper.save(); }, [keeper]);
  return keeper;
};

/** The control of a field, or of the nearest part that it belongs to. */
const controlAt = (root: HTMLElement, field: string): HTMLElement | null => {
  const part = pathsOf(field).map((path) => root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`)).find((element) => element !== null) ?? null;
  return part?.querySelector<HTMLElement>('input:checked, input, select, textarea, [tabindex="-1"], button') ?? null;
};

/** The steps while a draft is filled in: everything entered is kept, here and on the server, whichever way one goes. */
export const FillingIn = ({ view, first, arrives, data, begun, adopted }: Props): ReactElement => {
  const words = useSetupWords();
  const { setup: say } = words;
  const keeper = useKeeper(first, view.team.id, data.act);
  const kept = useSyncExternalStore(keeper.subscribe, keeper.now);
  const [step, setStep] = useState<Step>(arrives && hasNothing(first) ? 'document' : 'rules');
  const [tried, setTried] = useState<Tried | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<Step>>(new Set());
  const [sought, setSought] = useState<{ readonly field: string | null }>({ field: null });
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, form } = kept;
  const obstacles = obstaclesOf(draft.problems, form, words);
  const started = useRef(arrives);

  // a new step is read from its heading, a field that was asked for from itself
  useEffect(() => {
    if (!started.current) { started.current = true; return; }
    const control = sought.field === null || place.current === null ? null : controlAt(place.current, sought.field);
    (control ?? heading.current)?.focus();
  }, [sought]);

  const go = (to: Step, field: string | null = null): void => {
    // what stands in the way is said of a step once it was left, or once all is looked over
    setTaken((before) => new Set([...before, step, ...(to === 'check' ? STEPS : [])]));
    setStep(to);
    setSought({ field });
    void keeper.save();
  };
  const openAgain = async (): Promise<void> => {
    const reply = await data.act('setup', { team: view.team.id });
    if (reply.ok) begun(reply.value.draft);
  };
  const filling: Filling = {
    view, kept, edit: keeper.edit, save: keeper.save, act: data.act, lead: (field) => { go(stepOf(field), field); },
    obstacles: obstaclesOf(draft.problems.filter((problem) => taken.has(stepOf(problem.field)) || isUnkept(problem, form)), form, words), tried, setTried,
  };
  const states = Object.fromEntries(STEPS.map((known) => [known, stateOf(known, { ...draft, form, obstacles, taken, tried })])) as Record<Step, ReturnType<typeof stateOf>>;
  const at = STEPS.indexOf(step);
  const part = (): ReactElement => {
    switch (step) {
      case 'document': return <DocumentStep view={view} act={data.act} draft={kept.draft} begun={begun} />;
      case 'rules': return <RulesStep />;
      case 'people': return <PeopleStep />;
      case 'calendar': return <CalendarStep />;
      case 'check': return <CheckStep keeper={keeper} adopted={adopted} />;
    }
  };
  return (
    <TheirLanguage value={tagOf(kept.form.language)}>
      <FillingContext value={filling}>
        <div className="setup-columns">
          <StepsBar now={step} states={states} go={go} />
          <div className="setup-step" ref={place}>
            <Overtaken keeper={keeper} kept={kept} openAgain={() => { void openAgain(); }} />
            <h2 ref={heading} tabIndex={-1} className="step-title"><span className="step-count">{say.stepOf(at + 1, STEPS.length)}<span className="unseen">: </span></span>{say.step(step)}</h2>
            {part()}
            <Standing kept={kept} save={keeper.save} back={STEPS[at - 1] ?? null} next={STEPS[at + 1] ?? null} go={go} />
          </div>
        </div>
      </FillingContext>
    </TheirLanguage>
  );
};

import type { ReactElement } from 'react';
import type { WorkstreamDetail } from '../../shared/contract/programme.ts';
import type { PlanPart } from '../../shared/domain/plan-edit.ts';
import type { Benefit, Outcome, Parked } from '../../shared/domain/plan.ts';
import type { Principle, Section } from '../../shared/domain/strategy.ts';
import type { Day } from '../../shared/domain/time.ts';
import { Chip } from '../frame/chip.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { UNSAID } from './drafts.ts';
import { Deliverables } from './deliverables.tsx';
import { Prose } from './prose.tsx';
import { useWorkstreamsWords } from './words.ts';

const Told = ({ sections }: { readonly sections: readonly Section[] }): ReactElement => (
  <div className="plan-prose">
    {sections.map(({ heading, text }, at) => <section key={at.toString()}>{heading !== '' && <h3><Theirs>{heading}</Theirs></h3>}<Prose text={text} /></section>)}
  </div>
);

const Outcomes = ({ list }: { readonly list: readonly Outcome[] }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  return (
    <ol className="rows plan-numbered">
      {list.map(({ id, text, measure, evidence, updated }) => (
        <li key={id}>
          <p className="told"><Theirs>{text}</Theirs></p>
          {measure !== '' && <p className="faint"><Theirs>{say.measure(measure)}</Theirs></p>}
          <p className="faint">{evidence === '' ? say.noEvidence : <Theirs>{say.shown(evidence)}</Theirs>}{updated !== null && ` · ${say.updated(updated)}`}</p>
        </li>
      ))}
    </ol>
  );
};

const Benefits = ({ list, titleOf }: { readonly list: readonly Benefit[]; readonly titleOf: (id: string | null) => string | undefined }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  return (
    <ul className="rows">
      {list.map(({ id, text, deliverable, expected, realised }) => {
        const title = titleOf(deliverable);
        return (
          <li key={id}>
            <div className="plan-line"><p className="told"><Theirs>{text}</Theirs></p>{realised === null ? expected !== null && <Chip tone="calm">{say.expectedOn(expected)}</Chip> : <Chip tone="good">{say.realised(realised)}</Chip>}</div>
            {title !== undefined && <p className="faint"><Theirs>{say.with(title)}</Theirs></p>}
          </li>
        );
      })}
    </ul>
  );
};

const Shelf = ({ list, today }: { readonly list: readonly Parked[]; readonly today: Day }): ReactElement => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  return (
    <ul className="rows">
      {list.map(({ id, title, why, revisit, ...more }) => (
        <li key={id}>
          <div className="plan-line">
            <p className="name"><Theirs>{title}</Theirs></p>
            {revisit === null ? <span className="faint">{say.noRevisit}</span> : revisit <= today ? <Chip tone="warn">{say.revisitNow(revisit)}</Chip> : <Chip tone="calm">{say.revisit(revisit)}</Chip>}
          </div>
          <p className="told"><Theirs>{why}</Theirs></p>
          {UNSAID.filter((name) => more[name] !== '').map((name) => <p key={name} className="faint"><Theirs>{say.told(say.parked[name], more[name])}</Theirs></p>)}
        </li>
      ))}
    </ul>
  );
};

const Tags = ({ list }: { readonly list: readonly Principle[] }): ReactElement => <ul className="plan-tags">{list.map(({ id, title }) => <li key={id}><Theirs>{title}</Theirs></li>)}</ul>;

interface Props {
  readonly part: PlanPart;
  readonly detail: WorkstreamDetail;
  readonly today: Day;
  /** of the workstream's strategy */
  readonly principles: readonly Principle[];
}

/** One part of a plan, to be read. */
export const Part = ({ part, detail, today, principles }: Props): ReactElement => {
  const { plan } = detail;
  switch (part) {
    case 'text':
      return <Told sections={plan.text} />;
    case 'outcomes':
      return <Outcomes list={plan.outcomes} />;
    case 'deliverables':
      return <Deliverables detail={detail} today={today} />;
    case 'benefits':
      return <Benefits list={plan.benefits} titleOf={(id) => plan.deliverables.find((one) => one.id === id)?.title} />;
    case 'parked':
      return <Shelf list={plan.parked} today={today} />;
    case 'principles':
      return <Tags list={principles.filter(({ id }) => plan.principles.includes(id))} />;
  }
};

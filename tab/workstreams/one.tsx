import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProgrammePage, WorkstreamDetail, WorkstreamLine } from '../../shared/contract/programme.ts';
import { PLAN_PARTS, type PlanPart } from '../../shared/domain/plan-edit.ts';
import { Card, Empty } from '../frame/card.tsx';
import { fetched } from '../frame/fetched.tsx';
import type { PageData } from '../frame/page-data.ts';
import { useDesk, type Desk } from './desk.ts';
import { Undo } from './ending.tsx';
import { Lessons } from './lessons.tsx';
import { Part } from './parts.tsx';
import { ListForm, PrinciplesForm } from './plan-form.tsx';
import { Standing } from './standing.tsx';
import { isWritten } from '../../shared/domain/plan.ts';
import { useWorkstreamsWords } from './words.ts';

/** What is counted of it: fetched with its code once the plan stands. */
const { Part: Measures } = fetched(async () => import('../measures/panel.tsx'), null);

interface PartProps {
  readonly desk: Desk;
  readonly part: PlanPart;
  readonly detail: WorkstreamDetail;
  readonly principles: ProgrammePage['strategies'][number]['principles'];
}

/** A part of the plan: to read, and for those who may, to write. What is empty is shown to them alone. */
const PartCard = ({ desk, part, detail, principles }: PartProps): ReactElement | null => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const { open, show, page } = desk;
  const isEmpty = detail.plan[part].length === 0;
  const isOpen = open === part;
  if ((isEmpty && !detail.mayWrite) || (part === 'principles' && principles.length === 0)) return null;
  const opener = detail.mayWrite && !isOpen && (
    <Button size="small" data-opens={part} onClick={() => { show(part); }}>{isEmpty ? say.write : say.change}<span className="unseen">{say.about(say.part(part))}</span></Button>
  );
  return (
    <Card title={say.part(part)} aside={opener}>
      {isOpen
        ? part === 'principles' ? <PrinciplesForm desk={desk} detail={detail} principles={principles} /> : <ListForm desk={desk} detail={detail} principles={principles} part={part} />
        : isEmpty ? <p className="faint">{say.partEmpty(part)}</p> : <Part part={part} detail={detail} today={page.today} principles={principles} />}
    </Card>
  );
};

/** What stands beside the long parts where there is room. */
const ASIDE: readonly PlanPart[] = ['benefits', 'parked', 'principles'];

/** A workstream: how it stands, and what it is to do. */
const One = ({ page, data, line, detail }: { readonly page: ProgrammePage; readonly data: PageData<ProgrammePage>; readonly line: WorkstreamLine; readonly detail: WorkstreamDetail }): ReactElement | null => {
  const { workstreamsPage: say } = useWorkstreamsWords();
  const desk = useDesk(page, data);
  const strategy = page.strategies.find(({ id }) => id === line.strategy.id);
  if (strategy === undefined) return null;
  const cards = (parts: readonly PlanPart[]): readonly ReactElement[] => parts.map((part) => <PartCard key={part} desk={desk} part={part} detail={detail} principles={strategy.principles} />);
  return (
    <div className="one-workstream">
      <div className="column">
        <Undo desk={desk} />
        <Standing desk={desk} line={line} detail={detail} strategy={strategy} />
        {!isWritten(detail.plan) && !detail.mayWrite && <Empty title={say.noPlan}>{say.noPlanHint}</Empty>}
        {cards(PLAN_PARTS.filter((part) => !ASIDE.includes(part)))}
        <Measures group={page.group.id} workstream={line.id} />
      </div>
      <div className="column">{cards(ASIDE)}<Lessons desk={desk} /></div>
    </div>
  );
};

export default One;

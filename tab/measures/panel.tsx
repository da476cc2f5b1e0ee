import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeasuresPage } from '../../shared/contract/measures.ts';
import { Card, Empty } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { useDesk, type Desk } from './desk.ts';
import { MeasureForm } from './measure-form.tsx';
import { OneMeasure } from './one-measure.tsx';
import { useMeasuresWords } from './words.ts';
import './measures.css';

interface Props {
  readonly group: string;
  /** null: the group's own, and how many take services up */
  readonly workstream: string | null;
}

const Origins = ({ group, page }: { readonly group: string; readonly page: MeasuresPage }): ReactElement | null => {
  const { measuresPage: say } = useMeasuresWords();
  if (page.origins.length === 0) return null;
  return (
    <Card title={say.origins}>
      <ul className="rows">
        {page.origins.map(({ id, ref, title, commissioned }) => (
          <li key={id}><Link href={hrefOf({ page: 'requests', group, team: null, one: id })}><Theirs>{title}</Theirs></Link><p className="faint">{say.origin(ref)} {say.on(commissioned)}</p></li>
        ))}
      </ul>
    </Card>
  );
};

const List = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { measuresPage: say } = useMeasuresWords();
  const { measures, mayAdd } = desk.page;
  const current = measures.filter(({ ended }) => !ended);
  const ended = measures.filter((measure) => measure.ended);
  const writes = measures.some(({ people, mayWrite }) => people && mayWrite);
  return (
    <>
      <p className="faint">{say.intro} {measures.some(({ people }) => people) && (writes ? say.keptBackWriter : say.keptBack)}</p>
      {desk.open === 'measure/new' && <MeasureForm desk={desk} measure={null} />}
      {measures.length === 0 && desk.open === null && <Empty title={say.none}>{mayAdd ? say.noneHint : ''}</Empty>}
      {current.map((measure) => <OneMeasure key={measure.id} desk={desk} measure={measure} />)}
      {ended.length > 0 && <details className="rule"><summary>{say.endedOnes(ended.length)}</summary>{ended.map((measure) => <OneMeasure key={measure.id} desk={desk} measure={measure} />)}</details>}
    </>
  );
};

const Shown = ({ group, page, data }: { readonly group: string; readonly page: MeasuresPage; readonly data: PageData<MeasuresPage> }): ReactElement | null => {
  const { measuresPage: say } = useMeasuresWords();
  const desk = useDesk(group, page, data);
  const isEmpty = page.measures.length === 0 && !page.mayAdd;
  const add = page.mayAdd && desk.open !== 'measure/new' && <Button size="small" data-opens="measure/new" onClick={() => { desk.show('measure/new'); }}>{say.add}</Button>;
  return (
    <>
      <Origins group={group} page={page} />
      {!isEmpty && <Card title={page.workstream === null ? say.own : say.ofWorkstream} aside={add}><List desk={desk} /></Card>}
    </>
  );
};

/** What is counted of a workstream, or of the group; where there is nothing and nobody may add anything, nothing stands here. */
const Measures = ({ group, workstream }: Props): ReactElement => {
  const data = usePage('measures', { group, ...(workstream !== null && { workstream }) });
  return <div className="measures-place"><PageBody data={data}>{(page) => <Shown group={group} page={page} data={data} />}</PageBody></div>;
};

export default Measures;

import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FrameworkPage as Page } from '../../shared/contract/governance.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Quote } from '../frame/quote.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { Bodies } from './bodies.tsx';
import BodyForm from './body-form.tsx';
import { RouteDeeds, useDesk, type Desk } from './desk.tsx';
import { Diagram } from './diagram.tsx';
import RouteForm from './route-form.tsx';
import { routeLines } from './view.ts';
import { useFrameworkWords } from './words.ts';
import './framework.css';

const Shown = ({ page, data }: { readonly page: Page; readonly data: ReturnType<typeof usePage<'framework'>> }): ReactElement => {
  const { framework: say } = useFrameworkWords();
  const desk = useDesk(page, data);
  const { open, show, close, saveBody, saveRoute } = desk;
  const adding = (form: string, label: string): ReactElement | false => page.mayManage && <Button size="small" data-opens={form} onClick={() => { show(form); }}>{label}</Button>;
  return (
    <div className="column">
      <Diagram page={page} />
      <Card title={say.routes} aside={adding('route/new', say.addRoute)}>
        {open === 'route/new' && <RouteForm page={page} route={null} save={saveRoute} close={close} />}
        <Routes desk={desk} />
      </Card>
      <Card title={say.bodies} aside={adding('body/new', say.addBody)}>
        {open === 'body/new' && <BodyForm page={page} body={null} save={saveBody} close={close} />}
        <Bodies desk={desk} />
      </Card>
    </div>
  );
};

const Routes = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { framework: say } = useFrameworkWords();
  const lines = routeLines(desk.page, say);
  if (lines.length === 0) return <p>{say.noRoutes}</p>;
  return (
    <ul className="rows">
      {lines.map((line) => (
        <li key={line.route.id} className="route-line">
          <span className="route-number" aria-hidden="true">{line.number}</span>
          <div>
            <h3><span className="unseen">{line.number}. </span>{line.text}</h3>
            <div className="body-head"><Chip tone={line.tone}>{line.stateText}</Chip>{line.route.nextAvailable && <span className="faint">{say.nextAvailable}</span>}</div>
            {line.requests.map((request) => <p key={request}>{request}</p>)}
            {line.route.clause !== null && <Quote clause={line.route.clause} />}
            <RouteDeeds desk={desk} line={line} />
          </div>
        </li>
      ))}
    </ul>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const data = usePage('framework', { group: group.id });
  const { framework: say } = useFrameworkWords();
  return (
    <>
      <PageHead title={say.title} group={group} />
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <Shown page={page} data={data} />}</PageBody>
    </>
  );
};

/** Who answers to whom and what is reported where, as a picture and as lists. */
const FrameworkPage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default FrameworkPage;

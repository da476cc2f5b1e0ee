import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PeoplePage as Page } from '../../shared/contract/governance.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { Card } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage, type PageData } from '../frame/page-data.ts';
import { PageHead } from '../frame/page-title.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { useDesk, type Desk } from './desk.tsx';
import { Pending } from './pending.tsx';
import { SeatForm } from './seat-form.tsx';
import { Seats } from './seats.tsx';
import { OfficersForm } from './small-forms.tsx';
import { usePeopleWords } from './words.ts';
import './people.css';

const Officers = ({ desk: { page, open, show, close, save } }: { readonly desk: Desk }): ReactElement => {
  const { people: say } = usePeopleWords();
  const isOpen = open === 'officers';
  return (
    <Card title={say.officers} aside={page.mayManage && !isOpen && <Button size="small" data-opens="officers" onClick={() => { show('officers'); }}>{say.changeOfficers}<span className="unseen">{say.about(say.officers)}</span></Button>}>
      <dl className="officers">
        <dt>{say.secretary}</dt><dd>{page.secretary?.name ?? say.nobody}</dd>
        <dt>{say.deputySecretary}</dt><dd>{page.deputySecretary?.name ?? say.nobody}</dd>
      </dl>
      <p className="faint">{say.officersHint}</p>
      {isOpen && <OfficersForm page={page} save={save('officers')} close={close} />}
    </Card>
  );
};

const Others = ({ page }: { readonly page: Page }): ReactElement | null => {
  const { people: say } = usePeopleWords();
  if (page.others.length === 0) return null;
  return (
    <Card title={say.others}>
      <p className="faint">{say.othersHint}</p>
      <ul className="others">
        {page.others.map(({ id, name, jobTitle, guest }) => (
          <li key={id}><span className="name">{name}</span>{guest && <span className="faint"> ({say.guest})</span>}<br /><span className="faint">{jobTitle ?? ''}</span></li>
        ))}
      </ul>
    </Card>
  );
};

const Shown = ({ page, data }: { readonly page: Page; readonly data: PageData<Page> }): ReactElement => {
  const { people: say } = usePeopleWords();
  const desk = useDesk(page, data);
  const vacant = page.seats.filter(({ holder }) => holder === null).length;
  return (
    <div className="column">
      <p>{say.counted(page.seats.length, page.members, page.needed)}{vacant > 0 && ` ${say.vacancies(vacant)}`}</p>
      <Pending desk={desk} />
      <Card title={say.seats} aside={page.mayManage && <Button size="small" data-opens="seat/new" onClick={() => { desk.show('seat/new'); }}>{say.addSeat}</Button>}>
        {desk.open === 'seat/new' && <SeatForm page={page} seat={null} save={desk.save('saveSeat')} close={desk.close} />}
        <Seats desk={desk} />
      </Card>
      <Officers desk={desk} />
      <Others page={page} />
    </div>
  );
};

const OfGroup = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const data = usePage('people', { group: group.id });
  const { people: say } = usePeopleWords();
  return (
    <>
      <PageHead title={say.title} group={group} />
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <Shown page={page} data={data} />}</PageBody>
    </>
  );
};

/** Who is in the group, by post; and what has changed in the team, for the secretary to decide. */
const PeoplePage = ({ group }: PageProps): ReactElement | null => (group === null ? null : <OfGroup key={group.id} group={group} />);

export default PeoplePage;

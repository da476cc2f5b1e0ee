import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MinePage as Page, MyTask } from '../../shared/contract/mine.ts';
import { Card, Empty } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { TheirLanguage, Theirs } from '../frame/theirs.tsx';
import { tagOf } from '../language.ts';
import { byUrgency, hrefOfTask, saidOf, TONE } from './view.ts';
import { useMineWords } from './words.ts';
import './mine.css';

const Task = ({ task }: { readonly task: MyTask }): ReactElement => {
  const words = useMineWords();
  const { minePage: say, format } = words;
  const { title, ref, what } = saidOf(task, words);
  return (
    <TheirLanguage value={tagOf(task.group.language)}>
      <li className="task">
        <div>
          <h3><Link href={hrefOfTask(task)}>{ref !== null && <span>{ref} </span>}<Theirs>{title}</Theirs></Link></h3>
          <p className="faint">{what}</p>
        </div>
        <p className="faint task-group"><Theirs>{task.group.name}</Theirs></p>
        <p className="task-due">
          {task.daysLeft !== null && <Chip tone={TONE[task.urgency]}>{say.left(task.daysLeft)}</Chip>}
          {task.due !== null && <span className="faint">{format.day(task.due)}</span>}
        </p>
      </li>
    </TheirLanguage>
  );
};

const Shown = ({ page: { tasks, groups } }: { readonly page: Page }): ReactElement => {
  const { minePage: say } = useMineWords();
  if (tasks.length === 0) return <Empty title={say.none}>{say.noneHint}</Empty>;
  return (
    <div className="column">
      <p>{say.count(tasks.length, groups.length)}</p>
      {byUrgency(tasks).map((part) => (
        <Card key={part.urgency} title={say.urgency(part.urgency)} aside={<span className="faint">{part.tasks.length}</span>}>
          <ul className="rows">{part.tasks.map((task) => <Task key={`${task.kind}/${task.id}`} task={task} />)}</ul>
        </Card>
      ))}
    </div>
  );
};

/** What one person has to do and waits for, whatever group is shown. */
const MinePage = (): ReactElement => {
  const { tab, minePage: say } = useMineWords();
  const data = usePage('mine', {});
  return (
    <>
      <header className="page-head"><PageTitle title={tab.page('mine')} /></header>
      <p className="page-intro">{say.intro}</p>
      <PageBody data={data}>{(page) => <Shown page={page} />}</PageBody>
    </>
  );
};

export default MinePage;

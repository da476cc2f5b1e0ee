import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Body } from '../../shared/domain/body.ts';
import type { Branch } from '../../shared/domain/framework.ts';
import { Quote } from '../frame/quote.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { BodyDeeds, type Desk } from './desk.tsx';
import { branchesOf, isShut, lifeOf } from './view.ts';
import { useFrameworkWords } from './words.ts';

interface Props {
  readonly desk: Desk;
}

const BodyLine = ({ desk, body }: Props & { readonly body: Body }): ReactElement => {
  const { page } = desk;
  const { framework: say } = useFrameworkWords();
  const life = lifeOf(body, page.today, say);
  const opens = page.mayOpen.find(({ id }) => id === body.runs);
  return (
    <>
      <div className="body-head">
        <h3 className={isShut(body, page.today) ? 'faint' : ''}><Theirs>{body.name}</Theirs></h3>
        <span className="faint">{body.id === page.framework.own ? say.own : say.kind(body.kind)}</span>
        {life !== null && <span className="faint">{life}</span>}
      </div>
      {body.aliases.length > 0 && <p className="faint">{say.alsoCalled(body.aliases)}</p>}
      {body.remit !== null && <p><Theirs>{body.remit}</Theirs></p>}
      {opens !== undefined && <p><Link href={hrefOf({ page: 'framework', group: opens.id, team: null })}>{say.openGroup(opens.name)}</Link></p>}
      {body.clause !== null && <Quote clause={body.clause} />}
      <BodyDeeds desk={desk} body={body} />
    </>
  );
};

const Level = ({ branches, ...props }: Props & { readonly branches: readonly Branch[] }): ReactElement => (
  <ul>
    {branches.map(({ body, below }) => (
      <li key={body.id}><BodyLine {...props} body={body} />{below.length > 0 && <Level {...props} branches={below} />}</li>
    ))}
  </ul>
);

/** Who answers to whom, as lists within lists. */
export const Bodies = (props: Props): ReactElement => <div className="bodies"><Level {...props} branches={branchesOf(props.desk.page)} /></div>;

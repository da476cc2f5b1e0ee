import { useId, type ReactElement } from 'react';
import type { FrameworkPage } from '../../shared/contract/governance.ts';
import { BOX_WIDTH, pictureOf, type Arrow, type Box } from './layout.ts';
import { isShut } from './view.ts';
import { useFrameworkWords } from './words.ts';

const LINE = 18;
const DOT = 10;

const Line = ({ arrow: { from, to, mark: [x, y], number, conditional }, head }: { readonly arrow: Arrow; readonly head: string }): ReactElement => {
  return (
    <g className={`arrow ${number === null ? 'answers' : 'route'} ${conditional ? 'conditional' : ''}`}>
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} markerEnd={number === null ? undefined : `url(#${head})`} />
      {number !== null && <><circle cx={x} cy={y} r={DOT} /><text x={x} y={y} dy="0.36em">{number}</text></>}
    </g>
  );
};

const BoxOf = ({ box: { body, x, y, height, lines }, own, shut }: { readonly box: Box; readonly own: boolean; readonly shut: boolean }): ReactElement => {
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2;
  return (
    <g className={`body ${body.kind} ${own ? 'own' : ''} ${shut ? 'shut' : ''}`}>
      <rect x={x} y={y} width={BOX_WIDTH} height={height} rx={body.kind === 'outside' ? height / 2 : 6} />
      {lines.map((line, at) => <text key={`${line}${at.toString()}`} x={x + BOX_WIDTH / 2} y={top + at * LINE} dy="0.36em">{line}</text>)}
    </g>
  );
};

/** The framework as a picture. The lists below say the same, which is why a screen reader is led to them alone. */
export const Diagram = ({ page: { framework, group, today } }: { readonly page: FrameworkPage }): ReactElement => {
  const { framework: say } = useFrameworkWords();
  const head = useId();
  const { width, height, boxes, arrows } = pictureOf(framework);
  return (
    <figure className="diagram">
      <figcaption className="unseen">{say.diagram(group.name)}</figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <defs>
          <marker id={head} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10Z" /></marker>
        </defs>
        {arrows.map((arrow, at) => <Line key={at.toString()} arrow={arrow} head={head} />)}
        {boxes.map((box) => <BoxOf key={box.body.id} box={box} own={box.body.id === framework.own} shut={isShut(box.body, today)} />)}
      </svg>
      <ul className="legend faint" aria-hidden="true">
        <li className="answers">{say.legend.answersTo}</li><li className="route">{say.legend.route}</li><li className="conditional">{say.legend.conditional}</li>
      </ul>
    </figure>
  );
};

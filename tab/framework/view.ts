import type { FrameworkPage } from '../../shared/contract/governance.ts';
import type { Body, Framework, Route } from '../../shared/domain/body.ts';
import { isOpen, routeState, treesOf, type Branch, type RouteState } from '../../shared/domain/framework.ts';
import type { BodyId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';
import type { FrameworkWords } from '../../shared/words/en/framework.ts';
import type { Tone } from '../frame/tone.ts';

export const nameOf = ({ bodies }: Pick<Framework, 'bodies'>, id: BodyId | null): string => bodies.find((body) => body.id === id)?.name ?? '';

/** Every body with what its place is said by. */
export const branchesOf = ({ framework }: Pick<FrameworkPage, 'framework'>): readonly Branch[] => treesOf(framework);

/** What the days of a body say today; null: it is simply there. */
export const lifeOf = ({ opened, closed }: Pick<Body, 'opened' | 'closed'>, today: Day, say: FrameworkWords): string | null => {
  if (opened !== null && opened > today) return say.opens(opened);
  if (closed !== null) return closed <= today ? say.closed(closed) : say.closes(closed);
  return opened === null ? null : say.opened(opened);
};

export interface RouteLine {
  readonly route: Route;
  /** as in the diagram */
  readonly number: number;
  readonly text: string;
  readonly state: RouteState;
  readonly tone: Tone;
  readonly stateText: string;
  readonly asker: string;
  readonly requests: readonly string[];
}

const TONES: Readonly<Record<RouteState, Tone>> = { open: 'good', awaitsRequest: 'away', judgedEachTime: 'calm', bodyClosed: 'away' };

export const routeLines = ({ framework, today, names }: Pick<FrameworkPage, 'framework' | 'today' | 'names'>, say: FrameworkWords): readonly RouteLine[] =>
  framework.routes.map((route, at) => {
    const state = routeState(route, framework, today);
    const { condition } = route;
    const asker = condition.kind === 'onRequest' ? nameOf(framework, condition.asker) : '';
    const requests = condition.kind === 'onRequest' ? condition.requests : [];
    return {
      route,
      number: at + 1,
      text: say.route(route.cargo, nameOf(framework, route.from), nameOf(framework, route.to), route.purpose),
      state,
      tone: TONES[state],
      stateText: say.state(state, asker),
      asker,
      requests: requests.map(({ day, reference, by }) => {
        const told = say.request(asker, reference, day);
        return names[by] === undefined ? told : `${told}; ${say.recordedBy(names[by])}`;
      }),
    };
  });

export const isShut = (body: Body, today: Day): boolean => !isOpen(body, today);

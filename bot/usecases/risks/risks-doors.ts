import type { Ports } from '../../ports.ts';

/** The use cases of this noun as the tab asks for them. */
export const risksDoors = (_ports: Ports, _newId: () => string) => ({
});

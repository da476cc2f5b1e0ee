/** Milliseconds of this thread's processor time: what else the machine does meanwhile is not counted. */
export const effort = (work: () => unknown): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

export const clocked = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** The quickest of at most three, and no more of them than are needed: on a busy machine one may be slow. */
export const quickest = async (most: number, measured: () => Promise<number>): Promise<number> => {
  let best = Infinity;
  for (let turn = 0; turn < 3 && best >= most; turn += 1) best = Math.min(best, await measured());
  return best;
};

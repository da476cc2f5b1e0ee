// Loaded into each child before anything else: when the process that started it is gone, however it went, the child ends too.
process.stdin.on('close', () => {
  process.kill(process.pid, 'SIGTERM');
});
process.stdin.resume();
if ('unref' in process.stdin && typeof process.stdin.unref === 'function') (process.stdin as { unref: () => void }).unref();

import { connect, type Socket } from 'node:net';

/** What to ask of which server for how long; answered with what came of it. */
export interface Task {
  readonly port: number;
  readonly path: string;
  readonly token: string;
  readonly bodies: readonly string[];
  readonly at: number;
  readonly ms: number;
}

export interface Measured {
  readonly requests: number;
  readonly failed: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

const requestOf = ({ port, path, token }: Task, body: string): Buffer =>
  Buffer.from(`POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

/** Whether the answer is whole: by its length, or by its last chunk. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: *(\d+)/iu.exec(answer.slice(0, end))?.[1];
  return length === undefined ? answer.endsWith('0\r\n\r\n') : Buffer.byteLength(answer) >= end + 4 + Number(length);
}

async function drive(socket: Socket, requests: readonly Buffer[], until: number, took: number[]): Promise<number> {
  let failed = 0;
  socket.setNoDelay(true).setEncoding('utf8');
  for (let turn = 0; performance.now() < until; turn += 1) {
    const began = performance.now();
    let answer = '';
    socket.write(requests[turn % requests.length] ?? '');
    for (;;) {
      answer += await new Promise<string>((resolve, reject) => void socket.once('data', resolve).once('error', reject));
      socket.removeAllListeners('error');
      if (isWhole(answer)) break;
    }
    took.push(performance.now() - began);
    if (!answer.startsWith('HTTP/1.1 200')) failed += 1;
  }
  socket.destroy();
  return failed;
}

async function measure(task: Task): Promise<Measured> {
  const requests = task.bodies.map((body) => requestOf(task, body));
  const took: number[] = [];
  const began = performance.now();
  const drivers = Array.from({ length: task.at }, async () => await drive(connect(task.port, '127.0.0.1'), requests, began + task.ms, took));
  const failed = (await Promise.all(drivers)).reduce((sum, one) => sum + one, 0);
  const seconds = (performance.now() - began) / 1000;
  const sorted = took.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  return { requests: took.length, failed, seconds, p50: at(0.5), p99: at(0.99) };
}

process.on('message', (task: Task) => {
  void measure(task).then((measured) => process.send?.(measured));
});
process.on('disconnect', () => process.exit());

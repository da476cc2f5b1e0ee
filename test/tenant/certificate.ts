import { X509Certificate, createPrivateKey, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;

/** A self-signed certificate for this machine alone: "localhost" and 127.0.0.1. */
export async function makeCertificate(keyType: 'ec' | 'rsa' = 'ec'): Promise<Certificate> {
  // a name of its own: of two trusted certificates with the same subject only one would be tried
  const made = await generate([{ name: 'commonName', value: `Quorate stand-in tenant ${randomUUID()}` }], {
    keyType,
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}

const isUsable = ({ key, cert }: Certificate): boolean => {
  try {
    const certificate = new X509Certificate(cert);
    return certificate.validToDate.getTime() > Date.now() + DAY && certificate.checkHost('localhost') !== undefined && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
};

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** The certificate kept in the folder; a new one when there is none that still holds. Its PEM is at `path`, for NODE_EXTRA_CA_CERTS. */
export async function keepCertificate(dir: string): Promise<Certificate & { readonly path: string }> {
  const path = join(dir, 'tenant-certificate.pem');
  const keyPath = join(dir, 'tenant-key.pem');
  const kept = { key: await read(keyPath), cert: await read(path) };
  if (isUsable(kept)) return { ...kept, path };
  const made = await makeCertificate();
  await mkdir(dir, { recursive: true });
  await writeFile(keyPath, made.key, { mode: 0o600 });
  await writeFile(path, made.cert);
  return { ...made, path };
}

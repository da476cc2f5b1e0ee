import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface ClientCertificate {
  readonly thumbprintSha256: string;
  readonly privateKey: string;
  readonly x5c: string;
}

/** A PEM file with the certificate and its private key. @throws Error in words for the person who runs the installation */
export function readCertificate(path: string): ClientCertificate {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`CLIENT_CERTIFICATE_PATH: the file ${path} cannot be read.`, { cause });
  }
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/gu) ?? [];
  const [own] = certificates;
  const key = /-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----[\s\S]+?-----END \1-----/u.exec(pem)?.[0];
  if (own === undefined || key === undefined) {
    throw new Error(`CLIENT_CERTIFICATE_PATH: the file ${path} must hold a certificate and its private key, not protected by a password, as PEM.`);
  }
  try {
    const certificate = new X509Certificate(own);
    const privateKey = createPrivateKey(key);
    if (!certificate.checkPrivateKey(privateKey)) throw new Error('the key belongs to another certificate');
    return {
      thumbprintSha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      x5c: certificates.join('\n'),
    };
  } catch (cause) {
    throw new Error(`CLIENT_CERTIFICATE_PATH: the certificate and the private key in ${path} do not belong together, or are damaged.`, { cause });
  }
}

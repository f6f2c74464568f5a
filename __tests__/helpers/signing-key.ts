import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A registry's key as it lists it, and what it signs with it. */
export class SigningKey {
  readonly id: string;
  readonly #private: KeyObject;
  readonly #public: KeyObject;

  constructor(id: string, namedCurve = 'prime256v1') {
    const pair = generateKeyPairSync('ec', { namedCurve });
    this.id = id;
    this.#private = pair.privateKey;
    this.#public = pair.publicKey;
  }

  listed(expires: string | null = null): object {
    return {
      keyid: this.id,
      keytype: 'ecdsa-sha2-nistp256',
      scheme: 'ecdsa-sha2-nistp256',
      key: this.#public.export({ type: 'spki', format: 'der' }).toString('base64'),
      expires,
    };
  }

  sign(name: string, version: string, integrity: string): object {
    const message = Buffer.from(`${name}@${version}:${integrity}`);
    return { keyid: this.id, sig: sign('sha256', message, this.#private).toString('base64') };
  }
}

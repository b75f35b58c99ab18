import { randomBytes } from 'node:crypto';

/** A bearer token is `<device_id>.<secret>`; only the secret is hashed. */
export interface Token {
  readonly deviceId: string;
  readonly secret: string;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const bearer = new RegExp(`^Bearer (${uuid})\\.([A-Za-z0-9_-]{43})$`, 'i');

/** @returns 32 bytes from the system's CSPRNG in base64url: 43 characters, within bcrypt's 72 bytes. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function formatToken({ deviceId, secret }: Token): string {
  return `${deviceId}.${secret}`;
}

/** @returns what an `Authorization` header says, or null when it is not one of our tokens. */
export function parseAuthorization(header: string | undefined): Token | null {
  const [, deviceId, secret] = bearer.exec(header ?? '') ?? [];
  return deviceId && secret ? { deviceId: deviceId.toLowerCase(), secret } : null;
}

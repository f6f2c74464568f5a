/** A secret as it stands, and as headers, addresses and documents spell it: whoever echoes a request may echo any of them. */
export const formsOf = (secret: string): string[] =>
  // Whoever takes a line apart at its equals signs leaves those of base64 behind.
  [...new Set([secret, secret.replace(/(?<!=)=+$/, '')])].flatMap(spelled);

function spelled(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const packed = [0, 1, 2].map((shift) => within(bytes, shift));
  return [
    secret,
    uri(secret),
    JSON.stringify(secret).slice(1, -1),
    ...[...packed, bytes.toString('base64'), bytes.toString('base64url')].flatMap((text) => [
      text,
      text.replaceAll('+', '-').replaceAll('/', '_'),
      uri(text),
    ]),
  ].filter((form) => form.length >= 6);
}

/** What its bytes become inside of a longer text that is turned into base64, by the three places where it may begin there. */
function within(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const whole = (shift + bytes.length) % 3 === 0;
  const inner = encoded.slice(Math.ceil((shift * 8) / 6), whole ? undefined : -1);
  return inner.length < 8 ? '' : inner;
}

const uri = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

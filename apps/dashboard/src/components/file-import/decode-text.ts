/**
 * The text of a file, whatever program saved it: UTF-8 with or without a byte order mark, UTF-16 with one
 * (Excel's "Unicode text"), and otherwise windows-1252, in which a Dutch Excel saves CSV.
 * @example
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]).buffer); // 'a'
 */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
